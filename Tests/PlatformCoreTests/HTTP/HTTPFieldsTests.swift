import PlatformCore
import XCTest

final class HTTPFieldsTests: XCTestCase {
    private let fields: HTTPFields = ["Content-Type": "text/plain", "Set-Cookie": "a=1", "set-cookie": "b=2"]

    func testNames_areComparedWithoutCase() {
        XCTAssertEqual(fields["content-TYPE"], "text/plain")
        XCTAssertEqual(fields[.contentType], "text/plain")
        XCTAssertTrue(fields.contains("CONTENT-type"))
        XCTAssertFalse(fields.contains("Content-Typ"))
        XCTAssertEqual(HTTPField.Name("ETag"), "etag")
        XCTAssertEqual(HTTPField.Name("ETag").hashValue, HTTPField.Name("etag").hashValue)
        XCTAssertEqual(HTTPField.Name("ETag").description, "ETag")
    }

    func testRepeatedName_keepsEveryValueInOrder() {
        XCTAssertEqual(fields.count, 3)
        XCTAssertEqual(fields[.setCookie], "a=1")
        XCTAssertEqual(fields.values(for: .setCookie), ["a=1", "b=2"])
        XCTAssertEqual(fields.map(\.name.rawName), ["Content-Type", "Set-Cookie", "set-cookie"])
    }

    func testSetting_replacesEveryValue() {
        var fields = fields
        fields[.setCookie] = "c=3"
        XCTAssertEqual(fields.values(for: .setCookie), ["c=3"])
        fields[.setCookie] = nil
        XCTAssertFalse(fields.contains(.setCookie))
        XCTAssertEqual(fields.count, 1)
        fields[.contentType] = nil
        XCTAssertTrue(fields.isEmpty)
    }

    func testEquality_isByOrderAndNotByCaseOfNames() {
        XCTAssertEqual([:], HTTPFields())
        XCTAssertEqual(["A": "1", "B": "2"] as HTTPFields, ["a": "1", "b": "2"])
        XCTAssertNotEqual(["A": "1", "B": "2"] as HTTPFields, ["B": "2", "A": "1"])
        XCTAssertNotEqual(["A": "x"] as HTTPFields, ["A": "X"])
    }

    func testRemoving_leavesTheOthers() {
        XCTAssertEqual(fields.removing { $0 == .setCookie }, ["Content-Type": "text/plain"])
        XCTAssertEqual(fields.count, 3)
    }

    func testAppendingFields_keepsBoth() {
        var fields = fields
        fields.append(contentsOf: ["Allow": "GET", "Content-Type": "a/b"])
        XCTAssertEqual(fields.values(for: .contentType), ["text/plain", "a/b"])
        XCTAssertEqual(fields[.allow], "GET")
    }

    func testValueThatIsNoUTF8_isReadAsLatin1() {
        let bytes: [UInt8] = Array("A:".utf8) + [0xE9]
        let entry = HTTPFields.Entry(nameStart: 0, nameEnd: 1, valueStart: 2, valueEnd: 3)
        XCTAssertEqual(HTTPFields(bytes: bytes, entries: [entry])["a"], "é")
    }

    func testBytesOfAValue_areLentWithoutAString() {
        XCTAssertEqual(fields.withValue(of: .contentType) { $0.count }, 10)
        XCTAssertNil(fields.withValue(of: .allow) { $0.count })
    }

    func testNameThatIsNotASCII_isFoundAgain() {
        let fields: HTTPFields = ["Ä-B": "1"]
        XCTAssertEqual(fields["Ä-b"], "1")
        XCTAssertNil(fields["ä-b"], "only ASCII letters have two cases here")
    }

    func testDescription_isOneLineAField() {
        XCTAssertEqual(fields.description, "Content-Type: text/plain\nSet-Cookie: a=1\nset-cookie: b=2")
    }

    func testNumber_isWrittenOverAValueOfItsWidthOnly() {
        for (old, new) in [("0", 7), ("7", 0), ("10", 99), ("999", 100), ("512000", 123_456)] {
            var fields: HTTPFields = ["A": "1"]
            fields.append(old, for: "X-Number")
            let copy = fields
            XCTAssertTrue(fields.overwriteValue(at: 1, with: new))
            XCTAssertEqual(fields["X-Number"], "\(new)")
            XCTAssertEqual(fields["A"], "1")
            XCTAssertTrue(fields.isWireForm)
            XCTAssertEqual(copy["X-Number"], old)
        }
        for (old, new) in [("9", 10), ("10", 9), ("10", 0), ("100", 1_000), ("1", -1)] {
            var fields: HTTPFields = [:]
            fields.append(old, for: "X-Number")
            XCTAssertFalse(fields.overwriteValue(at: 0, with: new), "\(old) \(new)")
        }
    }
}
