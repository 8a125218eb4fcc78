@testable import MockServer
import PlatformCore
import XCTest

/// `/__admin/users`, `/__admin/saml` and `/__admin/oauth`.
final class AdminOAuthTests: MockTestCase {
    func testUsers_areAddedListedAndReplaced() async throws {
        let mock = try mock([])
        let made = await mock.admin(
            "POST users", json: #"{"email":"a@example.com","password":"p","org":"Acme","name":"A","permissions":["x"]}"#
        )
        XCTAssertEqual(made.status, 201)
        let id = try XCTUnwrap(made.json["id"]?.string)
        let replaced = await mock.admin(
            "POST users", json: #"{"email":"A@example.com","password":"q","org":"acme","region":"eu_west_1"}"#)
        XCTAssertEqual(replaced.status, 200)
        let list = await mock.admin("GET users")
        XCTAssertEqual(
            list.json,
            [
                "users": [
                    [
                        "id": .string(id), "email": "A@example.com", "password": "q", "org": "acme",
                        "name": "A@example.com", "permissions": ["*"], "region": "mypurecloud.ie",
                    ]
                ]
            ])
        let clash = await mock.admin(
            "POST users", json: "{\"email\":\"b@example.com\",\"password\":\"p\",\"org\":\"o\",\"id\":\"\(id)\"}")
        assertPlatformError(clash, 409, "general.conflict")
        _ = await mock.admin("POST reset")
        let empty = await mock.admin("GET users")
        XCTAssertEqual(empty.json, ["users": []])
    }

    func testSAML_isAddedListedAndReplaced() async throws {
        let mock = try mock([])
        for (org, assertion) in [("Acme", "QQ=="), ("acme", "Qg"), ("Other", "_-8")] {
            let made = await mock.admin("POST saml", json: "{\"orgName\":\"\(org)\",\"assertion\":\"\(assertion)\"}")
            XCTAssertEqual(made.status, 201, made.text)
        }
        let list = await mock.admin("GET saml")
        XCTAssertEqual(
            list.json,
            ["saml": [["orgName": "acme", "assertion": "Qg"], ["orgName": "Other", "assertion": "_-8"]]])
    }

    func testSecrets_areHiddenBeyondLoopback() async throws {
        let mock = try mock([]) {
            $0.host = "0.0.0.0"
            $0.adminToken = "t"
            $0.clients = [OAuthClient(clientID: "app", clientSecret: "hush-hush")]
            $0.users = [OAuthUser(email: "a@example.com", password: "hush-hush", org: "o")]
        }
        for call in ["GET users", "GET clients"] {
            let answer = await mock.admin(call, ["Authorization": "Bearer t"])
            XCTAssertEqual(answer.status, 200)
            XCTAssertTrue(answer.text.contains("[REDACTED]"))
            XCTAssertFalse(answer.text.contains("hush-hush"))
        }
    }

    func testMalformedBodies_nameTheField() async throws {
        let mock = try mock([])
        let wrong: [(String, String, String)] = [
            ("POST users", "{}", "email"), ("POST users", #"{"email":"a"}"#, "password"),
            ("POST users", #"{"email":"a","password":"p"}"#, "org"),
            ("POST users", #"{"email":"","password":"p","org":"o"}"#, "email"),
            ("POST users", #"{"email":1,"password":"p","org":"o"}"#, "email"),
            ("POST users", #"{"email":"a","password":"p","org":"o","id":""}"#, "id"),
            ("POST users", #"{"email":"a","password":"p","org":"o","permissions":"*"}"#, "permissions"),
            ("POST users", #"{"email":"a","password":"p","org":"o","region":"mars"}"#, "region"),
            ("POST users", #"{"email":"a","password":"p","org":"o","mail":"x"}"#, "mail"),
            ("POST saml", #"{"assertion":"QQ"}"#, "orgName"), ("POST saml", #"{"orgName":"o"}"#, "assertion"),
            ("POST saml", #"{"orgName":"o","assertion":"<xml>"}"#, "assertion"),
            ("POST saml", #"{"orgName":"o","assertion":"QQ","x":1}"#, "x"),
            ("PUT oauth", #"{"wrongSecretStatus":403}"#, "wrongSecretStatus"),
            ("PUT oauth", #"{"rotateRefreshTokens":1}"#, "rotateRefreshTokens"),
            ("PUT oauth", #"{"rotate":true}"#, "rotate"),
            ("POST clients", #"{"redirectUris":["/callback"]}"#, "redirectUris"),
            ("POST clients", #"{"redirectUris":["javascript:alert(1)"]}"#, "redirectUris"),
            ("POST clients", #"{"redirectUris":["http://x/#y"]}"#, "redirectUris"),
            ("POST clients", #"{"redirectUris":["http://"]}"#, "redirectUris"),
            ("POST clients", #"{"redirectUris":["http://x/\r\nSet-Cookie: a=b"]}"#, "redirectUris"),
            ("POST clients", #"{"redirectUris":[1]}"#, "redirectUris"),
        ]
        for (call, body, field) in wrong {
            let answer = await mock.admin(call, json: body)
            assertPlatformError(answer, 400, "bad.request")
            XCTAssertEqual(answer.json["details"]?[0]?["fieldName"]?.string, field, body)
            XCTAssertTrue(answer.json["message"]?.string?.contains("'\(field)'") ?? false, answer.text)
        }
        for call in ["POST users", "POST saml", "PUT oauth"] {
            for body in ["", "[]", "{", "null"] {
                let answer = await mock.admin(call, json: body)
                assertPlatformError(answer, 400, "bad.request")
            }
        }
        let status = await mock.admin("GET oauth")
        XCTAssertEqual(status.json, ["rotateRefreshTokens": true, "wrongSecretStatus": 400])
    }
}
