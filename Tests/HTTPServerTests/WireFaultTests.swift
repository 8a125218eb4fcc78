import Foundation
import HTTPServer
import PlatformCore
import XCTest

final class WireFaultTests: XCTestCase {
    private typealias Kind = HTTPResponse.WireFault.Kind

    /// Answers `/fault` with a body of 100 bytes and that fault, everything else well.
    private func withFault<R>(
        _ kind: Kind, isLater: Bool = false, status: HTTPStatus = 200, _ body: (HTTPListener, TestClient) throws -> R
    ) throws -> R {
        let respond: @Sendable (HTTPRequest) -> Reply = { request in
            guard request.path == "/fault" else { return .ready(text("well")) }
            var response = HTTPResponse(status: status, body: [UInt8](repeating: 0x61, count: 100))
            response.wireFault = .init(kind)
            let faulty = response
            return isLater ? .later { faulty } : .ready(faulty)
        }
        return try withServer(respond: respond) { server in
            let result = try body(server, TestClient(port: server.port))
            let next = try TestClient(port: server.port)
            try next.get("/")
            XCTAssertEqual(try next.reply().text, "well", "after \(kind)")
            return result
        }
    }

    /// Everything that the client gets for one faulty request.
    private func received(_ kind: Kind, isLater: Bool = false) throws -> (text: String, end: TestClient.End?) {
        try withFault(kind, isLater: isLater) { _, client in
            try client.get("/fault")
            let (bytes, end) = client.readToEnd()
            return (String(decoding: bytes, as: UTF8.self), end)
        }
    }

    func testReset_isECONNRESETBeforeAnyByte() throws {
        XCTAssertTrue(try received(.reset) == ("", .reset))
        XCTAssertTrue(try received(.reset, isLater: true) == ("", .reset))
    }

    func testClose_isFINBeforeAnyByte() throws {
        XCTAssertTrue(try received(.close) == ("", .fin))
        XCTAssertTrue(try received(.close, isLater: true) == ("", .fin))
    }

    func testTruncate_promisesMoreThanItSends() throws {
        for isLater in [false, true] {
            let (text, end) = try received(.truncate(afterBytes: 30), isLater: isLater)
            XCTAssertTrue(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
            XCTAssertTrue(text.contains("Content-Length: 100\r\n"))
            XCTAssertTrue(text.hasSuffix("\r\n\r\n" + String(repeating: "a", count: 30)))
            XCTAssertEqual(end, .fin)
        }
    }

    func testWrongContentLength_isLargerThanTheBody() throws {
        let (text, end) = try received(.wrongContentLength)
        XCTAssertTrue(text.contains("Content-Length: 142\r\n"))
        XCTAssertTrue(text.hasSuffix("\r\n\r\n" + String(repeating: "a", count: 100)))
        XCTAssertEqual(end, .fin)
    }

    func testMalformed_isNoStatusLine() throws {
        let (text, end) = try received(.malformed)
        XCTAssertTrue(text.hasPrefix("HTTP/1.1 two hundred\r\n"))
        XCTAssertEqual(end, .fin)
    }

    func testBadChunk_isNoNumber() throws {
        let (text, end) = try received(.badChunk)
        XCTAssertTrue(text.contains("Transfer-Encoding: chunked\r\n"))
        XCTAssertTrue(text.contains("\r\n\r\nzz\r\n"))
        XCTAssertEqual(end, .fin)
    }

    func testStall_pausesAndGoesOn() throws {
        try withFault(.stall(afterBytes: 40, milliseconds: 300)) { _, client in
            try client.get("/fault")
            var reply = TestClient.Reply()
            let time = try seconds { reply = try client.reply() }
            XCTAssertEqual(reply.body.count, 100)
            XCTAssertGreaterThan(time, 0.25)
            try client.get("/")
            XCTAssertEqual(try client.reply().text, "well", "the connection goes on")
        }
    }

    func testStall_sendsThePartBeforeItAtOnce() throws {
        try withFault(.stall(afterBytes: 40, milliseconds: 60_000)) { _, client in
            try client.get("/fault")
            var seen = ""
            while !seen.hasSuffix("\r\n\r\n" + String(repeating: "a", count: 40)), let byte = client.read(1).first {
                seen.unicodeScalars.append(Unicode.Scalar(byte))
            }
            XCTAssertNil(client.end)
            XCTAssertFalse(client.hasInput)
        }
    }

    func testDrip_takesItsTime() throws {
        try withFault(.drip(bytesPerSecond: 200)) { _, client in
            try client.send("GET /fault HTTP/1.1\r\nHost: h\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n")
            var reply = TestClient.Reply()
            let time = try seconds { reply = try client.reply() }
            XCTAssertEqual(reply.body.count, 100)
            XCTAssertGreaterThan(time, 0.4)
            XCTAssertLessThan(time, 5)
            XCTAssertEqual(try client.reply().text, "well", "the next request waits")
        }
    }

    func testDripWithConnectionClose_closesAtTheEnd() throws {
        try withFault(.drip(bytesPerSecond: 2000)) { _, client in
            try client.get("/fault", headers: "Connection: close\r\n")
            let reply = try client.reply()
            XCTAssertEqual(reply.body.count, 100)
            XCTAssertEqual(reply.fields[.connection], "close")
            XCTAssertEqual(client.readToEnd().end, .fin)
        }
    }

    func testFaultyReplyToHead_saysTheLengthAndSendsNoBody() throws {
        for kind in [Kind.drip(bytesPerSecond: 1), .stall(afterBytes: 0, milliseconds: 1)] {
            try withFault(kind) { _, client in
                try client.send("HEAD /fault HTTP/1.1\r\nHost: h\r\n\r\n")
                XCTAssertEqual(try client.reply(isHead: true).fields[.contentLength], "100")
                try client.get("/")
                XCTAssertEqual(try client.reply().text, "well")
            }
        }
    }

    func testFaultyReplyWithoutBody_staysWithoutBody() throws {
        try withFault(.drip(bytesPerSecond: 1), status: 204) { _, client in
            try client.get("/fault")
            XCTAssertNil(try client.reply().fields[.contentLength])
            try client.get("/")
            XCTAssertEqual(try client.reply().text, "well")
        }
    }

    func testRepliesBeforeAFault_areWhole() throws {
        for (kind, end) in [(Kind.reset, TestClient.End.reset), (.close, .fin)] {
            try withFault(kind) { _, client in
                try client.send(["/", "/", "/fault", "/"].map { "GET \($0) HTTP/1.1\r\nHost: h\r\n\r\n" }.joined())
                XCTAssertEqual(try client.reply().text, "well")
                XCTAssertEqual(try client.reply().text, "well")
                XCTAssertTrue(client.readToEnd() == ([], end))
            }
        }
    }

    func testClientThatLeavesDuringAFault_endsIt() throws {
        for kind in [Kind.stall(afterBytes: 10, milliseconds: 60_000), .drip(bytesPerSecond: 20)] {
            try withFault(kind) { server, client in
                try client.get("/fault")
                XCTAssertEqual(client.read(20).count, 20)
                client.vanish()
                waitUntil("the connection is closed") { server.openConnections == 0 }
            }
        }
    }

    func testFaultOnAStreamedBody_breaksWhatTheProducerWrote() throws {
        let ends: [(Kind, (String) -> Bool)] = [
            (.truncate(afterBytes: 7), { $0.contains("Content-Length: 12\r\n") && $0.hasSuffix("\r\n\r\none,two") }),
            (.wrongContentLength, { $0.contains("Content-Length: 54\r\n") && $0.hasSuffix("\r\n\r\none,two,last") }),
            (.badChunk, { $0.hasSuffix("\r\n\r\nzz\r\none,two,last") }),
            (.drip(bytesPerSecond: 1000), { $0.hasSuffix("\r\n\r\none,two,last") }),
            (.stall(afterBytes: 3, milliseconds: 5), { $0.hasSuffix("\r\n\r\none,two,last") }),
            (.malformed, { $0.hasPrefix("HTTP/1.1 two hundred") && !$0.contains("one") }),
            (.reset, \.isEmpty), (.close, \.isEmpty),
        ]
        for (kind, isExpected) in ends {
            let (respond, started) = streamed(kind)
            try withServer(respond: respond) { server in
                let client = try TestClient(port: server.port)
                try client.get("/", headers: "Connection: close\r\n")
                let (bytes, end) = client.readToEnd()
                let text = String(decoding: bytes, as: UTF8.self)
                XCTAssert(isExpected(text), "\(kind): \(text)")
                XCTAssertEqual(end, kind == .reset ? .reset : .fin, "\(kind)")
                XCTAssertEqual(started.value, [.malformed, .reset, .close].contains(kind) ? 0 : 1, "\(kind)")
            }
        }
    }

    func testFaultOnAStreamedBodyThatFails_isAReset() throws {
        struct Failed: Error {}
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            var response = stream { writer in
                try await writer.write(Array("half of it".utf8))
                throw Failed()
            }
            response.wireFault = .init(.drip(bytesPerSecond: 1000))
            return .ready(response)
        }
        try withServer(respond: respond) { server in
            let client = try TestClient(port: server.port)
            try client.get("/")
            XCTAssertTrue(client.readToEnd() == ([], .reset))
        }
    }

    func testHeadOfAFaultyStream_doesNotStartTheProducer() throws {
        let (respond, started) = streamed(.drip(bytesPerSecond: 1))
        try withServer(respond: respond) { server in
            let client = try TestClient(port: server.port)
            for _ in 0..<2 {
                try client.send("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n")
                XCTAssertEqual(try client.reply(isHead: true).fields[.transferEncoding], "chunked")
            }
            XCTAssertEqual(started.value, 0)
        }
    }

    private func streamed(_ kind: Kind) -> (@Sendable (HTTPRequest) -> Reply, Counter) {
        let started = Counter()
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            var response = stream { writer in
                started.add()
                for piece in ["one,", "two,", "last"] { try await writer.write(Array(piece.utf8)) }
            }
            response.wireFault = .init(kind)
            return .ready(response)
        }
        return (respond, started)
    }

    func testFaultsOfAFraming_leaveNoJunkBehindAReplyWithoutBody() throws {
        for kind in [Kind.badChunk, .wrongContentLength, .truncate(afterBytes: 5)] {
            for (status, method) in [(204, "GET"), (200, "HEAD")] {
                try withFault(kind, status: HTTPStatus(status)) { _, client in
                    try client.send("\(method) /fault HTTP/1.1\r\nHost: h\r\n\r\n")
                    let (bytes, end) = client.readToEnd()
                    let text = String(decoding: bytes, as: UTF8.self)
                    XCTAssert(text.hasPrefix("HTTP/1.1 \(status) ") && text.hasSuffix("\r\n\r\n"), "\(kind): \(text)")
                    XCTAssertEqual(end, .fin)
                }
            }
        }
    }

    func testStopDuringAFault_endsIt() throws {
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            var response = text("stalled")
            response.wireFault = .init(.stall(afterBytes: 1, milliseconds: 60_000))
            return .ready(response)
        }
        try withServer(respond: respond) { server in
            let client = try TestClient(port: server.port)
            try client.get("/")
            XCTAssertEqual(client.read(10).count, 10)
            XCTAssertLessThan(seconds { server.stopAndWait() }, 5)
            XCTAssertNotEqual(client.readToEnd().end, .timeout)
        }
    }
}
