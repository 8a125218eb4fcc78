import PlatformCore
import XCTest

final class JSONSerializeTests: XCTestCase {
    func testStrings_escapeOnlyWhatTheyMust() {
        let text = "\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}é山😀\u{2028}"
        XCTAssertEqual(JSON.string(text).text, #""\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}é山😀\u{2028}\"")
    }

    func testPretty_isIndentedByTwoSpaces() throws {
        let json = try JSON.parse(#"{"a":[1,{"b":[]}],"c":{},"d":{"e":"f"}}"#)
        XCTAssertEqual(
            String(decoding: json.serialized(pretty: true), as: UTF8.self),
            """
            {
              "a": [
                1,
                {
                  "b": []
                }
              ],
              "c": {},
              "d": {
                "e": "f"
              }
            }
            """)
        XCTAssertEqual(JSON.string("x").serialized(pretty: true), Array("\"x\"".utf8))
    }

    func testRandomValues_readBackAsWritten() throws {
        var random = RandomJSON(seed: 1)
        for _ in 0..<1000 {
            let value = random.value()
            XCTAssertEqual(try JSON.parse(value.serialized()), value)
            XCTAssertEqual(try JSON.parse(value.serialized(pretty: true)).text, value.text)
        }
    }

    func testLongText_isWrittenWhole() throws {
        let value = JSON.array(Array(repeating: JSON.string(String(repeating: "x\n", count: 5000)), count: 20))
        XCTAssertEqual(try JSON.parse(value.serialized()), value)
    }
}
