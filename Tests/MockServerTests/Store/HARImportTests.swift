import MockServer
import PlatformCore
import XCTest

final class HARImportTests: StoreTestCase {
    // MARK: What is read

    func testEntry_becomesAnInteraction() throws {
        let har = try HARImport(
            entries: """
                {"_operation": "postUsersSearch", "_test": "testSearch",
                 "request": {"method": "POST", "url": "https://api.mypurecloud.ie/api/v2/users/search?a=1&a=2#x",
                   "headers": [{"name": ":path", "value": "/api"}, {"name": "accept", "value": "*/*"},
                               {"name": "Content-Type", "value": "application/json"},
                               {"name": "Authorization", "value": "Bearer hunter2"}],
                   "postData": {"mimeType": "text/plain", "text": "{\\"q\\":1}"}},
                 "response": {"status": 201,
                   "headers": [{"name": "content-encoding", "value": "gzip"}, {"name": "Date", "value": "today"},
                               {"name": "link", "value": "<a>\\n<b>"}],
                   "content": {"mimeType": "application/json", "text": "{\\"ü\\":2}"}}}
                """)
        let request = HTTPRequest(
            method: .post, target: "/api/v2/users/search?a=1&a=2",
            fields: ["accept": "*/*", "Content-Type": "application/json"], body: Array(#"{"q":1}"#.utf8))
        let response = HTTPResponse(
            status: 201, fields: ["link": "<a>", "link": "<b>", "Content-Type": "application/json"],
            body: Array(#"{"ü":2}"#.utf8))
        XCTAssertEqual(
            har.interactions,
            [
                Interaction(
                    operation: "postUsersSearch", role: .api, region: .eu_west_1, request: request, response: response,
                    test: "testSearch")
            ])
    }

    func testIdenticalRequests_areNumberedInTheOrderOfTheFile() throws {
        let har = try HARImport(
            entries: ["a", "b", "a", "a"].map { entry(url: "https://api.mypurecloud.com/api/v2/\($0)") }
                .joined(separator: ","))
        XCTAssertEqual(har.interactions.map(\.order), [1, 1, 2, 3])
    }

    func testHostOrPath_tellsRoleAndRegion() throws {
        let cases: [(String, HostRole, Region)] = [
            ("https://api.mypurecloud.ie/api/v2/users/me", .api, .eu_west_1),
            ("https://API.usw2.pure.cloud:443/health", .api, .us_west_2),
            ("https://login.mypurecloud.de/api/x", .login, .eu_central_1),
            ("https://apps.mypurecloud.de/api/v2/users/me", .apps, .eu_central_1),
            ("http://localhost:8080/api/v2/users/me", .api, .us_east_1),
            ("http://user:pw@127.0.0.1:8080/api/v2", .api, .us_east_1),
        ]
        for (url, role, region) in cases {
            let interaction = try XCTUnwrap(HARImport(entries: entry(url: url)).interactions.first, url)
            XCTAssertEqual(interaction.role, role, url)
            XCTAssertEqual(interaction.region, region, url)
        }
    }

    func testWhatIsNotForThePlatform_isSkippedAndCounted() throws {
        let urls = [
            "https://example.com/", "https://example.com/api/v3/x", "https://example.com/api/v20", "data:text/plain,x",
            "https://apps.mypurecloud.com/directory/app.js", "wss://streaming.mypurecloud.com/channels/1",
            "https://api.example.com/apiv2",
        ]
        let har = try HARImport(entries: urls.map { entry(url: $0) }.joined(separator: ","))
        XCTAssertEqual(har.foreignCount, urls.count)
        XCTAssertEqual(har.interactions, [])
    }

    func testRequestWithoutAnAnswer_isSkippedAndCounted() throws {
        let har = try HARImport(entries: [0, 101, 200].map { entry(status: "\($0)") }.joined(separator: ","))
        XCTAssertEqual(har.unansweredCount, 2)
        XCTAssertEqual(har.interactions.count, 1)
        XCTAssertEqual(
            har.description,
            "1 interaction, 0 clients; skipped: 0 OAuth, 0 not for the platform, 2 without an answer")
    }

    func testOAuth_isNotStoredButItsClientsAreKnown() throws {
        let basic = Base64.encode(Array("client-a:hunter2".utf8))
        let har = try HARImport(
            entries: """
                {"request": {"method": "POST", "url": "https://login.mypurecloud.com/oauth/token",
                  "headers": [{"name": "authorization", "value": "Basic \(basic)"}],
                  "postData": {"mimeType": "application/x-www-form-urlencoded", "text": "grant_type=x"}},
                 "response": {"status": 200, "headers": []}},
                {"request": {"method": "POST", "url": "http://localhost/oauth/token", "headers": [],
                  "postData": {"params": [{"name": "client_id", "value": "client b"}, {"name": "x"}]}},
                 "response": {"status": 200, "headers": []}},
                {"request": {"method": "GET", "headers": [],
                  "url": "https://login.mypurecloud.com/oauth/authorize?client_id=client-c"}},
                {"request": {"method": "GET", "headers": [], "url": "http://localhost/logout?client_id=client-a"}},
                {"request": {"method": "GET", "url": "http://localhost/login",
                  "headers": [{"name": "Authorization", "value": "Basic !"}]}}
                """)
        XCTAssertEqual(har.interactions, [])
        XCTAssertEqual(har.clientIDs, ["client b", "client-a", "client-c"])
        XCTAssertEqual(har.oauthCount, 5)
    }

    func testBodies_areTextBase64OrAForm() throws {
        let post = { (data: String) in
            """
            {"request": {"method": "POST", "url": "http://h/api/v2/x", "headers": [], "postData": \(data)},
             "response": {"status": 200, "headers": [], "content": {"text": "AP8=", "encoding": "base64"}}}
            """
        }
        let har = try HARImport(
            entries: [
                post(#"{"text": "a\u0000b", "mimeType": ""}"#),
                post(
                    #"{"params": [{"name": "a b", "value": "ü"}], "mimeType": "application/x-www-form-urlencoded"}"#),
                post(#"{"text": "AP8=", "encoding": "base64", "mimeType": "image/png"}"#), post("null"), post("{}"),
            ].joined(separator: ","))
        XCTAssertEqual(
            har.interactions.map(\.request.body),
            [Array("a\0b".utf8), Array("a+b=%C3%BC".utf8), [0, 255], [], []])
        XCTAssertEqual(
            har.interactions.map { $0.request.fields[.contentType] },
            [nil, "application/x-www-form-urlencoded", "image/png", nil, nil])
        XCTAssertEqual(har.interactions.first?.response.bodyBytes, [0, 255])
    }

    func testTarget_holdsNothingThatBreaksARequestLine() throws {
        let har = try HARImport(entries: entry(url: "http://h/api/v2/a b?q=ü\\r\\nX: 1"))
        XCTAssertEqual(har.interactions.first?.request.target, "/api/v2/a%20b?q=%C3%BC%0D%0AX:%201")
    }

    func testByteOrderMarkAndNoEntries_areFine() throws {
        XCTAssertEqual(try HARImport([0xef, 0xbb, 0xbf] + #"{"log":{"entries":[]}}"#.utf8).interactions, [])
    }

    // MARK: What is refused

    func testBadFiles_areNamedWithEntryAndField() throws {
        let good = entry()
        let request = #""request": {"method": "GET", "url": "http://h/api/v2/x", "headers": []}"#
        let cases: [(har: String, error: String)] = [
            ("", "not a HAR file: not JSON: unexpected end of text at line 1, column 1 (byte 0)"),
            ("<har>", "not a HAR file: not JSON: unexpected '<' at line 1, column 1 (byte 0)"),
            ("[]", "not a HAR file: it has no array log.entries"),
            (#"{"log": []}"#, "not a HAR file: it has no array log.entries"),
            (#"{"log": {"entries": {}}}"#, "not a HAR file: it has no array log.entries"),
            (log("7"), "entries[0]: expected an object"),
            (log("\(good), {}"), "entries[1].request: expected an object"),
            (log(#"{"request": {}}"#), "entries[0].request.url: expected a string"),
            (log(entry(url: "/api/v2/x")), "entries[0].request.url: expected an absolute URL"),
            (log(entry(url: "http:///api/v2/x")), "entries[0].request.url: expected an absolute URL"),
            (log(#"{"request": {"url": "http://h/api/v2/x"}}"#), "entries[0].request.method: expected a string"),
            (log(entry(method: "G ET")), "entries[0].request.method: expected an HTTP method"),
            (log(entry(requestHeaders: "{}")), "entries[0].request.headers: expected an array"),
            (log(entry(requestHeaders: "[1]")), "entries[0].request.headers[0]: expected an object"),
            (
                log(entry(requestHeaders: #"[{"name": "a"}]"#)),
                "entries[0].request.headers[0].value: expected a string"
            ),
            (
                log(entry(requestHeaders: #"[{"name": "a:b", "value": ""}]"#)),
                "entries[0].request.headers[0].name: expected a field name"
            ),
            (log(entry(postData: "[]")), "entries[0].request.postData: expected an object"),
            (log(entry(postData: #"{"text": 1}"#)), "entries[0].request.postData.text: expected a string"),
            (
                log(entry(postData: #"{"params": [{"value": "x"}]}"#)),
                "entries[0].request.postData.params[0].name: expected a string"
            ),
            (
                log(entry(postData: #"{"params": [{"name": "x"}], "mimeType": "multipart/form-data; boundary=1"}"#)),
                "entries[0].request.postData: expected text: a multipart body cannot be made of params"
            ),
            (log("{\(request)}"), "entries[0].response: expected an object"),
            (
                log("\(good), \(good), \(good), \(entry(status: "\"200\""))"),
                "entries[3].response.status: expected a number"
            ),
            (log(entry(status: "20.5")), "entries[0].response.status: expected a whole number"),
            (log(entry(status: "1e99")), "entries[0].response.status: expected a whole number"),
            (log(entry(status: "1000")), "entries[0].response.status: expected a status of three digits"),
            (log(entry(status: "-1")), "entries[0].response.status: expected a status of three digits"),
            (log(entry(content: "[]")), "entries[0].response.content: expected an object"),
            (log(entry(content: #"{"text": []}"#)), "entries[0].response.content.text: expected a string"),
            (
                log(entry(content: #"{"text": "ä", "encoding": "base64"}"#)),
                "entries[0].response.content.text: expected base64"
            ),
            (
                log(entry(content: #"{"text": "", "encoding": "rot13"}"#)),
                "entries[0].response.content.encoding: expected base64, or nothing"
            ),
            (log(entry(more: #", "_operation": 1"#)), "entries[0]._operation: expected a string"),
            (log(entry(more: #", "_test": {}"#)), "entries[0]._test: expected a string"),
        ]
        for (har, wanted) in cases {
            XCTAssertThrowsError(try HARImport(Array(har.utf8)), har) { XCTAssertEqual("\($0)", wanted) }
        }
    }

    // MARK: From file to file

    func testImport_savesTheSameBytesEveryTime() throws {
        try write(log(entry() + "," + entry(url: "http://h/oauth/token?client_id=me")), "in.har")
        let har = try RecordingReport.importHAR(path("in.har"), into: path("a.sqlite"))
        XCTAssertEqual(har.interactions.count, 1)
        _ = try RecordingReport.importHAR(path("in.har"), into: path("b.sqlite"))
        XCTAssertEqual(try bytes("a.sqlite"), try bytes("b.sqlite"))
        let recording = try Recording(path: path("a.sqlite"))
        XCTAssertEqual(try recording.interactions(), har.interactions)
        XCTAssertEqual(try recording.clientIDs(), ["me"])
        XCTAssertEqual(try recording.metadata()["personal-data"], "unredacted")
    }

    func testImport_replacesARecordingOnlyWhenAsked() throws {
        try write(log(entry()), "in.har")
        try write("precious", "a.sqlite")
        let error = try recordingError { _ = try RecordingReport.importHAR(path("in.har"), into: path("a.sqlite")) }
        XCTAssertEqual(error.kind, .exists)
        XCTAssertEqual(try bytes("a.sqlite"), Array("precious".utf8))
        _ = try RecordingReport.importHAR(path("in.har"), into: path("a.sqlite"), isReplacing: true)
        XCTAssertEqual(try Recording(path: path("a.sqlite")).interactions().count, 1)
    }

    func testImport_namesTheFileThatIsWrong() throws {
        try write("[]", "in.har")
        XCTAssertThrowsError(try RecordingReport.importHAR(path("in.har"), into: path("a.sqlite"))) {
            XCTAssertEqual("\($0)", "\(path("in.har")): not a HAR file: it has no array log.entries")
        }
        let missing = try recordingError { _ = try RecordingReport.importHAR(path("no.har"), into: path("a.sqlite")) }
        XCTAssertEqual(missing, RecordingError(.unreadable("No such file or directory"), path: path("no.har")))
        let name = try recordingError { _ = try RecordingReport.importHAR(path("in.har"), into: path("a b.sqlite")) }
        XCTAssertEqual(name.kind, .invalidName)
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: directory), ["in.har"])
    }

    // MARK: HAR by hand

    private func log(_ entries: String) -> String { #"{"log": {"version": "1.2", "entries": [\#(entries)]}}"# }

    private func entry(
        method: String = "GET", url: String = "http://h/api/v2/x", requestHeaders: String = "[]",
        postData: String = "null", status: String = "200", content: String = "null", more: String = ""
    ) -> String {
        """
        {"request": {"method": "\(method)", "url": "\(url)", "headers": \(requestHeaders), "postData": \(postData)},
         "response": {"status": \(status), "headers": [], "content": \(content)}\(more)}
        """
    }
}

extension HARImport {
    fileprivate init(entries: String) throws(HARError) {
        try self.init(Array(#"{"log": {"version": "1.2", "entries": [\#(entries)]}}"#.utf8))
    }
}
