@testable import MockServer
import PlatformCore
import PlatformDefinition
import XCTest

/// What synthesized replies hold.
final class SynthesisTests: SynthesisTestCase {
    func testSameSeedAndRequest_getTheSameBytesFromAnotherServer() async throws {
        let lines = [
            "GET /api/v2/users?pageSize=3", "GET /api/v2/users/me", "GET /api/v2/routing/queues/7",
            "GET /api/v2/organizations/me",
        ]
        func bodies(seed: UInt64) async throws -> [String] {
            let (mock, ask) = try await world { $0.seed = seed }
            mock.session.clock.mode = .frozen(at: try XCTUnwrap(Instant(iso8601: "2026-03-01T12:00:00Z")))
            var bodies: [String] = []
            for line in lines { bodies.append(await ask(line, nil).text) }
            return bodies
        }
        let first = try await bodies(seed: 1)
        let again = try await bodies(seed: 1)
        let other = try await bodies(seed: 2)
        XCTAssertEqual(first, again)
        XCTAssertNotEqual(first[0], other[0])
        XCTAssertNotEqual(first[2], other[2])
    }

    func testReply_isMarkedInFieldAndJournal() async throws {
        let (mock, ask) = try await world()
        let response = await ask("GET /api/v2/users/7", nil)
        XCTAssertEqual(response.field("X-Mock-Source"), "synthesized")
        let entry = try await mock.journal().last
        XCTAssertEqual(entry?["outcome"], "synthesized")
        XCTAssertEqual(entry?["operation"], "getUser")
    }

    func testMember_isTheOneThatItsListShows() async throws {
        let (_, ask) = try await world()
        for path in ["users", "routing/queues", "groups", "authorization/roles", "routing/skills"] {
            let list = await ask("GET /api/v2/\(path)?pageSize=2&pageNumber=2", nil).json["entities"]?.array
            for listed in try XCTUnwrap(list) {
                let link = try XCTUnwrap(listed["selfUri"]?.string, path)
                let member = await ask("GET \(link)", nil).json
                XCTAssertEqual(member["id"], listed["id"])
                XCTAssertEqual(member["name"], listed["name"])
                XCTAssertEqual(member["selfUri"]?.string, link)
            }
        }
    }

    func testLinksWithinAReply_resolve() async throws {
        let (_, ask) = try await world()
        let user = await ask("GET /api/v2/users/me", nil).json
        for link in [user["division"]?["selfUri"], user["manager"]?["selfUri"], user["selfUri"]] {
            let text = try XCTUnwrap(link?.string)
            let target = await ask("GET \(text)", nil)
            XCTAssertEqual(target.status, 200)
            XCTAssertEqual(target.json["selfUri"]?.string, text)
        }
        let manager = await ask("GET \(user["manager"]?["selfUri"]?.string ?? "")", nil).json
        XCTAssertEqual(manager["name"], user["manager"]?["name"])
    }

    func testIDsOfThePath_standInTheReply() async throws {
        let (_, ask) = try await world()
        let user = await ask("GET /api/v2/users/abc%20d", nil).json
        XCTAssertEqual(user["id"], "abc d")
        let status = await ask("GET /api/v2/users/u-1/routingstatus", nil).json
        XCTAssertEqual(status["userId"], "u-1")
        let version = await ask("GET /api/v2/routing/queues/q-1/members?pageSize=1", nil).json
        XCTAssertEqual(version["entities"]?.array?.count, 1)
    }

    func testSentValues_comeBack() async throws {
        let (mock, ask) = try await world()
        mock.session.clock.mode = .frozen(at: try XCTUnwrap(Instant(iso8601: "2026-03-01T12:00:00Z")))
        let body = #"{"name": "Q", "description": null, "acwSettings": {"wrapupPrompt": "OPTIONAL", "nothing": 1}}"#
        let queue = await ask("POST /api/v2/routing/queues", body).json
        XCTAssertEqual(queue["name"], "Q")
        XCTAssertEqual(queue["acwSettings"], ["wrapupPrompt": "OPTIONAL"])
        XCTAssertEqual(queue["dateCreated"], "2026-03-01T12:00:00.000Z")
        XCTAssertEqual(queue["selfUri"]?.string, "/api/v2/routing/queues/\(queue["id"]?.string ?? "")")
    }

    func testExpansions_areThereWhenAskedFor() async throws {
        let (_, ask) = try await world()
        let plain = await ask("GET /api/v2/users/7", nil).json
        XCTAssertNil(plain["presence"])
        let more = await ask("GET /api/v2/users/7?expand=presence%2CroutingStatus&expand=skills", nil).json
        XCTAssertNotNil(more["presence"])
        XCTAssertNotNil(more["routingStatus"])
        XCTAssertNotNil(more["skills"]?.array)
        XCTAssertNil(more["station"])
        XCTAssertEqual(more["name"], plain["name"])
    }

    func testLevels_differInWhatIsOptional() async throws {
        var sizes: [Int] = []
        for level in [SynthesisLevel.required, .typical, .full] {
            let (_, ask) = try await world { $0.synthesis = level }
            let user = await ask("GET /api/v2/users/7", nil).json
            XCTAssertEqual(user["id"], "7")
            sizes.append(user.object?.count ?? 0)
        }
        XCTAssertEqual(sizes, sizes.sorted())
        XCTAssertEqual(Set(sizes).count, 3, "\(sizes)")
    }

    func testDates_liveOnTheSessionsClock() async throws {
        let (mock, _) = try await world()
        mock.session.clock.mode = .frozen(at: try XCTUnwrap(Instant(iso8601: "2031-05-05T05:00:00Z")))
        let token = mock.session.issueToken()
        let queue = await mock.answer(.of("GET /api/v2/routing/queues/7", token: token)).json
        let created = try XCTUnwrap(Instant(iso8601: queue["dateCreated"]?.string ?? ""))
        let changed = try XCTUnwrap(Instant(iso8601: queue["dateModified"]?.string ?? ""))
        XCTAssertLessThan(created, changed)
        XCTAssertLessThan(changed, mock.session.clock.now())
        XCTAssertGreaterThan(created, try XCTUnwrap(Instant(iso8601: "2029-01-01T00:00:00Z")))
    }

    func testValues_areBelievableAndNobodys() async throws {
        let (_, ask) = try await world()
        let users = await ask("GET /api/v2/users", nil).json["entities"]?.array ?? []
        XCTAssertEqual(users.count, 25)
        XCTAssertEqual(Set(users.map { $0["id"]?.string }).count, 25)
        for user in users {
            XCTAssertTrue(user["email"]?.string?.hasSuffix("@example.com") == true)
            XCTAssertTrue(user["primaryContactInfo"]?[0]?["display"]?.string?.hasPrefix("+1317555") == true)
            let first = user["name"]?.string?.split(separator: " ").first.map { $0.lowercased() } ?? "-"
            XCTAssertTrue(user["email"]?.string?.hasPrefix(first) == true, user.text)
        }
    }

    func testCallerWhoHasLoggedIn_isHimself() async throws {
        let (mock, _) = try await world()
        let session = mock.session.session
        let user = OAuthUser(email: "ann@example.com", password: "p", org: "o", name: "Ann")
        session.users.put(user)
        let holder = TokenHolder(
            clientID: "demo-client", userID: user.id, grant: "authorization_code", region: .us_east_1)
        let token = session.tokens.issue(holder, now: session.clock.now(), validitySeconds: 60).text
        let me = await mock.answer(.of("GET /api/v2/users/me", token: token)).json
        XCTAssertEqual(me["name"], "Ann")
        XCTAssertEqual(me["id"]?.string, user.id)
        XCTAssertEqual(me["selfUri"]?.string, "/api/v2/users/\(user.id)")
    }
}

/// Where requests meet synthesis, and where they do not.
final class MissPolicyTests: MockTestCase {
    func testMissIsSynthesized_whereTheServerSaysSo() async throws {
        let mock = try mock([.of("/api/v2/users/me", answer: #"{"name":"Recorded"}"#)]) { $0.missPolicy = .synthesize }
        let recorded = try await mock.ask("GET /api/v2/users/me")
        XCTAssertEqual(recorded.json["name"], "Recorded")
        XCTAssertNil(recorded.field("X-Mock-Source"))
        let synthesized = try await mock.ask("GET /api/v2/users/7")
        XCTAssertEqual(synthesized.json["id"], "7")
    }

    func testReplay_missesByDefault() async throws {
        let mock = try mock([.of("/api/v2/users/me")])
        assertPlatformError(try await mock.ask("GET /api/v2/users/7"), 404, "mock.no.recording")
    }

    func testSession_choosesByItself() async throws {
        let mock = try mock([.of("/api/v2/users/me")])
        let made = await mock.admin("POST sessions", json: #"{"id": "one", "onMiss": "synthesize"}"#)
        XCTAssertEqual(made.status, 201, made.text)
        let session = try mock.newSession("two") { $0.missPolicy = .synthesize }
        for id in ["one", session.id] {
            let fields: HTTPFields = ["X-Mock-Session": "\(id)"]
            let client = mock.sessions.session(id: id)?.clients.all.first
            let basic = "\(client?.clientID ?? ""):\(client?.clientSecret ?? "")"
            let token = try await mock.token(.tokenRequest(basic: basic, fields))
            let response = await mock.answer(.of("GET /api/v2/users/7", fields, token: token))
            XCTAssertEqual(response.json["id"], "7", response.text)
        }
        assertPlatformError(try await mock.ask("GET /api/v2/users/7"), 404, "mock.no.recording")
    }

    func testTokens_areStillAskedFor() async throws {
        let mock = try MockPlatform(MockConfiguration(.synthesize))
        assertPlatformError(await mock.answer(.of("GET /api/v2/users/7")), 401, "authentication.required")
    }
}
