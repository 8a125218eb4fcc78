import DefinitionWitness
@testable import MockServer
import PlatformCore
import PlatformDefinition
import XCTest

/// What a session has written, and sees again.
final class WorldTests: SynthesisTestCase {
    func testStories_ofCreateReadListUpdateConflictDelete() async throws {
        let (_, ask) = try await world()
        let stories = [
            ("routing/queues", #""name": "Mine""#),
            ("groups", #""name": "Mine", "type": "official", "rulesVisible": true, "visibility": "public""#),
            ("users", #""name": "Mine", "email": "mine@example.com", "divisionId": "d""#),
            ("oauth/clients", #""name": "Mine", "authorizedGrantType": "CODE""#),
        ]
        for (path, members) in stories {
            let made = await ask("POST /api/v2/\(path)", "{\(members)}").json
            let id = try XCTUnwrap(made["id"]?.string, "\(path): \(made)")
            let member = "/api/v2/\(path)/\(id)"
            XCTAssertEqual(made["selfUri"]?.string, member)
            let found = await ask("GET \(member)", nil).json
            XCTAssertEqual(found["name"], "Mine")
            let list = await ask("GET /api/v2/\(path)?pageSize=5", nil).json
            XCTAssertEqual(list["entities"]?[0]?["id"]?.string, id, path)
            let total = list["total"]?.int
            let method = path == "users" ? "PATCH" : "PUT"
            let version = (found["version"]?.int).map { ", \"version\": \($0)" } ?? ""
            let changed = await ask("\(method) \(member)", "{\(members.replacing("Mine", with: "Yours"))\(version)}")
            XCTAssertEqual(changed.json["name"], "Yours", changed.text)
            let again = await ask("GET \(member)", nil).json
            XCTAssertEqual(again["name"], "Yours")
            if let version = found["version"]?.int {
                XCTAssertEqual(again["version"]?.int, version + 1)
                let late = await ask("\(method) \(member)", "{\(members), \"version\": \(version)}")
                assertPlatformError(late, 409, "general.conflict")
            }
            let deleted = await ask("DELETE \(member)", nil)
            XCTAssertTrue((200...204).contains(deleted.status.code), deleted.text)
            assertPlatformError(await ask("GET \(member)", nil), 404, "not.found")
            assertPlatformError(await ask("DELETE \(member)", nil), 404, "not.found")
            let rest = await ask("GET /api/v2/\(path)?pageSize=100", nil).json
            XCTAssertEqual(rest["total"]?.int, total.map { $0 - 1 })
            XCTAssertFalse(rest["entities"]?.array?.contains { $0["id"]?.string == id } ?? true)
        }
    }

    func testSynthesizedMember_isChangedAndDeleted() async throws {
        let (_, ask) = try await world()
        let first = await ask("GET /api/v2/routing/queues?pageSize=2", nil).json
        let ids = first["entities"]?.array?.compactMap { $0["id"]?.string } ?? []
        let changed = await ask("PUT /api/v2/routing/queues/\(ids[0])", #"{"name": "New", "description": null}"#).json
        XCTAssertEqual(changed["name"], "New")
        _ = await ask("DELETE /api/v2/routing/queues/\(ids[1])", nil)
        let list = await ask("GET /api/v2/routing/queues?pageSize=2", nil).json
        XCTAssertEqual(list["entities"]?[0]?["name"], "New")
        XCTAssertNil(list["entities"]?[0]?["description"])
        XCTAssertEqual(list["total"]?.int, first["total"]?.int.map { $0 - 1 })
        assertPlatformError(await ask("GET /api/v2/routing/queues/\(ids[1])/members", nil), 404, "not.found")
    }

    func testLists_filterSortAndPage() async throws {
        let (_, ask) = try await world()
        for name in ["Gamma One", "alpha two", "Beta Three"] {
            _ = await ask("POST /api/v2/routing/queues", #"{"name": "\#(name)"}"#)
        }
        let found = await ask("GET /api/v2/routing/queues?name=*TWO*", nil).json
        XCTAssertEqual(found["entities"]?.array?.map { $0["name"]?.string }, ["alpha two"])
        XCTAssertEqual(found["total"], 1)
        let sorted = await ask("GET /api/v2/routing/queues?sortBy=name&pageSize=1", nil).json
        XCTAssertEqual(sorted["entities"]?[0]?["name"], "alpha two")
        var (ids, link) = (Set<String>(), Optional("/api/v2/routing/queues?pageSize=7"))
        while let next = link, ids.count < 500 {
            let page = await ask("GET \(next)", nil).json
            ids.formUnion((page["entities"]?.array ?? []).compactMap { $0["id"]?.string })
            link = page["nextUri"]?.string
        }
        XCTAssertEqual(ids.count, sorted["total"]?.int)
    }

    func testReset_forgetsAndSessionsAreApart() async throws {
        let (mock, ask) = try await world()
        let made = await ask("POST /api/v2/routing/queues", #"{"name": "Mine"}"#).json
        let other = try mock.newSession()
        XCTAssertEqual(other.world, WorldSnapshot())
        let path = "/api/v2/routing/queues/\(made["id"]?.string ?? "")"
        XCTAssertEqual(mock.session.world.collections.count, 1)
        mock.session.reset()
        XCTAssertEqual(mock.session.world, WorldSnapshot())
        let found = await mock.answer(.of("GET \(path)", token: mock.session.issueToken())).json
        XCTAssertNotEqual(found["name"], "Mine")
    }

    func testSnapshot_survivesAFile() async throws {
        let (mock, ask) = try await world()
        let made = await ask("POST /api/v2/routing/queues", #"{"name": "Mine"}"#).json
        _ = await ask("PUT /api/v2/groups/g", #"{"name": "Changed", "version": 1}"#)
        _ = await ask("DELETE /api/v2/users/u", nil)
        let saved = mock.session.world
        let read = try WorldSnapshot(json: saved.json.serialized(pretty: true))
        XCTAssertEqual(read, saved)
        let (_, again) = try await world { $0.world = read }
        let queue = await again("GET /api/v2/routing/queues/\(made["id"]?.string ?? "")", nil).json
        XCTAssertEqual(queue["name"], "Mine")
        assertPlatformError(await again("GET /api/v2/users/u", nil), 404, "not.found")
        let group = await again("GET /api/v2/groups/g", nil).json
        XCTAssertEqual(group["name"], "Changed")
        for wrong in ["", "{}", #"{"version": 1, "collections": {"x": {}}}"#] {
            XCTAssertThrowsError(try WorldSnapshot(json: Array(wrong.utf8)))
        }
        XCTAssertThrowsError(
            try WorldSnapshot(json: Array(#"{"version": 1, "collections": {"/api/v2/x": {"members": [{}]}}}"#.utf8))
        ) { XCTAssertTrue("\($0)".contains("members[0]"), "\($0)") }
    }

    func testWorld_isBounded() throws {
        let world = World(limits: World.Limits(resources: 2, bytes: 1_000))
        for id in ["a", "b"] { _ = try world.put(id, into: "/c", isNew: true) { _ in ["id": "a"] } }
        XCTAssertThrowsError(try world.put("c", into: "/c", isNew: true) { _ in ["id": "c"] })
        XCTAssertThrowsError(try world.remove("c", from: "/c"))
        try world.remove("a", from: "/c")
        let long = JSON.string(String(repeating: "x", count: 2_000))
        XCTAssertThrowsError(try world.put("b", into: "/c", isNew: true) { _ in ["id": "b", "text": long] })
        XCTAssertEqual(world.member("b", of: "/c"), ["id": "a"])
    }

    /// The same story for every pair of a collection and a member path that the API has.
    func testEveryPair_createsFindsAndDeletes() async throws {
        let (_, ask) = try await world()
        let index = DefinitionIndex.shared
        var (pairs, problems) = (0, [String]())
        for operation in index.operations.map({ index.details(of: $0) }) where operation.method == .post {
            guard case .operation? = index.route(method: .get, path: operation.path + "/0") else { continue }
            let (line, body) = SampleCall().line(for: operation)
            let made = await ask(line, body).json
            guard let id = made["id"]?.string, let name = line.split(separator: " ").last?.split(separator: "?").first
            else { continue }
            pairs += 1
            let member = "\(name)/\(PercentCoding.encode(id))"
            let found = await ask("GET \(member)", nil)
            if found.status == 200, found.json["id"]?.string.map({ $0 != id }) ?? false {
                problems.append("GET \(member): \(found.text.prefix(200))")
            }
            guard case .operation? = index.route(method: .delete, path: member) else { continue }
            let deleted = await ask("DELETE \(member)", nil)
            if deleted.status.code == 400 { continue }  // wants a parameter
            let gone = await ask("GET \(member)", nil)
            if gone.status != 404 && gone.status != 400 { problems.append("DELETE \(member): \(gone.status.code)") }
        }
        XCTAssertEqual(problems, [])
        XCTAssertGreaterThan(pairs, 150)
    }
}

/// What the session writes where there are recordings.
final class WorldAndRecordingsTests: MockTestCase {
    func testWhatTheSessionWrote_winsOverItsRecording() async throws {
        let list = #"{"entities":[{"id":"1","name":"Recorded"},{"id":"2","name":"Other"}],"total":2,"pageSize":25}"#
        let mock = try mock([
            .of("/api/v2/routing/queues", answer: list),
            .of("/api/v2/routing/queues/1", answer: #"{"id":"1","name":"Recorded","description":"Kept"}"#),
            .of("/api/v2/users/me", answer: #"{"name":"Recorded"}"#),
        ]) { $0.missPolicy = .synthesize }
        let before = try await mock.ask("GET /api/v2/routing/queues")
        XCTAssertNil(before.field("X-Mock-Source"))
        let changed = try await mock.ask("PUT /api/v2/routing/queues/1", json: #"{"name": "New"}"#)
        XCTAssertEqual(changed.json["name"], "New", changed.text)
        let one = try await mock.ask("GET /api/v2/routing/queues/1")
        XCTAssertEqual(one.json["name"], "New")
        XCTAssertEqual(one.json["description"], "Kept")
        XCTAssertEqual(one.field("X-Mock-Source"), "synthesized")
        let made = try await mock.ask("POST /api/v2/routing/queues", json: #"{"name": "Made"}"#)
        XCTAssertEqual(made.status, 200)
        _ = try await mock.ask("DELETE /api/v2/routing/queues/2")
        let after = try await mock.ask("GET /api/v2/routing/queues").json
        XCTAssertEqual(after["entities"]?.array?.map { $0["name"]?.string }, ["Made", "New"])
        XCTAssertEqual(after["total"], 2)
        let me = try await mock.ask("GET /api/v2/users/me")
        XCTAssertNil(me.field("X-Mock-Source"))
        _ = await mock.admin("POST reset")
        let queue = try await mock.ask("GET /api/v2/routing/queues/1").json
        XCTAssertEqual(queue["name"], "Recorded")
    }
}
