@testable import MockServer
import PlatformCore
import XCTest

/// What a page's SDK needs to see, on every answer of the platform's side and on none of the admin side.
final class CORSTests: MockTestCase {
    private let page: HTTPFields = ["Origin": "https://page.example"]

    private func assertReadable(
        _ response: HTTPResponse, _ status: Int, file: StaticString = #filePath, line: UInt = #line
    ) {
        XCTAssertEqual(response.status.code, status, file: file, line: line)
        let all =
            response.fields.values(for: "Access-Control-Allow-Origin")
            + response.addedFields.values(for: "Access-Control-Allow-Origin")
        XCTAssertEqual(all, ["*"], file: file, line: line)
        let exposed = response.field("Access-Control-Expose-Headers") ?? ""
        for name in [
            "ININ-Correlation-Id", "Retry-After", "inin-ratelimit-count", "inin-ratelimit-allowed",
            "inin-ratelimit-reset",
        ] {
            XCTAssert(exposed.components(separatedBy: ", ").contains(name), name, file: file, line: line)
        }
    }

    func testPreflight_needsNoToken() async throws {
        try await inProcessAndOverSocket([]) { ask in
            for path in ["/api/v2/users/me", "/oauth/token", "/s/default/api/v2/users", "/gw/api/v2/users"] {
                let answer = try await ask(
                    .of(
                        "OPTIONS \(path)",
                        [
                            "Origin": "https://page.example", "Access-Control-Request-Method": "PATCH",
                            "Access-Control-Request-Headers": "authorization,genesys-app, X-Mock-Session",
                        ]))
                assertReadable(answer, 204)
                let methods = answer.field("Access-Control-Allow-Methods") ?? ""
                for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] { XCTAssert(methods.contains(method)) }
                XCTAssertEqual(
                    answer.field("Access-Control-Allow-Headers"),
                    "authorization, content-type, genesys-app, x-mock-session")
                XCTAssertNil(answer.field(.contentType))
            }
        }
    }

    func testEveryAnswer_canBeReadByAPage() async throws {
        try await inProcessAndOverSocket([.of("/api/v2/users/me"), .of("/api/v2/a", status: 403)]) { ask in
            let login = try await ask(.tokenRequest(page))
            assertReadable(login, 200)
            let token = try login.accessToken()
            assertReadable(try await ask(.tokenRequest(basic: "no:body", page)), 400)
            assertReadable(try await ask(.of("GET /api/v2/users/me", page, token: token)), 200)
            assertReadable(try await ask(.of("GET /api/v2/a", page, token: token)), 403)
            assertReadable(try await ask(.of("GET /api/v2/miss", page, token: token)), 404)
            assertReadable(try await ask(.of("GET /api/v2/users/me", page)), 401)
            assertReadable(try await ask(.of("GET /api/v2/users/me", page, token: "x")), 401)
            assertReadable(try await ask(.of("POST /api/v2/a", page, token: token, json: "{")), 400)
            assertReadable(try await ask(.of("GET /s/nope/a", page)), 404)
            assertReadable(try await ask(.of("GET /api/v2/tokens/me", page, token: token)), 200)
            assertReadable(try await ask(.of("DELETE /api/v2/tokens/me", page, token: token)), 204)
        }
    }

    func testRefusedRequest_canBeReadByAPage() async throws {
        try save([])
        var configuration = MockConfiguration(.replay(directory))
        configuration.maximumBodyBytes = 10
        configuration.log = Log(level: .error)
        let served = try await MockPlatform.start(configuration)
        let client = try WireClient(port: served.port)
        let answer = try client.exchange(.of("POST /a", page, body: Array("more than ten".utf8)))
        assertReadable(answer, 413)
        assertPlatformError(answer, 413, "request.entity.too.large")
        await served.stop()
    }

    func testAdminSide_hasNone() async throws {
        let mock = try mock([])
        let requests: [HTTPRequest] = [
            .of("GET /__admin/health"), .of("OPTIONS /__admin/health", page), .of("GET /__admin/nothing"),
            .of("GET /__admin/health", page), .of("GET /__admin/health", ["X-Mock-Session": "nope"]),
            .of("GET /s/nope/__admin/health"),
        ]
        for request in requests {
            let answer = await mock.answer(request)
            let names = (Array(answer.fields) + Array(answer.addedFields)).map(\.name.canonicalName)
            XCTAssertEqual(names.filter { $0.hasPrefix("access-control") }, [], request.target)
        }
    }

    func testPrivateNetworkPreflight_isAllowed() async throws {
        let mock = try mock([])
        let asked = await mock.answer(
            .of(
                "OPTIONS /api/v2/a",
                ["Access-Control-Request-Method": "GET", "Access-Control-Request-Private-Network": "true"]))
        XCTAssertEqual(asked.field("Access-Control-Allow-Private-Network"), "true")
        let other = await mock.answer(.of("OPTIONS /api/v2/a"))
        XCTAssertNil(other.field("Access-Control-Allow-Private-Network"))
    }
}
