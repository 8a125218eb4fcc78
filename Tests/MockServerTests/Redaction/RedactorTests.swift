@testable import MockServer
import PlatformCore
import XCTest

final class RedactorTests: StoreTestCase {
    private func redacted(_ interaction: Interaction) throws -> Interaction {
        try save([interaction])
        return try XCTUnwrap(Recording(path: path("a.sqlite")).interaction(1))
    }

    private func answer(_ body: String, _ fields: HTTPFields = [:], _ target: String = "/a") throws -> String {
        let response = HTTPResponse(status: 200, fields: fields, body: Array(body.utf8))
        let interaction = Interaction(request: HTTPRequest(method: .get, target: target), response: response)
        return String(decoding: try redacted(interaction).response.bodyBytes, as: UTF8.self)
    }

    private func query(_ target: String) throws -> String {
        try redacted(.of(target)).request.target
    }

    // MARK: What is replaced

    func testJSON_keepsEveryOtherByte() throws {
        XCTAssertEqual(
            try answer(#" { "n" : 1.50, "Access-Token":"abc" ,"x":"\u0041\/" , "password":12e1 } "#),
            #" { "n" : 1.50, "Access-Token":"REDACTED-token-1" ,"x":"\u0041\/" , "password":"REDACTED-password-1" } "#)
    }

    func testJSON_goesIntoArraysAndObjects() throws {
        XCTAssertEqual(
            try answer(#"{"secret":{"secret":"a","name":"b"},"token":["c",{"x":"d"},["e",5]],"y":"f"}"#),
            #"{"secret":{"secret":"REDACTED-secret-1","name":"b"},"token":["REDACTED-token-1",{"x":"d"},["#
                + #""REDACTED-token-2","REDACTED-token-3"]],"y":"f"}"#)
        XCTAssertEqual(
            try answer(#"{"credentialFields":{"a":"x","b":{"c":["y"]}},"d":"z"}"#),
            #"{"credentialFields":{"a":"REDACTED-secret-1","b":{"c":["REDACTED-secret-2"]}},"d":"z"}"#)
    }

    func testEmptyNullAndBooleans_stay() throws {
        let body = #"{"password":"","token":null,"secret":true,"apiKey":{},"pin":[]}"#
        XCTAssertEqual(try answer(body), body)
        XCTAssertEqual(try query("/a?token=&password"), "/a?token=&password")
    }

    func testJSONInAString_isUnpackedAndPackedAgain() throws {
        XCTAssertEqual(
            try answer(#"{"a":"{\"b\":[\"{\\\"password\\\":\\\"x\\\"}\"]}"}"#),
            #"{"a":"{\"b\":[\"{\\\"password\\\":\\\"REDACTED-password-1\\\"}\"]}"}"#)
    }

    func testSameSecret_hasTheSamePlaceholderEverywhere() throws {
        let login = Interaction.of("/oauth/token", answer: #"{"access_token":"tok/1 é"}"#)
        let use = Interaction.of("/z?access_token=tok%2f1+%C3%A9", answer: #"{"token":"tok\/1 \u00e9","jwt":"other"}"#)
        try save([use, login])
        let recorded = try Recording(path: path("a.sqlite")).interactions()
        XCTAssertEqual(
            recorded.map { String(decoding: $0.response.bodyBytes, as: UTF8.self) },
            [#"{"access_token":"REDACTED-token-1"}"#, #"{"token":"REDACTED-token-1","jwt":"REDACTED-token-2"}"#])
        XCTAssertEqual(recorded.map(\.request.target), ["/oauth/token", "/z?access_token=REDACTED-token-1"])
    }

    func testScheme_staysAndTheTokenIsKnownWithoutIt() throws {
        XCTAssertEqual(
            try answer(#"{"authorization":"Bearer abc","token":"abc"}"#),
            #"{"authorization":"Bearer REDACTED-token-1","token":"REDACTED-token-1"}"#)
    }

    func testCode_isASecretOnlyInOAuth() throws {
        XCTAssertEqual(try query("/api/v2/x?code=abc"), "/api/v2/x?code=abc")
        XCTAssertEqual(try query("/oauth/authorize?code=abc"), "/oauth/authorize?code=REDACTED-code-1")
        XCTAssertEqual(try query("/api/v2/oauth/x/callback?code=abc"), "/api/v2/oauth/x/callback?code=REDACTED-code-1")
        XCTAssertEqual(try answer(#"{"code":"not.found"}"#), #"{"code":"not.found"}"#)
        XCTAssertEqual(
            try answer(#"{"a":"/x?code=abc","b":"/x?code=abc&state=1"}"#),
            #"{"a":"/x?code=abc","b":"/x?code=REDACTED-code-1&state=1"}"#)
        let error = Interaction(
            role: .login, request: HTTPRequest(method: .get, target: "/oauth/token"),
            response: HTTPResponse(status: 400, body: Array(#"{"code":"invalid"}"#.utf8)))
        XCTAssertEqual(try redacted(error).response.bodyBytes, error.response.bodyBytes)
        let location = Interaction(
            request: HTTPRequest(method: .get, target: "/a"),
            response: HTTPResponse(status: 302, fields: ["Location": "https://x/cb?a=1&code=abc#z"]))
        XCTAssertEqual(
            try redacted(location).response.fields[.location], "https://x/cb?a=1&code=REDACTED-code-1#z")
    }

    func testWhatLooksLikeASecret_isReplacedInAnyText() throws {
        let token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
        let text = "a \(token), Bearer 0123456789abcdef0123 Basic aWQ6c2VjcmV0 http://u:pw@h/ x?a=1&sig=s%2F#f"
        XCTAssertEqual(
            try answer(text),
            "a REDACTED-token-1, Bearer REDACTED-token-2 Basic REDACTED-password-1 http://u:REDACTED-password-2@h/ "
                + "x?a=1&sig=REDACTED-signature-1#f")
        XCTAssertEqual(try query("/a/\(token)/b?x=1,\(token)"), "/a/REDACTED-token-1/b?x=1%2CREDACTED-token-1")
    }

    func testWhatOnlyResemblesASecret_stays() throws {
        for body in [
            #"{"tokenExpirationDate":"2026","accessTokenValiditySeconds":86400,"token_type":"bearer"}"#,
            #"{"nextPageToken":"abc","secretSize":20,"passwordRequirements":{"minimumLength":8},"key":"k"}"#,
            #"{"signature":"Kind regards","policy":"strict","cursor":"eyJhIjoxfQ==","description":"Basic routing"}"#,
            #"{"text":"Bearer of good news","mail":"mailto:a@b.c","url":"https://h:80/a@b","e":"eyJ.a.b"}"#,
            "a=1&b", "", "[", #"{"a"#, #"{"password"#, #"{"password":"#, #"{"password":}"#, "\u{0}\u{1}token=abc",
        ] {
            XCTAssertEqual(try answer(body), body)
        }
    }

    func testHeaders_areReplacedByNameOrLeftOut() throws {
        let request = HTTPRequest(
            method: .get, target: "/a",
            fields: ["X-Api-Key": "k", "Accept": "x", "Authorization": "Bearer t", "X-API-KEY": "k2"])
        let recorded = try redacted(Interaction(request: request, response: HTTPResponse(status: 200)))
        XCTAssertEqual(
            recorded.request.fields.description,
            "X-Api-Key: REDACTED-key-1\nAccept: x\nX-API-KEY: REDACTED-key-2")
    }

    func testFieldThatIsLeftOut_isKeptInMindBySortHoweverManyThereAre() {
        let redactor = Redactor()
        func note(_ name: HTTPField.Name, _ value: String) {
            redactor.note(
                Interaction(
                    request: HTTPRequest(method: .get, target: "/a", fields: [name: value]),
                    response: HTTPResponse(status: 200)))
        }
        // The same text means another thing in another field.
        note("Authorization", "sid=cookie-value-4711")
        note("Cookie", "sid=cookie-value-4711")
        for _ in 0..<2 {
            for number in 100..<200 { note("Authorization", "Bearer token-of-client-\(number)") }
        }
        let scanner = redactor.scanner
        XCTAssertEqual(scanner.secret(in: Array("/cookie-value-4711".utf8)), .cookie)
        for number in 100..<200 { XCTAssertEqual(scanner.secret(in: Array("token-of-client-\(number)".utf8)), .token) }
    }

    func testLineBreaksInAValue_becomeBlanks() {
        let request = HTTPRequest(method: .get, target: "/a", fields: ["X-A": "1\r\n2\u{0}3", "X-Api-Key": "k\n"])
        let row = Redactor(run: 1).row(of: Interaction(request: request, response: HTTPResponse(status: 200)))
        XCTAssertEqual(String(decoding: row.requestFields, as: UTF8.self), "X-A: 1  2 3\nX-Api-Key: REDACTED-key-x1x1")
    }

    // MARK: Marks and placeholders

    func testUntilTheSave_theRunsMarksStandThere() throws {
        let redactor = Redactor(run: 0xbadcafe)
        let first = try redactor.redact(.of("/a?token=abc", answer: #"{"password":"abc","jwt":"x"}"#))
        XCTAssertEqual(first.request.target, "/a?token=REDACTED-token-xbadcafex1")
        XCTAssertEqual(
            first.response.bodyBytes,
            Array(#"{"password":"REDACTED-password-xbadcafex1","jwt":"REDACTED-token-xbadcafex2"}"#.utf8))
        XCTAssertEqual(try redactor.redact(first), first)
        XCTAssertEqual(try redacted(first).request.target, "/a?token=REDACTED-token-1")
    }

    func testPlaceholders_areNumberedInTheOrderOfTheFile() throws {
        // One secret under two names is called by the first of them; old placeholders are numbered with the rest.
        try save([
            .of("/c", answer: #"{"token":"1","a":"REDACTED-token-1"}"#), .of("/b", answer: #"{"password":"1"}"#),
            .of("/a", answer: #"{"token":"2"}"#), .of("/d", answer: #"{"a":"REDACTED-token-9 REDACTED-token-1"}"#),
        ])
        XCTAssertEqual(
            try Recording(path: path("a.sqlite")).interactions().map {
                String(decoding: $0.response.bodyBytes, as: UTF8.self)
            },
            [
                #"{"token":"REDACTED-token-1"}"#, #"{"password":"REDACTED-password-1"}"#,
                #"{"token":"REDACTED-password-1","a":"REDACTED-token-2"}"#,
                #"{"a":"REDACTED-token-3 REDACTED-token-2"}"#,
            ])
    }

    func testOrder_doesNotDependOnWhichSecretCameFirst() throws {
        let interactions = (10..<40).map { number in
            Interaction.of(
                "/x/eyJhbGciOiJIUzI1NiJ9.e30.\(number * 7919 % 100)?token=\(number * 6007 % 100)&n=\(number / 4)",
                body: #"{"password":"\#(number * 4001 % 100)","n":\#(number)}"#)
        }
        try save(interactions, "a.sqlite")
        try save(interactions.reversed(), "b.sqlite")
        XCTAssertEqual(try bytes("a.sqlite"), try bytes("b.sqlite"))
    }

    func testRequestsThatDifferInSecretsOnly_areOneSequence() throws {
        try save([
            .of("/x?token=aaa", answer: "1"), .of("/x?token=bbb", answer: "2", order: 2),
            .of("/x?token=aaa", answer: "3", order: 3),
        ])
        let recorded = try Recording(path: path("a.sqlite")).interactions()
        XCTAssertEqual(recorded.map(\.order), [1, 2, 3])
        XCTAssertEqual(recorded.map { String(decoding: $0.response.bodyBytes, as: UTF8.self) }, ["1", "2", "3"])
        XCTAssertEqual(
            recorded.map(\.request.query),
            ["token=REDACTED-token-1", "token=REDACTED-token-2", "token=REDACTED-token-1"])
    }

    // MARK: Matching

    func testKey_isTheSameForARequestAndItsRedactedTwin() throws {
        var numbers = SeededNumbers(seed: 22)
        for _ in 0..<3000 {
            let request = request(&numbers)
            let redactor = Redactor(run: 7)
            let redacted = try redactor.redact(Interaction(request: request, response: HTTPResponse(status: 200)))
            XCTAssertEqual(try redactor.redact(redacted), redacted, "nothing is left to redact")
            let twin = redacted.request
            XCTAssertEqual(
                RequestKey(role: .api, request: request), RequestKey(role: .api, request: twin),
                "\(request.target) \(String(decoding: request.body, as: UTF8.self))")
        }
    }

    /// A request made of pieces that redaction cares about, put together without much sense.
    private func request(_ numbers: inout SeededNumbers) -> HTTPRequest {
        let pieces = [
            "token", "password", "=", "&", "?", "abc", "\"", "\\\"", "{", "}", ":", ",", "[", "]", "%", "%22", "%3D",
            "eyJhbGciOiJIUzI1NiJ9.e30.x", "REDACTED-token-1", "/", "://u:p@h", "12", "\\u0061", " ", "ü", "code", "+",
            "Bearer ", "0123456789abcdef01234", "#", ";", "{\"a\":\"b\"}", "{\"token\":1}", "\\",
        ]
        func text(_ count: Int) -> String {
            (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
        }
        let types = ["application/json", "application/x-www-form-urlencoded", "text/plain"]
        let target = "/a/\(text(2))?\(text(Int.random(in: 0..<8, using: &numbers)))"
        return HTTPRequest(
            method: .post, target: target.replacing(" ", with: "+"),
            fields: ["Content-Type": types.randomElement(using: &numbers) ?? ""], body: Array(text(12).utf8))
    }

    func testKey_tellsApartWhatIsNoSecret() {
        let key = { (target: String, body: String) in
            RequestKey(role: .api, request: HTTPRequest(method: .post, target: target, body: Array(body.utf8)))
        }
        XCTAssertEqual(key("/a?token=1", ""), key("/a?token=REDACTED-token-4", ""))
        XCTAssertEqual(key("/a", #"{"password":1}"#), key("/a", #"{"password":"REDACTED-password-1"}"#))
        XCTAssertEqual(key("/oauth/x?code=1", ""), key("/oauth/x?code=2", ""))
        XCTAssertNotEqual(key("/a?code=1", ""), key("/a?code=2", ""))
        XCTAssertNotEqual(key("/a?token=1", ""), key("/a", ""))
        XCTAssertNotEqual(key("/a", #"{"password":"1"}"#), key("/a", #"{"password":null}"#))
    }

    // MARK: The samples

    func testSamples_holdNoSecret() throws {
        for name in ["users", "routing", "presence", "authorization", "notifications", "errors"] {
            let sample = Samples.directory + "/\(name)"
            XCTAssertEqual(try RecordingReport.Redact(file: sample + ".sqlite", isDryRun: true).rows, [], name)
            let har = Samples.directory + "/sources/\(name).har"
            _ = try RecordingReport.importHAR(har, into: path("\(name).sqlite"))
            let diff = try RecordingReport.Diff(sample + ".sqlite", path("\(name).sqlite"))
            XCTAssertEqual(diff.differences, [])
        }
    }
}

/// The recordings that come with the repository.
enum Samples {
    static let directory: String = {
        let parts = #filePath.split(separator: "/")
        return "/" + parts.dropLast(4).joined(separator: "/") + "/recordings"
    }()
}
