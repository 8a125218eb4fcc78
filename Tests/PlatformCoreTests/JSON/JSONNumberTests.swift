import PlatformCore
import XCTest

final class JSONNumberTests: XCTestCase {
    private func number(_ text: String) throws -> JSONNumber { try XCTUnwrap(JSONNumber(text: text), text) }

    func testSpellingsOfOneValue_areEqualAndHashAlike() throws {
        let groups = [
            ["1", "1.0", "1e0", "1E+0", "10e-1", "0.1e1", "1.000", "100e-2", "0.0001e4"],
            ["0", "-0", "0.0", "-0.0", "0e5", "0E-99", "-0e99999999999999999999999"],
            ["-15e-1", "-1.5", "-1.50", "-0.15e1"],
            ["1e21", "1000000000000000000000", "10E20", "1000000000000000000000.0"],
            ["1e20", "100000000000000000000"],
            ["1e99999999999999999999999", "10e99999999999999999999998", "0.01e100000000000000000000001"],
            ["1e-100000000000000000000", "0.1e-99999999999999999999", "10e-100000000000000000001"],
            ["1e00000000000000000000000000000005", "100000"],
        ]
        for group in groups {
            for text in group {
                XCTAssertEqual(try number(text), try number(group[0]))
                XCTAssertEqual(try number(text).hashValue, try number(group[0]).hashValue, text)
                XCTAssertEqual(try number(text).text, text)
            }
        }
        for (position, group) in groups.enumerated() {
            for other in groups[(position + 1)...] { XCTAssertNotEqual(try number(group[0]), try number(other[0])) }
        }
    }

    func testHundredDigits_areComparedExactly() throws {
        let digits = String(repeating: "1234567890", count: 10)
        XCTAssertEqual(try number(digits), try number(digits + ".000"))
        XCTAssertEqual(try number(digits), try number("1." + digits.dropFirst() + "e99"))
        XCTAssertNotEqual(try number(digits + "1"), try number(digits + "2"))
        XCTAssertNotEqual(try number("0." + digits + "1"), try number("0." + digits + "2"))
        XCTAssertNotEqual(try number("9007199254740993"), try number("9007199254740992"), "the same Double")
    }

    func testInt_isExactOrNil() throws {
        for (text, value) in [
            ("7", 7), ("-7", -7), ("1.0", 1), ("1e3", 1000), ("1500e-2", 15), ("-0", 0), ("0e99", 0),
            ("9223372036854775807", Int.max), ("-9223372036854775808.0", Int.min),
        ] { XCTAssertEqual(try number(text).int, value, text) }
        for text in ["1.5", "9223372036854775808", "1e19", "1e400", "1e-1", "1e99999999999999999999", "1e-9999999999"] {
            XCTAssertNil(try number(text).int, text)
        }
    }

    func testDouble_isTheNearest() throws {
        XCTAssertEqual(try number("0.1").double, 0.1)
        XCTAssertEqual(try number("1e400").double, .infinity)
        XCTAssertEqual(try number("-1e400").double, -.infinity)
        XCTAssertEqual(try number("1e-400").double, 0)
        XCTAssertEqual(try number("1e99999999999999999999").double, .infinity)
        XCTAssertEqual(try number("1E+2").double, 100)
    }

    func testMadeOfDouble_isTheShortestSpellingThatReadsBack() {
        XCTAssertEqual(JSONNumber(86_400.0).text, "86400")
        XCTAssertEqual(JSONNumber(0.1).text, "0.1")
        XCTAssertEqual(JSONNumber(-0.0).text, "-0")
        for value in [1e300, .leastNonzeroMagnitude, 1e16, -1.25e-7, .greatestFiniteMagnitude] {
            XCTAssertEqual(JSONNumber(text: JSONNumber(value).text)?.double, value)
        }
    }

    func testTextThatIsNoNumber_makesNone() {
        for text in [
            "", " 1", "1 ", "01", "+1", ".5", "1.", "1e", "NaN", "Infinity", "0x1", "true", "\"1\"", "1,2", "-",
        ] {
            XCTAssertNil(JSONNumber(text: text), text)
        }
    }
}
