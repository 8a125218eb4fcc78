import PlatformCore
import XCTest

final class JSONCanonicalTests: XCTestCase {
    private func canonical(_ json: JSON, isSecret: (String) -> Bool = { _ in false }) -> String {
        var bytes: [UInt8] = []
        json.appendCanonical(to: &bytes, isSecret: isSecret)
        return String(decoding: bytes, as: UTF8.self)
    }

    func testCanonicalForm_isSortedAndHasOneSpelling() throws {
        let json = try JSON.parse(
            #" { "b" : [ 1.50 , 1e2 , -0.0, 1E400 ] , "a" : "\u0041\/\u00e9" , "B" : { "z":null } } "#)
        XCTAssertEqual(canonical(json), #"{"B":{"z":null},"a":"A/é","b":[15e-1,100,0,1e400]}"#)
    }

    func testNames_areSortedByTheirBytes() {
        XCTAssertEqual(
            canonical(["é": 1, "e\u{301}": 2, "\u{FFFD}": 3, "😀": 4, "ab": 5, "a": 6]),
            "{\"a\":6,\"ab\":5,\"e\u{301}\":2,\"é\":1,\"\u{FFFD}\":3,\"😀\":4}")
    }

    func testForm_isAppendedBehindWhatIsThere() {
        var bytes = Array("POST ".utf8)
        JSON.bool(true).appendCanonical(to: &bytes)
        XCTAssertEqual(bytes, Array("POST true".utf8))
    }

    func testSecretStrings_matchAnyOther() {
        let isSecret = { (name: String) in name == "password" }
        let one: JSON = ["user": "a", "list": [["password": "x"]]]
        let other: JSON = ["user": "a", "list": [["password": "y"]]]
        XCTAssertNotEqual(canonical(one), canonical(other))
        XCTAssertEqual(canonical(one, isSecret: isSecret), canonical(other, isSecret: isSecret))
        XCTAssertEqual(canonical(one, isSecret: isSecret), #"{"list":[{"password":*}],"user":"a"}"#)
    }

    func testSecretNameWithoutString_isComparedAsItIs() {
        let isSecret = { (name: String) in name == "password" }
        XCTAssertEqual(canonical(["password": nil], isSecret: isSecret), #"{"password":null}"#)
        XCTAssertEqual(
            canonical(["password": ["password": "x", "n": 1]], isSecret: isSecret),
            #"{"password":{"n":1,"password":*}}"#)
        XCTAssertNotEqual(
            canonical(["password": "x"], isSecret: isSecret), canonical(["password": "*"]), "the wildcard is no string")
    }

    func testRespelledValues_haveTheSameForm() throws {
        var random = RandomJSON(seed: 2)
        for _ in 0..<1000 {
            let value = random.value()
            let text = random.respelled(value)
            let twin = try JSON.parse(text)
            XCTAssertEqual(twin, value, text)
            XCTAssertEqual(canonical(twin), canonical(value), text)
        }
    }

    func testValues_areEqualExactlyWhenTheirFormsAre() {
        var random = RandomJSON(seed: 3)
        let values = (0..<400).map { _ in random.value(depth: 1) }
        let forms = values.map { canonical($0) }
        for (position, value) in values.enumerated() {
            for other in values.indices[position...] {
                XCTAssertEqual(value == values[other], Array(forms[position].utf8) == Array(forms[other].utf8))
            }
        }
    }

    func testCanonicalForm_isItsOwnCanonicalForm() throws {
        var random = RandomJSON(seed: 4)
        for _ in 0..<500 {
            let form = canonical(random.value())
            XCTAssertEqual(canonical(try JSON.parse(form)), form)
        }
    }
}
