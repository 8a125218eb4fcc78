import MockServer
import PlatformCore
import XCTest

/// Which requests are the same: pairs are keyed, nothing is sent.
final class RequestKeyTests: XCTestCase {
    private func key(_ request: HTTPRequest, role: HostRole = .api) -> RequestKey {
        RequestKey(role: role, request: request)
    }

    private func assertSame(
        _ a: HTTPRequest, _ b: HTTPRequest, file: StaticString = #filePath, line: UInt = #line
    ) {
        XCTAssertEqual(key(a), key(b), "\(a.target) and \(b.target)", file: file, line: line)
        XCTAssertEqual(key(a).hash, key(b).hash, file: file, line: line)
    }

    private func assertDifferent(
        _ a: HTTPRequest, _ b: HTTPRequest, file: StaticString = #filePath, line: UInt = #line
    ) {
        XCTAssertNotEqual(key(a), key(b), "\(a.target) and \(b.target)", file: file, line: line)
    }

    private func get(_ query: String) -> HTTPRequest { .of("GET /api/v2/users?\(query)") }
    private func json(_ text: String) -> HTTPRequest { .of("POST /api/v2/users/search", json: text) }
    private func form(_ text: String) -> HTTPRequest { .of("POST /api/v2/form", form: text) }

    // MARK: - Method, path, role

    func testMethodPathAndRole_matter() {
        assertDifferent(.of("GET /api/v2/users"), .of("HEAD /api/v2/users"))
        assertDifferent(.of("GET /api/v2/users"), .of("get /api/v2/users"))
        assertDifferent(.of("GET /api/v2/users"), .of("GET /api/v2/Users"))
        assertDifferent(.of("GET /api/v2/users"), .of("GET /api/v2/users/"))
        let request = HTTPRequest.of("GET /login")
        XCTAssertNotEqual(key(request, role: .api), key(request, role: .login))
    }

    func testPath_isTheSameHoweverItIsEscaped() {
        assertSame(.of("GET /api/v2/users/a%2Db"), .of("GET /api/v2/users/a-b"))
        assertSame(.of("GET /api/v2/users/%c3%a9"), .of("GET /api/v2/users/%C3%A9"))
        assertSame(.of("GET /api/v2/users/a@b"), .of("GET /api/v2/users/a%40b"))
        assertDifferent(.of("GET /api/v2/users/a%2Fb"), .of("GET /api/v2/users/a/b"))
        assertDifferent(.of("GET /api/v2/users/a+b"), .of("GET /api/v2/users/a%20b"))
    }

    func testHeaders_neverMatter() {
        assertSame(
            .of("GET /api/v2/users", ["Accept": "text/html", "X-Test": "1", "Host": "api.mypurecloud.ie"], token: "t"),
            .of("GET /api/v2/users"))
    }

    // MARK: - Query

    func testQueryOrder_doesNotMatter() {
        assertSame(get("pageSize=3&pageNumber=2"), get("pageNumber=2&pageSize=3"))
        assertDifferent(get("pageSize=3"), get("pageSize=4"))
        assertDifferent(get("pageSize=3"), get("PageSize=3"))
    }

    func testRepeatedAndCommaJoinedArrays_areTheSame() {
        assertSame(get("expand=presence&expand=skills"), get("expand=presence,skills"))
        assertSame(get("expand=presence%2Cskills"), get("expand=skills,presence"))
        assertDifferent(get("expand=presence"), get("expand=presence,presence"))
        assertDifferent(get("expand=presence"), get("expand=presence,skills"))
    }

    func testBlanks_areTheSameAsPlusAndAsEscape() {
        assertSame(get("q=Ann+Lee"), get("q=Ann%20Lee"))
        assertDifferent(get("q=Ann+Lee"), get("q=Ann%2BLee"))
    }

    func testEmptyQuery_isNone() {
        assertSame(.of("GET /api/v2/users?"), .of("GET /api/v2/users"))
        assertSame(.of("GET /api/v2/users?&"), .of("GET /api/v2/users"))
        assertSame(get("q="), get("q"))
        assertDifferent(get("q="), .of("GET /api/v2/users"))
    }

    func testNamesAndValues_cannotBeMistakenForEachOther() {
        assertDifferent(get("a=b%26c=d"), get("a=b&c=d"))
        assertDifferent(get("a%3Db=c"), get("a=b%3Dc"))
    }

    func testSecretsInTheQuery_matchAnything() {
        assertSame(get("access_token=one"), get("access_token=two"))
        assertSame(get("accessToken=a,b"), get("accessToken=two"))
        assertDifferent(get("access_token=one"), get("q=1"))
    }

    // MARK: - Body

    func testJSON_isComparedByValue() {
        assertSame(json(#"{"a": 1, "b": [true, null]}"#), json(#"{"b":[true,null],"a":1.0}"#))
        assertSame(json(#"{"a": 100, "b": "é"}"#), json("{\"a\":1e2,\"b\":\"\\u00e9\"}"))
        assertDifferent(json(#"{"a":[1,2]}"#), json(#"{"a":[2,1]}"#))
        assertDifferent(json(#"{"a":1}"#), json(#"{"a":"1"}"#))
        assertDifferent(json(#"{"a":null}"#), json("{}"))
    }

    func testNull_isNoBody() {
        assertSame(json("null"), .of("POST /api/v2/users/search"))
        assertSame(json(" null\n"), .of("POST /api/v2/users/search"))
        assertDifferent(json("{}"), .of("POST /api/v2/users/search"))
    }

    func testJSON_isReadWhateverTheContentTypeSays() {
        assertSame(.of("POST /a", ["Content-Type": "text/plain"], body: Array("{ }".utf8)), .of("POST /a", json: "{}"))
    }

    func testSecretsInJSON_matchAnyTextOrNumber() {
        assertSame(json(#"{"password":"one"}"#), json(#"{"password":"two"}"#))
        assertSame(json(#"{"a":[{"client_secret":"x"}]}"#), json(#"{"a":[{"client_secret":""}]}"#))
        assertDifferent(json(#"{"password":"one"}"#), json("{}"))
        assertSame(json(#"{"password":"one"}"#), json(#"{"password":1}"#))
        assertDifferent(json(#"{"password":"one"}"#), json(#"{"password":null}"#))
    }

    func testFormFields_mayComeInAnyOrder() {
        assertSame(form("a=1&b=x+y"), form("b=x%20y&a=1"))
        assertSame(form("a=1&client_secret=x"), form("client_secret=y&a=1"))
        assertDifferent(form("a=1,2"), form("a=1&a=2"))
    }

    func testOtherBodies_areComparedByTheirBytes() {
        let one = HTTPRequest.of("POST /a", body: [0xff, 0, 1])
        assertSame(one, .of("POST /a", body: [0xff, 0, 1]))
        assertDifferent(one, .of("POST /a", body: [0xff, 0, 2]))
    }

    func testBrokenJSON_isKeyedByItsBytesAndToldOf() {
        let broken = json(#"{"a":"#)
        assertSame(broken, json(#"{"a":"#))
        assertDifferent(broken, json(#"{"b":"#))
        XCTAssertNotNil(key(broken).bodyProblem)
        XCTAssertNil(key(json("{}")).bodyProblem)
        XCTAssertNil(key(.of("POST /a", body: Array("{".utf8))).bodyProblem, "nobody said that this is JSON")
    }

    func testDuplicateKey_isAProblem() {
        XCTAssertEqual(key(json(#"{"a":1,"a":2}"#)).bodyProblem?.code, .duplicateKey("a"))
    }

    func testMethodReplaced_isTheKeyOfThatMethod() {
        let head = key(.of("HEAD /api/v2/users?a=1"))
        XCTAssertEqual(head.replacingMethod(.get), key(.of("GET /api/v2/users?a=1")))
        XCTAssertEqual(head.replacingMethod(.get).hash, key(.of("GET /api/v2/users?a=1")).hash)
    }
}
