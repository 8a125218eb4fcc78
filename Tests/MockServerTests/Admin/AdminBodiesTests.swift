@testable import MockServer
import PlatformCore
import XCTest

/// Every admin call with a body, given every kind of wrong one: 400 that names the field, and nothing has changed.
final class AdminBodiesTests: MockTestCase {
    /// A call, a body that it takes, and for each field values that are of the wrong kind.
    private struct Call {
        let line: String
        let body: String
        var wrong: [String: [String]] = [:]
        /// Whether the body may be left out.
        var needsBody = true
    }

    private static let notText = ["1", "true", "null", "[]", "{}"]
    private static let notFilledText = notText + [#""""#]
    private static let notTexts = ["1", #""a""#, "null", "[1]", "[null]", #"["a",{}]"#, "{}"]
    private static let notFlag = ["1", #""true""#, "null", "[]"]
    private static let notRegion = notText + [#""mars""#, #""""#]

    private static func notInteger(_ beyond: String...) -> [String] {
        [#""1""#, "1.5", "true", "null", "[]", "{}", "1e400"] + beyond
    }

    private static let client: [String: [String]] = [
        "clientId": notFilledText + [#""a:b""#], "clientSecret": notText, "name": notText,
        "grants": notTexts + [#"["password"]"#], "redirectUris": notTexts + [#"["/relative"]"#, #"["javascript:x"]"#],
        "accessTokenValiditySeconds": notInteger("0", "-1", "172801"), "permissions": notTexts, "region": notRegion,
    ]

    private static let calls: [Call] = [
        Call(
            line: "POST sessions", body: "{}",
            wrong: [
                "id": notFilledText + [#""A""#, #""api""#, #""a/b""#], "region": notRegion, "seed": notInteger("-1"),
                "recordings": notTexts + [#"["none"]"#], "onMiss": notText + [#""explode""#],
                "mode": notText + [#""dream""#, #""record""#, #""spy""#], "clients": ["1", "{}", "[1]", #"["a"]"#],
            ], needsBody: false),
        Call(line: "POST clients", body: "{}", wrong: client),
        Call(line: "PATCH clients/demo-client", body: "{}", wrong: client),
        Call(
            line: "POST users", body: #"{"email":"a@b.c","password":"p","org":"o"}"#,
            wrong: [
                "email": notFilledText, "password": notFilledText, "org": notFilledText, "name": notText,
                "id": notFilledText, "permissions": notTexts, "region": notRegion,
            ]),
        Call(
            line: "POST saml", body: #"{"orgName":"o","assertion":"YQ=="}"#,
            wrong: ["orgName": notFilledText, "assertion": notFilledText + [#""%""#]]),
        Call(
            line: "PUT oauth", body: "{}",
            wrong: ["rotateRefreshTokens": notFlag, "wrongSecretStatus": notInteger("200", "399", "402")]),
        Call(line: "POST tokens/expire", body: #"{"all":true}"#, wrong: tokens),
        Call(line: "POST tokens/revoke", body: #"{"all":true}"#, wrong: tokens),
        Call(
            line: "PUT clock", body: #"{"mode":"real"}"#,
            wrong: [
                "advanceSeconds": [#""1""#, "true", "null", "[]", "1e400"], "freezeAt": notText,
                "mode": notText + [#""fast""#],
            ]),
        Call(
            line: "PUT limits", body: "{}",
            wrong: [
                "enabled": notFlag, "requestsPerMinute": notInteger("0", "-1"), "headers": notFlag,
                "maxBodyBytes": [#""1""#, "1.5", "true", "[]", "-1"],
            ]),
        Call(
            line: "POST faults", body: #"{"do":{"type":"pass"}}"#,
            wrong: [
                "match": ["1", #""a""#, "null", "[]"], "do": ["1", #""a""#, "null", "[]", #"[[]]"#],
                "seed": notInteger("-1"), "preset": notText + [#""storm""#],
            ]),
        Call(
            line: "POST verify", body: #"{"match":{},"times":0}"#,
            wrong: [
                "match": ["1", #""a""#, "null", "[]"], "times": notInteger("-1"), "atLeast": notInteger("-1"),
                "atMost": notInteger("-1"), "sequence": ["1", #""a""#, "null", "{}", "[1]"],
            ]),
    ]

    private static let tokens: [String: [String]] = [
        "accessToken": notText, "clientId": notText, "all": ["1", #""true""#, "null", "[]"],
    ]

    private func world() throws -> MockPlatform { try mock([.of("/api/v2/a")]) }

    private func field(_ response: HTTPResponse) -> String? { response.json["details"]?[0]?["fieldName"]?.string }

    /// The body with a field set, or set anew.
    private func body(_ call: Call, _ field: String, _ value: String) throws -> String {
        var pairs: [String] = []
        for (name, known) in try JSON.parse(Array(call.body.utf8)).object ?? [:] where name != field {
            pairs.append("\"\(name)\":\(known.text)")
        }
        pairs.append("\"\(field)\":\(value)")
        return "{\(pairs.joined(separator: ","))}"
    }

    /// What could have changed.
    private func everything(_ mock: MockPlatform) async -> [String] {
        var texts: [String] = []
        for call in ["sessions", "clients", "users", "saml", "oauth", "tokens", "limits", "faults"] {
            texts.append(await mock.admin("GET \(call)").text)
        }
        return texts + ["\(mock.session.clock.mode)"]
    }

    func testTable_holdsEveryCallThatTakesABody() async throws {
        let unknown = try await world().admin("GET nothing")
        let message = try XCTUnwrap(unknown.json["message"]?.string)
        let list = message.split(separator: "There are: ").last?.dropLast() ?? ""
        let lines = list.split(separator: ", ").map { $0.replacing("/__admin/", with: "") }
        let calls = lines.map { String($0) }.filter { !$0.hasPrefix("GET") }
        // These take none; names of recordings stand in the path.
        let others = calls.filter { !$0.hasPrefix("DELETE") && !$0.hasPrefix("POST recordings") && $0 != "POST reset" }
        let known = Self.calls.map { $0.line.replacing("demo-client", with: "*") }
        XCTAssertEqual(Set(others), Set(known))
        XCTAssertGreaterThan(calls.count, known.count)
    }

    func testFieldOfTheWrongKind_is400ThatNamesIt() async throws {
        let mock = try world()
        let before = await everything(mock)
        for call in Self.calls {
            for (name, values) in call.wrong {
                for value in values {
                    let body = try body(call, name, value)
                    let answer = await mock.admin(call.line, json: body)
                    assertPlatformError(answer, 400, "bad.request")
                    let place = field(answer) ?? answer.json["message"]?.string ?? ""
                    // A number that no `Double` holds makes the body no JSON, which has no fields yet.
                    let isNamed = place == name || place.hasPrefix("\(name).") || place.hasPrefix("\(name)[")
                    XCTAssertTrue(isNamed || value == "1e400", "\(call.line) \(body): \(answer.text)")
                }
            }
        }
        let after = await everything(mock)
        XCTAssertEqual(before, after)
    }

    func testFieldThatNobodyKnows_is400ThatNamesIt() async throws {
        let mock = try world()
        let before = await everything(mock)
        for call in Self.calls {
            for name in ["ratelimit", "", "Enabled"] {
                let answer = await mock.admin(call.line, json: try body(call, name, "1"))
                assertPlatformError(answer, 400, "bad.request")
                XCTAssertEqual(field(answer), name, "\(call.line) \(answer.text)")
            }
        }
        let after = await everything(mock)
        XCTAssertEqual(before, after)
    }

    func testBodyThatIsNoObject_is400() async throws {
        let mock = try world()
        let before = await everything(mock)
        for call in Self.calls {
            for body in ["[]", "[\(call.body)]", "null", "1", #""a""#, "{", "{]", "a=b", "{\"a\":1,\"a\":1}", "\u{0}"] {
                let answer = await mock.admin(call.line, json: body)
                assertPlatformError(answer, 400, "bad.request")
                XCTAssert(answer.json["message"]?.string?.contains("body") == true, "\(call.line) \(answer.text)")
            }
            guard call.needsBody else { continue }
            assertPlatformError(await mock.admin(call.line, json: ""), 400, "bad.request")
        }
        let after = await everything(mock)
        XCTAssertEqual(before, after)
    }

    func testBodyOfAnotherType_is415() async throws {
        let mock = try world()
        let before = await everything(mock)
        for call in Self.calls {
            let line = call.line.replacing(" ", with: " /__admin/", maxReplacements: 1)
            for type in [nil, "text/plain", "application/x-www-form-urlencoded"] as [String?] {
                let fields = type.map { HTTPFields(dictionaryLiteral: (.contentType, $0)) } ?? [:]
                let answer = await mock.answer(.of(line, fields, body: Array(call.body.utf8)))
                assertPlatformError(answer, 415, "unsupported.media.type")
            }
        }
        let after = await everything(mock)
        XCTAssertEqual(before, after)
    }

    func testBodyThatIsRight_isTaken() async throws {
        for call in Self.calls {
            let answer = try await world().admin(call.line, json: call.body)
            XCTAssertTrue([200, 201].contains(answer.status.code), "\(call.line) \(answer.text)")
        }
    }
}
