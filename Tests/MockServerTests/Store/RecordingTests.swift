import MockServer
import PlatformCore
import XCTest

final class RecordingTests: StoreTestCase {
    // MARK: Round trip

    func testEveryField_comesBack() throws {
        var request = HTTPRequest(
            method: .post, target: "/api/v2/users/search?a=1&a=2&b=%20",
            fields: ["X-A": "1", "x-a": "2", "X-Empty": ""],
            body: [0, 255, 10])
        request.fields.append("  blanks: kept  ", for: "X-B")
        let response = HTTPResponse(
            status: 299, fields: ["Link": "<a>", "X": "é", "Link": "<b>"], body: Array("{\"ü\":1}".utf8))
        let full = Interaction(
            operation: "postUsersSearch", role: .login, region: .eu_west_1, request: request, response: response,
            test: "UsersTests.testSearch", order: 1)
        let bare = Interaction(
            request: HTTPRequest(method: "PURGE", target: "/x?"), response: HTTPResponse(status: 204), order: 1)
        try save([full, bare], clients: ["b", "a", "b"])

        let recording = try Recording(path: path("a.sqlite"))
        XCTAssertEqual(try recording.interactions(), [bare, full])
        XCTAssertEqual(try recording.interaction(2), full)
        XCTAssertEqual(
            try recording.interaction(2)?.request.fields.map(\.name.rawName), ["X-A", "x-a", "X-Empty", "X-B"])
        XCTAssertNil(try recording.interaction(3))
        XCTAssertEqual(try recording.clientIDs(), ["a", "b"])
        XCTAssertEqual(
            try recording.metadata(), ["format": "mockserver recording 1", "personal-data": "unredacted"])
        XCTAssertEqual(recording.name, "a")
        XCTAssertEqual(try recording.content().clientIDs, ["a", "b"])
    }

    func testBytesThatAreNoUTF8_comeBackUntouched() throws {
        let head = Array("GET /\u{0}".utf8.dropLast()) + [0xe9] + Array("\r\nX: ".utf8) + [0xfc]
        let fields = HTTPFields(bytes: head, entries: [.init(nameStart: 8, nameEnd: 9, valueStart: 11, valueEnd: 12)])
        let request = HTTPRequest(
            head: fields, method: 0..<3, authority: nil, path: 4..<6, query: nil, body: [], connectionID: 9)
        try save([Interaction(request: request, response: HTTPResponse(status: 200))])
        let read = try XCTUnwrap(Recording(path: path("a.sqlite")).interaction(1)).request
        XCTAssertEqual(Array(read.fields.bytes[read.pathRange]), [UInt8(ascii: "/"), 0xe9])
        XCTAssertEqual(read.fields.withValue(of: "x") { Array($0) }, [0xfc])
        XCTAssertEqual(read.path, "/é")
    }

    func testFieldsOfTheRunAndSecrets_neverEnter() throws {
        let names: [HTTPField.Name] = [
            "date", "HOST", "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "TE", "Trailer",
            "Upgrade", "Proxy-Authorization", "Proxy-Anything", "Authorization", "Cookie", "Set-Cookie",
            "X-Mock-Session",
        ]
        var fields: HTTPFields = ["Accept": "*/*"]
        for name in names { fields.append("hunter2", for: name) }
        fields.append("1", for: "Last")
        let request = HTTPRequest(method: .get, target: "/a", fields: fields)
        try save([Interaction(request: request, response: HTTPResponse(status: 200, fields: fields))])
        let read = try XCTUnwrap(Recording(path: path("a.sqlite")).interaction(1))
        XCTAssertEqual(read.request.fields, ["Accept": "*/*", "Last": "1"])
        XCTAssertEqual(read.response.fields, ["Accept": "*/*", "Last": "1"])
        XCTAssertEqual(read.request.path, "/a")
        XCTAssertFalse(String(decoding: try bytes("a.sqlite"), as: UTF8.self).contains("hunter2"))
    }

    func testLineBreakInAValue_cannotMakeAField() throws {
        let request = HTTPRequest(method: .get, target: "/a", fields: ["A": "1\r\nB: 2"])
        try save([Interaction(request: request, response: HTTPResponse(status: 200))])
        XCTAssertEqual(try Recording(path: path("a.sqlite")).interaction(1)?.request.fields, ["A": "1  B: 2"])
    }

    func testPlainSQLite_showsText() throws {
        try save([.of("/api/v2/x?q=1", body: #"{"a":1}"#, answer: "[]")])
        let database = try SQLiteDatabase(path: path("a.sqlite"), mode: .immutable)
        let row = try database.read { db in
            try db.firstRow(
                """
                SELECT method || ' ' || path || '?' || query || ' ' || request_fields || ' ' || q.bytes || s.bytes
                FROM interactions JOIN bodies q ON q.id = request_body JOIN bodies s ON s.id = response_body
                """
            ) { $0.text(0) }
        }
        XCTAssertEqual(row, #"POST /api/v2/x?q=1 Accept: application/json {"a":1}[]"#)
    }

    // MARK: Keys and order

    func testKeys_areTheHashesOfTheRequestsInReplayOrder() throws {
        try save([
            .of("/b", answer: "1"), .of("/a", answer: "2"), .of("/b", answer: "3", order: 2),
            .of("/b", answer: "4", order: 3),
        ])
        let recording = try Recording(path: path("a.sqlite"))
        var ids: [UInt64: [Int64]] = [:]
        try recording.keys { hash, id in ids[hash, default: []].append(id) }
        let key = { (target: String) in
            RequestKey(role: .api, request: HTTPRequest(method: .get, target: target)).hash
        }
        XCTAssertEqual(ids, [key("/a"): [1], key("/b"): [2, 3, 4]])
        let summaries = try recording.summaries()
        XCTAssertEqual(summaries.map(\.path), ["/a", "/b", "/b", "/b"])
        XCTAssertEqual(summaries.map(\.order), [1, 1, 2, 3])
    }

    func testKeys_areReadFromTheIndexAlone() throws {
        try save([.of("/a")])
        let database = try SQLiteDatabase(path: path("a.sqlite"), mode: .immutable)
        let plan = try database.read { db in
            try db.rows("EXPLAIN QUERY PLAN SELECT key_hash, id FROM interactions ORDER BY key_hash, ordinal") {
                $0.text(3)
            }
        }
        XCTAssertEqual(plan, ["SCAN interactions USING COVERING INDEX interactions_by_key"])
    }

    func testTestsThatRanAtOnce_keepTheirOwnOrderForTheSameRequest() throws {
        let first = ["x1", "y1", "x2", "y2"], second = ["y1", "y2", "x1", "x2"]
        for (file, answers) in [("a.sqlite", first), ("b.sqlite", second)] {
            let interactions = answers.enumerated().map { index, answer in
                Interaction.of("/a", answer: answer, test: String(answer.prefix(1)), order: index + 1)
            }
            try save(interactions, file)
        }
        XCTAssertEqual(try bytes("a.sqlite"), try bytes("b.sqlite"))
        let read = try Recording(path: path("a.sqlite")).interactions()
        XCTAssertEqual(read.map { String(decoding: $0.response.bodyBytes, as: UTF8.self) }, ["x1", "x2", "y1", "y2"])
        XCTAssertEqual(read.map(\.order), [1, 2, 3, 4])
    }

    // MARK: Bytes

    func testSameContent_isTheSameBytes() throws {
        let all = manyInteractions(count: 600)
        try save(all, clients: ["1", "2"], "a.sqlite")
        try save(all, clients: ["2", "1"], "b.sqlite")
        try save(try Recording(path: path("a.sqlite")).interactions(), clients: ["1", "2"], "c.sqlite")
        XCTAssertEqual(try bytes("a.sqlite"), try bytes("b.sqlite"))
        XCTAssertEqual(try bytes("a.sqlite"), try bytes("c.sqlite"))
    }

    func testAnotherInterleaving_isTheSameBytes() throws {
        let all = manyInteractions(count: 600)
        try save(all, "a.sqlite")
        var numbers = SeededNumbers(seed: 1)
        for round in 1...5 {
            // Only what is identical keeps its order, as when connections race.
            var queues = Dictionary(grouping: all) { $0.request.target }
            var order = all.map(\.request.target)
            order.shuffle(using: &numbers)
            let shuffled = order.compactMap { queues[$0]?.removeFirst() }
            XCTAssertNotEqual(shuffled, all)
            try save(shuffled, "b.sqlite")
            XCTAssertEqual(try bytes("a.sqlite"), try bytes("b.sqlite"), "round \(round)")
        }
    }

    func testHeader_holdsNothingOfTheWriter() throws {
        try save(manyInteractions(count: 50))
        let header = try bytes("a.sqlite").prefix(100)
        XCTAssertEqual(
            Array(header[16..<24]), [0x10, 0, 1, 1, 0, 64, 32, 32], "page size, rollback journal, no reserve")
        XCTAssertEqual(Array(header[24..<28]), [0, 0, 0, 1], "change counter")
        XCTAssertEqual(Array(header[52..<56]), [0, 0, 0, 0], "no autovacuum")
        XCTAssertEqual(Array(header[60..<64]), [0, 0, 0, 1], "format version")
        XCTAssertEqual(Array(header[68..<72]), Array("GCMR".utf8), "application id")
        XCTAssertEqual(Array(header[92..<96]), [0, 0, 0, 1], "the change that the version is valid for")
        XCTAssertEqual(Array(header[96..<100]), [0, 0x2e, 0x63, 0], "writer's version")
    }

    func testEqualBodies_areStoredOnce() throws {
        try save((1...10).map { .of("/a/\($0)", body: "{}", answer: $0 < 10 ? "{}" : "") })
        let statistics = try Recording(path: path("a.sqlite")).statistics()
        XCTAssertEqual(statistics.interactionCount, 10)
        XCTAssertEqual(statistics.bodyCount, 1)
        XCTAssertEqual(statistics.bodyBytes, 2)
        XCTAssertEqual(statistics.fileBytes, try bytes("a.sqlite").count)
    }

    func testSaving_replacesTheFileAndLeavesNoOther() throws {
        try save([.of("/a")])
        let old = try Recording(path: path("a.sqlite"))
        try save([.of("/b")])
        XCTAssertEqual(try old.summaries().map(\.path), ["/a"], "an open reader keeps its file")
        XCTAssertEqual(try Recording(path: path("a.sqlite")).summaries().map(\.path), ["/b"])
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: directory), ["a.sqlite"])
    }

    func testEmptyRecording_isOne() throws {
        try save([])
        XCTAssertEqual(try Recording(path: path("a.sqlite")).interactions(), [])
        XCTAssertEqual(try Recording(path: path("a.sqlite")).statistics().bodyCount, 0)
    }

    // MARK: Threads

    func testManyThreads_readOneRecording() throws {
        try save(manyInteractions(count: 200))
        let recording = try Recording(path: path("a.sqlite"))
        let all = try recording.interactions()
        DispatchQueue.concurrentPerform(iterations: 400) { index in
            XCTAssertEqual(try? recording.interaction(Int64(index % all.count + 1)), all[index % all.count])
        }
    }

    private func manyInteractions(count: Int) -> [Interaction] {
        (0..<count).map { index in
            let path = index % 3
            return .of(
                "/api/v2/users/\(index / 2 * 7919 % count)?p=\(path)",
                answer: String(repeating: "\(index)", count: index % 50 == 0 ? 9000 : 40),
                test: path == 0 ? nil : "test\(path)", operation: "getUser")
        }
    }
}
