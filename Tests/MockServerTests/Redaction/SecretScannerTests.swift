import MockServer
import PlatformCore
import XCTest

final class SecretScannerTests: StoreTestCase {
    private func leaks(_ interactions: [Interaction], secret: String) throws -> [SecretLeak] {
        let redactor = Redactor()
        redactor.note(secret: secret)
        do {
            try RecordingWriter.save(
                RecordingContent(interactions: interactions), to: path("a.sqlite"), redactor: redactor)
            return []
        } catch {
            guard case .secrets(let leaks) = error.kind else { throw error }
            XCTAssertFalse(error.description.contains(secret))
            XCTAssertThrowsError(try bytes("a.sqlite"), "nothing is written")
            return leaks
        }
    }

    func testEverySpelling_isFoundAmongOtherText() throws {
        for secret in ["s3cr3t-0815", "exactly8", "with blank+plus/=% 2", "ünïcödé \"quoted\" \\", "a/b/c/d/e/f/g"] {
            for (number, spelling) in (Spellings.escaped(secret) + Spellings.base64(secret)).enumerated() {
                for padding in ["", "x", "zz", "Ü ", "%", "\\"] {
                    let text = Array(padding.utf8) + spelling + Array(padding.utf8)
                    let response = HTTPResponse(status: 200, body: text)
                    let interaction = Interaction(request: HTTPRequest(method: .get, target: "/a"), response: response)
                    XCTAssertEqual(
                        try leaks([interaction], secret: secret).map(\.place), ["response body"],
                        "\(number): \(String(decoding: text, as: UTF8.self))")
                }
            }
        }
    }

    func testNestedSpellings_areFound() throws {
        let secret = "s3cr3t/08\"15"
        let json = { JSON.string($0).text }
        for text in [
            json(json(secret)), PercentCoding.encode(json(secret)), json(PercentCoding.encode(secret)),
            PercentCoding.encode(PercentCoding.encode(secret)),
            PercentCoding.encode(Base64.encode(Array("id:\(secret):x".utf8))),
            json(Base64.encode(Array("\(secret)".utf8))).replacing("/", with: "\\/"),
        ] {
            XCTAssertEqual(try leaks([.of("/a", answer: "[\(text)]")], secret: secret).count, 1, text)
        }
    }

    func testEveryPlace_isNamed() throws {
        let secret = "s3cr3t-0815"
        let request = HTTPRequest(
            method: .post, target: "/p?q=\(secret)", fields: ["X-A": secret], body: Array("b \(secret)".utf8))
        let response = HTTPResponse(status: 200, fields: ["X-B": secret], body: Array("\"\(secret)\"".utf8))
        let interaction = Interaction(operation: secret, request: request, response: response, test: secret)
        XCTAssertEqual(
            try leaks([.of("/a"), interaction], secret: secret).map(\.description),
            [
                "request query", "request headers", "request body", "response headers", "response body",
                "name of the test", "operation",
            ].map { "interaction 2 (POST /p), \($0): a secret" })
        XCTAssertEqual(
            try leaks([.of("/p/\(secret)")], secret: secret).map(\.description),
            ["interaction 1, request path: a secret"])
    }

    func testClientIDsAndMetadata_areLookedAt() throws {
        let redactor = Redactor()
        redactor.note(secret: "s3cr3t-0815")
        let content = RecordingContent(
            interactions: [], clientIDs: ["s3cr3t-0815"], metadata: ["x s3cr3t-0815": "y"])
        let error = try recordingError {
            try RecordingWriter.save(content, to: path("a.sqlite"), redactor: redactor)
        }
        XCTAssertEqual(
            error.description,
            """
            \(path("a.sqlite")): not saved, because secrets of this run would be in it, where no rule looks for them:
              metadata: a secret
              client id: a secret
            Keep the secret out of these requests, and record again.
            """)
    }

    func testSecretsOfOtherExchanges_areLookedFor() throws {
        let redactor = Redactor()
        redactor.note(
            Interaction(
                role: .login,
                request: HTTPRequest(
                    method: .post, target: "/oauth/token",
                    fields: ["Authorization": "Basic \(Base64.encode(Array("id:hunter2hunter2".utf8)))"],
                    body: Array("grant_type=client_credentials".utf8)),
                response: HTTPResponse(status: 200, body: Array(#"{"access_token":"tok-12345678"}"#.utf8))))
        for text in ["hunter2hunter2", "tok-12345678"] {
            XCTAssertThrowsError(
                try RecordingWriter.save(
                    RecordingContent(interactions: [.of("/a", answer: "[\"\(text)\"]")]), to: path("a.sqlite"),
                    redactor: redactor))
        }
        try RecordingWriter.save(
            RecordingContent(interactions: [.of("/a", answer: "[\"id\"]")]), to: path("a.sqlite"), redactor: redactor)
    }

    func testShortSecretsAndPlainWords_refuseNothing() throws {
        for secret in ["1234567", "password", "[REDACTED]", "access_token", "********"] {
            XCTAssertEqual(try leaks([.of("/a", answer: "[\"\(secret)\"]")], secret: secret), [], secret)
            try removeRecording()
        }
    }

    private func removeRecording() throws { try FileManager.default.removeItem(atPath: path("a.sqlite")) }
}
