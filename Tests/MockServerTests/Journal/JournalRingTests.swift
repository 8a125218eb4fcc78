@testable import MockServer
import PlatformCore
import XCTest

/// The journal's memory: what is noted comes back whole, and the oldest makes room.
final class JournalRingTests: MockTestCase {
    /// What a simple model keeps of an exchange.
    private struct Noted: Equatable {
        var id: Int
        var line: String
        var fields: HTTPFields
        var body: [UInt8]
        var status: Int
        var note: String?
        var correlationID: String?
        var operation: String?
    }

    private func noted(_ entry: Journal.Entry) -> Noted {
        Noted(
            id: entry.id, line: "\(entry.request.method) \(entry.request.target)", fields: entry.request.fields,
            body: entry.request.body, status: entry.status.code, note: entry.note,
            correlationID: entry.mention.correlationID, operation: entry.operation)
    }

    private func randomExchange(_ random: inout SeededGenerator) -> (request: HTTPRequest, answer: Answer) {
        let fields = HTTPFields(
            dictionaryLiteral: ("Host", "a"),
            ("X-Length", String(repeating: "x", count: .random(in: 0..<300, using: &random))))
        let size = Bool.random(using: &random) ? 0 : Int.random(in: 0..<20_000, using: &random)
        let query = Bool.random(using: &random) ? "?a=\(Int.random(in: 0..<9, using: &random))" : ""
        let request = HTTPRequest(
            method: Bool.random(using: &random) ? "GET" : "PATCH", target: "/x/\(size)" + query, fields: fields,
            body: (0..<size).map { UInt8(truncatingIfNeeded: $0) })
        var response = HTTPResponse(status: HTTPStatus(.random(in: 100...999, using: &random)))
        if Bool.random(using: &random) { response.fields.append("id-\(size)", for: .correlationID) }
        return (
            request,
            Answer(
                response, .synthesized, operation: Bool.random(using: &random) ? "getX" : nil,
                note: Bool.random(using: &random) ? "note \(size) é" : nil)
        )
    }

    func testWhatIsKept_isTheEndOfWhatWasNoted() throws {
        let platform = try mock([.of("/a")])
        let locator = RequestLocator(sessions: platform.sessions, region: .us_east_1)
        for seed in 1...20 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            let journal = Journal(limits: .init(entries: 190, bytes: 1_000_000))
            var model: [Noted] = []
            var (cleared, last) = (0, 0)
            for step in 1...400 {
                let (request, answer) = randomExchange(&random)
                let id = journal.append(try locator.locate(request), answer, durationMicros: step)
                model.append(
                    Noted(
                        id: id, line: "\(request.method) \(request.target)", fields: request.fields,
                        body: request.body, status: answer.response.status.code, note: answer.note,
                        correlationID: answer.response.fields[.correlationID], operation: answer.operation))
                XCTAssertEqual(id, step)
                if Int.random(in: 0..<150, using: &random) == 0 {
                    cleared += journal.entries.count
                    journal.removeAll()
                    model = []
                }
                XCTAssertLessThanOrEqual(journal.bytes, 1_000_000)
                guard step % 7 == 0 else { continue }
                let entries = journal.entries.map(noted)
                XCTAssertEqual(entries, model.suffix(entries.count), "seed \(seed), step \(step)")
                XCTAssertGreaterThanOrEqual(entries.count, min(model.count, 50))
                XCTAssertLessThanOrEqual(entries.count, 190)
                XCTAssertEqual(journal.dropped + entries.count + cleared, step)
                last = entries.last?.id ?? 0
                let since = Int.random(in: 0...step, using: &random)
                XCTAssertEqual(journal.entries(after: since).map(\.id), entries.map(\.id).filter { $0 > since })
                XCTAssertEqual(journal.entry(since)?.id, entries.contains { $0.id == since } ? since : nil)
            }
            XCTAssertLessThanOrEqual(last, 400)
        }
    }

    func testWhoReads_keepsWhatWasThereThen() async throws {
        let platform = try mock([.of("/a")])
        let journal = platform.sessions.standard.journal
        // Readers decode while writers overwrite: every entry has to be whole, and their ids in order.
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<2 {
                group.addTask {
                    for number in 0..<6_000 {
                        _ = platform.respond(to: .of("GET /a", ["X-Number": "\(writer)-\(number)"]))
                    }
                }
            }
            group.addTask {
                for _ in 0..<10 {
                    let entries = journal.entries
                    XCTAssertTrue(
                        entries.allSatisfy { $0.request.fields["X-Number"]?.contains("-") == true && $0.status == 200 })
                    XCTAssertTrue(zip(entries, entries.dropFirst()).allSatisfy { $0.id + 1 == $1.id })
                }
            }
        }
        XCTAssertEqual(journal.entries.count, 10_000)
        XCTAssertEqual(journal.dropped, 2_000)
    }

    func testSnapshot_isReadAsItWasThenHoweverMuchIsNotedSince() throws {
        let platform = try mock([.of("/a")])
        let locator = RequestLocator(sessions: platform.sessions, region: .us_east_1)
        let journal = Journal(limits: .init(entries: 100, bytes: 4 * 1_048_576))
        // Bodies so large that the memory of those which are dropped is written again after some dozens.
        func note(_ numbers: ClosedRange<Int>) throws {
            for number in numbers {
                let body = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 10_000)
                let context = try locator.locate(.of("PATCH /x/\(number)", body: body))
                journal.append(context, Answer(HTTPResponse(status: 204), .synthesized), durationMicros: number)
            }
        }
        try note(1...400)
        let then = journal.entries.map(noted)
        let snapshot = journal.snapshot()
        try note(401...800)
        XCTAssertEqual(snapshot.entries.map(noted), then)
        XCTAssertEqual(then.map(\.id), Array(301...400))
        XCTAssertEqual(journal.entries.map(\.id), Array(701...800))
    }

    func testJournalThatNotedNothing_takesNoMemory() throws {
        let platform = try mock([.of("/a")])
        let journal = platform.sessions.standard.journal
        XCTAssertEqual(journal.bytes, 0)
        _ = platform.respond(to: .of("GET /a"))
        XCTAssertLessThanOrEqual(journal.bytes, 4_096)
        journal.removeAll()
        XCTAssertEqual(journal.bytes, 0)
    }

    func testWholeJournal_takesAFewMegabytes() throws {
        let platform = try mock([.of("/a")])
        for _ in 0..<12_000 { _ = platform.respond(to: .of("GET /a")) }
        XCTAssertLessThan(platform.sessions.standard.journal.bytes, 10_000 * 400)
    }
}
