import PlatformCore

/// Makes random JSON values and spells them in random ways.
struct RandomJSON {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func value(depth: Int = 4) -> JSON {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
        case 0: .null
        case 1: .bool(Bool.random(using: &random))
        case 2, 3: .number(number())
        case 4, 5: .string(string())
        case 6: .array((0..<Int.random(in: 0...5, using: &random)).map { _ in value(depth: depth - 1) })
        default: .object(object(depth: depth - 1))
        }
    }

    mutating func object(depth: Int) -> JSONObject {
        JSONObject((0..<Int.random(in: 0...6, using: &random)).map { _ in (string(), value(depth: depth)) })
    }

    mutating func number() -> JSONNumber {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: JSONNumber(Int.random(in: -1000...1000, using: &random))
        case 1: JSONNumber(Int64.random(in: .min ... .max, using: &random))
        case 2: JSONNumber(Double.random(in: -1e6...1e6, using: &random))
        default: JSONNumber(Double.random(in: -1...1, using: &random) * 1e-20)
        }
    }

    mutating func string() -> String {
        let pieces = [
            "a", "Z", "0", " ", "/", "\"", "\\", "\n", "\t", "\u{1}", "\u{7F}", "é", "e\u{301}", "山", "😀", "\u{2028}",
        ]
        let length = Int.random(in: 0...24, using: &random)
        return (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    /// The same value with its members shuffled, its numbers spelled anew and white space strewn in.
    mutating func respelled(_ value: JSON) -> String {
        switch value {
        case .number(let number): space() + respelled(number)
        case .array(let elements):
            space() + "[" + elements.map { respelled($0) }.joined(separator: ",") + space() + "]"
        case .object(let members):
            space() + "{"
                + members.shuffled(using: &random).map { escaped($0.key) + space() + ":" + respelled($0.value) }
                .joined(separator: "," + space()) + space() + "}"
        case .string(let text): space() + escaped(text)
        default: space() + value.text + space()
        }
    }

    private mutating func respelled(_ number: JSONNumber) -> String {
        let text = number.text
        if text.contains("e") { return text.replacing("e", with: "E") }
        if text.contains(".") { return text + "00" }
        let tenfold = text == "0" ? text : text + "0"
        return [text, text + ".0", text + "e0", tenfold + "E-1", text + ".00e+00"].randomElement(using: &random) ?? text
    }

    private mutating func escaped(_ text: String) -> String {
        guard Bool.random(using: &random) else { return JSON.string(text).text }
        let units = text.utf16.map { unit in
            let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
        return "\"" + units.joined() + "\""
    }

    private mutating func space() -> String { ["", "", " ", "\n\t", "\r\n  "].randomElement(using: &random) ?? "" }
}
