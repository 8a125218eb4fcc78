import DefinitionWitness
@testable import MockServer
import PlatformCore
import PlatformDefinition
import XCTest

/// What a session has written, and sees again.
final class WorldTests: SynthesisTestCase {
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

    func testEqualPOSTs_makeResourcesOfTheirOwn() async throws {
        let (_, ask) = try await world()
        var ids: Set<String> = []
        for _ in 0..<30 { ids.insert(await ask("POST /api/v2/groups", Self.group).json["id"]?.string ?? "") }
        XCTAssertEqual(ids.count, 30)
        _ = await ask("DELETE /api/v2/groups/\(ids.first ?? "")", nil)
        let again = await ask("POST /api/v2/groups", Self.group).json["id"]?.string ?? ""
        XCTAssertFalse(ids.contains(again))
    }

    private static let group = #"{"name": "G", "type": "official", "rulesVisible": true, "visibility": "public"}"#

    func testWhatBelongsToAResource_isRememberedByItsPath() async throws {
        let (_, ask) = try await world()
        let path = "/api/v2/users/u/routingstatus"
        let changed = await ask("PUT \(path)", #"{"status": "IDLE"}"#)
        XCTAssertEqual(changed.json["status"], "IDLE", changed.text)
        let found = await ask("GET \(path)", nil).json
        XCTAssertEqual(found["status"], "IDLE")
        let users = await ask("GET /api/v2/users?pageSize=100", nil).json
        XCTAssertFalse(users["entities"]?.array?.contains { $0["id"] == "routingstatus" } ?? true)
    }

    func testWorldOfJobs_survivesAFile() async throws {
        let (mock, ask) = try await world()
        let body = #"{"interval": "2026-01-05T00:00:00Z/2026-01-06T00:00:00Z"}"#
        let made = await ask("POST /api/v2/analytics/conversations/details/jobs", body)
        XCTAssertNotNil(made.json["jobId"]?.string, made.text)
        let saved = mock.session.world
        XCTAssertEqual(saved.collections.count, 1)
        XCTAssertEqual(try WorldSnapshot(json: saved.json.serialized()), saved)
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
}
