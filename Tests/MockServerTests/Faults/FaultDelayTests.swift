@testable import MockServer
import PlatformCore
import XCTest

/// Requests that wait: by real time, by the session's clock, and whose clients do not.
final class FaultDelayTests: FaultTestCase {
    private func clock(_ mock: MockPlatform) -> PlatformClock { mock.session.session.clock }

    func testRealDelay_takesItsTimeWhateverTheClockSays() async throws {
        let mock = try await faultyMock(#"{"do":[{"type":"delay","milliseconds":60}]}"#)
        clock(mock).mode = .frozen(at: Instant(milliseconds: 0))
        let start = ContinuousClock.now
        let statuses = await mock.statuses(1)
        XCTAssertEqual(statuses, [200])
        XCTAssertGreaterThanOrEqual(ContinuousClock.now - start, .milliseconds(60))
    }

    func testDelaysAddUp() async throws {
        let mock = try await faultyMock(
            #"{"do":[[{"type":"delay","milliseconds":30},{"type":"delay","uniform":[30,40]},{"type":"status","status":504}]]}"#
        )
        let start = ContinuousClock.now
        let statuses = await mock.statuses(1)
        XCTAssertEqual(statuses, [504])
        XCTAssertGreaterThanOrEqual(ContinuousClock.now - start, .milliseconds(60))
    }

    func testVirtualDelay_waitsForTheSessionsClock() async throws {
        let mock = try await faultyMock(#"{"do":{"type":"delay","milliseconds":3600000,"virtual":true}}"#)
        clock(mock).mode = .frozen(at: Instant(milliseconds: 1_000_000))
        let reply = Task { await mock.answer(.of("GET /a")) }
        await eventually("the request waits") { clock(mock).waiterCount == 1 }
        clock(mock).advance(bySeconds: 3599)
        await eventually("the request waits") { clock(mock).waiterCount == 1 }
        clock(mock).advance(bySeconds: 1)
        let response = await reply.value
        XCTAssertEqual(response.text, "a")
        XCTAssertEqual(response.dateSeconds, 4600, "Date is when the reply goes out")
        let entries = try await mock.journal()
        XCTAssertEqual(entries[0]["at"], "1970-01-01T00:16:40.000Z", "the journal says when the request came")
    }

    func testTokenThatExpiresDuringAVirtualDelay_isRefused() async throws {
        let mock = try await faultyMock()
        let token = try await mock.token()
        try await mock.addFault(#"{"do":{"type":"delay","milliseconds":1000,"virtual":true}}"#)
        let reply = Task { await mock.answer(.of("GET /api/v2/users/me", token: token)) }
        await eventually("the request waits") { clock(mock).waiterCount == 1 }
        clock(mock).advance(bySeconds: 86_400)
        assertPlatformError(await reply.value, 401, "credentials.expired")
    }

    func testDelayedTokenRequest_isAnsweredAfterTheDelay() async throws {
        let mock = try await faultyMock(
            #"{"match":{"path":"/oauth/token"},"do":{"type":"delay","milliseconds":1000,"virtual":true}}"#)
        clock(mock).mode = .frozen(at: Instant(milliseconds: 0))
        let reply = Task { try await mock.token() }
        await eventually("the request waits") { clock(mock).waiterCount == 1 }
        clock(mock).advance(bySeconds: 1)
        _ = try await reply.value
        XCTAssertEqual(mock.session.session.tokens.all[0].issuedAt, Instant(milliseconds: 1000))
    }

    func testReset_endsVirtualDelays() async throws {
        let mock = try await faultyMock(#"{"do":{"type":"delay","milliseconds":1000,"virtual":true}}"#)
        clock(mock).mode = .frozen(at: Instant(milliseconds: 1 << 50))
        let reply = Task { await mock.answer(.of("GET /a")) }
        await eventually("the request waits") { clock(mock).waiterCount == 1 }
        _ = await mock.admin("POST reset")
        await eventually("the request is answered") { mock.session.count() == 1 }
        // Whoever was not let go ends here all the same.
        reply.cancel()
        let response = await reply.value
        XCTAssertEqual(response.status, 200)
        let entries = try await mock.journal()
        XCTAssertEqual(entries.count, 1, "whoever was let go is in the journal of the session that begins anew")
    }

    func testClosedSession_answersWhoWaitsForItsClock() async throws {
        let mock = try await faultyMock()
        let session = try mock.newSession("one")
        session.clock.freeze()
        try session.faults.add(.delay(milliseconds: 1000, virtual: true))
        let reply = Task { await session.respond(to: .of("GET /a")) }
        await eventually("the request waits") { session.clock.waiterCount == 1 }
        session.close()
        await eventually("the request is answered") { session.count() == 1 }
        reply.cancel()
        let response = await reply.value
        XCTAssertEqual(response.text, "a")
    }

    func testClientThatLeaves_endsItsDelay() async throws {
        for isVirtual in [true, false] {
            try await served { mock, client in
                try await mock.addFault(
                    #"{"do":{"type":"delay","milliseconds":600000,"virtual":\#(isVirtual)}}"#)
                try client.send(.of("GET /a"))
                await eventually("the request came") { mock.session.faults.rules[0].applied == 1 }
                client.vanish()
                try await eventually("the delay has ended") { try await !mock.journal().isEmpty }
                let entries = try await mock.journal()
                let entry = try XCTUnwrap(entries.first)
                XCTAssertEqual(entry["status"], 499)
                XCTAssertEqual(entry["outcome"], "fault")
                XCTAssertEqual(
                    entry["note"], "fault rule 1: delay 600000 ms; the client left during the delay")
                XCTAssertEqual(self.clock(mock).waiterCount, 0)
            }
        }
    }

    func testCancelledDelay_takesNothingOfTheRecording() async throws {
        let mock = try mock([.of("/a", answer: "1"), .of("/a", answer: "2")])
        try await mock.addFault(#"{"match":{"times":1},"do":{"type":"delay","milliseconds":600000}}"#)
        let reply = Task { await mock.answer(.of("GET /a")) }
        await eventually("the request came") { mock.session.faults.rules[0].applied == 1 }
        reply.cancel()
        let response = await reply.value
        XCTAssertEqual(response.status, 499)
        let next = await mock.answer(.of("GET /a"))
        XCTAssertEqual(next.text, "1")
    }
}
