import PlatformCore
import XCTest

final class PercentCodingTests: XCTestCase {
    func testUnreservedCharacters_stay() {
        let text = "ABCxyz019-._~"
        XCTAssertEqual(PercentCoding.encode(text), text)
    }

    func testOtherBytes_becomeCapitalHexadecimal() {
        XCTAssertEqual(PercentCoding.encode(" /?&=+%é\0"), "%20%2F%3F%26%3D%2B%25%C3%A9%00")
        XCTAssertEqual(PercentCoding.encode([0xFF, 0x61]), Array("%FFa".utf8))
    }

    func testEscapes_areDecodedInEitherCase() {
        XCTAssertEqual(PercentCoding.decode("a%20b%2f%C3%a9"), "a b/é")
        XCTAssertEqual(PercentCoding.decode("a%20b"[...]), "a b")
        XCTAssertEqual(PercentCoding.decode(Array("%00%fF".utf8)), [0x00, 0xFF])
    }

    func testPlus_isSpaceOnlyWhenAsked() {
        XCTAssertEqual(PercentCoding.decode("a+b%2B"), "a+b+")
        XCTAssertEqual(PercentCoding.decode("a+b%2B", plusIsSpace: true), "a b+")
    }

    func testBrokenEscape_isNil() {
        for text in ["%", "a%", "%2", "%2G", "%G2", "%%20", "% 20", "%-1", "%+1"] {
            XCTAssertNil(PercentCoding.decode(text), text)
            XCTAssertNil(PercentCoding.decode(Array(text.utf8)), text)
        }
    }

    func testEscapesThatAreNoUTF8_areNilAsTextOnly() {
        XCTAssertNil(PercentCoding.decode("%FF"))
        XCTAssertEqual(PercentCoding.decode(Array("%FF".utf8)), [0xFF])
    }

    func testAllBytes_readBack() {
        let bytes = Array(UInt8.min...UInt8.max)
        XCTAssertEqual(PercentCoding.decode(PercentCoding.encode(bytes)), bytes)
    }
}
