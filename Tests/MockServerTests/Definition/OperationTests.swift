@testable import MockServer
import PlatformCore
import PlatformDefinition
import XCTest

/// The operation of a request, which journal and recordings tell by the API definition.
final class OperationTests: MockTestCase {
    func testEveryApiRequest_hasItsOperationInTheJournal() async throws {
        let mock = try mock([.of("/api/v2/users/me"), .of("/api/v2/users/7", operation: "ownName")])
        let token = try await mock.token()
        for (line, sent) in [
            ("GET /api/v2/users/me", token), ("GET /api/v2/users/7", token), ("GET /api/v2/users/8", token),
            ("GET /api/v2/tokens/me", token), ("DELETE /s/default/api/v2/users/9?x=1", "bad"),
            ("PATCH /api/v2/users/me", token), ("GET /api/v2/nothing", token), ("GET /gw/api/v2/users/me", token),
        ] { _ = await mock.answer(.of(line, token: sent)) }
        let entries = await mock.admin("GET requests").json["requests"]?.array ?? []
        XCTAssertEqual(
            entries.map { $0["operation"]?.string },
            [nil, "getUsersMe", "ownName", "getUser", "getTokensMe", "deleteUser", nil, nil, "getUsersMe"])
    }

    func testJournal_isFilteredByOperation() async throws {
        let mock = try mock([.of("/api/v2/users/me")])
        for path in ["me", "1", "2", "me"] { _ = try await mock.ask("GET /api/v2/users/\(path)") }
        let paths = try await mock.journal("operation=getUser").map { $0["path"]?.string }
        XCTAssertEqual(paths, ["/api/v2/users/1", "/api/v2/users/2"])
        let count = await mock.admin("GET requests/count?operation=getUsersMe")
        XCTAssertEqual(count.json["count"], 2)
    }

    func testImportedExchange_getsItsOperationUnlessTheFileTellsOne() throws {
        let entries = ["", #""_operation": "ownName","#].map { member in
            """
            {\(member) "request": {"method": "GET", "url": "https://api.mypurecloud.com/api/v2/users/7", "headers": []},
             "response": {"status": 200, "headers": [], "content": {"text": "{}"}}}
            """
        }
        let har = try HARImport(Array(#"{"log": {"entries": [\#(entries.joined(separator: ","))]}}"#.utf8))
        XCTAssertEqual(har.interactions.map(\.operation), ["getUser", "ownName"])
    }

    func testSampleRecordings_nameTheOperationsOfTheDefinition() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("recordings").path
        let files = try RecordingDirectory.recordings(at: folder).files
        XCTAssertFalse(files.isEmpty)
        for file in files {
            for interaction in try Recording(path: file).interactions() where interaction.role == .api {
                let line = "\(file) \(interaction.request.method) \(interaction.request.path)"
                XCTAssertEqual(interaction.operation, interaction.request.operationID, line)
            }
        }
    }
}

/// The operation of what is recorded.
final class RecordedOperationTests: RecordingTestCase {
    func testRecordedExchange_hasItsOperation() async throws {
        let upstream = try UpstreamStub()
        try await withRecorder(upstream.url) { mock in
            for target in ["/api/v2/users/me", "/api/v2/users/7?expand=presence", "/api/v2/nothing"] {
                _ = try await caller.call("GET \(mock.url)\(target)", token: "some-client-token-0")
            }
        }
        XCTAssertEqual(
            Dictionary(uniqueKeysWithValues: try recorded().map { ($0.request.path, $0.operation) }),
            ["/api/v2/users/me": "getUsersMe", "/api/v2/users/7": "getUser", "/api/v2/nothing": nil])
        await upstream.stop()
    }
}
