import Foundation
@testable import MockServer
import PlatformCore
import XCTest

final class HARExportTests: StoreTestCase {
    /// Exports the files, imports the result into a new directory, and answers the names there.
    private func roundTrip(_ files: [String]) throws -> [String] {
        _ = try RecordingReport.exportHAR(files, to: path("out.har"))
        try? FileManager.default.removeItem(atPath: path("back"))
        try FileManager.default.createDirectory(atPath: path("back"), withIntermediateDirectories: false)
        _ = try RecordingReport.importHAR(path("out.har"), into: path("back"))
        return try FileManager.default.contentsOfDirectory(atPath: path("back")).sorted()
    }

    private func assertSameAfterRoundTrip(_ content: RecordingContent, _ message: String = "") throws {
        try RecordingWriter.save(content, to: path("a.sqlite"))
        XCTAssertEqual(try roundTrip([path("a.sqlite")]), ["a.sqlite"], message)
        XCTAssertEqual(try bytes("a.sqlite"), try bytes("back/a.sqlite"), message)
    }

    private func interaction(
        _ target: String = "/a", fields: HTTPFields = [:], body: [UInt8] = [], answerFields: HTTPFields = [:],
        answer: [UInt8] = [], status: Int = 200
    ) -> Interaction {
        Interaction(
            request: HTTPRequest(method: .put, target: target, fields: fields, body: body),
            response: HTTPResponse(status: HTTPStatus(status), fields: answerFields, body: answer))
    }

    // MARK: There and back

    func testSamples_comeBackByteForByte() throws {
        let files = try RecordingDirectory.recordings(at: Samples.directory).files
        XCTAssertEqual(files.count, 6)
        let names = try roundTrip(files)
        XCTAssertEqual(names, files.map { String($0.split(separator: "/").last ?? "") })
        for (file, name) in zip(files, names) {
            XCTAssertEqual(try Data(contentsOf: URL(fileURLWithPath: file)), Data(try bytes("back/\(name)")), name)
        }
    }

    func testOneRecording_canGoIntoAFileOfAnotherName() throws {
        let users = Samples.directory + "/users.sqlite"
        _ = try RecordingReport.exportHAR([users], to: path("out.har"))
        _ = try RecordingReport.importHAR(path("out.har"), into: path("other.sqlite"))
        XCTAssertEqual(try Data(contentsOf: URL(fileURLWithPath: users)), Data(try bytes("other.sqlite")))
    }

    func testWhatHARHasNoPlaceFor_comesBack() throws {
        var odd = interaction(fields: ["Accept": "a", "X": "1", "x": "2", "Empty": "", "Content-Encoding": "gzip"])
        odd.role = .streaming
        odd.region = Region(rawValue: "org é/?#.example:8443")
        odd.operation = ""
        odd.test = "a test"
        var second = odd
        second.order = 2
        second.test = nil
        try assertSameAfterRoundTrip(
            RecordingContent(
                interactions: [odd, second, .of("/oauth/token"), .of("/a/../b?"), .of("/x?a=1&a=2&&b"), .of("*")],
                clientIDs: ["client b", "ä"], metadata: ["personal-data": "unredacted", "note": "a\nb"]))
        try assertSameAfterRoundTrip(RecordingContent(interactions: [], metadata: [:]))
    }

    func testEveryByteOfABody_comesBack() throws {
        let binary = (0...255).map { UInt8($0) }
        let type: HTTPFields = ["Content-Type": "application/x-www-form-urlencoded"]
        try assertSameAfterRoundTrip(
            RecordingContent(interactions: [
                interaction("/1", body: binary, answer: binary),
                interaction("/2", fields: type, body: Array("a=1".utf8)),
                interaction("/3", body: Array("a\u{0}\r\n\u{2028}\u{feff}é".utf8), answer: [0xef, 0xbb, 0xbf, 0x41]),
                interaction("/4", answerFields: ["Content-Type": "image/png"], status: 100),
                interaction("/5", answerFields: ["Link": "a\u{0b}b\u{85}c"], status: 999),
            ]))
    }

    func testBytesThatAreNoUTF8_comeBack() throws {
        let head = Array("GET /\u{0}".utf8.dropLast()) + [0xe9] + Array("\r\nX: ".utf8) + [0xfc]
        let fields = HTTPFields(bytes: head, entries: [.init(nameStart: 8, nameEnd: 9, valueStart: 11, valueEnd: 12)])
        let request = HTTPRequest(
            head: fields, method: 0..<3, authority: nil, path: 4..<6, query: nil, body: [], connectionID: 0)
        try assertSameAfterRoundTrip(
            RecordingContent(interactions: [Interaction(request: request, response: HTTPResponse(status: 200))]))
    }

    func testRandomRecordings_comeBack() throws {
        var numbers = SeededNumbers(seed: 8)
        for round in 0..<30 {
            let interactions = (0..<Int.random(in: 0..<20, using: &numbers)).map { _ in
                var body = (0..<Int.random(in: 0..<9, using: &numbers)).map { _ in
                    UInt8.random(in: 0...255, using: &numbers)
                }
                if Bool.random(using: &numbers) { body = body.map { $0 & 0x7f } }
                var made = interaction("/\(Int.random(in: 0..<4, using: &numbers))", body: body, answer: body + body)
                made.order = Int.random(in: 1..<5, using: &numbers)
                made.test = [nil, "t", "u"].randomElement(using: &numbers) ?? nil
                return made
            }
            try assertSameAfterRoundTrip(RecordingContent(interactions: interactions), "\(round)")
        }
    }

    func testRandomMessagesOfEverySort_comeBack() throws {
        var numbers = SeededNumbers(seed: 9)
        func bytes(_ count: Int, _ range: ClosedRange<UInt8> = 0...255) -> [UInt8] {
            (0..<Int.random(in: 0...count, using: &numbers)).map { _ in UInt8.random(in: range, using: &numbers) }
        }
        /// Fields whose names repeat and whose values are any bytes that a parser lets through.
        func fields() -> HTTPFields {
            var lines: [UInt8] = []
            for _ in 0..<Int.random(in: 0...5, using: &numbers) {
                if !lines.isEmpty { lines.append(0x0a) }
                let name = ["X-A", "x-a", "Link", "Content-Type", "ETag"].randomElement(using: &numbers) ?? ""
                lines += Array("\(name): ".utf8) + bytes(8).filter { ![0, 0x0a, 0x0d].contains($0) }
            }
            return RecordedFields.fields(lines: lines) ?? [:]
        }
        let bodies = [
            #"{"n":123456789012345678901234567890.10e+400,"n2":-0.0,"ü":"\ud83d\ude00","o":{}}"#, "null", "\u{feff}{}",
            " ",
            "a=1&b=%00&c", "\u{2028}\u{0}", "",
        ]
        for round in 0..<60 {
            let interactions = (0..<8).map { _ in
                let method = HTTPMethod(
                    rawValue: ["GET", "HEAD", "OPTIONS", "POST", "PURGE"].randomElement(using: &numbers) ?? "GET")
                let target = "/" + String(decoding: bytes(6, 0x21...0x7e).filter { $0 != 0x23 }, as: UTF8.self)
                let body =
                    Bool.random(using: &numbers) ? bytes(40) : Array((bodies.randomElement(using: &numbers) ?? "").utf8)
                return Interaction(
                    request: HTTPRequest(method: method, target: target, fields: fields(), body: body),
                    response: HTTPResponse(
                        status: HTTPStatus([200, 204, 304, 418, 503].randomElement(using: &numbers) ?? 200),
                        fields: fields(), body: Bool.random(using: &numbers) ? bytes(40) : body))
            }
            try assertSameAfterRoundTrip(RecordingContent(interactions: interactions), "\(round)")
            try RecordingWriter.save(try Recording(path: path("a.sqlite")).content(), to: path("again.sqlite"))
            XCTAssertEqual(try self.bytes("a.sqlite"), try self.bytes("again.sqlite"), "\(round)")
            XCTAssert(try RecordingReport.Diff(path("a.sqlite"), path("back")).isEmpty, "\(round)")
            XCTAssert(RecordingReport.Verify(files: [path("a.sqlite")]).isSound, "\(round)")
            _ = try RecordingReport.Show(Recording(path: path("a.sqlite"))).description
        }
    }

    func testPlantedSecrets_stayPlaceholders() throws {
        try assertSameAfterRoundTrip(RecordingContent(interactions: PlantedSecrets().interactions))
    }

    // MARK: As HAR

    func testFile_hasWhatTheFormatRequires() throws {
        try save([.of("/api/v2/x?a=b%20c", body: "{}", answer: "[1]"), .of("/none", status: 204, answer: "")])
        let export = try RecordingReport.Export(files: [path("a.sqlite")])
        let log = try XCTUnwrap(JSON.parse(export.bytes)["log"])
        XCTAssertEqual(log["version"], "1.2")
        XCTAssertEqual(log["creator"], ["name": "mockserver", "version": "1"])
        XCTAssertEqual("\(export)", "2 interactions of 1 recording")
        for entry in try XCTUnwrap(log["entries"]?.array) {
            for name in ["startedDateTime", "time", "request", "response", "cache", "timings"] {
                XCTAssertNotNil(entry[name], name)
            }
            let common = ["httpVersion", "cookies", "headers", "headersSize", "bodySize"]
            for name in ["method", "url", "queryString"] + common { XCTAssertNotNil(entry["request"]?[name], name) }
            for name in ["status", "statusText", "content", "redirectURL"] + common {
                XCTAssertNotNil(entry["response"]?[name], name)
            }
        }
        let request = try XCTUnwrap(log["entries"]?[0]?["request"])
        XCTAssertEqual(request["url"], "https://api.mypurecloud.com/api/v2/x?a=b%20c")
        XCTAssertEqual(request["queryString"], [["name": "a", "value": "b c"]])
        XCTAssertEqual(request["postData"], ["mimeType": "", "text": "{}"])
        XCTAssertEqual(
            log["entries"]?[0]?["response"]?["content"], ["size": 3, "mimeType": "application/json", "text": "[1]"])
    }

    // MARK: What is refused

    func testSeveralRecordings_doNotGoIntoOneFile() throws {
        try save([.of("/a")], "a.sqlite")
        try save([.of("/b")], "b.sqlite")
        _ = try RecordingReport.exportHAR([path("a.sqlite"), path("b.sqlite")], to: path("out.har"))
        XCTAssertThrowsError(try RecordingReport.importHAR(path("out.har"), into: path("c.sqlite"))) {
            XCTAssertEqual("\($0)", "\(path("out.har")): 2 recordings: import it into a directory")
        }
        let exists = try recordingError { _ = try RecordingReport.importHAR(path("out.har"), into: directory) }
        XCTAssertEqual(exists.kind, .exists)
        _ = try RecordingReport.importHAR(path("out.har"), into: directory, isReplacing: true)
    }

    func testEditedFile_isRefusedByPlace() throws {
        try save([.of("/a")])
        let har = String(decoding: try RecordingReport.Export(files: [path("a.sqlite")]).bytes, as: UTF8.self)
        for (old, new, error) in [
            (#""_role": "api""#, #""_role": "x""#, "entries[0]._role: expected api, login or the like"),
            (#""_order": 1"#, #""_order": "1""#, "entries[0]._order: expected a number"),
            (#""status": 200"#, #""status": 7"#, "entries[0].response.status: expected a status of three digits"),
            (#""_region""#, #""_other""#, "entries[0]._region: expected a string"),
            (#""name": "a""#, #""name": "../a""#, "_recordings[0].name: expected a recording's name"),
        ] {
            XCTAssertThrowsError(try HARImport(Array(har.replacing(old, with: new).utf8)), new) {
                XCTAssertEqual("\($0)", error)
            }
        }
    }

    func testImport_replacesSecrets() throws {
        try write(
            """
            {"log": {"entries": [
             {"request": {"method": "GET", "url": "http://h/oauth/token",
               "headers": [{"name": "Authorization", "value": "Bearer tok-12345678"}]}},
             {"request": {"method": "GET", "url": "http://h/api/v2/x", "headers": []},
              "response": {"status": 200, "headers": [], "content": {"text": "{\\"token\\":\\"t\\",\\"x\\":\\"%@\\"}"}}}]}}
            """.replacing("%@", with: "fine"), "in.har")
        _ = try RecordingReport.importHAR(path("in.har"), into: path("a.sqlite"))
        let recorded = try XCTUnwrap(Recording(path: path("a.sqlite")).interaction(1))
        XCTAssertEqual(recorded.response.bodyBytes, Array(#"{"token":"REDACTED-token-1","x":"fine"}"#.utf8))

        let leaking = String(decoding: try bytes("in.har"), as: UTF8.self).replacing("fine", with: "tok-12345678")
        try write(leaking, "in.har")
        let error = try recordingError { _ = try RecordingReport.importHAR(path("in.har"), into: path("b.sqlite")) }
        XCTAssert(error.description.contains("interaction 1 (GET /api/v2/x), response body: a token"), "\(error)")
    }
}
