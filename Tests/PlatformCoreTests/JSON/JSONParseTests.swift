import PlatformCore
import XCTest

final class JSONParseTests: XCTestCase {
    private func error(_ text: String, maximumDepth: Int = 512) -> JSONParseError? {
        do {
            _ = try JSON.parse(text, maximumDepth: maximumDepth)
            return nil
        } catch {
            return error
        }
    }

    func testDocument_keepsOrderAndNumberText() throws {
        let text = #"{"z":1.50,"a":[1E+2,-0.0,{"y":null,"x":true}],"":""}"#
        XCTAssertEqual(try JSON.parse(text).text, text)
    }

    func testWhiteSpace_isSkippedEverywhere() throws {
        XCTAssertEqual(
            try JSON.parse(" \t\r\n{ \"a\" : [ 1 , 2 ] , \"b\" : { } , \"c\" : [ ] } \n").text,
            #"{"a":[1,2],"b":{},"c":[]}"#)
    }

    func testScalarsAtTheTop_areTexts() throws {
        XCTAssertEqual(try JSON.parse("null"), .null)
        XCTAssertEqual(try JSON.parse(" true "), true)
        XCTAssertEqual(try JSON.parse("-12.5e-1"), -1.25)
        XCTAssertEqual(try JSON.parse("\"x\""), "x")
    }

    func testEscapes_areRead() throws {
        XCTAssertEqual(
            try JSON.parse(#""\"\\\/\b\f\n\r\t\u0041\u00e9\u5C71\uD83D\uDE00\u0000""#).string,
            "\"\\/\u{8}\u{C}\n\r\tAé山😀\0")
    }

    func testStringsOfEveryLength_areRead() throws {
        for length in 0...40 {
            let plain = String(repeating: "x", count: length)
            for tail in ["", "é", "😀", "\u{7F}"] {
                XCTAssertEqual(try JSON.parse("\"\(plain)\(tail)\"").string, plain + tail)
                XCTAssertEqual(
                    try JSON.parse("[\"\(plain)\(tail)\\n\(plain)\",1]")[0]?.string, plain + tail + "\n" + plain)
            }
        }
    }

    func testEachStopByte_isSeenAtEveryPlaceOfAWord() {
        for place in 0..<16 {
            let before = String(repeating: "a", count: place)
            let after = String(repeating: "b", count: 16)
            XCTAssertEqual(error("\"\(before)\u{1F}\(after)\"")?.code, .controlCharacter(0x1F))
            XCTAssertEqual(error("\"\(before)\u{1F}\(after)\"")?.offset, place + 1)
            XCTAssertEqual(error("\"\(before)\\x\(after)\"")?.code, .invalidEscape)
            XCTAssertEqual(error("\"\(before)\"\(after)\"")?.code, .unexpectedByte(UInt8(ascii: "b")))
            XCTAssertNil(error("\"\(before)!#[] \u{7F}\(after)\""), "the neighbours of the stop bytes")
        }
    }

    // MARK: - Errors

    func testErrors_tellWhatAndWhere() {
        for (text, message) in [
            ("[1,,2]", "unexpected ',' at line 1, column 4 (byte 3)"),
            ("{\n  \"é\": 1,\n  \"b\" 2}", "unexpected '2' at line 3, column 7 (byte 19)"),
            ("[\"é\",]", "unexpected ']' at line 1, column 6 (byte 6)"),
            ("", "unexpected end of text at line 1, column 1 (byte 0)"),
            ("[1, 2", "unexpected end of text at line 1, column 6 (byte 5)"),
            ("\u{FEFF}1", "unexpected byte 0xEF at line 1, column 1 (byte 0)"),
            ("\"a\tb\"", "control character 0x09 in a string at line 1, column 3 (byte 2)"),
            (#""ab\q""#, "invalid escape at line 1, column 4 (byte 3)"),
            (#""\uD800x""#, "escape of half a surrogate pair at line 1, column 2 (byte 1)"),
            (#"{"a":1,"b":2,"a":3}"#, "duplicate key \"a\" at line 1, column 14 (byte 13)"),
        ] { XCTAssertEqual(error(text)?.description, message) }
        XCTAssertEqual(
            error("[[[1]]]", maximumDepth: 2)?.description, "nesting deeper than 2 at line 1, column 3 (byte 2)")
    }

    func testLoneSurrogate_isRejected() {
        for text in [
            #""\uD800""#, #""\uDC00""#, #""\uD800\n""#, #""\uD800\uD800""#, #""\uDFFF\uD800""#, #""\uD83D\u0041""#,
        ] {
            XCTAssertEqual(error(text)?.code, .loneSurrogate, text)
        }
    }

    func testInvalidUTF8_isRejectedWhereItStands() {
        let cases: [(bytes: [UInt8], offset: Int)] = [
            ([0x80], 0), ([0x61, 0xC3], 1), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
            ([0xC3, 0xA9, 0xFF], 2), ([0xE5, 0xB1, 0x5C, 0x6E], 0), ([0x5C, 0x6E, 0xC3, 0xA9, 0xE5], 4),
        ]
        for (bytes, offset) in cases {
            XCTAssertThrowsError(try JSON.parse([0x22] + bytes + [0x22])) { error in
                let error = error as? JSONParseError
                XCTAssertEqual(error?.code, .invalidUTF8, "\(bytes)")
                XCTAssertEqual(error?.offset, offset + 1, "\(bytes)")
            }
        }
    }

    func testDuplicateKey_isRejectedByName() {
        XCTAssertEqual(error(#"{"a":{"id":1,"i\u0064":2}}"#)?.duplicateKey, "id")
        XCTAssertEqual(error(#"[{"a":1,"b":{"a":2}},{"a":3}]"#), nil, "other objects may use the same name")
        XCTAssertEqual(error(#"{"a":{"x":1,"y":2},"b":1,"b":2}"#)?.duplicateKey, "b", "behind an object with names")
        XCTAssertNil(error("[")?.duplicateKey)
    }

    func testDuplicateKeyInLargeObject_isRejected() {
        for count in [10, 62, 63, 64, 65, 500] {
            let members = (0..<count).map { "\"a rather long key, number \($0)\":\($0)" }
            for twin in Set([0, count / 2, count - 1]) {
                let text = "{" + (members + [members[twin]]).joined(separator: ",") + "}"
                XCTAssertEqual(error(text)?.duplicateKey, "a rather long key, number \(twin)")
            }
        }
    }

    func testDuplicateKeyWithKeepLast_holdsTheLastValueInTheFirstPlace() throws {
        XCTAssertEqual(
            try JSON.parse(#"{"a":1,"b":2,"a":{"a":3}}"#, duplicateKeys: .keepLast).text, #"{"a":{"a":3},"b":2}"#)
        let members = (0..<200).map { "\"k\($0 % 100)\":\($0)" }.joined(separator: ",")
        let object = try JSON.parse("{\(members)}", duplicateKeys: .keepLast).object
        XCTAssertEqual(object?.keys, (0..<100).map { "k\($0)" })
        XCTAssertEqual(object?["k99"], 199)
        XCTAssertEqual(object?["k0"], 100)
    }

    func testNamesThatDifferInTheMiddleOnly_areNoDuplicates() throws {
        let text = #"{"12345678-a-12345678":1,"12345678-b-12345678":2}"#
        XCTAssertEqual(try JSON.parse(text).text, text)
    }

    // MARK: - Depth

    func testDepthAtTheLimit_isReadAndOneMoreIsRejected() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        XCTAssertNoThrow(try JSON.parse(nested(512)))
        XCTAssertEqual(error(nested(513))?.code, .tooDeep(limit: 512))
        let deepest = try JSON.parse(nested(2000), maximumDepth: .max)
        XCTAssertEqual(deepest, try JSON.parse(deepest.serialized(), maximumDepth: .max))
        XCTAssertEqual(error(nested(2001), maximumDepth: .max)?.code, .tooDeep(limit: 2000))
        XCTAssertEqual(error("[]", maximumDepth: 0)?.code, .tooDeep(limit: 0))
    }

    func testHundredThousandBrackets_areAnError() {
        XCTAssertEqual(error(String(repeating: "[", count: 100_000))?.code, .tooDeep(limit: 512))
        XCTAssertEqual(error(String(repeating: "{\"a\":", count: 100_000))?.code, .tooDeep(limit: 512))
    }

    // MARK: - Damage

    func testEveryPrefix_isRejected() throws {
        let text = Array(
            #"{"a":[1,-2.5e+10,true,false,null],"é\u00e9\ud83d\ude00":{"😀":"x\\\"y"},"long":"0123456789abcdef"}"#.utf8)
        XCTAssertNoThrow(try JSON.parse(text))
        for length in 0..<text.count {
            XCTAssertThrowsError(try JSON.parse(Array(text[..<length])), "\(length) bytes") { error in
                XCTAssertLessThanOrEqual((error as? JSONParseError)?.offset ?? .max, length)
            }
        }
    }

    func testMutatedBytes_areReadOrRejectedButNeverCrash() throws {
        var random = RandomJSON(seed: 11)
        var accepted = 0
        for _ in 0..<5000 {
            var bytes = random.value().serialized(pretty: Bool.random(using: &random.random))
            for _ in 0..<Int.random(in: 1...4, using: &random.random) {
                let place = Int.random(in: 0..<bytes.count, using: &random.random)
                switch Int.random(in: 0..<3, using: &random.random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random.random)
                case 1: bytes.insert(Array("[]{}\",:\\0e.-".utf8).randomElement(using: &random.random) ?? 0, at: place)
                default: if bytes.count > 1 { bytes.remove(at: place) }
                }
            }
            guard let value = try? JSON.parse(bytes, duplicateKeys: .keepLast) else { continue }
            accepted += 1
            XCTAssertEqual(try JSON.parse(value.serialized()), value)
        }
        XCTAssertGreaterThan(accepted, 100)
    }
}
