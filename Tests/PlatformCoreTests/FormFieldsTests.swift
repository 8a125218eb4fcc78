import PlatformCore
import XCTest

final class FormFieldsTests: XCTestCase {
    private func pairs(_ text: String) -> [String] { FormFields.parse(text).map { "\($0.name)|\($0.value)" } }

    func testFields_keepOrderAndRepetition() {
        let fields = FormFields.parse(Array("b=1&a=2&b=3".utf8))
        XCTAssertEqual(fields.map(\.name), ["b", "a", "b"])
        XCTAssertEqual(fields["b"], "1")
        XCTAssertEqual(fields.values(of: "b"), ["1", "3"])
        XCTAssertNil(fields["c"])
        XCTAssertFalse(fields.hasBrokenEscape)
    }

    func testEscapesAndPlus_areDecodedInNamesAndValues() {
        XCTAssertEqual(pairs("a+b%26=c%3Dd+%C3%A9%2B"), ["a b&|c=d é+"])
    }

    func testEmptyParts_areSkipped() {
        XCTAssertEqual(pairs(""), [])
        XCTAssertEqual(pairs("&&a=1&&b=2&"), ["a|1", "b|2"])
    }

    func testMissingNameOrValue_isEmpty() {
        XCTAssertEqual(pairs("a&b=&=c&=&d=e=f"), ["a|", "b|", "|c", "|", "d|e=f"])
    }

    func testBrokenEscape_staysAsWrittenAndIsTold() {
        let fields = FormFields.parse("a=100%&b=%2&c=%zz%41+x")
        XCTAssertEqual(fields.map(\.value), ["100%", "%2", "%zzA x"])
        XCTAssertTrue(fields.hasBrokenEscape)
    }

    func testEscapesThatAreNoUTF8_areReplacedAndTold() {
        let fields = FormFields.parse("a=%FFb")
        XCTAssertEqual(fields["a"], "\u{FFFD}b")
        XCTAssertTrue(fields.hasBrokenEscape)
    }

    func testEncoded_readsBack() {
        let fields = FormFields([("grant type", "a&b=c"), ("é", "+ %"), ("", ""), ("x", "1"), ("x", "2")])
        XCTAssertEqual(String(decoding: fields.encoded, as: UTF8.self), "grant+type=a%26b%3Dc&%C3%A9=%2B+%25&=&x=1&x=2")
        XCTAssertEqual(FormFields.parse(fields.encoded), fields)
    }
}
