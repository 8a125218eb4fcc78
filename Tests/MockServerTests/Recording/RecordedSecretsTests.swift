import Foundation
import HTTPServer
@testable import MockServer
import PlatformCore
import Synchronization
import XCTest

/// Secrets in every place and spelling, recorded through the whole chain: none may reach a file.
final class RecordedSecretsTests: RecordingTestCase {
    func testPlantedSecrets_reachNoFileAndEveryRequestReplays() async throws {
        let plan = SecretPlan()
        XCTAssertGreaterThan(plan.secrets.count, 100)
        let replies = plan.replies
        let upstream = try UpstreamStub { request in .ready(replies[request.path] ?? .of(json: "{}", status: 500)) }
        let search = SecretSearch(plan.secrets)
        try await withRecorder(upstream.url) { mock in
            for exchange in plan.exchanges {
                let reply = try await send(exchange.request, to: mock.url)
                XCTAssertEqual(reply.status, replies[exchange.request.path]?.status, exchange.request.target)
                XCTAssertEqual(reply.bodyBytes, replies[exchange.request.path]?.bodyBytes, exchange.request.target)
            }
            await eventually("the batch is on the disk") {
                FileManager.default.contents(atPath: out + "/recording.sqlite.partial-wal")
                    .map { String(decoding: $0, as: UTF8.self).contains("/api/v2/last") } ?? false
            }
            let leaks = try await search.findings(in: out, scratch: directory)
            XCTAssertEqual(leaks, [])
        }
        let leaks = try await search.findings(in: out, scratch: directory)
        XCTAssertEqual(leaks, [])
        XCTAssertEqual(try files(), ["recording.sqlite"])
        // The upstream did get them all, and the search does find what is there.
        let seen = upstream.requests.map {
            $0.fields.description + $0.target + String(decoding: $0.body, as: UTF8.self)
        }
        try makeFolder("seen")
        try write(seen.joined(separator: "\n"), "seen/requests.txt")
        let found = try await search.findings(in: path("seen"), scratch: directory)
        XCTAssertGreaterThan(found.count, 50)
        await upstream.stop()

        for secrets in [plan, SecretPlan(run: 2)] { try await assertReplayed(secrets) }
    }

    /// Every request of the API finds its recording, with the secrets that were recorded or with others.
    private func assertReplayed(_ plan: SecretPlan) async throws {
        try await withReplay { mock in
            let token = try await caller.login(mock.url, id: "client-of-the-plan", secret: "anything")
            for exchange in plan.exchanges where !exchange.isOAuth {
                var request = exchange.request
                request.fields = request.fields.removing { $0 == .authorization }
                request.fields.append("Bearer \(token)", for: .authorization)
                let reply = try await send(request, to: mock.url)
                XCTAssertEqual(
                    reply.status, plan.replies[request.path]?.status, "\(request.target)\n\(reply.bodyText.prefix(400))"
                )
            }
        }
    }

    private func send(_ request: HTTPRequest, to url: String) async throws -> HTTPResponse {
        try await caller.call("\(request.method) \(url)\(request.target)", request.fields, body: request.body)
    }

    private func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
    }

    func testSearch_findsEverySpelling() async throws {
        let secret = "s3cr+t/ä \"q\"\\=z"
        let bytes = Array(secret.utf8)
        let percent = bytes.map { "%" + String(format: "%02X", Int($0)) }.joined()
        let json = JSON.string(secret).text
        let spellings = [
            secret, percent, percent.lowercased(), json, json.replacingOccurrences(of: "/", with: "\\/"),
            Data(bytes).base64EncodedString(), Data(Array("x".utf8) + bytes).base64EncodedString(),
            Data(Array("xy".utf8) + bytes + [0x21]).base64EncodedString(),
        ]
        for (index, spelling) in spellings.enumerated() {
            let folder = "spelling-\(index)"
            try makeFolder(folder)
            try write("\u{0}\u{1}head \(spelling) tail", folder + "/file.bin")
            let found = try await SecretSearch([secret]).findings(in: path(folder), scratch: directory)
            XCTAssertEqual(found.count, 1, spelling)
        }
    }
}

/// Exchanges with a secret wherever one may stand, each of them different.
private struct SecretPlan {
    struct Exchange {
        let request: HTTPRequest
        let isOAuth: Bool
    }

    private(set) var secrets: [String] = []
    private(set) var exchanges: [Exchange] = []
    private(set) var replies: [String: HTTPResponse] = [:]
    private let run: Int
    private var generator: SeededNumbers

    /// `run` makes other secrets in the same places.
    init(run: Int = 1) {
        self.run = run
        generator = SeededNumbers(seed: UInt64(run))
        addHeaders()
        addQueries()
        addForms()
        addJSON()
        addTexts()
        addLogins()
        add("GET", "/api/v2/last")
    }

    /// A new secret; `special` ones hold what has to be escaped somewhere.
    private mutating func secret(special: Bool = false) -> String {
        let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789")
        var text = "s\(run)x"
        for _ in 0..<20 { text.append(letters.randomElement(using: &generator) ?? "a") }
        if special { text += "+/ %&\"\\=ä" }
        secrets.append(text)
        return text
    }

    private mutating func jsonWebToken() -> String {
        let parts = [#"{"alg":"HS256"}"#, #"{"sub":"\#(secret())"}"#].map {
            Base64.encode(Array($0.utf8), alphabet: .url)
        }
        let token = parts.joined(separator: ".") + "." + secret()
        secrets.append(token)
        return token
    }

    private mutating func add(
        _ method: String, _ target: String, _ fields: HTTPFields = [:], body: String = "", isOAuth: Bool = false,
        reply: HTTPResponse = .of(json: "{}")
    ) {
        let request = HTTPRequest(
            method: HTTPMethod(rawValue: method), target: target, fields: fields, body: Array(body.utf8))
        exchanges.append(Exchange(request: request, isOAuth: isOAuth))
        replies[request.path] = reply
    }

    private func encoded(_ text: String) -> String {
        String(decoding: PercentCoding.encode(Array(text.utf8)), as: UTF8.self)
    }
}

extension SecretPlan {
    private mutating func addHeaders() {
        let names = [
            "X-Api-Key", "Api-Key", "X-Auth-Token", "X-Access-Token", "X-Refresh-Token", "X-Amz-Security-Token",
            "X-CSRF-Token", "X-Client-Secret", "Ocp-Apim-Subscription-Key", "X-Functions-Key", "X-Password",
        ]
        for (number, name) in names.enumerated() {
            add("GET", "/api/v2/header/\(number)", [HTTPField.Name(name): secret()])
        }
        add("GET", "/api/v2/header/bearer", [.authorization: "Bearer \(secret())"])
        let basic = Base64.encode(Array("someone:\(secret(special: true))".utf8))
        add("GET", "/api/v2/header/basic", [.authorization: "Basic \(basic)"])
        add("GET", "/api/v2/header/proxy", ["Proxy-Authorization": "Bearer \(secret())"])
        add("GET", "/api/v2/header/cookie", ["Cookie": "a=\(secret()); b=\(secret())"])
        add("GET", "/api/v2/header/jwt", ["X-Whatever": jsonWebToken()])
        var cookies = HTTPResponse.of(json: "{}", ["Set-Cookie": "session=\(secret()); Path=/; HttpOnly"])
        cookies.fields.append("other=\(secret())", for: "Set-Cookie")
        cookies.fields.append(secret(), for: "X-Access-Token")
        add("GET", "/api/v2/header/reply", reply: cookies)
    }

    private mutating func addQueries() {
        let names = [
            "access_token", "refresh_token", "id_token", "token", "client_secret", "clientSecret", "api_key", "apikey",
            "password", "code_verifier", "assertion", "SAMLResponse", "signature", "sig", "hmac", "X-Amz-Signature",
            "X-Amz-Credential", "X-Goog-Signature", "jwt", "privateKey",
        ]
        for (number, name) in names.enumerated() {
            add("GET", "/api/v2/query/\(number)?first=1&\(name)=\(encoded(secret(special: number % 2 == 0)))&last=2")
        }
        add("GET", "/api/v2/query/url?next=\(encoded("https://host/x?access_token=\(secret())&a=1"))")
        add("GET", "/api/v2/query/json?filter=\(encoded(#"{"deep":{"password":"\#(secret())"}}"#))")
    }

    private mutating func addForms() {
        for name in ["password", "client_secret", "refresh_token", "apiKey", "newPassword", "pin", "passphrase"] {
            let body = "grant=x&\(name)=\(encoded(secret(special: true)))&end=1"
            add(
                "POST", "/api/v2/form/\(name)", ["Content-Type": "application/x-www-form-urlencoded"], body: body)
        }
        let part = "--edge\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\n\(secret())\r\n--edge--\r\n"
        add("POST", "/api/v2/form/parts", ["Content-Type": "multipart/form-data; boundary=edge"], body: part)
    }

    private mutating func addJSON() {
        let names = [
            "password", "accessToken", "refresh_token", "clientSecret", "client_secret", "apiKey", "privateKey",
            "webhookSecret", "authToken", "sessionToken", "secretKey", "oldPassword", "joinToken", "samlAssertion",
        ]
        for (number, name) in names.enumerated() {
            var deep = JSON.object([name: .string(secret(special: true)), "other": "value"])
            for level in 0..<number % 6 {
                deep = level % 2 == 0 ? .object(["inside": deep, "level": JSON(level)]) : .array([deep, JSON(level)])
            }
            var reply = JSON.object([name: .array([.string(secret(special: true)), .string(secret())])])
            for _ in 0..<number % 4 { reply = .object(["outer": reply, "list": .array([])]) }
            add(
                "POST", "/api/v2/json/\(number)", ["Content-Type": "application/json"], body: deep.text,
                reply: .of(json: reply.text))
        }
        let fields = JSON.object(["credentialFields": ["user": .string(secret()), "any": .string(secret())]])
        add("PUT", "/api/v2/json/fields", ["Content-Type": "application/json"], body: fields.text)
        let packed = JSON.object(["config": .string(JSON.object(["password": .string(secret(special: true))]).text)])
        add(
            "PUT", "/api/v2/json/packed", ["Content-Type": "application/json"], body: packed.text,
            reply: .of(json: packed.text))
    }

    private mutating func addTexts() {
        let presigned =
            "https://bucket.s3.amazonaws.com/x?X-Amz-Security-Token=\(secret())&X-Amz-Signature=\(secret())"
        add("GET", "/api/v2/text/s3", reply: .of(json: JSON.object(["downloadUrl": .string(presigned)]).text))
        let google = "https://storage.googleapis.com/x?X-Goog-Credential=\(secret())&X-Goog-Signature=\(secret())"
        add(
            "GET", "/api/v2/text/location", reply: HTTPResponse(status: 302, fields: ["Location": google]))
        let azure = "https://a.blob.core.windows.net/x?sv=2020&sig=\(encoded(secret(special: true)))"
        add("GET", "/api/v2/text/azure", reply: .of(json: #"{"uris":[{"uri":"\#(azure)"}]}"#))
        let fragment = "http://localhost/#access_token=\(secret())&expires_in=86400"
        add("GET", "/api/v2/text/fragment", reply: HTTPResponse(status: 303, fields: ["Location": fragment]))
        add("GET", "/api/v2/text/jwt", reply: .of(json: #"{"text":"see \#(jsonWebToken()) there"}"#))
        add("GET", "/api/v2/text/bearer", reply: .of(json: #"{"text":"curl -H 'Authorization: Bearer \#(secret())'"}"#))
        add("GET", "/api/v2/text/user", reply: .of(json: #"{"proxy":"http://me:\#(secret())@host:8080/"}"#))
        // A token that was handed out in a reply, and is used in the next request.
        let handed = secret()
        add("POST", "/api/v2/text/issue", reply: .of(json: #"{"token":"\#(handed)"}"#))
        add("GET", "/api/v2/text/use?token=\(handed)", ["X-Auth-Token": handed])
    }

    private mutating func addLogins() {
        let form: HTTPFields = ["Content-Type": "application/x-www-form-urlencoded"]
        var basic = form
        basic.append(
            "Basic " + Base64.encode(Array("client-of-the-plan:\(secret(special: true))".utf8)), for: .authorization)
        let tokens = JSON.object([
            "access_token": .string(secret()), "refresh_token": .string(secret()), "id_token": .string(jsonWebToken()),
            "expires_in": 86_399,
        ])
        let body =
            "grant_type=password&username=u&password=\(encoded(secret(special: true)))&code=\(secret())"
            + "&code_verifier=\(secret())&assertion=\(secret())&client_secret=\(secret())"
        add("POST", "/oauth/token", basic, body: body, isOAuth: true, reply: .of(json: tokens.text))
        let back = "http://localhost/cb?code=\(secret())&state=x"
        add(
            "GET", "/oauth/authorize?client_id=client-of-the-plan&response_type=code", isOAuth: true,
            reply: HTTPResponse(status: 302, fields: ["Location": back]))
    }
}
