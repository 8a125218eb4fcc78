import PlatformCore
import XCTest

final class HTTPRequestTests: XCTestCase {
    private let request = HTTPRequest(
        method: .post, target: "/api/v2/users?expand=presence&x=?", fields: ["Host": "api.mypurecloud.ie"],
        body: [1, 2])

    func testTarget_isTakenApartAtTheFirstQuestionMark() {
        XCTAssertEqual(request.method, .post)
        XCTAssertEqual(request.path, "/api/v2/users")
        XCTAssertEqual(request.query, "expand=presence&x=?")
        XCTAssertEqual(request.target, "/api/v2/users?expand=presence&x=?")
        XCTAssertEqual(request.fields[.host], "api.mypurecloud.ie")
        XCTAssertEqual(request.body, [1, 2])
    }

    func testAuthority_isTheHostField() {
        XCTAssertEqual(request.authority, "api.mypurecloud.ie")
        XCTAssertEqual(request.authorityRange.map { request.fields.text(at: $0) }, "api.mypurecloud.ie")
        XCTAssertNil(HTTPRequest(method: .get, target: "/").authorityRange)
    }

    func testAuthority_followsTheFields() {
        var request = request
        request.fields[.host] = "b"
        XCTAssertEqual(request.authority, "b")
        request.fields = ["Host": "c"]
        XCTAssertEqual(request.authority, "c")
        request.fields = [:]
        XCTAssertEqual(request.authority, "")
    }

    func testQuery_isEmptyWhenThereIsNone() {
        XCTAssertEqual(HTTPRequest(method: .get, target: "/a").query, "")
        XCTAssertEqual(HTTPRequest(method: .get, target: "/a").target, "/a")
        XCTAssertEqual(HTTPRequest(method: .get, target: "/a?").query, "")
        XCTAssertEqual(HTTPRequest(method: .get, target: "/a?").target, "/a?")
    }

    func testMethod_isComparedWithCase() {
        XCTAssertTrue(request.isMethod("POST"))
        XCTAssertFalse(request.isMethod("post"))
        XCTAssertFalse(request.isMethod("POS"))
        XCTAssertNotEqual(HTTPMethod(rawValue: "post"), .post)
        XCTAssertEqual(HTTPRequest(method: "PURGE", target: "/").method.description, "PURGE")
    }

    func testPathPrefix_isStripped() {
        let session = HTTPRequest(method: .get, target: "/s/one/api/v2/users/me?x=1")
        let stripped = session.droppingPathPrefix("/s/one".utf8.count)
        XCTAssertEqual(stripped.path, "/api/v2/users/me")
        XCTAssertEqual(stripped.target, "/api/v2/users/me?x=1")
        XCTAssertEqual(session.path, "/s/one/api/v2/users/me")
    }

    func testChangingFieldsInPlace_keepsTheRequestLine() {
        var changed = request
        changed.fields[.host] = nil
        changed.fields.append("1", for: "X-A")
        XCTAssertEqual(changed.target, request.target)
        XCTAssertEqual(changed.fields, ["X-A": "1"])
        XCTAssertEqual(request.fields, ["Host": "api.mypurecloud.ie"])
    }

    func testReplacingFields_keepsTheRequestLine() {
        var changed = request
        changed.fields = ["X-A": "1"]
        XCTAssertEqual(changed.method, .post)
        XCTAssertEqual(changed.target, request.target)
        XCTAssertEqual(changed.fields, ["X-A": "1"])
        changed.fields = changed.fields.removing { $0 == "x-a" }
        XCTAssertEqual(changed.target, request.target)
        XCTAssertTrue(changed.fields.isEmpty)
        changed.fields = HTTPRequest(method: .get, target: "/", fields: ["X-B": "2"]).fields
        XCTAssertEqual(changed.target, request.target)
        XCTAssertEqual(changed.fields, ["X-B": "2"])
    }
}
