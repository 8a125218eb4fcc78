@testable import MockServer
import PlatformCore
import XCTest

/// `token.dead-token-resent`.
final class DeadTokenVerdictTests: MockTestCase {
    private func request(_ token: String) -> HTTPRequest { .of("GET /api/v2/users/me", token: token) }

    func testTokenOnTheConnectionOfIts401_isResent() throws {
        let world = try verdictWorld()
        try world.exchange(request("dead"), 200, on: 7)
        try world.exchange(request("dead"), 401, on: 7)
        XCTAssertEqual(world.verdicts, [])
        try world.exchange(request("dead"), 401, on: 7)
        assertVerdict(world.verdicts, .deadTokenResent, [2, 3])
        XCTAssertEqual(world.verdicts[0].severity, .error)
        try world.exchange(request("dead"), 401, on: 7)
        assertVerdict(world.verdicts, .deadTokenResent, [2, 3, 4], count: 2)
    }

    func testRequestsOnOtherConnections_mayHaveBeenOnTheirWay() throws {
        let world = try verdictWorld()
        for connection in 1...100 as ClosedRange<UInt64> {
            try world.exchange(request("dead"), 401, on: connection)
        }
        XCTAssertEqual(world.verdicts, [])
    }

    func testAnotherTokenOnThatConnection_isFine() throws {
        let world = try verdictWorld()
        try world.exchange(request("dead"), 401, on: 7)
        try world.refresh("dead", to: "new")
        for _ in 1...3 { try world.exchange(request("new"), 200, on: 7) }
        XCTAssertEqual(world.verdicts, [])
    }

    func testTokenAfterTheRefreshThatReplacedIt_isResent() throws {
        let world = try verdictWorld()
        try world.exchange(request("dead"), 401, on: 1)
        try world.refresh("dead", to: "new")
        try world.exchange(request("dead"), 401, on: 2)
        assertVerdict(world.verdicts, .deadTokenResent, [2, 3])
    }

    func testRequestThatCameBeforeTheRefreshWasAnswered_isFine() throws {
        let world = try verdictWorld()
        let early = try world.arrival(of: request("dead"), on: 2)
        try world.exchange(request("dead"), 401, on: 1)
        try world.refresh("dead", to: "new")
        world.answer(early, VerdictWorld.answer(401))
        XCTAssertEqual(world.verdicts, [])
    }

    func testReplacedTokenThatStillLives_isNotDead() throws {
        let world = try verdictWorld()
        try world.refresh("old", to: "new")
        try world.exchange(request("old"), 200, on: 1)
        XCTAssertEqual(world.verdicts, [])
    }

    func testRequestsWithoutAToken_proveNothing() throws {
        let world = try verdictWorld()
        for _ in 1...3 { try world.exchange(.of("GET /api/v2/users/me"), 401, on: 7) }
        XCTAssertEqual(world.verdicts, [])
    }

    func testOverASocket_theConnectionTellsWhoHasReadThe401() async throws {
        try save([.of("/api/v2/users/me")])
        let mock = try await MockPlatform.start(.replay(directory))
        do {
            let (one, two) = (try WireClient(port: mock.port), try WireClient(port: mock.port))
            let token = try one.exchange(.tokenRequest()).accessToken()
            XCTAssertEqual(try two.exchange(request(token)).status, 200)
            // On its way when the first 401 leaves.
            try two.send(request(token), holdingBack: 4)
            _ = await mock.admin("POST tokens/expire", json: #"{"all":true}"#)
            XCTAssertEqual(try one.exchange(request(token)).status, 401)
            try two.sendRest()
            XCTAssertEqual(try two.receive().status, 401)
            XCTAssertEqual(mock.session.verdicts, [])
            XCTAssertEqual(try two.exchange(request(token)).status, 401)
            assertVerdict(mock.session.verdicts, .deadTokenResent, [4, 5])
            XCTAssert(mock.session.verdicts[0].message.contains("'demo-client'"))
        } catch {
            await mock.stop()
            throw error
        }
        await mock.stop()
    }
}
