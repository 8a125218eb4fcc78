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
        world.remove("a", from: "/c")
        _ = try world.put("c", into: "/c", isNew: true) { _ in ["id": "c"] }
        let long = JSON.string(String(repeating: "x", count: 2_000))
        XCTAssertThrowsError(try world.put("b", into: "/c", isNew: true) { _ in ["id": "b", "text": long] })
        XCTAssertEqual(world.member("b", of: "/c"), ["id": "a"])
    }

    func testWhatWasDeleted_takesNoRoomAndTheOldestIsForgotten() throws {
        let world = World(limits: World.Limits(resources: 2, removed: 10))
        for number in 0..<25 {
            _ = try world.put("\(number)", into: "/c", isNew: true) { _ in ["id": "x"] }
            world.remove("\(number)", from: "/c")
        }
        XCTAssertTrue(world.isRemoved("/c/24"))
        XCTAssertFalse(world.isRemoved("/c/0"))
        XCTAssertLessThanOrEqual(world.count(of: "/c"), 10)
        XCTAssertGreaterThan(world.count(of: "/c"), 5)
    }

    func testPOSTWhereADELETEWas_makesItAgain() async throws {
        let (_, ask) = try await world()
        let role = "/api/v2/authorization/subjects/s/divisions/d/roles/r"
        for line in ["POST \(role)", "DELETE \(role)", "POST \(role)", "DELETE \(role)"] {
            let answer = await ask(line, nil)
            XCTAssertEqual(answer.status, 204, "\(line): \(answer.text)")
        }
        let schedules = "/api/v2/journey/views/v/schedules"
        let schedule = #"{"frequency": "Daily"}"#
        _ = await ask("DELETE \(schedules)", nil)
        assertPlatformError(await ask("GET \(schedules)", nil), 404, "not.found")
        let made = await ask("POST \(schedules)", schedule)
        XCTAssertEqual(made.json["frequency"], "Daily", made.text)
        let found = await ask("GET \(schedules)", nil).json
        XCTAssertEqual(found["frequency"], "Daily")
        // Who is given a role changes nothing about it, and does not bring it back.
        let (all, grant) = ("/api/v2/authorization/roles/r", #"{"subjectIds": ["u"], "divisionIds": ["d"]}"#)
        let before = await ask("GET \(all)", nil).json
        _ = await ask("POST \(all)", grant)
        let after = await ask("GET \(all)", nil).json
        XCTAssertEqual(after, before)
        _ = await ask("DELETE \(all)", nil)
        assertPlatformError(await ask("POST \(all)", grant), 404, "not.found")
    }

    func testDELETEOfSettings_leavesWhatStandsBelow() async throws {
        let (_, ask) = try await world()
        let deleted = await ask("DELETE /api/v2/routing/utilization", nil)
        XCTAssertEqual(deleted.status, 204)
        let labels = await ask("GET /api/v2/routing/utilization/labels", nil)
        XCTAssertEqual(labels.status, 200, labels.text)
        _ = await ask("DELETE /api/v2/routing/queues/q", nil)
        assertPlatformError(await ask("GET /api/v2/routing/queues/q/members", nil), 404, "not.found")
    }

    func testMembersThatNoSchemaNames_areKept() async throws {
        let (_, ask) = try await world()
        let row = "/api/v2/flows/datatables/t/rows/r"
        let changed = await ask("PUT \(row)", #"{"KEY": "r", "price": 3, "deep": {"a": [1]}}"#)
        XCTAssertEqual(changed.json["price"], 3, changed.text)
        let found = await ask("GET \(row)", nil).json
        XCTAssertEqual(found, ["KEY": "r", "price": 3, "deep": ["a": [1]]])
        _ = await ask("PUT \(row)", #"{"KEY": "r", "price": null}"#)
        let less = await ask("GET \(row)", nil).json
        XCTAssertNil(less["price"])
    }

    func testPOSTThatBringsTheID_isFoundByIt() async throws {
        let (_, ask) = try await world()
        let path = "/api/v2/routing/email/outbound/domains"
        let made = await ask("POST \(path)", #"{"id": "d.example.com", "name": "D"}"#)
        XCTAssertEqual(made.status, 200, made.text)
        let found = await ask("GET \(path)/d.example.com", nil).json
        XCTAssertEqual(found["name"], "D")
        let list = await ask("GET \(path)", nil).json
        XCTAssertEqual(list["entities"]?[0]?["id"], "d.example.com")
    }

    func testMembersCalledOtherwiseThanID_areListedAndDeletedByThatName() async throws {
        for level in [SynthesisLevel.required, .typical] {
            let (_, ask) = try await world { $0.synthesis = level }
            let path = "/api/v2/knowledge/sources/s/synchronizations/n/uploads"
            let first = await ask("GET \(path)", nil).json
            let ids = first["entities"]?.array?.compactMap { $0["fileId"]?.string } ?? []
            XCTAssertEqual(ids.count, first["entities"]?.array?.count)
            let id = try XCTUnwrap(ids.first)
            let deleted = await ask("DELETE \(path)/\(id)", nil)
            XCTAssertEqual(deleted.status, 204)
            let rest = await ask("GET \(path)", nil).json
            let left = rest["entities"]?.array?.compactMap { $0["fileId"]?.string } ?? []
            XCTAssertEqual(left.prefix(ids.count - 1), ids.dropFirst())
            XCTAssertFalse(left.contains(id))
        }
    }

    func testWhatAPOSTMakes_isKeptWhateverItsReplyCouldLeaveOut() async throws {
        let (mock, ask) = try await world { $0.synthesis = .required }
        let body = #"{"interval": "2026-01-05T00:00:00Z/2026-01-06T00:00:00Z"}"#
        let made = await ask("POST /api/v2/analytics/conversations/details/jobs", body)
        let id = try XCTUnwrap(made.json["jobId"]?.string, made.text)
        XCTAssertEqual(mock.session.world.collections.values.map(\.created), [[id]])
    }

    func testLongList_isMadeWhereNobodyWaits() async throws {
        let (mock, ask) = try await world()
        let list = HTTPRequest.of("GET /api/v2/groups", token: mock.session.issueToken())
        for _ in 0...100 { _ = await ask("POST /api/v2/groups", Self.group) }
        guard case .later = mock.respond(to: list) else { return XCTFail("made on the loop's thread") }
    }
}
