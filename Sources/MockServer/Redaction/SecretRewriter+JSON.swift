import PlatformCore

/// Secrets in JSON, found in its bytes: nothing is parsed into values, and what is no secret keeps its spelling.
///
/// Text that is not quite JSON, a truncated body for example, is walked all the same.
extension SecretRewriter {
    /// A JSON text without its secrets; nil when it has none.
    mutating func json(_ bytes: UnsafeBufferPointer<UInt8>, nesting: Int = 0) -> [UInt8]? {
        var walk = JSONSecretWalk()
        var edits = ByteEdits()
        let places = places(.json)
        var position = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                let string = bytes.string(from: position + 1)
                if walk.expectsName {
                    name(bytes, string, places, &walk)
                } else if walk.rule != nil || string.isEscaped || string.hasPattern,
                    let edit = value(bytes, string, walk.rule, nesting)
                {
                    edits.replace(string.range, with: edit)
                }
                position = string.range.upperBound + 1
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                walk.open(isObject: bytes[position] == UInt8(ascii: "{"))
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                walk.close()
                position += 1
            case UInt8(ascii: ","):
                walk.next()
                position += 1
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                let end = bytes.end(from: position) { $0.isInJSONNumber }
                if let edit = number(bytes, position..<end, walk.rule) { edits.replace(position..<end, with: edit) }
                position = end
            default: position += 1
            }
        }
        return edits.applied(to: bytes)
    }

    @inline(__always)
    private mutating func name(
        _ bytes: UnsafeBufferPointer<UInt8>, _ string: JSONStringExtent, _ places: RedactionPlaces,
        _ walk: inout JSONSecretWalk
    ) {
        let name = UnsafeBufferPointer(rebasing: bytes[string.range])
        let number =
            string.isEscaped
            ? JSONEscapes.removed(from: name).withUnsafeBufferPointer { index.rule(named: $0, in: places) }
            : index.rule(named: name, in: places)
        walk.named(number.map { JSONSecretWalk.Rule(number: $0, name: string.range) })
    }

    private mutating func value(
        _ bytes: UnsafeBufferPointer<UInt8>, _ string: JSONStringExtent, _ rule: JSONSecretWalk.Rule?, _ nesting: Int
    ) -> [UInt8]? {
        let text = UnsafeBufferPointer(rebasing: bytes[string.range])
        if let rule {
            let value = string.isEscaped ? JSONEscapes.removed(from: text) : Array(text)
            return replacement(for: value, rule.number, name: rule.name(in: bytes)).map { JSONEscapes.added(to: $0) }
        }
        // JSON in a string is escaped, but for an array of numbers.
        if !string.isEscaped { return self.text(text, nesting: nesting) }
        return packed(JSONEscapes.removed(from: text), nesting: nesting).map { JSONEscapes.added(to: $0) }
    }

    private mutating func number(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ rule: JSONSecretWalk.Rule?
    ) -> [UInt8]? {
        guard let rule,
            let changed = replacement(for: Array(bytes[range]), rule.number, name: rule.name(in: bytes))
        else { return nil }
        return [UInt8(ascii: "\"")] + changed + [UInt8(ascii: "\"")]
    }
}

/// Where in a JSON text the walk is, as far as secrets depend on it.
struct JSONSecretWalk {
    /// The rule for the next value, and where the name stands that it was found by; nothing that is counted.
    struct Rule {
        let number: Int
        let name: Range<Int>

        func name(in bytes: UnsafeBufferPointer<UInt8>) -> String { String(decoding: bytes[name], as: UTF8.self) }
    }

    private struct Level {
        let isObject: Bool
        /// What holds for everything in here that has no rule of its own.
        let inherited: Rule?
    }

    private var levels: [Level] = []
    private(set) var expectsName = false
    /// The rule for the next value.
    private(set) var rule: Rule?

    /// An array or object starts.
    mutating func open(isObject: Bool) {
        // Members have names of their own, except in a container.
        let isContainer = rule.map { RedactionRules.named[$0.number].isContainer } ?? false
        let inherited = isObject && !isContainer ? nil : rule
        levels.append(Level(isObject: isObject, inherited: inherited))
        expectsName = isObject
        rule = inherited
    }

    /// An array or object ends.
    mutating func close() {
        _ = levels.popLast()
        expectsName = false
        rule = nil
    }

    /// A comma: the next member or element.
    mutating func next() {
        expectsName = levels.last?.isObject ?? false
        rule = levels.last?.inherited
    }

    /// The name of the next value.
    @inline(__always)
    mutating func named(_ found: Rule?) {
        expectsName = false
        rule = found ?? levels.last?.inherited
    }
}

extension UInt8 {
    @inline(__always)
    fileprivate var isInJSONNumber: Bool {
        isDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: "-") || self == UInt8(ascii: "+")
            || self | 0x20 == UInt8(ascii: "e")
    }
}

/// Where the text of a JSON string stands.
struct JSONStringExtent {
    let range: Range<Int>
    let isEscaped: Bool
    /// Whether a pattern may start in it.
    let hasPattern: Bool
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// The string whose text starts at `start`; it ends at its quote, or with the text.
    @inline(__always)
    fileprivate func string(from start: Int) -> JSONStringExtent {
        var position = start
        var isEscaped = false
        var hasPattern = false
        while position < count {
            let byte = self[position]
            if byte.isStop {
                if byte == UInt8(ascii: "\"") { break }
                if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                    position += 1
                } else {
                    hasPattern = true
                }
            }
            position += 1
        }
        return JSONStringExtent(range: start..<Swift.min(position, count), isEscaped: isEscaped, hasPattern: hasPattern)
    }
}
