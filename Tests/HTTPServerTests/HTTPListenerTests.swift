import Foundation
import HTTPServer
import PlatformCore
import XCTest

final class HTTPListenerTests: XCTestCase {
    func testReplyFromAnyThread_isMadeOnTheLoop() throws {
        try withServer(respond: { request in
            .whenCalled { reply in
                Thread.detachNewThread { reply { text("for \(request.path) on \(pthread_self())") } }
            }
        }) { server in
            let client = try TestClient(port: server.port)
            var replies: Set<String> = []
            for _ in 0..<10 {
                try client.get("/a")
                replies.insert(try client.reply().text)
            }
            XCTAssertEqual(replies.count, 1, "one loop, one thread: \(replies)")
            client.close()
        }
    }

    func testReplyFromTheLoopsOwnThread_comesInItsTurn() throws {
        try withServer(respond: { request in
            .whenCalled { reply in reply { text("for \(request.path)") } }
        }) { server in
            let client = try TestClient(port: server.port)
            try client.send((0..<100).map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
            for number in 0..<100 { XCTAssertEqual(try client.reply().text, "for /\(number)") }
            client.close()
        }
    }

    func testReplyFromTheLoopsOwnThread_isMadeAlsoForAClientThatHasLeft() throws {
        let made = DispatchSemaphore(value: 0)
        try withServer(respond: { _ in
            .whenCalled { reply in
                reply {
                    made.signal()
                    return text("gone")
                }
            }
        }) { server in
            let client = try TestClient(port: server.port)
            try client.get("/")
            client.close()
            XCTAssertEqual(made.wait(timeout: .now() + 10), .success)
        }
    }

    func testKeepAlive_answersManyRequestsOnOneConnection() throws {
        try withServer(respond: { .ready(text("\($0.connectionID)")) }) { server in
            let client = try TestClient(port: server.port)
            var ids: Set<String> = []
            for _ in 0..<100 {
                try client.get("/")
                let reply = try client.reply()
                XCTAssertEqual(reply.status, 200)
                XCTAssertNil(reply.fields[.connection])
                ids.insert(reply.text)
            }
            XCTAssertEqual(ids.count, 1)
            XCTAssertEqual(server.acceptedConnections, 1)
            XCTAssertEqual(server.openConnections, 1)
        }
    }

    func testConnectionClose_isAnsweredAndEndsWithFIN() throws {
        try withServer(respond: describeRequest) { server in
            let client = try TestClient(port: server.port)
            try client.get("/", headers: "Connection: close\r\n")
            XCTAssertEqual(try client.reply().fields[.connection], "close")
            XCTAssertEqual(client.readToEnd().end, .fin)
        }
    }

    func testHTTP10_closesUnlessAskedToKeepAlive() throws {
        try withServer(respond: describeRequest) { server in
            let client = try TestClient(port: server.port)
            try client.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            let first = try client.reply()
            XCTAssertEqual(first.text, "GET /a 0")
            XCTAssertEqual(first.fields[.connection], "keep-alive")
            try client.send("GET /b HTTP/1.0\r\n\r\n")
            let second = try client.reply()
            XCTAssertEqual(second.text, "GET /b 0")
            XCTAssertEqual(second.fields[.connection], "close")
            XCTAssertEqual(client.readToEnd().end, .fin)
        }
    }

    func testThousandPipelinedRequests_areAnsweredInOrder() throws {
        try withServer(respond: describeRequest) { server in
            let client = try TestClient(port: server.port)
            try client.send((0..<1000).map { "GET /\($0) HTTP/1.1\r\nHost: h\r\n\r\n" }.joined())
            for number in 0..<1000 { XCTAssertEqual(try client.reply().text, "GET /\(number) 0") }
        }
    }

    func testPipelinedRepliesOfEveryKind_keepOrder() throws {
        let big = [UInt8](repeating: 0x61, count: 300_000)
        let respond: @Sendable (HTTPRequest) -> Reply = { request in
            switch request.target.utf8.count % 5 {
            case 0: .ready(text(request.target))
            case 1: .ready(HTTPResponse(status: 200, body: big))
            case 2:
                .later {
                    await Task.yield(); return text(request.target)
                }
            case 3: .later { HTTPResponse(status: 200, body: big) }
            default: .ready(stream { try await $0.write(Array(request.target.utf8)) })
            }
        }
        try withServer(respond: respond) { server in
            let client = try TestClient(port: server.port)
            let targets = (0..<200).map { "/" + String(repeating: "x", count: $0 * 7 % 11) + "\($0)" }
            try client.send(targets.map { "GET \($0) HTTP/1.1\r\nHost: h\r\n\r\n" }.joined())
            for target in targets {
                let reply = try client.reply()
                XCTAssertTrue(reply.isComplete)
                let isBig = [1, 3].contains(target.utf8.count % 5)
                XCTAssertTrue(isBig ? reply.body == big : reply.text == target, "\(target) → \(reply)")
            }
        }
    }

    func testPipelineThatNobodyReads_isHeldAndThenAnsweredInFull() throws {
        let served = Counter()
        let body = [UInt8](repeating: 0x62, count: 10_000)
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            served.add()
            return .ready(HTTPResponse(status: 200, body: body))
        }
        try withServer(respond: respond) { server in
            let client = try TestClient(port: server.port, receiveBuffer: 4096)
            try client.send(String(repeating: "GET / HTTP/1.1\r\nHost: h\r\n\r\n", count: 2000))
            waitUntil("the server is held") { served.hasSettled }
            XCTAssertLessThan(served.value, 1900, "20 MB of replies are waiting in memory")
            for _ in 0..<2000 { XCTAssertEqual(try client.reply().body.count, body.count) }
        }
    }

    func testClientThatSendsAndNeverReads_isNotReadForEver() throws {
        let body = [UInt8](repeating: 0x62, count: 10_000)
        try withServer(respond: { _ in .ready(HTTPResponse(status: 200, body: body)) }) { server in
            let client = try TestClient(port: server.port, timeoutSeconds: 1, receiveBuffer: 4096)
            let requests = Array(String(repeating: "GET / HTTP/1.1\r\nHost: h\r\n\r\n", count: 1_500_000).utf8)
            XCTAssertThrowsError(try client.send(requests), "40 MB of requests are waiting in memory")
        }
    }

    func testRequestByteByByte_isAnswered() throws {
        try withServer(respond: describeRequest) { server in
            let client = try TestClient(port: server.port)
            let request = "POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
            for byte in request.utf8 { try client.send([byte]) }
            XCTAssertEqual(try client.reply().text, "POST /x 3")
        }
    }

    func testEveryValidRequest_isAnsweredOverASocket() throws {
        try withServer(respond: describeRequest) { server in
            for valid in ValidRequest.all {
                let client = try TestClient(port: server.port)
                try client.send(valid.text)
                var reply = try client.reply(isHead: valid.method == "HEAD")
                if reply.status == 100 { reply = try client.reply() }
                XCTAssertEqual(reply.status, 200, valid.text)
                if valid.method != "HEAD" {
                    XCTAssertEqual(reply.text, "\(valid.method) \(valid.target) \(valid.body.utf8.count)")
                }
            }
        }
    }

    func testEveryMalformedRequest_isRefusedAndTheServerStaysUp() throws {
        try withServer(respond: describeRequest) { server in
            for malformed in MalformedRequest.all {
                let client = try TestClient(port: server.port)
                try client.send(malformed.bytes)
                let reply = try client.reply()
                XCTAssertEqual(reply.status, malformed.status, malformed.name)
                XCTAssertEqual(reply.fields[.connection], "close", malformed.name)
                XCTAssertEqual(client.readToEnd().end, .fin, malformed.name)
            }
            let client = try TestClient(port: server.port)
            try client.get("/")
            XCTAssertEqual(try client.reply().status, 200)
        }
    }
}

// MARK: - Bodies

extension HTTPListenerTests {
    func testHead_getsTheLengthWithoutTheBody() throws {
        try withServer(respond: { _ in .ready(text("twelve bytes")) }) { server in
            let client = try TestClient(port: server.port)
            try client.send("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n")
            XCTAssertEqual(try client.reply(isHead: true).fields[.contentLength], "12")
            try client.get("/")
            XCTAssertEqual(try client.reply().text, "twelve bytes")
        }
    }

    func testStatusWithoutBody_hasNoLengthAndNoBody() throws {
        let respond: @Sendable (HTTPRequest) -> Reply = { request in
            .ready(HTTPResponse(status: HTTPStatus(Int(request.path.dropFirst()) ?? 0), body: [1, 2, 3]))
        }
        try withServer(respond: respond) { server in
            let client = try TestClient(port: server.port)
            for status in [204, 304] {
                try client.get("/\(status)")
                let reply = try client.reply()
                XCTAssertEqual(reply.status, status)
                XCTAssertNil(reply.fields[.contentLength])
            }
            try client.get("/200")
            XCTAssertEqual(try client.reply().body, [1, 2, 3])
        }
    }

    func testExpectContinue_isAnsweredBeforeTheBodyIsSent() throws {
        try withServer(respond: describeRequest) { server in
            let client = try TestClient(port: server.port)
            for _ in 0..<2 {
                try client.send("PUT /c HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n")
                XCTAssertEqual(try client.reply().status, 100)
                try client.send("body")
                XCTAssertEqual(try client.reply().text, "PUT /c 4")
            }
        }
    }

    func testExpectContinueWithABodyTooLarge_isRefusedAtOnce() throws {
        try withServer(respond: describeRequest) { server in
            let client = try TestClient(port: server.port)
            try client.send("PUT / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 99999999\r\n\r\n")
            XCTAssertEqual(try client.reply().status, 413)
        }
    }

    func testBigBodies_comeAndGoUnchanged() throws {
        let body = (0..<4_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        try withServer(respond: { .ready(HTTPResponse(status: 200, body: $0.body)) }) { server in
            let client = try TestClient(port: server.port)
            try client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: \(body.count)\r\n\r\n")
            try client.send(body)
            XCTAssertTrue(try client.reply().body == body)
            try client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
            for start in stride(from: 0, to: body.count, by: 1_000_000) {
                try client.send("F4240\r\n")
                try client.send(Array(body[start..<start + 1_000_000]))
                try client.send("\r\n")
            }
            try client.send("0\r\n\r\n")
            XCTAssertTrue(try client.reply().body == body)
        }
    }

    func testSlowReadersOfABigBody_costNoCopyEach() throws {
        let body = [UInt8](repeating: 0x63, count: 50_000_000)
        let served = Counter()
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            served.add()
            return .ready(HTTPResponse(status: 200, body: body))
        }
        try withServer(respond: respond) { server in
            let before = residentBytes()
            let clients = try (0..<8).map { _ in try TestClient(port: server.port, receiveBuffer: 4096) }
            for client in clients { try client.get("/") }
            waitUntil("all are being answered") { served.value == 8 }
            XCTAssertEqual(clients[0].read(1_000_000).count, 1_000_000)
            XCTAssertLessThan(residentBytes() - before, 40_000_000)
            XCTAssertEqual(clients[0].read(49_000_000).count, 49_000_000)
            for client in clients[1...] { client.vanish() }
            waitUntil("the others are gone") { server.openConnections == 1 }
        }
    }
}

// MARK: - Addresses

extension HTTPListenerTests {
    func testIPv6_isServed() throws {
        try withServer(.init(host: "::1"), respond: { .ready(text($0.authority)) }) { server in
            let client = try TestClient(port: server.port, isIPv6: true)
            try client.send("GET / HTTP/1.1\r\nHost: [::1]:\(server.port)\r\n\r\n")
            XCTAssertEqual(try client.reply().text, "[::1]:\(server.port)")
        }
    }

    func testAbsoluteForm_bringsItsAuthority() throws {
        try withServer(respond: { .ready(text("\($0.authority) \($0.target)")) }) { server in
            let client = try TestClient(port: server.port)
            try client.send("GET http://api.mypurecloud.com/api/v2/users?x HTTP/1.1\r\nHost: proxy\r\n\r\n")
            XCTAssertEqual(try client.reply().text, "api.mypurecloud.com /api/v2/users?x")
        }
    }

    func testSeveralServers_serveInOneProcess() throws {
        try withServer(respond: { _ in .ready(text("a")) }) { a in
            try withServer(.init(workers: 2), respond: { _ in .ready(text("b")) }) { b in
                XCTAssertNotEqual(a.port, b.port)
                for (server, name) in [(a, "a"), (b, "b"), (a, "a")] {
                    let client = try TestClient(port: server.port)
                    try client.get("/")
                    XCTAssertEqual(try client.reply().text, name)
                }
            }
        }
    }

    func testPortInUse_isSaid() throws {
        try withServer(respond: describeRequest) { server in
            let responder = ClosureResponder(answer: describeRequest)
            XCTAssertThrowsError(try HTTPListener.start(.init(port: server.port), responder: responder)) { error in
                XCTAssertEqual(error as? HTTPServerError, .portInUse(host: "127.0.0.1", port: server.port))
            }
        }
    }

    func testAddressThatIsNotOurs_isSaid() {
        let responder = ClosureResponder(answer: describeRequest)
        XCTAssertThrowsError(try HTTPListener.start(.init(host: "192.0.2.1"), responder: responder)) { error in
            guard case .cannotListen(host: "192.0.2.1", port: 0, _) = error as? HTTPServerError else {
                return XCTFail("\(error)")
            }
        }
        XCTAssertThrowsError(try HTTPListener.start(.init(host: "no host"), responder: responder)) { error in
            guard case .unknownHost("no host", _) = error as? HTTPServerError else { return XCTFail("\(error)") }
        }
    }
}

extension Counter {
    /// Whether nothing was counted for a tenth of a second, after something was.
    var hasSettled: Bool {
        let before = value
        guard before > 0 else { return false }
        usleep(100_000)
        return value == before
    }
}

/// The memory that this process has in use.
func residentBytes() -> Int {
    let statm = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = statm.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * sysconf(Int32(_SC_PAGESIZE))
}
