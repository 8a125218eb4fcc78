import HTTPTransport
import PlatformClient
import PlatformCore
import PlatformUsers
import Synchronization
import XCTest

/// What goes out, as the server sees it.
final class RequestTests: XCTestCase {
    /// The only request of a call that is answered with `answer`.
    private func request(
        answer: HTTPResponse = .json([:]), _ body: (ApiClient) async throws -> Void
    ) async throws -> HTTPRequest {
        let seen = Mutex<HTTPRequest?>(nil)
        try await withScriptedPlatform({ request, _ in
            seen.withLock { $0 = request }
            return answer
        }) { client, _ in try await body(client) }
        return try XCTUnwrap(seen.withLock { $0 })
    }

    func testGeneratedCall_sendsPathQueryAndToken() async throws {
        let request = try await request { client in
            client.setAccessToken("t")
            _ = try await UsersApi(client).getUser(userId: "a/b", expand: [.presence, "brand new"], state: .deleted)
        }
        XCTAssertEqual(request.target, "/api/v2/users/a%2Fb?expand=presence&expand=brand%20new&state=deleted")
        XCTAssertEqual(request.fields[.authorization], "Bearer t")
        XCTAssertEqual(request.fields[.accept], "application/json")
        XCTAssertNil(request.fields[.contentType])
    }

    func testModelAsBody_isSentAsJSON() async throws {
        let request = try await request { client in
            _ = try await UsersApi(client).postUsers(
                body: CreateUser {
                    $0.name = "Ünï"
                    $0.state = .active
                })
        }
        XCTAssertEqual(String(decoding: request.body, as: UTF8.self), #"{"name":"Ünï","state":"active"}"#)
        XCTAssertEqual(request.fields[.contentType], "application/json")
        XCTAssertNil(request.fields[.authorization])
    }

    func testFalsyBodies_areSent() async throws {
        for body in [JSON.bool(false), 0, "", nil] {
            let request = try await request { client in
                _ = try await client.callApi("/api/v2/x", .put, bodyParam: .some(body))
            }
            XCTAssertEqual(String(decoding: request.body, as: UTF8.self), body.text)
        }
    }

    func testRequestsHeader_goesBeforeTheDefaultOne() async throws {
        let request = try await request { client in
            try client.setDefaultHeaders(["Genesys-App": "default", "X-Kept": "1"])
            _ = try await client.send(UsersApi.getUsersMe().header("genesys-app", "mine"))
        }
        XCTAssertEqual(request.fields.values(for: "Genesys-App"), ["mine"])
        XCTAssertEqual(request.fields["X-Kept"], "1")
    }

    func testHeaderThatCannotBeSent_isRefusedBeforeAnythingIsSent() async throws {
        try await withScriptedPlatform({ _, _ in .json([:]) }) { client, platform in
            let error = try await apiError { () async throws(ApiError) in
                try await client.send(UsersApi.getUsersMe().header("X-Y", "a\r\nEvil: 1"))
            }
            XCTAssertEqual(error.kind, .request)
            XCTAssertEqual(error.message, #"Invalid header value for "X-Y": contains invalid characters"#)
            let missing = try await apiError { () async throws(ApiError) in
                try await UsersApi(client).getUser(userId: "")
            }
            XCTAssertEqual(missing.message, #"Missing the required parameter "userId" when calling getUser"#)
            XCTAssertTrue(platform.requests.isEmpty)
        }
    }

    func testForm_isSentWithAllItsFields() async throws {
        let request = try await request { client in
            _ = try await client.callApi("/form", .post, formParams: FormFields([("a", "1 2"), ("b", "ü")]))
        }
        XCTAssertEqual(String(decoding: request.body, as: UTF8.self), "a=1+2&b=%C3%BC")
        XCTAssertEqual(request.fields[.contentType], "application/x-www-form-urlencoded")
    }

    func testMultipart_holdsEveryPartAndFile() async throws {
        let file = try TemporaryFile("file's bytes")
        let form = MultipartForm(
            [
                .init("a", "1"),
                .init("n\"1", fileName: "f.txt", contentType: "text/plain", content: .file(path: file.path)),
                .init("b", 2),
            ], boundary: "B")
        let request = try await request { client in
            _ = try await client.send(APICall<JSON>("upload", .post, "/upload", body: .multipart(form)))
        }
        XCTAssertEqual(
            String(decoding: request.body, as: UTF8.self),
            "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n"
                + "--B\r\nContent-Disposition: form-data; name=\"n%221\"; filename=\"f.txt\"\r\nContent-Type: text/plain\r\n"
                + "\r\nfile's bytes\r\n--B\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n2\r\n--B--\r\n")
        XCTAssertEqual(request.fields[.contentType], "multipart/form-data; boundary=B")
        XCTAssertEqual(request.fields[.contentLength], String(request.body.count))
    }

    func testUpload_readsTheFileAndTellsItsProgress() async throws {
        let text = String(repeating: "0123456789", count: 30_000)
        let file = try TemporaryFile(text)
        let progress = Mutex<[Int]>([])
        var upload = APIRequest("upload", .put, "/upload", body: .file(path: file.path, contentType: "text/plain"))
        upload.uploadProgress = { bytes, _ in progress.withLock { $0.append(bytes) } }
        let call = APICall<Void>(upload) { _ in }
        let request = try await request { client in try await client.send(call) }
        XCTAssertEqual(String(decoding: request.body, as: UTF8.self), text)
        let told = progress.withLock { $0 }
        XCTAssertEqual(told, told.sorted())
        XCTAssertEqual(told.last, 300_000)
    }

    func testFileThatIsNotThere_isAnErrorThatNamesIt() async throws {
        let call = APICall<Void>("upload", .put, "/x", body: .file(path: "/no/such/file", contentType: "text/plain"))
        let error = try await apiError { () async throws(ApiError) in try await ApiClient().send(call) }
        XCTAssertEqual(error.message, "cannot read /no/such/file: No such file or directory")
    }

    func testDownload_writesTheFileAndTellsItsProgress() async throws {
        let bytes = (0..<500_000).map { UInt8(truncatingIfNeeded: $0) }
        let file = try TemporaryFile("old")
        let last = Mutex<(Int, Int?)>((0, nil))
        _ = try await request(answer: HTTPResponse(status: 200, body: bytes)) { client in
            let count = try await client.download(APIRequest("get", .get, "/file"), to: file.path) { bytes, total in
                last.withLock { $0 = (bytes, total) }
            }
            XCTAssertEqual(count, 500_000)
        }
        XCTAssertEqual(try file.bytes, bytes)
        XCTAssertTrue(last.withLock { $0 } == (500_000, 500_000))
        XCTAssertEqual(try file.neighbours, 1, "nothing else is left in the directory")
    }

    func testDownloadThatBreaks_leavesTheOldFile() async throws {
        let file = try TemporaryFile("old")
        var broken = HTTPResponse(status: 200, body: Array(repeating: 0, count: 100_000))
        broken.wireFault = .init(.truncate(afterBytes: 50_000))
        try await withScriptedPlatform({ [broken] _, _ in broken }) { client, _ in
            let error = try await apiError { () async throws(ApiError) in
                try await client.download(APIRequest("get", .get, "/file"), to: file.path)
            }
            XCTAssertEqual(error.kind, .transport)
        }
        XCTAssertEqual(try file.bytes, Array("old".utf8))
        XCTAssertEqual(try file.neighbours, 1)
    }

    func testDownloadOfWhatIsNotThere_isThePlatformsError() async throws {
        try await withScriptedPlatform({ _, _ in .json(["code": "not.found", "message": "no"], 404) }) { client, _ in
            let error = try await apiError { () async throws(ApiError) in
                try await client.stream(APIRequest("get", .get, "/file"))
            }
            XCTAssertEqual(error.code, "not.found")
        }
    }

    func testHooks_changeLookAndRefuse() async throws {
        struct Refused: Error {}
        let seen = Mutex<[Int]>([])
        try await withScriptedPlatform({ request, _ in
            .json(["trace": .string(request.fields["X-Trace"] ?? "")], request.path == "/bad" ? 400 : 200)
        }) { client, platform in
            client.addPreHook { $0.fields["X-Trace"] = "1" }
            client.addPreHook { $0.fields["X-Trace"]? += "2" }
            client.addPostHook { _, response in seen.withLock { $0.append(response.status.code) } }
            let json = try await client.callApi("/good")
            XCTAssertEqual(json["trace"], "12")
            _ = try await apiError { () async throws(ApiError) in try await client.callApi("/bad") }
            XCTAssertEqual(seen.withLock { $0 }, [200, 400], "a post hook sees errors too")
            client.setPreHook { _ in throw Refused() }
            let error = try await apiError { () async throws(ApiError) in try await client.callApi("/good") }
            XCTAssertEqual(error.kind, .hook)
            XCTAssertTrue(error.error is Refused)
            XCTAssertEqual(platform.requests.count, 2)
            client.removeHooks()
            _ = try await client.callApi("/good")
        }
    }

    func testCustomTransport_takesThePlaceOfTheNetwork() async throws {
        struct Stub: Transport {
            func send(
                _ request: TransportRequest, options: TransportOptions
            ) async throws(TransportError) -> TransportResponse {
                TransportResponse(status: 200, body: TransportBody(Array(#"{"url":"\#(request.url)"}"#.utf8)))
            }
        }
        let client = ApiClient()
        client.setTransport(Stub())
        let json = try await client.callApi("/api/v2/users/me")
        XCTAssertEqual(json["url"], "https://api.mypurecloud.com/api/v2/users/me")
    }
}
