import Foundation
import HTTPServer
import PlatformCore
import XCTest

private struct ProducerFailed: Error {}

final class StreamedReplyTests: XCTestCase {
    func testStream_isChunkedAndTheConnectionGoesOn() throws {
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            .ready(
                stream { writer in
                    for piece in ["one,", "", "two,", "three"] { try await writer.write(Array(piece.utf8)) }
                })
        }
        try withServer(respond: respond) { server in
            let client = try TestClient(port: server.port)
            for _ in 0..<20 {
                try client.get("/")
                let reply = try client.reply()
                XCTAssertEqual(reply.fields[.transferEncoding], "chunked")
                XCTAssertNil(reply.fields[.contentLength])
                XCTAssertEqual(reply.text, "one,two,three")
                XCTAssertTrue(reply.isComplete)
            }
            XCTAssertEqual(server.acceptedConnections, 1)
        }
    }

    func testPieces_areSentWhenTheyAreWritten() throws {
        let gate = Gate()
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            .ready(
                stream { writer in
                    try await writer.write(Array("early".utf8))
                    await gate.pass()
                    try await writer.write(Array("late".utf8))
                })
        }
        try withServer(respond: respond) { server in
            let client = try TestClient(port: server.port)
            try client.send("GET / HTTP/1.0\r\n\r\n")
            var seen = ""
            while !seen.hasSuffix("\r\n\r\nearly"), let byte = client.read(1).first {
                seen.unicodeScalars.append(Unicode.Scalar(byte))
            }
            waitUntil("the producer waits") { gate.waitingCount == 1 }
            gate.open()
            XCTAssertEqual(String(decoding: client.readToEnd().bytes, as: UTF8.self), "late")
            XCTAssertEqual(client.end, .fin)
        }
    }

    func testStreamForHTTP10_endsWithTheConnection() throws {
        try withServer(respond: { _ in .ready(stream { try await $0.write(Array("abc".utf8)) }) }) { server in
            let client = try TestClient(port: server.port)
            try client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            let reply = try client.reply()
            XCTAssertEqual(reply.text, "abc")
            XCTAssertEqual(reply.fields[.connection], "close")
            XCTAssertNil(reply.fields[.transferEncoding])
        }
    }

    func testHeadOfAStream_doesNotStartTheProducer() throws {
        let started = Counter()
        try withServer(respond: { _ in .ready(stream { _ in started.add() }) }) { server in
            let client = try TestClient(port: server.port)
            try client.send("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n")
            XCTAssertEqual(try client.reply(isHead: true).fields[.transferEncoding], "chunked")
            XCTAssertEqual(started.value, 0)
            try client.get("/")
            XCTAssertTrue(try client.reply().isComplete)
            XCTAssertEqual(started.value, 1)
        }
    }

    func testHugePiece_arrivesWhole() throws {
        let piece = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 >> 2) }
        try withServer(respond: { _ in .ready(stream { try await $0.write(piece) }) }) { server in
            let client = try TestClient(port: server.port)
            try client.get("/")
            XCTAssertTrue(try client.reply().body == piece)
        }
    }

    func testProducerThatWritesFromSeveralTasks_losesNothing() throws {
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            .ready(
                stream { writer in
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        for _ in 0..<200 {
                            group.addTask { try await writer.write([UInt8](repeating: 0x61, count: 60_000)) }
                        }
                        try await group.waitForAll()
                    }
                })
        }
        try withServer(respond: respond) { server in
            // More than the sockets hold, so that many writes wait at the same time.
            let client = try TestClient(port: server.port, receiveBuffer: 4096)
            try client.get("/")
            let reply = try client.reply()
            XCTAssertEqual(reply.body.count, 200 * 60_000)
            XCTAssertTrue(reply.isComplete, "a write never came back")
        }
    }
}

// MARK: - Producers and clients that give up

extension StreamedReplyTests {
    func testProducerThatThrows_cutsTheReplyShort() throws {
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            .ready(
                stream { writer in
                    try await writer.write(Array("half".utf8))
                    throw ProducerFailed()
                })
        }
        try withServer(respond: respond) { server in
            let chunked = try TestClient(port: server.port)
            try chunked.get("/")
            let reply = try chunked.reply()
            XCTAssertEqual(reply.text, "half")
            XCTAssertFalse(reply.isComplete)
            XCTAssertEqual(chunked.readToEnd().end, .fin)
            // Without chunks FIN would say that the body is whole.
            let http10 = try TestClient(port: server.port)
            try http10.send("GET / HTTP/1.0\r\n\r\n")
            XCTAssertEqual(http10.readToEnd().end, .reset)
            waitUntil("both are closed") { server.openConnections == 0 }
        }
    }

    func testProducerThatThrowsAtOnce_leavesAHeadWithoutBody() throws {
        try withServer(respond: { _ in .ready(stream { _ in throw ProducerFailed() }) }) { server in
            let client = try TestClient(port: server.port)
            try client.get("/")
            let reply = try client.reply()
            XCTAssertEqual(reply.status, 200)
            XCTAssertFalse(reply.isComplete)
        }
    }

    func testClientThatLeaves_endsTheProducerWithAnError() throws {
        let (failures, cancelled) = (Counter(), Counter())
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            .ready(
                stream { writer in
                    do {
                        while true { try await writer.write([UInt8](repeating: 0x61, count: 1000)) }
                    } catch {
                        failures.add()
                        if Task.isCancelled { cancelled.add() }
                        throw error
                    }
                })
        }
        try withServer(respond: respond) { server in
            for leave in [TestClient.vanish, TestClient.close] {
                let client = try TestClient(port: server.port)
                try client.get("/")
                XCTAssertEqual(client.read(5000).count, 5000)
                leave(client)()
            }
            waitUntil("both producers have ended") { failures.value == 2 && cancelled.value == 2 }
            waitUntil("both are closed") { server.openConnections == 0 }
        }
    }

    func testClientThatLeaves_cancelsAProducerThatWaits() throws {
        let (waiting, cancelled) = (Counter(), Counter())
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            .ready(
                stream { writer in
                    try await writer.write([0x61])
                    waiting.add()
                    do { try await Task.sleep(for: .seconds(60)) } catch { cancelled.add() }
                })
        }
        try withServer(respond: respond) { server in
            let client = try TestClient(port: server.port)
            try client.get("/")
            waitUntil("the producer waits") { waiting.value == 1 }
            client.vanish()
            waitUntil("the producer is cancelled") { cancelled.value == 1 }
        }
    }

    func testSlowReaderOf50MB_holdsTheProducer() throws {
        let written = Counter()
        let piece = [UInt8](repeating: 0x61, count: 100_000)
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            .ready(
                stream { writer in
                    for _ in 0..<500 {
                        try await writer.write(piece)
                        written.add()
                    }
                })
        }
        try withServer(respond: respond) { server in
            let client = try TestClient(port: server.port, receiveBuffer: 4096)
            try client.get("/")
            waitUntil("the producer is held") { written.hasSettled }
            XCTAssertLessThan(written.value, 200, "20 MB wait for a client that reads nothing")
            let reply = try client.reply()
            XCTAssertEqual(reply.body.count, 50_000_000)
            XCTAssertTrue(reply.isComplete)
        }
    }
}

// MARK: - Replies that are made elsewhere

extension StreamedReplyTests {
    func testLaterReplies_keepOrder() throws {
        let gate = Gate()
        let respond: @Sendable (HTTPRequest) -> Reply = { request in
            guard request.path == "/slow" else { return .ready(text(request.path)) }
            return .later {
                await gate.pass()
                return text(request.path)
            }
        }
        try withServer(respond: respond) { server in
            let client = try TestClient(port: server.port)
            try client.send(["/slow", "/b", "/c"].map { "GET \($0) HTTP/1.1\r\nHost: h\r\n\r\n" }.joined())
            waitUntil("the first reply is being made") { gate.waitingCount == 1 }
            let other = try TestClient(port: server.port)
            try other.get("/other")
            XCTAssertEqual(try other.reply().text, "/other", "one connection's wait is no other's")
            gate.open()
            for path in ["/slow", "/b", "/c"] { XCTAssertEqual(try client.reply().text, path) }
        }
    }

    func testHalfClosingClient_getsItsReplies() throws {
        let gate = Gate()
        let respond: @Sendable (HTTPRequest) -> Reply = { request in
            switch request.path {
            case "/later":
                return .later {
                    await gate.pass()
                    return text("later")
                }
            case "/stream": return .ready(stream { try await $0.write(Array("stream".utf8)) })
            case "/fault":
                var response = HTTPResponse(status: 200)
                response.wireFault = .init(.drip(bytesPerSecond: 5))
                return .ready(response)
            default: return .ready(HTTPResponse(status: 200, body: [UInt8](repeating: 0x61, count: 5_000_000)))
            }
        }
        try withServer(respond: respond) { server in
            let client = try TestClient(port: server.port)
            let paths = ["/later", "/stream", "/fault", "/big", "/later"]
            try client.send(paths.map { "GET \($0) HTTP/1.1\r\nHost: h\r\n\r\n" }.joined())
            client.finishSending()
            waitUntil("the first reply is being made") { gate.waitingCount == 1 }
            gate.open()
            XCTAssertEqual(try paths.map { _ in try client.reply().body.count }, [5, 6, 0, 5_000_000, 5])
            XCTAssertEqual(client.readToEnd().end, .fin)
        }
    }

    func testLaterReply_isCancelledWhenTheConnectionIsResetOrTheServerStops() throws {
        let (started, cancelled) = (Counter(), Counter())
        let respond: @Sendable (HTTPRequest) -> Reply = { _ in
            .later {
                started.add()
                do { try await Task.sleep(for: .seconds(600)) } catch { cancelled.add() }
                return text("late")
            }
        }
        try withServer(respond: respond) { server in
            let clients = try (0..<3).map { _ in try TestClient(port: server.port) }
            for client in clients { try client.get("/") }
            waitUntil("the replies are being made") { started.value == 3 }
            clients[0].vanish()
            waitUntil("the reply is cancelled") { cancelled.value == 1 }
            clients[1].vanish()
            waitUntil("the reply is cancelled") { cancelled.value == 2 }
            server.stopAndWait(drainMilliseconds: 10)
            waitUntil("the reply is cancelled") { cancelled.value == 3 }
        }
    }

    func testClientThatLeavesBeforeALaterReply_harmsNobody() throws {
        let gate = Gate()
        let respond: @Sendable (HTTPRequest) -> Reply = { request in
            guard request.path == "/slow" else { return .ready(text("ok")) }
            return .later {
                await gate.pass()
                return HTTPResponse(status: 200, body: [UInt8](repeating: 0x61, count: 5_000_000))
            }
        }
        try withServer(respond: respond) { server in
            let clients = try (0..<20).map { _ in try TestClient(port: server.port) }
            for client in clients { try client.get("/slow") }
            waitUntil("all replies are being made") { gate.waitingCount == clients.count }
            for (index, client) in clients.enumerated() { index % 2 == 0 ? client.vanish() : client.close() }
            gate.open()
            waitUntil("all are closed") { server.openConnections == 0 }
            let client = try TestClient(port: server.port)
            try client.get("/")
            XCTAssertEqual(try client.reply().text, "ok")
        }
    }
}
