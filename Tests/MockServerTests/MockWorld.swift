import HTTPServer
@testable import MockServer
import PlatformCore
import XCTest

/// A test with recordings of its own, and mocks that answer from them in process.
class MockTestCase: StoreTestCase {
    /// The recording that the last mock answers from.
    let recording = "a.sqlite"

    /// A mock without a socket; what is given is saved as the recording `a` first.
    func mock(
        _ interactions: [Interaction]? = nil, clients: [String] = [],
        configure: (inout MockConfiguration) -> Void = { _ in }
    ) throws -> MockPlatform {
        if let interactions { try save(interactions, clients: clients, recording) }
        var configuration = MockConfiguration(.replay(directory))
        configuration.log = Log(level: .error)
        configure(&configuration)
        return try MockPlatform(configuration)
    }

    /// Tells the same story in process for speed and over a socket for truth; each with a fresh mock.
    func inProcessAndOverSocket(
        _ interactions: [Interaction], clients: [String] = [],
        _ story: (_ ask: (HTTPRequest) async throws -> HTTPResponse) async throws -> Void
    ) async throws {
        let inProcess = try mock(interactions, clients: clients)
        try await story { await inProcess.answer($0) }
        let served = try await MockPlatform.start(.replay(directory))
        let client = try WireClient(port: served.port)
        do { try await story { try client.exchange($0) } } catch {
            await served.stop()
            throw error
        }
        await served.stop()
    }
}

extension HTTPRequest {
    /// A request in one line, for example `GET /api/v2/users/me`, sent to 127.0.0.1 unless `fields` name a Host.
    static func of(
        _ line: String, _ fields: HTTPFields = [:], token: String? = nil, json: String? = nil, form: String? = nil,
        body: [UInt8] = []
    ) -> HTTPRequest {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        var all = fields
        if !all.contains(.host) { all.append("127.0.0.1", for: .host) }
        if let token { all.append("Bearer \(token)", for: .authorization) }
        if json != nil { all.append("application/json", for: .contentType) }
        if form != nil { all.append("application/x-www-form-urlencoded", for: .contentType) }
        return HTTPRequest(
            method: HTTPMethod(rawValue: parts[0]), target: parts[1], fields: all,
            body: (json ?? form).map { Array($0.utf8) } ?? body)
    }

    /// A token request for the demo client, or with the fields given.
    static func tokenRequest(
        basic: String? = "demo-client:demo-secret", form: String = "grant_type=client_credentials",
        _ fields: HTTPFields = [:], path: String = "/oauth/token"
    ) -> HTTPRequest {
        var all = fields
        if let basic { all.append("Basic " + Base64.encode(Array(basic.utf8)), for: .authorization) }
        return .of("POST \(path)", all, form: form)
    }
}

extension HTTPResponse {
    /// The body as text.
    var text: String { String(decoding: bodyBytes, as: UTF8.self) }

    /// The body as JSON; null when it is none.
    var json: JSON { (try? JSON.parse(bodyBytes)) ?? .null }

    /// The token that a token request was answered with.
    func accessToken() throws -> String { try XCTUnwrap(json["access_token"]?.string, text) }

    /// The value of a field, one that decorates a recorded answer included.
    func field(_ name: HTTPField.Name) -> String? { fields[name] ?? addedFields[name] }
}

extension MockPlatform {
    /// Answers a request in process, whether at once or later.
    func answer(_ request: HTTPRequest) async -> HTTPResponse {
        await respond(to: request).value
    }

    /// A token of the demo client, or of another.
    func token(_ request: HTTPRequest = .tokenRequest()) async throws -> String {
        try await answer(request).accessToken()
    }

    /// Asks the API with a fresh token of the demo client.
    func ask(
        _ line: String, _ fields: HTTPFields = [:], json: String? = nil, form: String? = nil, body: [UInt8] = []
    ) async throws -> HTTPResponse {
        let token = try await token()
        return await answer(.of(line, fields, token: token, json: json, form: form, body: body))
    }

    /// Calls the admin side; the path is what follows `/__admin/`.
    func admin(_ line: String, _ fields: HTTPFields = [:], json: String? = nil) async -> HTTPResponse {
        await answer(.of(line.replacing(" ", with: " /__admin/", maxReplacements: 1), fields, json: json))
    }

    /// The journal without what the OAuth side answered.
    func journal(_ query: String = "") async throws -> [JSON] {
        let response = await admin("GET requests?\(query)")
        let list = try XCTUnwrap(response.json["requests"]?.array, response.text)
        return list.filter { $0["outcome"] != "oauth" }
    }

    /// Adds a session that has no client but those given.
    @discardableResult
    func addSession(_ id: String, clients: [OAuthClient] = []) -> Session {
        let session = Session(id: id, index: sessionIndex, clients: clients, library: shelf.library(of: nil))
        do throws(PlatformError) { try sessions.open(session) } catch { XCTFail(error.message) }
        return session
    }
}

/// Asserts that a response is an error in the platform's shape, with its id in body and field.
func assertPlatformError(
    _ response: HTTPResponse, _ status: Int, _ code: String, file: StaticString = #filePath, line: UInt = #line
) {
    let body = response.json
    XCTAssertEqual(response.status.code, status, response.text, file: file, line: line)
    XCTAssertEqual(body["code"]?.string, code, response.text, file: file, line: line)
    XCTAssertEqual(body["status"]?.int, status, file: file, line: line)
    XCTAssertEqual(body["message"]?.string?.isEmpty, false, file: file, line: line)
    XCTAssertNotNil(body["details"]?.array, file: file, line: line)
    XCTAssertNotNil(body["errors"]?.array, file: file, line: line)
    XCTAssertEqual(body["contextId"]?.string, response.field(.correlationID), file: file, line: line)
    XCTAssertEqual(body["contextId"]?.string?.count, 36, file: file, line: line)
    XCTAssertEqual(response.field(.contentType), "application/json", file: file, line: line)
}
