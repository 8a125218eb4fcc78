import PlatformCore
import XCTest

final class JSONObjectTests: XCTestCase {
    func testMembers_keepTheirOrder() {
        let object: JSONObject = ["b": 1, "a": 2, "c": 3]
        XCTAssertEqual(object.keys, ["b", "a", "c"])
        XCTAssertEqual(object.map(\.value), [1, 2, 3])
        XCTAssertEqual(object.count, 3)
        XCTAssertEqual(object[1].key, "a")
        XCTAssertEqual(object.description, #"{"b":1,"a":2,"c":3}"#)
    }

    func testSetting_keepsThePlaceAndAppendsTheNew() {
        var object: JSONObject = ["b": 1, "a": 2]
        object["b"] = 9
        object["c"] = nil
        object["d"] = .null
        XCTAssertEqual(object.description, #"{"b":9,"a":2,"d":null}"#)
        object["b"] = nil
        XCTAssertEqual(object.description, #"{"a":2,"d":null}"#)
    }

    func testLiteralWithNameTwice_letsTheLaterHold() {
        let object: JSONObject = ["a": 1, "b": 2, "a": 3]
        XCTAssertEqual(object.description, #"{"a":3,"b":2}"#)
    }

    func testManyMembers_areFoundSetAndRemoved() {
        var object = JSONObject()
        for number in 0..<1000 { object["key \(number)"] = JSON(number) }
        for number in 0..<1000 { XCTAssertEqual(object["key \(number)"]?.int, number) }
        XCTAssertNil(object["key 1000"])
        for number in 0..<990 where number % 2 == 0 { object["key \(number)"] = nil }
        object["key 1"] = "one"
        XCTAssertEqual(object.count, 505)
        XCTAssertEqual(object["key 1"], "one")
        XCTAssertEqual(object.keys.first, "key 1")
        XCTAssertEqual(object["key 999"], 999)
        XCTAssertNil(object["key 2"])
        for key in object.keys.dropLast(3) { object[key] = nil }
        XCTAssertEqual(object.keys, ["key 997", "key 998", "key 999"])
        XCTAssertEqual(object["key 998"], 998)
    }

    func testParsedAndBuiltObjects_behaveTheSameAroundTheHashTableThreshold() throws {
        for count in [62, 63, 64, 65, 130] {
            var built = JSONObject()
            for number in 0..<count { built["k\(number)"] = JSON(number) }
            var parsed = try XCTUnwrap(JSON.parse(JSON.object(built).serialized()).object)
            XCTAssertEqual(parsed, built)
            for number in 0..<count { XCTAssertEqual(parsed["k\(number)"]?.int, number) }
            parsed["new"] = 1
            XCTAssertEqual(parsed["new"], 1)
            XCTAssertEqual(parsed.count, count + 1)
            parsed["new"] = nil
            XCTAssertEqual(parsed, built)
        }
    }

    func testNamesComposedDifferently_areTwoMembers() {
        let object: JSONObject = ["é": 1, "e\u{301}": 2]
        XCTAssertEqual(object.count, 2)
        XCTAssertEqual(object["é"], 1)
        XCTAssertEqual(object["e\u{301}"], 2)
    }
}
