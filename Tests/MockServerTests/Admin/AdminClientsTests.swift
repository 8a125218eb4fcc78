@testable import MockServer
import PlatformCore
import XCTest

/// `/__admin/clients`: the OAuth clients of a session.
final class AdminClientsTests: MockTestCase {
    private func ids(_ mock: MockPlatform) async -> [String] {
        let list = await mock.admin("GET clients").json["clients"]?.array ?? []
        return list.compactMap { $0["clientId"]?.string }
    }

    private func canLogIn(_ mock: MockPlatform, _ basic: String) async -> Bool {
        await mock.answer(.tokenRequest(basic: basic)).status == 200
    }

    func testEmptyPost_makesAWholeClient() async throws {
        let mock = try mock([])
        let made = await mock.admin("POST clients", json: "{}")
        XCTAssertEqual(made.status, 201)
        XCTAssertEqual(
            made.json.object?.keys,
            [
                "clientId", "clientSecret", "name", "grants", "redirectUris", "accessTokenValiditySeconds",
                "permissions",
            ])
        XCTAssertEqual(
            made.json["grants"],
            ["client_credentials", "authorization_code", "pkce", "implicit", "saml2_bearer", "refresh_token"])
        XCTAssertEqual(made.json["redirectUris"], [])
        XCTAssertEqual(made.json["accessTokenValiditySeconds"], 86_400)
        XCTAssertEqual(made.json["permissions"], ["*"])
        let (id, secret) = (made.json["clientId"]?.string ?? "", made.json["clientSecret"]?.string ?? "")
        let isKnown = await canLogIn(mock, "\(id):\(secret)")
        XCTAssertTrue(isKnown)
        let other = await mock.admin("POST clients", json: "{}")
        XCTAssertNotEqual(other.json["clientId"], made.json["clientId"])
        XCTAssertNotEqual(other.json["clientSecret"], made.json["clientSecret"])
    }

    func testPost_takesEveryField() async throws {
        let mock = try mock([])
        let body = """
            {"clientId":"app","clientSecret":"s","name":"App","grants":["client_credentials"],
             "redirectUris":["http://127.0.0.1:3000/cb"],"accessTokenValiditySeconds":300,
             "permissions":["routing:queue:view"],"region":"eu_west_1"}
            """
        let made = await mock.admin("POST clients", json: body)
        XCTAssertEqual(made.status, 201)
        var expected = try JSON.parse(body)
        expected["region"] = "mypurecloud.ie"
        XCTAssertEqual(made.json, expected)
        let listed = await mock.admin("GET clients").json["clients"]?.array ?? []
        XCTAssertEqual(listed.first { $0["clientId"] == "app" }, expected)
        let token = await mock.answer(.tokenRequest(basic: "app:s", ["Host": "login.mypurecloud.ie"]))
        XCTAssertEqual(token.json["expires_in"], 300)
    }

    func testTakenId_isAConflictInEverySession() async throws {
        let mock = try mock([], clients: ["rec"])
        mock.addSession("one", clients: [OAuthClient(clientID: "theirs", clientSecret: "s")])
        for id in ["demo-client", "rec", "theirs"] {
            let answer = await mock.admin("POST clients", json: "{\"clientId\":\"\(id)\"}")
            assertPlatformError(answer, 409, "general.conflict")
            XCTAssertEqual(answer.json["message"]?.string?.contains(id), true)
        }
    }

    func testWrongField_isNamed() async throws {
        let mock = try mock([])
        let cases = [
            (#"{"clientId":7}"#, "clientId"), (#"{"clientId":""}"#, "clientId"), (#"{"clientId":"a:b"}"#, "clientId"),
            (#"{"clientSecret":null}"#, "clientSecret"), (#"{"grants":"pkce"}"#, "grants"),
            (#"{"grants":["magic"]}"#, "grants"), (#"{"grants":[1]}"#, "grants"),
            (#"{"redirectUris":{}}"#, "redirectUris"), (#"{"permissions":[null]}"#, "permissions"),
            (#"{"accessTokenValiditySeconds":0}"#, "accessTokenValiditySeconds"),
            (#"{"accessTokenValiditySeconds":1.5}"#, "accessTokenValiditySeconds"),
            (#"{"accessTokenValiditySeconds":172801}"#, "accessTokenValiditySeconds"),
            (#"{"accessTokenValiditySeconds":"300"}"#, "accessTokenValiditySeconds"),
            (#"{"region":"mars"}"#, "region"), (#"{"clientid":"a"}"#, "clientid"), (#"{"name":[]}"#, "name"),
        ]
        for (body, field) in cases {
            let post = await mock.admin("POST clients", json: body)
            assertPlatformError(post, 400, "bad.request")
            XCTAssertEqual(post.json["details"]?[0]?["fieldName"]?.string, field, body)
            let patch = await mock.admin("PATCH clients/demo-client", json: body)
            assertPlatformError(patch, 400, "bad.request")
        }
        let left = await ids(mock)
        XCTAssertEqual(left, ["demo-client"])
    }

    func testBody_hasToBeJSONAndSaySo() async throws {
        let mock = try mock([])
        for body in ["", "{", "[]", "7", #"{"name":"a","name":"b"}"#] {
            assertPlatformError(await mock.admin("POST clients", json: body), 400, "bad.request")
        }
        for type in [nil, "text/plain", "application/jsonx"] as [String?] {
            let fields: HTTPFields = type.map { ["Content-Type": $0] } ?? [:]
            let answer = await mock.answer(.of("POST /__admin/clients", fields, body: Array("{}".utf8)))
            assertPlatformError(answer, 415, "unsupported.media.type")
        }
        for type in ["Application/JSON", "application/json; charset=utf-8", "application/json ;charset=utf-8"] {
            let answer = await mock.answer(
                .of("POST /__admin/clients", ["Content-Type": type], body: Array("{}".utf8)))
            XCTAssertEqual(answer.status, 201, type)
        }
    }

    func testPatch_changesWhatIsGivenAndKeepsTheRest() async throws {
        let mock = try mock([])
        _ = await mock.admin("POST clients", json: #"{"clientId":"app","clientSecret":"s","name":"App"}"#)
        let changed = await mock.admin("PATCH clients/app", json: #"{"accessTokenValiditySeconds":60}"#)
        XCTAssertEqual(changed.status, 200)
        XCTAssertEqual(changed.json["accessTokenValiditySeconds"], 60)
        XCTAssertEqual(changed.json["name"], "App")
        _ = await mock.admin("PATCH clients/app", json: #"{"clientSecret":"new"}"#)
        let (old, new) = (await canLogIn(mock, "app:s"), await canLogIn(mock, "app:new"))
        XCTAssertFalse(old)
        XCTAssertTrue(new)
        assertPlatformError(await mock.admin("PATCH clients/nope", json: "{}"), 404, "not.found")
    }

    func testWhatGetAnswers_mayBePatchedBack() async throws {
        let mock = try mock([])
        let made = await mock.admin("POST clients", json: #"{"clientId":"app"}"#)
        let back = await mock.admin("PATCH clients/app", json: made.text)
        XCTAssertEqual(back.json, made.json)
        XCTAssertEqual(back.status, 200)
    }

    func testPatchOfTheId_isRefused() async throws {
        let mock = try mock([])
        let answer = await mock.admin("PATCH clients/demo-client", json: #"{"clientId":"other"}"#)
        assertPlatformError(answer, 400, "bad.request")
    }

    func testPatchedSecretOfARecordedClient_isTheOnlyOne() async throws {
        let mock = try mock([], clients: ["rec"])
        _ = await mock.admin("PATCH clients/rec", json: #"{"clientSecret":"real"}"#)
        let (any, real) = (await canLogIn(mock, "rec:any"), await canLogIn(mock, "rec:real"))
        XCTAssertFalse(any)
        XCTAssertTrue(real)
    }

    func testDelete_forgetsTheClientAndItsTokens() async throws {
        let mock = try mock([])
        _ = await mock.admin("POST clients", json: #"{"clientId":"a/b","clientSecret":"s"}"#)
        let token = try await mock.token(.tokenRequest(basic: "a/b:s"))
        let gone = await mock.admin("DELETE clients/a%2Fb")
        XCTAssertEqual(gone.status, 204)
        let isKnown = await canLogIn(mock, "a/b:s")
        XCTAssertFalse(isKnown)
        assertPlatformError(await mock.answer(.of("GET /api/v2/tokens/me", token: token)), 401, "bad.credentials")
        assertPlatformError(await mock.admin("DELETE clients/a%2Fb"), 404, "not.found")
    }

    func testSecrets_areHiddenBeyondLoopback() async throws {
        let mock = try mock([]) {
            $0.host = "0.0.0.0"
            $0.adminToken = "t"
            $0.clients = [OAuthClient(clientID: "app", clientSecret: "hush")]
        }
        let answer = await mock.admin("GET clients", ["Authorization": "Bearer t"])
        XCTAssertEqual(answer.json["clients"]?[0]?["clientSecret"], "[REDACTED]")
    }

    func testSecretThatWasMadeBeyondLoopback_isToldOnceToItsMaker() async throws {
        let mock = try mock([]) {
            $0.host = "0.0.0.0"
            $0.adminToken = "t"
        }
        let admin: HTTPFields = ["Authorization": "Bearer t"]
        let made = await mock.admin("POST clients", admin, json: #"{"clientId":"made"}"#)
        let secret = try XCTUnwrap(made.json["clientSecret"]?.string)
        let isKnown = await canLogIn(mock, "made:\(secret)")
        XCTAssertTrue(isKnown)
        // Whoever sends a secret knows it already.
        let given = await mock.admin("POST clients", admin, json: #"{"clientId":"given","clientSecret":"hush"}"#)
        XCTAssertEqual(given.json["clientSecret"], "[REDACTED]")
        let patched = await mock.admin("PATCH clients/made", admin, json: "{}")
        XCTAssertEqual(patched.json["clientSecret"], "[REDACTED]")
        let listed = await mock.admin("GET clients", admin)
        XCTAssertEqual(listed.json["clients"]?.array?.map { $0["clientSecret"] }, ["[REDACTED]", "[REDACTED]"])
    }

    func testClients_areThoseOfTheSession() async throws {
        let mock = try mock([])
        mock.addSession("one", clients: [OAuthClient(clientID: "theirs", clientSecret: "s")])
        for call in [
            await mock.admin("GET clients", ["X-Mock-Session": "one"]), await mock.admin("GET clients?session=one"),
            await mock.answer(.of("GET /s/one/__admin/clients")),
            await mock.answer(.of("GET /__admin/clients", ["Host": "one.localhost"])),
        ] {
            XCTAssertEqual(call.json["clients"]?.array?.map { $0["clientId"] }, ["theirs"])
        }
        assertPlatformError(await mock.admin("GET clients?session=nope"), 404, "mock.session.not.found")
    }
}
