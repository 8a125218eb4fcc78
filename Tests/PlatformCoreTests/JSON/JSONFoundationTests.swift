import Foundation
import PlatformCore
import XCTest

/// Holds our parser and writer against Foundation's.
final class JSONFoundationTests: XCTestCase {
    func testValidTexts_haveTheSameValues() throws {
        var random = RandomJSON(seed: 5)
        for _ in 0..<2000 {
            let value = random.value()
            let text = random.respelled(value)
            let theirs = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
            assertSame(try JSON.parse(text), theirs, text)
        }
    }

    func testOurText_isReadByFoundation() throws {
        var random = RandomJSON(seed: 6)
        for _ in 0..<1000 {
            let value = random.value()
            let bytes = value.serialized(pretty: Bool.random(using: &random.random))
            let theirs = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            assertSame(value, theirs, value.text)
        }
    }

    func testTheirText_isReadByUs() throws {
        var random = RandomJSON(seed: 7)
        for _ in 0..<500 {
            let value = random.value()
            let object = try JSONSerialization.jsonObject(with: Data(value.serialized()), options: .fragmentsAllowed)
            let options: JSONSerialization.WritingOptions = [.fragmentsAllowed, .prettyPrinted]
            let theirs = try JSONSerialization.data(withJSONObject: object, options: options)
            assertSame(try JSON.parse(Array(theirs)), object, value.text)
        }
    }

    private func assertSame(_ ours: JSON, _ theirs: Any, _ text: String) {
        switch ours {
        case .null: XCTAssertTrue(theirs is NSNull, text)
        case .bool(let value): XCTAssertEqual((theirs as? NSNumber)?.boolValue, value, text)
        case .number(let number):
            // On Linux Foundation reads through NSDecimalNumber, whose doubleValue is some units of the last place off.
            let theirs = (theirs as? NSNumber)?.doubleValue ?? .nan
            XCTAssertEqual(theirs, number.double, accuracy: abs(number.double) * 1e-14, text)
        case .string(let value): XCTAssertEqual((theirs as? String).map { Array($0.utf8) }, Array(value.utf8), text)
        case .array(let elements):
            let twins = theirs as? [Any] ?? []
            XCTAssertEqual(twins.count, elements.count, text)
            for (element, twin) in zip(elements, twins) { assertSame(element, twin, text) }
        case .object(let members): assertSame(members, theirs as? [String: Any] ?? [:], text)
        }
    }

    private func assertSame(_ members: JSONObject, _ theirs: [String: Any], _ text: String) {
        // A Swift dictionary takes "é" and "e" with an accent for one name, we do not.
        guard Set(members.keys).count == members.count else { return }
        XCTAssertEqual(theirs.count, members.count, text)
        for (key, value) in members {
            guard let twin = theirs[key] else { return XCTFail("Foundation has no \(key) in \(text)") }
            assertSame(value, twin, text)
        }
    }

    // MARK: - Invalid texts

    func testInvalidTexts_areRejectedByBothOrTheReasonIsGiven() {
        XCTAssertGreaterThanOrEqual(Self.invalid.count, 80)
        for (text, reason) in Self.invalid {
            let shown = "\(String(decoding: text, as: UTF8.self).prefix(40)) \(text.prefix(20))"
            XCTAssertThrowsError(try JSON.parse(text), shown)
            let theirs = try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
            XCTAssertEqual(theirs == nil, reason == nil, "Foundation on \(shown)")
        }
    }

    /// Texts that are no JSON, and why Foundation takes one nevertheless.
    private static let invalid: [(text: [UInt8], whyFoundationAccepts: String?)] =
        rejectedByBoth.map { (Array($0.utf8), nil) } + brokenBytes.map { ($0, nil) } + acceptedByFoundation

    private static let rejectedByBoth = [
        // Nothing, or too little
        "", " ", "\n", "[", "{", "]", "}", "[1", "[1,", "[[1]", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "\"",
        "\"a",
        // Too much
        "1 2", "{} {}", "[] []", "null null", "[1]]", "{}}", "\"a\" \"b\"", "1,", "[],", "{\"a\":1}x", "true,",
        // Commas and colons
        "[,]", "[,1]", "[1,,2]", "[1 2]", "[1:2]", "{,}", "{\"a\" 1}", "{\"a\",1}", "{\"a\"::1}", "{\"a\":1 \"b\":2}",
        "{\"a\":1,,\"b\":2}", "{:1}", "{\"a\":}", "[\"a\" \"b\"]", ":", ",",
        // Names that are no strings
        "{1:1}", "{a:1}", "{'a':1}", "{null:1}", "{[]:1}", "{\"a\":1,b:2}",
        // Brackets that do not fit
        "[}", "{]", "[1}", "{\"a\":1]", "[{]}",
        // Words
        "tru", "True", "TRUE", "nul", "nulll", "Null", "fals", "falsee", "undefined", "NaN", "Infinity", "-Infinity",
        "nan", "yes", "[nul]", "[tru,1]",
        // Numbers
        "-", "+1", "01", "-01", "00", "1.", ".5", "-.5", "1.e5", "1e", "1e+", "1E-", "1ee5", "1.2.3", "0x10", "1_000",
        "--1", "-+1", "1e5.5", "[1.]", "[-]", "[01]", "1a", "12-", "[1e]", "- 1", "1 .5",
        // Strings
        "'a'", "`a`", "\"\\\"", "\"\\x41\"", "\"\\a\"", "\"\\u\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\U0041\"", "\"\\ \"",
        "\"\t\"", "\"\n\"", "\"\u{0}\"", "\"\u{1F}\"", "\"a\\\n\"", "\"a\"b\"", "\"\\u+123\"", "\"\\u 041\"",
        // Comments and other spaces
        "/* */1", "1 // one", "#", "[1,/**/2]", "\u{A0}1", "\u{2028}1", "\u{C}1", "\u{B}1", "[\u{3000}]",
        // Half of a pair
        #""\uD800""#, #""\uDC00""#, #""\uD800\uD800""#, #""\uD83D\u0041""#, #""\uD800x""#,
    ]

    private static let brokenBytes: [[UInt8]] = [
        [0x22, 0x80, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
        [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xFF, 0x22], [0xFF], [0x5B, 0x80, 0x5D], [0x22, 0xE5, 0xB1, 0x22],
    ]

    private static let acceptedByFoundation: [(text: [UInt8], whyFoundationAccepts: String?)] = [
        (Array("\u{FEFF}[1]".utf8), "skips a byte order mark; RFC 8259 section 8.1 forbids to send one"),
        (Array("{\"a\":1,\"a\":2}".utf8), "keeps one of two members with the same name; we refuse unless told"),
        (Array("[1,]".utf8), "allows a comma behind the last element"),
    ]
}
