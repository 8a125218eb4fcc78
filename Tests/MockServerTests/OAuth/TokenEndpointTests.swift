@testable import MockServer
import PlatformCore
import XCTest

/// `POST /oauth/token` with client credentials.
final class TokenEndpointTests: MockTestCase {
    private func ask(
        _ request: HTTPRequest, secret: String = "s", clients: [String] = [], any: Bool = false
    ) async throws -> HTTPResponse {
        let mock = try mock([], clients: clients) {
            $0.clients = [OAuthClient(clientID: "app", clientSecret: secret)]
            $0.acceptsAnyClient = any
        }
        return await mock.answer(request)
    }

    private func assertError(
        _ response: HTTPResponse, _ error: String, _ description: String? = nil, status: Int = 400,
        file: StaticString = #filePath, line: UInt = #line
    ) {
        XCTAssertEqual(response.status.code, status, response.text, file: file, line: line)
        XCTAssertEqual(response.json["error"]?.string, error, response.text, file: file, line: line)
        XCTAssertEqual(
            response.json["description"], response.json["error_description"], response.text, file: file, line: line)
        XCTAssertEqual(response.json["description"]?.string?.isEmpty, false, file: file, line: line)
        if let description {
            XCTAssertEqual(response.json["description"]?.string, description, file: file, line: line)
        }
        XCTAssertEqual(response.field(.cacheControl), "no-store", file: file, line: line)
        XCTAssertEqual(response.field(.contentType), "application/json", file: file, line: line)
        XCTAssertNotNil(response.field(.correlationID), file: file, line: line)
    }

    // MARK: - The token

    func testToken_isWhatTheSDKsExpect() async throws {
        try await inProcessAndOverSocket([]) { ask in
            let response = try await ask(.tokenRequest())
            XCTAssertEqual(response.status, 200)
            XCTAssertEqual(response.json.object?.keys, ["access_token", "token_type", "expires_in"])
            let token = try XCTUnwrap(response.json["access_token"]?.string)
            XCTAssertNotNil(token.wholeMatch(of: #/[A-Za-z0-9_-]{20,}/#), token)
            XCTAssertEqual(response.json["token_type"]?.string?.lowercased(), "bearer")
            XCTAssertEqual(response.json["expires_in"]?.number?.text, "86400")
            XCTAssertEqual(response.field(.cacheControl), "no-store")
            XCTAssertEqual(response.field(.contentType), "application/json")
            XCTAssertEqual(response.bodyBytes.first, UInt8(ascii: "{"))
            XCTAssertEqual(response.bodyBytes.last, UInt8(ascii: "}"))
        }
    }

    func testEveryToken_isAnother() async throws {
        let mock = try mock([])
        var tokens: Set<String> = []
        for _ in 0..<100 { tokens.insert(try await mock.token()) }
        XCTAssertEqual(tokens.count, 100)
    }

    // MARK: - Who asks

    func testBasic_isTakenRaw() async throws {
        for secret in ["a:b:c", "with blank", "100%", "%41", "a+b", "ü", "=&?", String(repeating: "x", count: 10_000)] {
            let response = try await ask(.tokenRequest(basic: "app:" + secret), secret: secret)
            XCTAssertEqual(response.status, 200, secret)
        }
    }

    func testBasicThatWasFormEncodedFirst_isTakenToo() async throws {
        let response = try await ask(.tokenRequest(basic: "app:a%20b%3A%25"), secret: "a b:%")
        XCTAssertEqual(response.status, 200)
    }

    func testScheme_isCaseInsensitive() async throws {
        for scheme in ["basic", "BASIC", "bAsIc"] {
            let fields: HTTPFields = ["Authorization": "\(scheme) \(Base64.encode(Array("app:s".utf8)))"]
            let response = try await ask(.tokenRequest(basic: nil, fields))
            XCTAssertEqual(response.status, 200, scheme)
        }
    }

    func testCredentials_mayComeInTheBody() async throws {
        let form = "client_secret=a%2Bb%20%26&grant_type=client_credentials&client_id=app"
        let response = try await ask(.tokenRequest(basic: nil, form: form), secret: "a+b &")
        XCTAssertEqual(response.status, 200)
    }

    func testBasicAndBody_haveToNameTheSameClient() async throws {
        let same = try await ask(.tokenRequest(basic: "app:s", form: "grant_type=client_credentials&client_id=app"))
        XCTAssertEqual(same.status, 200)
        let other = try await ask(.tokenRequest(basic: "app:s", form: "grant_type=client_credentials&client_id=x"))
        assertError(other, "invalid_request")
    }

    func testWrongCredentials_areInvalidClient() async throws {
        assertError(try await ask(.tokenRequest(basic: "app:wrong")), "invalid_client", "authentication failed")
        assertError(try await ask(.tokenRequest(basic: "app:")), "invalid_client", "authentication failed")
        assertError(try await ask(.tokenRequest(basic: "App:s")), "invalid_client", "client not found")
        assertError(try await ask(.tokenRequest(basic: ":")), "invalid_client", "client not found")
        assertError(try await ask(.tokenRequest(basic: nil)), "invalid_client")
        let noSecret = "grant_type=client_credentials&client_id=app"
        assertError(try await ask(.tokenRequest(basic: nil, form: noSecret)), "invalid_client", "authentication failed")
    }

    func testBrokenBasic_isInvalidClient() async throws {
        let broken = ["Basic", "Basic ", "Basic !!!", "Basic YXBw", "Basic YXBwOnM", "Basic /w==", "Bearer x", "x"]
        for value in broken {
            assertError(try await ask(.tokenRequest(basic: nil, ["Authorization": value])), "invalid_client")
        }
    }

    // MARK: - What is asked

    func testUnknownOrMissingGrant_isNamed() async throws {
        assertError(try await ask(.tokenRequest(basic: "app:s", form: "grant_type=magic")), "unsupported_grant_type")
        for form in ["", "grant_type=", "scope=x"] {
            assertError(try await ask(.tokenRequest(basic: "app:s", form: form)), "invalid_request")
        }
    }

    func testClientWithoutTheGrant_isUnauthorizedClient() async throws {
        let mock = try mock([])
        let made = await mock.admin(
            "POST clients", json: #"{"clientId":"web","clientSecret":"s","grants":["authorization_code"]}"#)
        XCTAssertEqual(made.status, 201)
        assertError(await mock.answer(.tokenRequest(basic: "web:s")), "unauthorized_client")
    }

    func testOtherContentTypes_areRefused() async throws {
        let body = Array("grant_type=client_credentials".utf8)
        for type in ["application/json", "text/plain", "application/x-www-form-urlencodedx"] {
            let fields: HTTPFields = ["Content-Type": type, "Authorization": "Basic YXBwOnM="]
            assertError(try await ask(.of("POST /oauth/token", fields, body: body)), "invalid_request")
        }
        assertError(try await ask(.of("POST /oauth/token", body: body)), "invalid_request")
        let charset: HTTPFields = [
            "Content-Type": "Application/X-WWW-Form-Urlencoded; charset=UTF-8", "Authorization": "Basic YXBwOnM=",
        ]
        let fine = try await ask(.of("POST /oauth/token", charset, body: body))
        XCTAssertEqual(fine.status, 200)
    }

    func testRepeatedFields_areRefused() async throws {
        let form = "grant_type=client_credentials&grant_type=client_credentials"
        assertError(
            try await ask(.tokenRequest(basic: "app:s", form: form)), "invalid_request",
            "the field 'grant_type' is repeated")
    }

    func testBrokenEscapes_areRefused() async throws {
        for form in ["grant_type=client_credentials&x=%zz", "grant_type=client_credentials&x=%ff"] {
            assertError(try await ask(.tokenRequest(basic: "app:s", form: form)), "invalid_request")
        }
    }

    func testNULBytes_areOnlyBytes() async throws {
        let fine = try await ask(.tokenRequest(basic: "app:a\0b"), secret: "a\0b")
        XCTAssertEqual(fine.status, 200)
        assertError(try await ask(.tokenRequest(basic: "app:a\0"), secret: "a"), "invalid_client")
        let form = "grant_type=client_credentials%00"
        assertError(try await ask(.tokenRequest(basic: "app:s", form: form)), "unsupported_grant_type")
    }

    func testHugeValues_areAnsweredShortly() async throws {
        let huge = String(repeating: "x", count: 1_048_576)
        let forms = [
            ("grant_type=\(huge)", "unsupported_grant_type"),
            ("grant_type=client_credentials&client_id=\(huge)&client_secret=\(huge)", "invalid_client"),
            ("\(huge)=1&\(huge)=2", "invalid_request"),
        ]
        for (form, error) in forms {
            let basic = error == "invalid_client" ? nil : "app:s"
            let response = try await ask(.tokenRequest(basic: basic, form: form))
            assertError(response, error)
            XCTAssertLessThan(response.bodyBytes.count, 2_000, error)
        }
    }

    func testOtherMethods_are405() async throws {
        for method in ["GET", "PUT", "DELETE"] {
            let response = try await ask(.of("\(method) /oauth/token?grant_type=client_credentials"))
            assertError(response, "invalid_request", status: 405)
            XCTAssertEqual(response.field(.allow), "POST", method)
        }
    }

    // MARK: - Clients let in on trust

    func testRecordedClient_mayUseAnySecretButAnEmptyOneAndTheJournalSaysSo() async throws {
        let mock = try mock([], clients: ["rec"])
        for secret in ["anything", "else"] {
            let response = await mock.answer(.tokenRequest(basic: "rec:" + secret))
            XCTAssertEqual(response.status, 200)
        }
        assertError(await mock.answer(.tokenRequest(basic: "rec:")), "invalid_client", "authentication failed")
        let entries = await mock.admin("GET requests").json["requests"]?.array ?? []
        let note: JSON = "accepted any secret for the recorded client 'rec'"
        XCTAssertEqual(entries.map { $0["note"] }, [note, note, nil])
    }

    func testRegisteredClient_keepsItsSecretThoughItIsRecordedToo() async throws {
        let right = try await ask(.tokenRequest(basic: "app:s"), clients: ["app"])
        XCTAssertEqual(right.status, 200)
        assertError(try await ask(.tokenRequest(basic: "app:x"), clients: ["app"]), "invalid_client")
    }

    func testUnknownClient_isLetInOnlyWhenAskedForAndTheJournalSaysSo() async throws {
        assertError(try await ask(.tokenRequest(basic: "who:x")), "invalid_client", "client not found")
        let mock = try mock([]) { $0.acceptsAnyClient = true }
        let response = await mock.answer(.tokenRequest(basic: "who:x"))
        XCTAssertEqual(response.status, 200)
        let entry = await mock.admin("GET requests").json["requests"]?[0]
        XCTAssertEqual(entry?["note"], "accepted the unknown client 'who' (--accept-any-client)")
        // Those that are known still have to prove themselves.
        assertError(await mock.answer(.tokenRequest(basic: "demo-client:x")), "invalid_client")
    }

    func testDemoClient_existsOnLoopbackOnly() async throws {
        let mock = try mock([]) { $0.host = "0.0.0.0" }
        assertError(await mock.answer(.tokenRequest()), "invalid_client", "client not found")
        XCTAssertFalse(mock.hasDemoClient)
    }
}
