@testable import MockServer
import PlatformCore
import Synchronization
import XCTest

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// Sessions by the thousand: what each costs, and that nothing gets from one to another.
final class ManySessionsTests: MockTestCase {
    func testThousandsOfSessions_leaveNothingBehind() throws {
        let mock = try mock([.of("/api/v2/a")])
        let sessions = try (0..<2_000).map { _ in try mock.newSession() }
        XCTAssertEqual(mock.sessions.count, 2_001)
        for session in sessions { session.close() }
        XCTAssertEqual(mock.sessions.count, 1)
        XCTAssertEqual(mock.sessionIndex.counts.clients, 1)
    }

    #if os(Linux)
        func testTenThousandIdleSessions_costAtMostTenKilobytesEach() throws {
            // In a process of its own: here, other tests have left memory behind that would be used first.
            try save([.of("/api/v2/a")])
            let program = try Program(["--replay", directory, "--port", "0"])
            let client = try WireClient(port: try XCTUnwrap(JSON.parse(try program.firstLine())["port"]?.int))
            func open(_ count: Int) throws {
                for _ in 0..<count {
                    let made = try client.exchange(.of("POST /__admin/sessions", json: "{}"))
                    guard made.status == 201 else { return XCTFail(made.text) }
                }
            }
            try open(100)
            let before = try residentBytes(of: program)
            try open(10_000)
            let each = (try residentBytes(of: program) - before) / 10_000
            XCTAssertGreaterThan(each, 100, "nothing was measured")
            XCTAssertLessThanOrEqual(each, 10_240)
        }

        private func residentBytes(of program: Program) throws -> Int {
            let fields = try String(contentsOfFile: "/proc/\(program.pid)/statm", encoding: .utf8).split(separator: " ")
            return try XCTUnwrap(Int(fields[1])) * sysconf(Int32(_SC_PAGESIZE))
        }
    #endif

    /// What one client of a session saw.
    private struct Seen: Sendable {
        var answers: [Int] = []
        var problems: [String] = []
    }

    func testParallelSessions_eachReplayTheirOwnSequenceWithTheirOwnTokens() async throws {
        let (sessionCount, clientCount, rounds) = (50, 4, 12)
        let length = clientCount * rounds
        let mock = try mock((1...length).map { .of("/api/v2/sequence", answer: "\($0)", order: $0) })
        let sessions = try (0..<sessionCount).map { try mock.newSession("s-\($0)") }
        for session in sessions {
            // Each lives in a year of its own, which the answers' dates show.
            session.clock.freeze(at: Self.year(of: session))
            for client in 0..<clientCount {
                try session.addClient(OAuthClient(clientID: "\(session.id)-\(client)", clientSecret: "s"))
            }
        }
        let neighbours = zip(sessions, sessions.dropFirst() + sessions.prefix(1))
        await withTaskGroup(of: (String, Seen).self) { group in
            for (session, neighbour) in neighbours {
                for client in 0..<clientCount {
                    group.addTask { (session.id, await Self.use(mock, session, client, neighbour, rounds)) }
                }
            }
            var all: [String: Seen] = [:]
            for await (id, seen) in group {
                all[id, default: Seen()].answers += seen.answers
                all[id, default: Seen()].problems += seen.problems
            }
            for session in sessions {
                XCTAssertEqual(all[session.id]?.problems, [])
                XCTAssertEqual(all[session.id]?.answers.sorted(), Array(1...length), session.id)
            }
        }
        for session in sessions {
            let report = session.close()
            XCTAssertEqual(report.misses, [], session.id)
            XCTAssertEqual(report.unusedRecordings, [], session.id)
            // Login, sequence and tokens/me in each round, and the refusal of each token by the neighbour.
            XCTAssertEqual(report.requests, clientCount * rounds * 4, session.id)
        }
        XCTAssertEqual(mock.sessionIndex.counts.tokens, 0)
    }

    private static func year(of session: MockSession) -> Instant {
        Instant(milliseconds: 0).advanced(bySeconds: 31_556_952 * (Int64(session.id.dropFirst(2)) ?? 0))
    }

    private static func use(
        _ mock: MockPlatform, _ session: MockSession, _ client: Int, _ neighbour: MockSession, _ rounds: Int
    ) async -> Seen {
        var seen = Seen()
        let id = "\(session.id)-\(client)"
        for _ in 0..<rounds {
            // Neither the login nor the calls name the session: it is found by client id and by token.
            let login = await mock.answer(.tokenRequest(basic: "\(id):s"))
            let token = login.json["access_token"]?.string ?? ""
            let answer = await mock.answer(.of("GET /api/v2/sequence", token: token))
            seen.answers.append(Int(answer.text) ?? -1)
            if answer.dateSeconds != year(of: session).seconds { seen.problems.append("\(id): another's clock") }
            let me = await mock.answer(.of("GET /api/v2/tokens/me", token: token))
            if me.json["OAuthClient"]?["id"]?.string != id { seen.problems.append("\(id): \(me.text)") }
            let foreign = await mock.answer(.of("GET /s/\(neighbour.id)/api/v2/sequence", token: token))
            if foreign.status != 401 { seen.problems.append("\(id): \(neighbour.id) took its token") }
        }
        return seen
    }

    func testSessionsOpenedAndClosedInParallel_leaveNothing() async throws {
        let mock = try mock([.of("/api/v2/a")])
        await withTaskGroup(of: Int.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    var failures = 0
                    for round in 0..<50 {
                        // All workers want the same few ids: one gets each, the others are told so.
                        guard let session = try? mock.newSession("shared-\(round % 3)") else { continue }
                        let token = session.issueToken()
                        let answer = await mock.answer(.of("GET /s/\(session.id)/api/v2/a", token: token))
                        if answer.status != 200 { failures += 1 }
                        if worker % 2 == 0 { session.reset() }
                        session.close()
                    }
                    return failures
                }
            }
            for await failures in group { XCTAssertEqual(failures, 0) }
        }
        XCTAssertEqual(mock.sessions.count, 1)
        XCTAssertEqual(mock.sessionIndex.counts.tokens, 0)
        XCTAssertEqual(mock.sessionIndex.counts.clients, 1)
        XCTAssertFalse(mock.sessions.hasOthers)
    }
}
