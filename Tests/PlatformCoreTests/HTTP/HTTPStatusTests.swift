import PlatformCore
import XCTest

final class HTTPStatusTests: XCTestCase {
    func testKnownCodes_haveTheirPhrase() {
        XCTAssertEqual(HTTPStatus(404).description, "404 Not Found")
        XCTAssertEqual((429 as HTTPStatus).reasonPhrase, "Too Many Requests")
        XCTAssertEqual(HTTPStatus(599).reasonPhrase, "")
    }

    func testStatusesWithoutBody_areThoseOfTheRFC() {
        let without = (100...599).filter { HTTPStatus($0).forbidsBody }
        XCTAssertEqual(without, Array(100...199) + [204, 304])
    }

    func testResponse_holdsItsBytes() {
        let response = HTTPResponse(status: 201, fields: ["A": "b"], body: [1])
        XCTAssertEqual(response.bodyBytes, [1])
        XCTAssertEqual(response.status, 201)
        XCTAssertTrue(response.addedFields.isEmpty)
        XCTAssertNil(response.wireFault)
        XCTAssertEqual(HTTPResponse(status: 200, fields: [:], body: .stream { _ in }).bodyBytes, [])
    }
}
