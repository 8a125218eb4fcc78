import PlatformCore
import XCTest

final class JSONTests: XCTestCase {
    func testLiterals_makeTheValuesThatTheyLookLike() {
        let name = "Ann"
        let json: JSON = [
            "null": nil, "bool": true, "int": 7, "double": 1.5, "text": "\(name)!", "list": [1, [], [:]],
        ]
        XCTAssertEqual(
            json.text, #"{"null":null,"bool":true,"int":7,"double":1.5,"text":"Ann!","list":[1,[],{}]}"#)
    }

    func testAccessors_answerTheirOwnKindOnly() {
        let json: JSON = ["s": "x", "n": 3, "b": false, "a": [1], "o": ["k": nil], "z": nil]
        XCTAssertEqual(json["s"]?.string, "x")
        XCTAssertEqual(json["n"]?.int, 3)
        XCTAssertEqual(json["n"]?.double, 3)
        XCTAssertEqual(json["n"]?.number?.text, "3")
        XCTAssertEqual(json["b"]?.bool, false)
        XCTAssertEqual(json["a"]?.array, [1])
        XCTAssertEqual(json["o"]?.object?.keys, ["k"])
        XCTAssertEqual(json["z"]?.isNull, true)
        XCTAssertNil(json["s"]?.int)
        XCTAssertNil(json["n"]?.string)
        XCTAssertNil(json["n"]?.bool)
        XCTAssertNil(json["o"]?.array)
        XCTAssertNil(json["a"]?.object)
    }

    func testSubscripts_reachIntoTheTree() {
        let json: JSON = ["entities": [["id": "7"]]]
        XCTAssertEqual(json["entities"]?[0]?["id"]?.string, "7")
        XCTAssertNil(json["entities"]?[1])
        XCTAssertNil(json["entities"]?[-1])
        XCTAssertNil(json["entities"]?["id"])
        XCTAssertNil(json[0])
        XCTAssertNil(json["none"])
    }

    func testSetting_changesOneMemberDeepInTheTree() {
        var json: JSON = ["entities": [["id": "7", "name": "Ann"]]]
        json["entities"]?[0]?["name"] = "Bob"
        json["entities"]?[0]?["id"] = nil
        json["total"] = 1
        XCTAssertEqual(json.text, #"{"entities":[{"name":"Bob"}],"total":1}"#)
    }

    func testSettingMemberOfNull_makesAnObject() {
        var json: JSON = nil
        json["a"] = 1
        XCTAssertEqual(json, ["a": 1])
    }

    func testSettingMember_leavesCopiesAlone() {
        let original: JSON = ["a": 1]
        var copy = original
        copy["a"] = 2
        XCTAssertEqual(original, ["a": 1])
        XCTAssertEqual(copy, ["a": 2])
    }

    func testEquality_ignoresOrderOfMembersAndSpellingOfNumbers() throws {
        XCTAssertEqual(try JSON.parse(#"{"a":1,"b":[1.0,2e0]}"#), try JSON.parse(#"{"b":[1,2],"a":1.00}"#))
        XCTAssertNotEqual(try JSON.parse("[1,2]"), try JSON.parse("[2,1]"))
        XCTAssertNotEqual(try JSON.parse(#"{"a":1}"#), try JSON.parse(#"{"a":1,"b":null}"#))
        XCTAssertNotEqual(try JSON.parse(#"{"a":1,"b":1}"#), try JSON.parse(#"{"a":1,"c":1}"#))
        XCTAssertNotEqual(JSON.string("1"), 1)
        XCTAssertNotEqual(JSON.bool(false), 0)
        XCTAssertNotEqual(JSON.null, false)
    }

    func testStringsComposedDifferently_areDifferent() {
        XCTAssertEqual("é", "e\u{301}", "Swift takes them for the same")
        XCTAssertNotEqual(JSON.string("é"), JSON.string("e\u{301}"))
        XCTAssertNotEqual(JSON.string("q\u{307}\u{323}"), JSON.string("q\u{323}\u{307}"), "same length, other order")
    }

    func testInitialisers_wrapSwiftValues() {
        XCTAssertEqual(JSON(UInt64.max).text, "18446744073709551615")
        XCTAssertEqual(JSON(0.5), 0.5)
        XCTAssertEqual(JSON("x"), "x")
        XCTAssertEqual(JSON(true), true)
    }
}
