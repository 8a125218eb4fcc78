/// Reads a short text of fixed form from its start to its end, as dates are.
struct TextCursor {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    /// Takes `literal` if it comes next.
    mutating func take(_ literal: String) -> Bool {
        guard rest.starts(with: literal.utf8) else { return false }
        rest = rest.dropFirst(literal.utf8.count)
        return true
    }

    /// Takes the first of `words` that comes next, and answers its place in the list.
    mutating func take(anyOf words: [String]) -> Int? {
        for (position, word) in words.enumerated() where take(word) { return position }
        return nil
    }

    /// Takes a number of exactly so many digits.
    mutating func number(digits count: Int) -> Int? {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy(\.isDigit) else { return nil }
        rest = rest.dropFirst(count)
        return Int(Substring(digits))
    }

    /// Takes as many digits as come next.
    mutating func digits() -> [UInt8] {
        let digits = Array(rest.prefix { $0.isDigit })
        rest = rest.dropFirst(digits.count)
        return digits
    }
}
