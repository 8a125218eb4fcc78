@testable import MockServer
import PlatformCore
import XCTest

/// What a client of the API does all day, told over HTTP: create, read, list, update, conflict, delete.
final class StoriesTests: XCTestCase {
    func testUser() async throws {
        try await tell { api in
            let made = try api.ask("POST users", #"{"name": "Ada", "email": "ada@example.com", "divisionId": "d"}"#)
            let id = try XCTUnwrap(made.json["id"]?.string, made.text)
            XCTAssertEqual(made.json["selfUri"]?.string, "/api/v2/users/\(id)")
            XCTAssertEqual(made.json["version"], 1)

            XCTAssertEqual(try api.ask("GET users/\(id)").json["email"], "ada@example.com")
            let list = try api.ask("GET users?pageSize=5").json
            XCTAssertEqual(list["entities"]?[0]?["id"]?.string, id)

            let changed = try api.ask("PATCH users/\(id)", #"{"name": "Ada L.", "version": 1}"#)
            XCTAssertEqual(changed.json["version"], 2, changed.text)
            XCTAssertEqual(try api.ask("GET users/\(id)").json["name"], "Ada L.")
            let late = try api.ask("PATCH users/\(id)", #"{"name": "Eve", "version": 1}"#)
            assertPlatformError(late, 409, "general.conflict")

            try api.assertDeleted("users/\(id)", listedIn: "users", total: list["total"]?.int)
        }
    }

    func testQueue_andItsMembers() async throws {
        try await tell { api in
            let made = try api.ask("POST routing/queues", #"{"name": "Sales"}"#)
            let id = try XCTUnwrap(made.json["id"]?.string, made.text)
            XCTAssertEqual(made.json["selfUri"]?.string, "/api/v2/routing/queues/\(id)")
            XCTAssertEqual(try api.ask("GET routing/queues/\(id)").json["name"], "Sales")
            let list = try api.ask("GET routing/queues?pageSize=5").json
            XCTAssertEqual(list["entities"]?[0]?["id"]?.string, id)
            let found = try api.ask("GET routing/queues?name=Sal*&pageSize=100").json
            XCTAssertTrue(found["entities"]?.array?.contains { $0["id"]?.string == id } ?? false)

            let view = try api.ask("GET routing/queues/divisionviews/all").json
            XCTAssertEqual(view["entities"]?[0]?["id"]?.string, id)

            let user = "6c9e2a40-0d5f-4a55-9b3c-2f6f0a1d7e11"
            XCTAssertEqual(try api.ask("POST routing/queues/\(id)/members", #"[{"id": "\#(user)"}]"#).status, 204)
            let members = try api.ask("GET routing/queues/\(id)/members").json
            XCTAssertEqual(members["entities"]?[0]?["id"]?.string, user)
            _ = try api.ask(
                "PATCH routing/queues/\(id)/members/\(user)", #"{"id": "\#(user)", "joined": true, "ringNumber": 3}"#)
            let ringing = try api.ask("GET routing/queues/\(id)/members").json
            XCTAssertEqual(ringing["entities"]?[0]?["ringNumber"], 3)
            _ = try api.ask("POST routing/queues/\(id)/members?delete=true", #"[{"id": "\#(user)"}]"#)
            let rest = try api.ask("GET routing/queues/\(id)/members").json
            XCTAssertFalse(rest["entities"]?.array?.contains { $0["id"]?.string == user } ?? true)

            let changed = try api.ask("PUT routing/queues/\(id)", #"{"name": "Sales EU", "description": null}"#)
            XCTAssertEqual(changed.json["name"], "Sales EU", changed.text)
            XCTAssertNil(try api.ask("GET routing/queues/\(id)").json["description"])

            try api.assertDeleted("routing/queues/\(id)", listedIn: "routing/queues", total: list["total"]?.int)
            assertPlatformError(try api.ask("GET routing/queues/\(id)/members"), 404, "not.found")
            let gone = try api.ask("GET routing/queues/divisionviews/all").json
            XCTAssertFalse(gone["entities"]?.array?.contains { $0["id"]?.string == id } ?? true)
        }
    }

    func testGroup() async throws {
        try await tell { api in
            let group = #""type": "official", "rulesVisible": true, "visibility": "public""#
            let made = try api.ask("POST groups", #"{"name": "Team", \#(group)}"#)
            let id = try XCTUnwrap(made.json["id"]?.string, made.text)
            XCTAssertEqual(made.json["version"], 1)
            XCTAssertEqual(try api.ask("GET groups/\(id)").json["name"], "Team")
            let list = try api.ask("GET groups?pageSize=5").json
            XCTAssertEqual(list["entities"]?[0]?["id"]?.string, id)

            let changed = try api.ask("PUT groups/\(id)", #"{"name": "Crew", "version": 1}"#)
            XCTAssertEqual(changed.json["version"], 2, changed.text)
            let late = try api.ask("PUT groups/\(id)", #"{"name": "Gang", "version": 1}"#)
            assertPlatformError(late, 409, "general.conflict")
            XCTAssertEqual(try api.ask("GET groups/\(id)").json["name"], "Crew")

            try api.assertDeleted("groups/\(id)", listedIn: "groups", total: list["total"]?.int)
        }
    }

    func testOAuthClient() async throws {
        try await tell { api in
            let made = try api.ask("POST oauth/clients", #"{"name": "App", "authorizedGrantType": "CODE"}"#)
            let id = try XCTUnwrap(made.json["id"]?.string, made.text)
            XCTAssertEqual(try api.ask("GET oauth/clients/\(id)").json["name"], "App")
            let list = try api.ask("GET oauth/clients").json
            XCTAssertEqual(list["entities"]?[0]?["id"]?.string, id)

            let changed = try api.ask("PUT oauth/clients/\(id)", #"{"name": "App 2", "authorizedGrantType": "CODE"}"#)
            XCTAssertEqual(changed.json["name"], "App 2", changed.text)
            XCTAssertEqual(try api.ask("GET oauth/clients/\(id)").json["name"], "App 2")

            try api.assertDeleted("oauth/clients/\(id)", listedIn: "oauth/clients", total: list["total"]?.int)
        }
    }

    /// Tells a story to a mock of its own.
    private func tell(_ story: (API) throws -> Void) async throws {
        let mock = try await MockPlatform.start(.synthesize)
        do { try story(API(mock)) } catch {
            await mock.stop()
            throw error
        }
        await mock.stop()
    }
}

/// The API of a running mock, as somebody with a token sees it.
private struct API {
    private let client: WireClient
    private let token: String

    init(_ mock: MockPlatform) throws {
        client = try WireClient(port: mock.port)
        token = try client.exchange(.tokenRequest()).accessToken()
    }

    /// Asks; paths begin behind `/api/v2/`.
    func ask(_ line: String, _ json: String? = nil) throws -> HTTPResponse {
        try client.exchange(.of(line.replacing(" ", with: " /api/v2/", maxReplacements: 1), token: token, json: json))
    }

    /// Deletes a resource, and looks for it everywhere.
    func assertDeleted(
        _ member: String, listedIn list: String, total: Int?, file: StaticString = #filePath, line: UInt = #line
    ) throws {
        let deleted = try ask("DELETE \(member)")
        XCTAssertTrue((200...204).contains(deleted.status.code), deleted.text, file: file, line: line)
        assertPlatformError(try ask("GET \(member)"), 404, "not.found", file: file, line: line)
        assertPlatformError(try ask("DELETE \(member)"), 404, "not.found", file: file, line: line)
        let rest = try ask("GET \(list)?pageSize=100").json
        let id = member.split(separator: "/").last.map(String.init)
        XCTAssertFalse(
            rest["entities"]?.array?.contains { $0["id"]?.string == id } ?? true, rest.text, file: file, line: line)
        XCTAssertEqual(rest["total"]?.int, total.map { $0 - 1 }, file: file, line: line)
    }
}
