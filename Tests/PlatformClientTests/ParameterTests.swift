import Foundation
import PlatformCore
import XCTest

@testable import PlatformClient

/// How values get into paths, queries and fields.
final class ParameterTests: XCTestCase {
    private func query(_ build: (inout QueryParameters) -> Void) -> String {
        var query = QueryParameters()
        build(&query)
        return query.text
    }

    func testFalseZeroAndEmptyText_areSent_andNilIsNot() {
        let text = query {
            $0.add("flag", false)
            $0.add("n", 0)
            $0.add("text", "")
            $0.add("none", nil as String?)
            $0.add("none", nil as [String]?)
            $0.add("none", [] as [String])
            $0.addNull("null")
        }
        XCTAssertEqual(text, "flag=false&n=0&text=&null=")
    }

    func testArray_isWrittenInEachFormat() {
        let values = ["a b", "c,d"]
        let expected: [CollectionFormat: String] = [
            .multi: "q=a%20b&q=c%2Cd", .csv: "q=a%20b,c%2Cd", .ssv: "q=a%20b%20c%2Cd", .tsv: "q=a%20b%09c%2Cd",
            .pipes: "q=a%20b%7Cc%2Cd",
        ]
        for format in CollectionFormat.allCases {
            XCTAssertEqual(query { $0.add("q", values, format: format) }, expected[format])
        }
    }

    func testReservedCharactersAndUTF8_areEscaped() {
        XCTAssertEqual(query { $0.add("a&b", "1+1=2&ü/?#") }, "a%26b=1%2B1%3D2%26%C3%BC%2F%3F%23")
    }

    func testDates_areISO8601InUTCWithMilliseconds() {
        let instant = Instant(milliseconds: 1_648_814_400_005)
        XCTAssertEqual(query { $0.add("at", instant) }, "at=2022-04-01T12%3A00%3A00.005Z")
        XCTAssertEqual(query { $0.add("at", instant.date) }, "at=2022-04-01T12%3A00%3A00.005Z")
        XCTAssertEqual(Instant(Date.distantPast).iso8601.prefix(4), "0001")
    }

    func testNumbers_areWrittenPlainly() {
        let text = query {
            $0.add("d", 1.5)
            $0.add("e", 2.0)
            $0.add("i", Int64.min)
        }
        XCTAssertEqual(text, "d=1.5&e=2&i=-9223372036854775808")
    }

    func testPathValue_staysInItsSegment() {
        let template = PathTemplate("/api/v2/users/{userId}/x", [("userId", "a/b c?ü")], operation: "getUser")
        XCTAssertEqual(template.path, "/api/v2/users/a%2Fb%20c%3F%C3%BC/x")
        XCTAssertNil(template.problem)
    }

    func testMissingRequiredParameter_isNamedInTheOfficialWords() {
        for parameters in [[], [("userId", "")]] as [[(String, any JSONValue)]] {
            let template = PathTemplate("/api/v2/users/{userId}", parameters, operation: "getUser")
            XCTAssertEqual(template.problem, #"Missing the required parameter "userId" when calling getUser"#)
        }
    }

    func testPathValueThatMeansElsewhere_isRefused() {
        for value in [".", ".."] {
            let template = PathTemplate("/api/v2/users/{userId}", [("userId", value)], operation: "getUser")
            XCTAssertNotNil(template.problem)
        }
    }

    func testPathThatWouldRunIntoTheHostsName_isRefused() {
        for path in ["api/v2/users", "@evil.example/", ".evil.example/", ""] {
            XCTAssertEqual(
                PathTemplate(path, [], operation: "callApi").problem, #"The path of callApi has to begin with "/""#)
        }
    }

    func testHeaders_areCheckedInTheOfficialWords() {
        XCTAssertNil(RequestHeaders.problem(name: "X-Ok", value: "a\tb ü"))
        XCTAssertEqual(
            RequestHeaders.problem(name: "X Y", value: ""), #"Invalid header name: "X Y" - must be a valid HTTP token"#)
        XCTAssertEqual(
            RequestHeaders.problem(name: "", value: ""), #"Invalid header name: "" - must be a valid HTTP token"#)
        XCTAssertEqual(
            RequestHeaders.problem(name: "X-Y", value: "a\r\nEvil: 1"),
            #"Invalid header value for "X-Y": contains invalid characters"#)
        XCTAssertThrowsError(try ApiClient().setDefaultHeaders(["X-Y": "a\nb"]))
    }
}
