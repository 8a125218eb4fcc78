/// A JSON number: the text as it was written, compared by the value that the text stands for.
///
/// ```swift
/// JSONNumber(text: "1.50") == JSONNumber(1.5)  // true, and each keeps its spelling
/// ```
///
/// Values are compared exactly, whatever their size: no digit is lost to a `Double`.
public struct JSONNumber: Sendable, CustomStringConvertible {
    /// The number as it was written.
    public let text: String

    /// Makes a number of text that the parser has seen to be one.
    init(unchecked text: String) { self.text = text }

    /// Makes a number of its JSON spelling, or nil when `text` is none (RFC 8259 section 6).
    public init?(text: String) {
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || first.isDigit,
            case .number(let number)? = try? JSON.parse(text), number.text.utf8.count == text.utf8.count
        else { return nil }
        self = number
    }

    /// Makes a number of a whole number.
    public init(_ value: some BinaryInteger) { text = String(value) }

    /// Makes a number of a `Double`, in the shortest spelling that reads back as the same.
    ///
    /// - Parameter value: a finite number; JSON knows neither infinity nor NaN.
    public init(_ value: Double) {
        precondition(value.isFinite, "JSON has no spelling for \(value)")
        let spelling = value.description
        text = spelling.hasSuffix(".0") ? String(spelling.dropLast(2)) : spelling
    }

    /// The value when it is a whole number that fits, however it is spelled; else nil.
    public var int: Int? {
        if let value = text.withBytes(Self.plainInteger) ?? Int(text) { return value }
        // Every whole number that fits has a plain canonical spelling.
        return Int(String(decoding: canonicalBytes, as: UTF8.self))
    }

    /// The value of digits, perhaps with a minus, that fit without a look: what almost every number is.
    private static func plainInteger(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let digits = bytes.dropFirst(isNegative ? 1 : 0)
        guard 1...18 ~= digits.count else { return nil }
        var value = 0
        for digit in digits {
            guard digit.isDigit else { return nil }
            value = value &* 10 &+ Int(digit &- UInt8(ascii: "0"))
        }
        return isNegative ? -value : value
    }

    /// The value, rounded to what a `Double` can hold; infinite when it is larger than that.
    public var double: Double { Double(text) ?? .nan }

    /// The number as it was written.
    public var description: String { text }
}

extension JSONNumber: Hashable {
    /// Whether both stand for the same value.
    public static func == (a: JSONNumber, b: JSONNumber) -> Bool {
        if a.text.hasSameBytes(as: b.text) { return true }
        if a.isCanonical && b.isCanonical { return false }
        return a.canonicalBytes == b.canonicalBytes
    }

    /// Feeds the value to the hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(canonicalBytes) }
}

extension JSONNumber: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    /// Makes a number from a literal.
    public init(integerLiteral value: Int) { self.init(value) }

    /// Makes a number from a literal.
    public init(floatLiteral value: Double) { self.init(value) }
}

// MARK: - Canonical spelling

extension JSONNumber {
    /// Whole numbers of up to so many digits are spelled plainly; all others as digits, `e` and exponent.
    private static let plainDigits = 21

    /// The one spelling of the value: `100` for `1e2`, `15e-1` for `1.50`, `0` for `-0.0`.
    var canonicalBytes: [UInt8] {
        isCanonical ? Array(text.utf8) : Parts(text).canonicalBytes
    }

    /// Whether the text is its own canonical spelling, which almost every number is: digits, perhaps a minus.
    var isCanonical: Bool {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        guard digits.count <= Self.plainDigits, digits.allSatisfy(\.isDigit) else { return false }
        return text != "-0"
    }

    /// The parts of a number's text.
    private struct Parts {
        var isNegative = false
        /// The digits before and behind the point, as ASCII.
        var digits: [UInt8] = []
        var fractionCount = 0
        var exponentIsNegative = false
        var exponentDigits: [UInt8] = []

        init(_ text: String) {
            var isFraction = false
            var isExponent = false
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: "."): isFraction = true
                case UInt8(ascii: "e"), UInt8(ascii: "E"): isExponent = true
                case UInt8(ascii: "-"): if isExponent { exponentIsNegative = true } else { isNegative = true }
                case UInt8(ascii: "+"): break
                default:
                    if isExponent {
                        exponentDigits.append(byte)
                    } else {
                        digits.append(byte)
                        if isFraction { fractionCount += 1 }
                    }
                }
            }
        }

        var canonicalBytes: [UInt8] {
            let zero = UInt8(ascii: "0")
            var digits = Array(digits.drop { $0 == zero })
            guard !digits.isEmpty else { return [zero] }
            var shift = -fractionCount
            while digits.last == zero {
                digits.removeLast()
                shift += 1
            }
            let sign = isNegative ? [UInt8(ascii: "-")] : []
            let exponent = exponent(shiftedBy: shift)
            if let zeros = Int(exponent), zeros >= 0, digits.count + zeros <= JSONNumber.plainDigits {
                return sign + digits + [UInt8](repeating: zero, count: zeros)
            }
            return sign + digits + [UInt8(ascii: "e")] + exponent.utf8
        }

        /// The exponent plus `shift`, in decimal; exact even where the exponent fits no machine word.
        private func exponent(shiftedBy shift: Int) -> String {
            let sign = exponentIsNegative ? "-" : ""
            let text = exponentDigits.drop { $0 == UInt8(ascii: "0") }
            guard text.count > 17 else {
                return String((Int(sign + String(decoding: text, as: UTF8.self)) ?? 0) + shift)
            }
            // More than any shift, which is at most the length of the text: the sign stays, the carry runs through.
            var carry = exponentIsNegative ? -shift : shift
            var sum: [UInt8] = []
            for byte in text.reversed() {
                let total = Int(byte - UInt8(ascii: "0")) + carry
                let digit = ((total % 10) + 10) % 10
                carry = (total - digit) / 10
                sum.append(UInt8(ascii: "0") + UInt8(digit))
            }
            let head = carry > 0 ? String(carry) : ""
            let tail = sum.reversed().drop { head.isEmpty && $0 == UInt8(ascii: "0") }
            return sign + head + String(decoding: Array(tail), as: UTF8.self)
        }
    }
}
