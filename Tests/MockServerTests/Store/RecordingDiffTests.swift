import Foundation
import MockServer
import PlatformCore
import XCTest

final class RecordingDiffTests: StoreTestCase {
    private func diff(_ a: [Interaction], _ b: [Interaction]) throws -> RecordingReport.Diff {
        try save(a, "a.sqlite")
        try save(b, "b.sqlite")
        return try RecordingReport.Diff(path("a.sqlite"), path("b.sqlite"))
    }

    private func lines(_ a: [Interaction], _ b: [Interaction]) throws -> [String] {
        try diff(a, b).differences.flatMap { $0.description.split(separator: "\n").map(String.init) }
    }

    func testSameContent_isEmpty() throws {
        let report = try diff([.of("/a"), .of("/b")], [.of("/b"), .of("/a")])
        XCTAssert(report.isEmpty)
        XCTAssertEqual(report.description, "no differences")
    }

    func testMissingInteractions_areToldByRequestAndOrder() throws {
        let report = try diff([.of("/a"), .of("/b"), .of("/b", order: 2)], [.of("/b"), .of("/c?x=1", body: "1")])
        XCTAssertFalse(report.isEmpty)
        XCTAssertEqual(
            report.description,
            """
            --- \(path("a.sqlite"))
            +++ \(path("b.sqlite"))
            - GET /a (1)
            - GET /b (2)
            + POST /c?x=1 (1)
            """)
    }

    func testChanges_areToldByPlace() throws {
        let old = Interaction.of(
            "/a", answer: #"{"a":[1,{"b":"x"}],"gone":null,"null":null,"a name":1,"same":1.0}"#, test: "t",
            operation: "one")
        var new = Interaction.of(
            "/a", status: 404, answer: #"{"same":1,"a":[1,{"b":"y"},2],"null":5,"a name":2,"new":{}}"#)
        new.response.fields = ["content-type": "application/json", "Retry-After": "1", "retry-after": "2"]
        new.request.fields.remove(.accept)
        XCTAssertEqual(
            try lines([old], [new]),
            [
                "~ GET /a (1)", "    operation: one → nothing", "    test: t → nothing",
                #"    request header Accept: "application/json" → nothing"#, "    status: 200 → 404",
                #"    response header Retry-After: nothing → "1", "2""#, #"    response body $.a[1].b: "x" → "y""#,
                "    response body $.a[2]: nothing → 2", "    response body $.gone: null → nothing",
                "    response body $.null: null → 5", #"    response body $["a name"]: 1 → 2"#,
                "    response body $.new: nothing → {}",
            ])
    }

    func testBodiesThatAreNoJSON_areToldShortly() throws {
        let binary = Interaction(
            request: HTTPRequest(method: .get, target: "/a"), response: HTTPResponse(status: 200, body: [0xff]))
        let text = Interaction(
            request: HTTPRequest(method: .get, target: "/a"),
            response: HTTPResponse(status: 200, body: Array("\u{1b}[2J".utf8)))
        XCTAssertEqual(
            try lines([binary], [text]),
            ["~ GET /a (1)", #"    response body: 1 byte, SHA-256 a8100ae6aa19… → "\u001b[2J""#])
        XCTAssertEqual(
            try lines([.of("/a", answer: "[1]")], [.of("/a", answer: "[1 ]")]),
            ["~ GET /a (1)", "    response body: the same JSON → spelled differently"])
    }

    func testLongValues_areShownWhereTheyDiffer() throws {
        let long = String(repeating: "0123456789", count: 100)
        let lines = try lines(
            [.of("/a", answer: #"{"text":"\#(long)A\#(long)","huge":7\#(long)1,"same":1e400}"#)],
            [.of("/a", answer: #"{"text":"\#(long)B","huge":7\#(long)2,"same":10e399}"#)])
        XCTAssertEqual(lines.count, 3)
        XCTAssertEqual(
            lines.dropFirst().map { $0.split(separator: ":", maxSplits: 1)[0] },
            ["    response body $.text", "    response body $.huge"])
        for (line, values) in zip(lines.dropFirst(), [("9A", "9B\""), ("91", "92")]) {
            XCTAssertLessThan(line.count, 280, line)
            let sides = line.components(separatedBy: " → ")
            XCTAssert(sides[0].contains(values.0) && sides[0].contains("…0123456789"), line)
            XCTAssert(sides[1].hasSuffix(values.1), line)
        }
        // Other values of which one begins like the other.
        let text = try self.lines(
            [.of("/a", answer: "plain \(long)")], [.of("/a", answer: "plain \(long) and more")])
        XCTAssert(text[1].hasSuffix(#"789" → …012345678901234567890123456789 and more""#), text[1])
    }

    func testFieldsInAnotherOrderOrSpelling_areNotCalledTheSame() throws {
        var (old, new) = (Interaction.of("/a"), Interaction.of("/a"))
        old.response.fields = ["Link": "1", "X": "2", "Link": "3"]
        new.response.fields = ["Link": "1", "Link": "3", "X": "2"]
        let order = "    response headers: the same fields → in another order or spelling"
        XCTAssertEqual(try lines([old], [new]), ["~ GET /a (1)", order])
        new.response.fields = ["link": "1", "X": "2", "Link": "3"]
        XCTAssertEqual(try lines([old], [new]), ["~ GET /a (1)", order])
        new.response.fields = ["Link": "3", "X": "2", "Link": "1"]
        XCTAssertEqual(
            try lines([old], [new]), ["~ GET /a (1)", #"    response header Link: "1", "3" → "3", "1""#])
    }

    func testFilesThatDiffer_neverHaveNoDifferences() throws {
        let plain = Interaction.of("/a?x=1")
        var changes: [Interaction] = []
        func change(_ edit: (inout Interaction) -> Void) {
            var changed = plain
            edit(&changed)
            changes.append(changed)
        }
        change { $0.response.body = .bytes([]) }
        change { $0.response.body = .bytes([0, 0xff]) }
        change { $0.response.body = .bytes(Array("{ }".utf8)) }
        change { $0.response.status = 204 }
        change { $0.request = HTTPRequest(method: .head, target: "/a?x=1", fields: plain.request.fields) }
        change { $0.request = HTTPRequest(method: .get, target: "/%61?x=1", fields: plain.request.fields) }
        change { $0.request = HTTPRequest(method: .get, target: "/a?x=%31", fields: plain.request.fields) }
        change { $0.request.body = Array("null".utf8) }
        change { $0.request.fields = ["accept": "application/json"] }
        change { $0.operation = "" }
        change { $0.test = "" }
        change { $0.region = .eu_west_1 }
        change { $0.role = .login }
        for changed in changes {
            let report = try diff([plain], [changed])
            XCTAssertNotEqual(try bytes("a.sqlite"), try bytes("b.sqlite"))
            XCTAssertFalse(report.isEmpty, "\(changed)")
        }
    }

    func testRecordingAsAWhole_isCompared() throws {
        try save([.of("/a")], clients: ["1", "2"], "a.sqlite")
        try RecordingWriter.save(
            RecordingContent(interactions: [.of("/a")], clientIDs: ["2", "3"], metadata: ["x": "y"]),
            to: path("b.sqlite"))
        XCTAssertEqual(
            try RecordingReport.Diff(path("a.sqlite"), path("b.sqlite")).differences.map(\.description),
            [
                """
                ~ recording
                    metadata personal-data: unredacted → nothing
                    metadata x: nothing → y
                    client: 1 → nothing
                    client: nothing → 3
                """
            ])
    }

    func testDirectories_areComparedByName() throws {
        for (directory, names) in [("x", ["same", "changed", "old"]), ("y", ["same", "changed", "new"])] {
            try FileManager.default.createDirectory(atPath: path(directory), withIntermediateDirectories: false)
            for name in names {
                try save(
                    [.of("/\(name)", status: name == "changed" && directory == "y" ? 500 : 200)],
                    "\(directory)/\(name).sqlite")
            }
        }
        XCTAssertEqual(
            try RecordingReport.Diff(path("x"), path("y")).differences.map(\.description),
            ["~ changed: GET /changed (1)\n    status: 200 → 500", "+ new.sqlite", "- old.sqlite"])
        XCTAssertEqual(
            try RecordingReport.Diff(path("x"), path("y/changed.sqlite")).differences.map(\.subject),
            ["GET /changed (1)", "GET /old (1)", "GET /same (1)"])
    }

    func testMissingFile_isAnError() throws {
        try save([.of("/a")])
        let error = try recordingError { _ = try RecordingReport.Diff(path("a.sqlite"), path("no.sqlite")) }
        XCTAssertEqual(error.path, path("no.sqlite"))
    }

    // MARK: redact

    func testRedact_showsWhatItReplacedAndNeverAValue() throws {
        try save([.of("/a"), .of("/b?x=1")])
        // As a version without rules would have saved it.
        try edit(
            "a.sqlite",
            """
            UPDATE interactions SET query = 'token=hunter2&pageSize=1', request_fields = 'X-Api-Key: hunter2';
            UPDATE bodies SET bytes = '{"password":"hunter2","list":[{"token":"a"},{"token":"b"}]}';
            """)
        let before = try bytes("a.sqlite")
        let dryRun = try RecordingReport.Redact(file: path("a.sqlite"), isDryRun: true)
        XCTAssertEqual(
            dryRun.description,
            """
            \(path("a.sqlite")): 10 secrets to replace
              2 × key in request header, X-Api-Key
              2 × token in request query, token
              2 × password in response body, password
              4 × token in response body, token
            """)
        XCTAssertEqual(try bytes("a.sqlite"), before)
        let report = try RecordingReport.Redact(file: path("a.sqlite"))
        XCTAssertEqual(report.rows, dryRun.rows)
        XCTAssert(report.description.hasPrefix("\(path("a.sqlite")): 10 secrets replaced\n"))
        XCTAssertNil(Data(try bytes("a.sqlite")).range(of: Data("hunter2".utf8)))
        XCTAssertEqual(
            try Recording(path: path("a.sqlite")).interaction(1)?.request.query,
            "token=REDACTED-token-1&pageSize=1")
        XCTAssertEqual(
            try RecordingReport.Redact(file: path("a.sqlite")).description, "\(path("a.sqlite")): no secrets")
    }
}
