import Foundation
import HTTPServer
import PlatformCore
import XCTest

final class ConnectionLimitTests: XCTestCase {
    private func configuration(
        _ change: (inout HTTPListener.Configuration) -> Void
    ) -> HTTPListener.Configuration {
        var configuration = HTTPListener.Configuration()
        change(&configuration)
        return configuration
    }

    /// The status and the end that `bytes` get.
    private func answer(
        to bytes: String, _ configuration: HTTPListener.Configuration
    ) throws -> (status: Int, end: TestClient.End?) {
        try withServer(configuration, respond: describeRequest) { server in
            let client = try TestClient(port: server.port)
            try client.send(bytes)
            return (try client.reply().status, client.readToEnd().end)
        }
    }

    func testBodyBeyondTheLimit_isRefusedWith413() throws {
        let limited = configuration { $0.maximumBodyBytes = 10 }
        let head = "POST / HTTP/1.1\r\nHost: h\r\n"
        XCTAssertTrue(try answer(to: head + "Content-Length: 11\r\n\r\n", limited) == (413, .fin))
        XCTAssertTrue(try answer(to: head + "Transfer-Encoding: chunked\r\n\r\nb\r\n", limited) == (413, .fin))
    }

    func testClientInTheMiddleOfABodyTooLarge_stillReadsTheRefusal() throws {
        try withServer(respond: describeRequest) { server in
            let client = try TestClient(port: server.port)
            try client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 17000000\r\n\r\n")
            try client.send([UInt8](repeating: 0x61, count: 17_000_000))
            XCTAssertEqual(try client.reply().status, 413)
            XCTAssertEqual(client.readToEnd().end, .fin)
        }
    }

    func testHeadBeyondTheLimit_isRefusedWith431() throws {
        let value = String(repeating: "x", count: 70_000)
        let long = "GET / HTTP/1.1\r\nHost: h\r\nX: \(value)\r\n\r\n"
        XCTAssertTrue(try answer(to: long, .init()) == (431, .fin))
        let limited = configuration { $0.maximumHeadBytes = 100_000 }
        XCTAssertEqual(try answer(to: long + "x\n", limited).status, 200)
    }

    func testFieldsBeyondTheLimit_areRefusedWith431() throws {
        let limited = configuration { $0.maximumFieldCount = 2 }
        XCTAssertTrue(try answer(to: "GET / HTTP/1.1\r\nHost: h\r\nA:\r\nB:\r\n\r\n", limited) == (431, .fin))
    }

    func testHeadThatStops_isRefusedWith408() throws {
        let limited = configuration { $0.timeouts.head = 100 }
        XCTAssertTrue(try answer(to: "GET / HT", limited) == (408, .fin))
    }

    func testHeadThatDrips_isRefusedWith408() throws {
        try withServer(configuration { $0.timeouts.head = 200 }, respond: describeRequest) { server in
            let client = try TestClient(port: server.port)
            // Every byte comes sooner than the timeout; all of them together would take far longer.
            for byte in "GET /\(String(repeating: "x", count: 100))".utf8 where !client.hasInput {
                try client.send([byte])
                usleep(50_000)
            }
            XCTAssertTrue(client.hasInput, "the whole head was waited for")
            XCTAssertEqual(try client.reply().status, 408)
        }
    }

    func testSecondHead_hasItsOwnTime() throws {
        try withServer(configuration { $0.timeouts.head = 1_000 }, respond: describeRequest) { server in
            let client = try TestClient(port: server.port)
            try client.send("GET /a HT")
            usleep(650_000)
            try client.send("TP/1.1\r\nHost: h\r\n\r\nGET /b")
            XCTAssertEqual(try client.reply().text, "GET /a 0")
            usleep(650_000)
            try client.send(" HTTP/1.1\r\nHost: h\r\n\r\n")
            XCTAssertEqual(try client.reply().text, "GET /b 0")
        }
    }

    func testBodyThatStops_isRefusedWith408() throws {
        let limited = configuration { $0.timeouts.body = 100 }
        XCTAssertTrue(
            try answer(to: "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nhalf", limited) == (408, .fin))
    }

    func testIdleConnection_isClosedWithoutAWord() throws {
        try withServer(configuration { $0.timeouts.idle = 100 }, respond: describeRequest) { server in
            let fresh = try TestClient(port: server.port)
            let used = try TestClient(port: server.port)
            try used.get("/")
            XCTAssertEqual(try used.reply().status, 200)
            for client in [fresh, used] { XCTAssertTrue(client.readToEnd() == ([], .fin)) }
        }
    }

    func testReplyThatTakesLong_isNotIdle() throws {
        let gate = Gate()
        let respond: @Sendable (HTTPRequest) -> Reply = { request in
            guard request.path == "/slow" else { return .ready(text("ok")) }
            return .later {
                await gate.pass()
                return text("slow")
            }
        }
        try withServer(configuration { $0.timeouts.idle = 500 }, respond: respond) { server in
            let client = try TestClient(port: server.port)
            let idle = try TestClient(port: server.port)
            try client.get("/slow")
            waitUntil("the reply is being made") { gate.waitingCount == 1 }
            try idle.get("/")
            XCTAssertEqual(try idle.reply().text, "ok")
            XCTAssertEqual(idle.readToEnd().end, .fin, "an idle connection of the same age has been closed")
            gate.open()
            XCTAssertEqual(try client.reply().text, "slow")
        }
    }

    func testReaderThatStops_isCut() throws {
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            .ready(HTTPResponse(status: 200, body: [UInt8](repeating: 0x61, count: 20_000_000)))
        }
        try withServer(configuration { $0.timeouts.write = 200 }, respond: respond) { server in
            let client = try TestClient(port: server.port, receiveBuffer: 4096)
            try client.get("/")
            XCTAssertEqual(client.read(100).count, 100)
            waitUntil("the server has given up") { server.openConnections == 0 }
        }
    }

    func testClientThatDoesNotClose_isClosedAfterAWhile() throws {
        try withServer(configuration { $0.timeouts.linger = 100 }, respond: describeRequest) { server in
            let client = try TestClient(port: server.port)
            try client.get("/", headers: "Connection: close\r\n")
            XCTAssertEqual(try client.reply().status, 200)
            waitUntil("the server has closed") { server.openConnections == 0 }
        }
    }

    func testClientThatHasFinishedSending_isNotLingeredFor() throws {
        let gate = Gate()
        let respond: @Sendable (HTTPRequest) -> Reply = { request in
            guard request.path == "/slow" else { return .ready(text("ok")) }
            return .later {
                await gate.pass()
                return text("slow")
            }
        }
        try withServer(configuration { $0.timeouts.linger = 60_000 }, respond: respond) { server in
            let client = try TestClient(port: server.port)
            try client.get("/slow", headers: "Connection: close\r\n")
            client.finishSending()
            waitUntil("the reply is being made") { gate.waitingCount == 1 }
            // The loop has read the FIN once it has answered what came behind it.
            let probe = try TestClient(port: server.port)
            try probe.get("/")
            XCTAssertEqual(try probe.reply().text, "ok")
            gate.open()
            XCTAssertEqual(try client.reply().text, "slow")
            waitUntil("the server has closed") { server.openConnections == 1 }
        }
    }

    func testConnectionTooMany_isAnswered503() throws {
        let limited = configuration {
            $0.maximumConnections = 3
            $0.workers = 2
        }
        try withServer(limited, respond: describeRequest) { server in
            var clients: [TestClient] = []
            for _ in 0..<3 {
                let client = try TestClient(port: server.port)
                try client.get("/")
                XCTAssertEqual(try client.reply().status, 200)
                clients.append(client)
            }
            let refused = try TestClient(port: server.port)
            XCTAssertEqual(try refused.reply().status, 503)
            XCTAssertEqual(refused.readToEnd().end, .fin)
            refused.close()
            clients.removeLast().close()
            waitUntil("there is room again") { server.openConnections == 2 }
            let late = try TestClient(port: server.port)
            try late.get("/")
            XCTAssertEqual(try late.reply().status, 200)
        }
    }
}
