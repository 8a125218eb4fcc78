@testable import MockServer
import PlatformCore
import XCTest

/// Hosts and gateway prefixes: what they say of a request's role, region and path.
final class RoutingTests: MockTestCase {
    private func locate(_ request: HTTPRequest, _ sessions: [String] = []) throws -> RequestContext {
        let mock = try mock([])
        for id in sessions { mock.addSession(id) }
        return try RequestLocator(sessions: mock.sessions, region: .us_east_1).locate(request)
    }

    // MARK: - Hosts

    func testEveryRegionsHosts_setRoleAndRegion() throws {
        let locator = RequestLocator(sessions: try mock([]).sessions, region: .us_east_1)
        for region in Region.all {
            let hosts: [(String, HostRole)] = [
                (region.apiHost, .api), (region.loginHost, .login), (region.appsHost, .apps),
                (region.streamingHost, .streaming),
            ]
            for (host, role) in hosts {
                for written in [host, host.uppercased(), host + ":8080"] {
                    let context = try locator.locate(.of("GET /x", ["Host": written]))
                    XCTAssertEqual(context.region, region, written)
                    XCTAssertEqual(context.role, role, written)
                }
            }
        }
        XCTAssertEqual(Region.all.count, 18)
    }

    func testOtherHosts_getTheListenersRegionAndTheRoleOfThePath() throws {
        for host in ["127.0.0.1:1", "[::1]:8080", "localhost", "example.com", "api.example.com", "mypurecloud.ie", ""] {
            let api = try locate(.of("GET /api/v2/users", ["Host": host]))
            XCTAssertEqual(api.region, .us_east_1, host)
            XCTAssertEqual(api.role, .api, host)
            for path in ["/oauth/token", "/oauth/authorize", "/login", "/logout"] {
                XCTAssertEqual(try locate(.of("GET \(path)", ["Host": host])).role, .login, path)
            }
        }
    }

    // MARK: - Gateway prefixes

    func testOneOrTwoSegmentsInFront_areRemoved() throws {
        let cases: [(String, path: String, HostRole)] = [
            ("/login/oauth/token", "/oauth/token", .login), ("/api/api/v2/users/me", "/api/v2/users/me", .api),
            ("/gw/api/v2/users/me", "/api/v2/users/me", .api), ("/a/b/api/v2/users", "/api/v2/users", .api),
            ("/gw/oauth/token", "/oauth/token", .login), ("/gw/logout", "/logout", .login),
            ("/gw/login/oauth/authorize", "/oauth/authorize", .login),
        ]
        for (sent, path, role) in cases {
            let context = try locate(.of("GET \(sent)?q=1"))
            XCTAssertEqual(context.request.path, path, sent)
            XCTAssertEqual(context.request.query, "q=1", sent)
            XCTAssertEqual(context.role, role, sent)
        }
    }

    func testRouteOfAGatewayPath_isThatOfTheRest() throws {
        XCTAssertEqual(try locate(.of("POST /login/oauth/token")).route, .token)
        XCTAssertEqual(try locate(.of("GET /a/b/api/v2/users")).route, .api)
    }

    func testThreeSegments_areNoPrefix() throws {
        let context = try locate(.of("GET /a/b/c/api/v2/users"))
        XCTAssertEqual(context.request.path, "/a/b/c/api/v2/users")
        XCTAssertEqual(context.route, .other)
    }

    func testPlatformPaths_areLeftAlone() throws {
        for path in [
            "/api/v2/api/v2/users", "/api/v2/users", "/oauth/token", "/", "/x", "/x/y", "//api/v2/users",
            "/apiv2/users", "/oauth", "/x/apis/v2",
        ] {
            XCTAssertEqual(try locate(.of("GET \(path)")).request.path, path)
        }
    }

    func testSessionPrefix_comesBeforeTheGatewaysPrefix() throws {
        let context = try locate(.of("POST /s/one/login/oauth/token"), ["one"])
        XCTAssertEqual(context.request.path, "/oauth/token")
        XCTAssertEqual(context.session.id, "one")
        XCTAssertEqual(context.prefix, "/s/one/login")
        XCTAssertEqual(context.route, .token)
    }

    func testGateway_worksFromLoginToAPI() async throws {
        try await inProcessAndOverSocket([.of("/api/v2/users/me", answer: "me")]) { ask in
            let token = try await ask(.tokenRequest(path: "/login/oauth/token")).accessToken()
            for path in ["/api/api/v2/users/me", "/gw/api/v2/users/me", "/a/b/api/v2/users/me"] {
                let answer = try await ask(.of("GET \(path)", token: token))
                XCTAssertEqual(answer.text, "me", path)
            }
            let none = try await ask(.of("GET /a/b/c/api/v2/users/me", token: token))
            assertPlatformError(none, 404, "mock.no.recording")
        }
    }
}
