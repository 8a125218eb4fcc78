import PlatformCore
import PlatformUsers
import XCTest

@testable import PlatformClient

/// Models: typed reading and writing over a JSON object that keeps everything.
final class ModelTests: XCTestCase {
    private func user(_ text: String) throws -> User { try XCTUnwrap(User(json: JSON.parse(text))) }

    func testProperties_areReadAndWrittenByName() throws {
        var user = User { $0.name = "Ann" }
        user.department = "Sales"
        user.division = Division { $0.id = "d" }
        user.division?.name = "Home"
        XCTAssertEqual(
            user.asJSON.text, #"{"name":"Ann","department":"Sales","division":{"id":"d","name":"Home"}}"#)
        XCTAssertEqual(user.division?.name, "Home")
    }

    func testNull_isSent_andNilIsLeftOut() throws {
        var user = UpdateUser { $0.title = "Dr" }
        user.setNull(\.title)
        user.department = nil
        XCTAssertTrue(user.isNull(\.title))
        XCTAssertEqual(user.asJSON.text, #"{"title":null}"#)
        user.title = nil
        XCTAssertEqual(user.asJSON.text, "{}")
    }

    func testUnknownPropertiesAndEnumValues_surviveTheRoundTrip() throws {
        var user = try user(#"{"newThing":[1.0],"state":"hibernating","id":"7"}"#)
        XCTAssertEqual(user.state?.rawValue, "hibernating")
        user.name = "Ann"
        XCTAssertEqual(user.asJSON.text, #"{"newThing":[1.0],"state":"hibernating","id":"7","name":"Ann"}"#)
    }

    func testPropertyOfTheWrongType_isNilAndCanBeAskedFor() throws {
        let user = try user(#"{"name":7,"version":99999999999999999999}"#)
        XCTAssertNil(user.name)
        XCTAssertNil(user.version, "a number beyond Int64 does not trap")
        XCTAssertThrowsError(try user.require(\.name)) { error in
            XCTAssertEqual("\(error)", "expected String, found the number 7 at $.name")
        }
        XCTAssertThrowsError(try user.require(\.id)) { error in
            XCTAssertEqual("\(error)", "expected String, found nothing at $.id")
        }
    }

    func testEmptyResponse_isTheEmptyValueOfItsType() throws {
        XCTAssertEqual(try User.decode([]), User())
        XCTAssertEqual(try [User].decode([]), [])
        XCTAssertEqual(try JSON.decode([]), .null)
        XCTAssertThrowsError(try Int.decode([]))
    }

    func testBodyThatIsNoJSON_tellsWhere() {
        XCTAssertThrowsError(try User.decode(Array(#"{"name": "Ann""#.utf8))) { error in
            XCTAssertEqual(
                "\(error)", "the response is no JSON: unexpected end of text at line 1, column 15 (byte 14) at $")
        }
        XCTAssertThrowsError(try User.decode([0x22, 0xFF, 0x22]))
        XCTAssertThrowsError(try User.decode(Array("[]".utf8))) { error in
            XCTAssertTrue("\(error)".hasSuffix("found an array at $"), "\(error)")
        }
    }

    func testDates_areInstants() throws {
        let user = try user(#"{"dateLastLogin":"2026-11-24T17:00:07.123Z"}"#)
        XCTAssertEqual(user.dateLastLogin?.iso8601, "2026-11-24T17:00:07.123Z")
    }
}
