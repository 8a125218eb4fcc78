@testable import MockServer
import PlatformCore
import XCTest

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

    func testRecordedMember_isFirstInAListThatNobodyRecorded() async throws {
        let user = #"{"id":"u1","name":"Recorded Person","email":"r@example.com","version":4,"state":"active"}"#
        let mock = try mock([.of("/api/v2/users/u1?expand=presence", answer: user)]) { $0.missPolicy = .synthesize }
        let list = try await mock.ask("GET /api/v2/users?pageSize=3").json
        XCTAssertEqual(list["entities"]?.array?.count, 3)
        XCTAssertEqual(list["entities"]?[0]?["id"], "u1")
        XCTAssertEqual(list["entities"]?[0]?["name"], "Recorded Person")
        let alone = try await mock.ask("GET /api/v2/users/u1").json
        XCTAssertEqual(alone["email"], "r@example.com")
        XCTAssertEqual(alone["version"], 4)
        _ = try await mock.ask("DELETE /api/v2/users/u1")
        let rest = try await mock.ask("GET /api/v2/users?pageSize=100").json
        XCTAssertFalse(rest["entities"]?.array?.contains { $0["id"] == "u1" } ?? true)
        XCTAssertEqual(rest["total"]?.int, list["total"]?.int.map { $0 - 1 })
    }

    func testElementOfARecordedList_isFoundByItself() async throws {
        let list = #"{"entities":[{"id":"1","name":"A"},{"id":"2","name":"Recorded"}],"total":2}"#
        let mock = try mock([.of("/api/v2/routing/queues?pageSize=50", answer: list)]) { $0.missPolicy = .synthesize }
        let queue = try await mock.ask("GET /api/v2/routing/queues/2").json
        XCTAssertEqual(queue["name"], "Recorded")
        let found = try await mock.ask("GET /api/v2/routing/queues?name=record*").json
        XCTAssertEqual(found["entities"]?.array?.map { $0["id"]?.string }, ["2"])
    }

    func testRecordedPages_arePagedFilteredAndSortedAnew() async throws {
        func page(_ number: Int, _ names: [String]) -> Interaction {
            let entities = names.map { #"{"id":"\#($0)","name":"\#($0)"}"# }.joined(separator: ",")
            let rest = #""pageSize":2,"pageNumber":\#(number),"total":4,"pageCount":2,"recordedOnly":true"#
            return .of("/api/v2/groups?pageSize=2&pageNumber=\(number)", answer: "{\"entities\":[\(entities)],\(rest)}")
        }
        let mock = try mock([page(1, ["d", "b"]), page(2, ["c", "a"])]) { $0.missPolicy = .synthesize }
        let made = try await mock.ask(
            "POST /api/v2/groups",
            json: #"{"name":"bb","type":"official","rulesVisible":true,"visibility":"public"}"#)
        XCTAssertEqual(made.status, 200, made.text)
        func names(_ query: String) async throws -> (names: [String], page: JSON) {
            let page = try await mock.ask("GET /api/v2/groups?\(query)").json
            return (page["entities"]?.array?.compactMap { $0["name"]?.string } ?? [], page)
        }
        let first = try await names("pageSize=2&pageNumber=1")
        XCTAssertEqual(first.names, ["bb", "d"])
        XCTAssertEqual(first.page["total"], 5)
        XCTAssertEqual(first.page["pageCount"], 3)
        XCTAssertEqual(first.page["recordedOnly"], true)
        XCTAssertEqual(first.page["nextUri"], "/api/v2/groups?pageSize=2&pageNumber=2")
        XCTAssertNil(first.page["previousUri"])
        let last = try await names("pageSize=2&pageNumber=3")
        XCTAssertEqual(last.names, ["a"])
        XCTAssertNil(last.page["nextUri"])
        let sorted = try await names("pageSize=3&pageNumber=1&sortBy=name&sortOrder=ASC")
        XCTAssertEqual(sorted.names, ["a", "b", "bb"])
        let one = try await names("id=c")
        XCTAssertEqual(one.names, ["c"])
    }

    func testListOfWhichOnePageIsRecorded_keepsItsTotal() async throws {
        let list = #"{"entities":[{"id":"1","name":"A"}],"pageSize":1,"pageNumber":1,"total":60,"pageCount":60}"#
        let mock = try mock([.of("/api/v2/routing/queues?pageSize=1", answer: list)]) { $0.missPolicy = .synthesize }
        _ = try await mock.ask("POST /api/v2/routing/queues", json: #"{"name":"Made"}"#)
        var (ids, link) = ([String](), Optional("/api/v2/routing/queues?pageSize=7"))
        while let next = link, ids.count < 500 {
            let page = try await mock.ask("GET \(next)").json
            XCTAssertEqual(page["total"], 61)
            ids += (page["entities"]?.array ?? []).compactMap { $0["id"]?.string }
            link = page["nextUri"]?.string
        }
        XCTAssertEqual(ids.count, 61)
        XCTAssertEqual(Set(ids).count, 61)
        XCTAssertEqual(ids[1], "1")
    }

    func testReplayedWrites_countForWhatNoRecordingAnswers() async throws {
        let queue = #"{"id":"q9","name":"Replayed","description":"D","version":1}"#
        let list = #"{"entities":[],"total":0,"pageSize":25}"#
        let mock = try mock([
            .of("/api/v2/routing/queues", answer: list),
            .of("/api/v2/routing/queues", body: #"{"name":"Replayed"}"#, answer: queue),
            .of("/api/v2/routing/queues/q9", method: .delete, status: 204, answer: ""),
        ]) { $0.missPolicy = .synthesize }
        let made = try await mock.ask("POST /api/v2/routing/queues", json: #"{"name":"Replayed"}"#)
        XCTAssertNil(made.field("X-Mock-Source"))
        let found = try await mock.ask("GET /api/v2/routing/queues/q9")
        XCTAssertEqual(found.field("X-Mock-Source"), "synthesized")
        XCTAssertEqual(found.json["description"], "D")
        // What is recorded goes on as it was recorded …
        let recorded = try await mock.ask("GET /api/v2/routing/queues")
        XCTAssertNil(recorded.field("X-Mock-Source"))
        XCTAssertEqual(recorded.json["total"], 0)
        // … and a list that is not, agrees with what was replayed.
        let other = try await mock.ask("GET /api/v2/routing/queues?name=repl*").json
        XCTAssertEqual(other["entities"]?.array?.map { $0["id"]?.string }, ["q9"])
        _ = try await mock.ask("DELETE /api/v2/routing/queues/q9")
        assertPlatformError(try await mock.ask("GET /api/v2/routing/queues/q9"), 404, "not.found")
        let still = try await mock.ask("GET /api/v2/routing/queues")
        XCTAssertNil(still.field("X-Mock-Source"))
    }

    func testReplayedDELETE_endsWhatTheSessionHasChanged() async throws {
        let queue = #"{"id":"1","name":"Recorded","version":3}"#
        let mock = try mock([
            .of("/api/v2/routing/queues/1", answer: queue),
            .of("/api/v2/routing/queues/1", method: .delete, status: 204, answer: ""),
        ]) { $0.missPolicy = .synthesize }
        let stale = try await mock.ask("PUT /api/v2/routing/queues/1", json: #"{"name":"New","version":2}"#)
        assertPlatformError(stale, 409, "general.conflict")
        let changed = try await mock.ask("PUT /api/v2/routing/queues/1", json: #"{"name":"New","version":3}"#)
        XCTAssertEqual(changed.json["version"], 4, changed.text)
        _ = try await mock.ask("DELETE /api/v2/routing/queues/1")
        assertPlatformError(try await mock.ask("GET /api/v2/routing/queues/1"), 404, "not.found")
        let saved = mock.session.world
        XCTAssertEqual(try WorldSnapshot(json: saved.json.serialized()), saved)
    }

    func testWhoAsks_isWhatIsKnownOfThatMember() async throws {
        let mock = try mock([.of("/api/v2/groups/g", answer: #"{"id":"g"}"#)]) { $0.missPolicy = .synthesize }
        let me = try await mock.ask("GET /api/v2/users/me").json
        let id = try XCTUnwrap(me["id"]?.string)
        let version = try XCTUnwrap(me["version"]?.int)
        let changed = try await mock.ask("PATCH /api/v2/users/\(id)", json: #"{"name":"Ada","version":\#(version)}"#)
        XCTAssertEqual(changed.status, 200, changed.text)
        let again = try await mock.ask("GET /api/v2/users/me").json
        XCTAssertEqual(again["id"]?.string, id)
        XCTAssertEqual(again["name"], "Ada")
        let first = try await mock.ask("GET /api/v2/users?pageSize=1").json
        XCTAssertEqual(first["entities"]?[0]?["name"], "Ada")
    }

    func testWhatBelongsToAResource_leavesItsRecordingAlone() async throws {
        let mock = try mock([.of("/api/v2/users/u", answer: #"{"id":"u","name":"Recorded"}"#)]) {
            $0.missPolicy = .synthesize
        }
        _ = try await mock.ask("PUT /api/v2/users/u/routingstatus", json: #"{"status":"IDLE"}"#)
        let user = try await mock.ask("GET /api/v2/users/u")
        XCTAssertNil(user.field("X-Mock-Source"))
        XCTAssertEqual(user.json["name"], "Recorded")
        let status = try await mock.ask("GET /api/v2/users/u/routingstatus").json
        XCTAssertEqual(status["status"], "IDLE")
    }

    func testWhoAsks_seesWhatWasChangedOfItsRecording() async throws {
        let me = #"{"id":"u1","name":"Recorded","email":"r@example.com"}"#
        let mock = try mock([.of("/api/v2/users/me", answer: me), .of("/api/v2/users/u1", answer: me)]) {
            $0.missPolicy = .synthesize
        }
        _ = try await mock.ask("PATCH /api/v2/users/u2", json: #"{"name":"Eve","version":1}"#)
        let before = try await mock.ask("GET /api/v2/users/me")
        XCTAssertNil(before.field("X-Mock-Source"))
        let changed = try await mock.ask("PATCH /api/v2/users/u1", json: #"{"name":"Ada","version":1}"#)
        XCTAssertEqual(changed.status, 200, changed.text)
        let after = try await mock.ask("GET /api/v2/users/me").json
        XCTAssertEqual(after["id"], "u1")
        XCTAssertEqual(after["name"], "Ada")
        XCTAssertEqual(after["email"], "r@example.com")
    }

    func testRecordedSearch_goesOnWhateverWasMade() async throws {
        let mock = try mock([.of("/api/v2/users/search?q64=x", answer: #"{"results":[],"total":0}"#)]) {
            $0.missPolicy = .synthesize
        }
        let made = try await mock.ask(
            "POST /api/v2/users", json: #"{"name":"Ada","email":"ada@example.com","divisionId":"d"}"#)
        XCTAssertEqual(made.status, 200, made.text)
        let found = try await mock.ask("GET /api/v2/users/search?q64=x")
        XCTAssertNil(found.field("X-Mock-Source"))
    }

    func testNullOfARecording_leavesWhatHasToBeThere() async throws {
        let list = #"{"entities":[{"id":"u1","name":"A","title":null,"version":null}],"total":1}"#
        let mock = try mock([.of("/api/v2/users", answer: list)]) { $0.missPolicy = .synthesize }
        let user = try await mock.ask("GET /api/v2/users/u1").json
        XCTAssertEqual(user["name"], "A")
        XCTAssertNil(user["title"])
        XCTAssertNotNil(user["version"]?.int)
    }

    func testRecordedPageOfAnyLength_isPagedAnew() async throws {
        let list = #"{"entities":[{"id":"1","name":"A"}],"total":1,"pageSize":9223372036854775807}"#
        let mock = try mock([.of("/api/v2/routing/queues", answer: list)]) { $0.missPolicy = .synthesize }
        _ = try await mock.ask("POST /api/v2/routing/queues", json: #"{"name":"Made"}"#)
        let page = try await mock.ask("GET /api/v2/routing/queues").json
        XCTAssertEqual(page["pageCount"], 1)
        XCTAssertEqual(page["total"], 2)
    }

    func testReplayedWrite_isNotedWhereNobodyWaits() async throws {
        let users = (0...100).map { Interaction.of("/api/v2/users/u\($0)", answer: #"{"id":"u\#($0)"}"#) }
        let body = #"{"name":"Ada"}"#
        let change = Interaction.of(
            "/api/v2/users/u1", method: .patch, body: body, answer: #"{"id":"u1","name":"Ada"}"#)
        let mock = try mock(users + [change]) { $0.missPolicy = .synthesize }
        let token = try await mock.token()
        let reply = mock.respond(to: .of("PATCH /api/v2/users/u1", token: token, json: body))
        guard case .later = reply else { return XCTFail("noted on the loop's thread") }
        let answer = await reply.value
        XCTAssertNil(answer.field("X-Mock-Source"))
        XCTAssertEqual(mock.session.world.collections["/api/v2/users"]?.members["u1"]?["name"], "Ada")
    }

    func testCollectionThatCouldNotBeRead_isReadAgain() throws {
        let mock = try mock([.of("/api/v2/groups", answer: #"{"entities":[]}"#)])
        let replayer = mock.session.session.replayer
        let resources = replayer.library.resources
        XCTAssertEqual(resources.collection("/api/v2/groups") { _ in nil }?.lists.count, 0)
        XCTAssertEqual(resources.collection("/api/v2/%67roups", replayer.current)?.lists.count, 1)
        // However the path is spelled, it is known from then on.
        XCTAssertEqual(resources.collection("/api/v2/groups") { _ in nil }?.lists.count, 1)
    }

    func testManyRecordedMembers_areListedFilteredAndFound() async throws {
        let users = (0..<1_200).map { number in
            Interaction.of(
                "/api/v2/users/u\(number)", answer: #"{"id":"u\#(number)","name":"Person \#(number)","state":"active"}"#
            )
        }
        let mock = try mock(users) { $0.missPolicy = .synthesize }
        let list = try await mock.ask("GET /api/v2/users?pageSize=100&pageNumber=12").json
        XCTAssertEqual(list["entities"]?.array?.count, 100)
        XCTAssertTrue(
            list["entities"]?.array?.allSatisfy { $0["name"]?.string?.hasPrefix("Person ") ?? false } ?? false)
        XCTAssertGreaterThan(list["total"]?.int ?? 0, 1_200)
    }
}
