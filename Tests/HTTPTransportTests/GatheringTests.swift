import HTTPServer
@testable import HTTPTransport
import PlatformCore
import XCTest

private func options(_ bytes: Int) -> TransportOptions {
    var options = TransportOptions()
    options.gatheredBytes = bytes
    return options
}

/// Responses that are handed over whole, and calls that are answered by a callback.
final class GatheringTests: TransportTestCase {
    private func scripted(_ rest: @escaping @Sendable (Wire) throws -> Void) throws -> ScriptedServer {
        try ScriptedServer { wire in
            _ = try wire.readHead()
            try wire.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n01234")
            try rest(wire)
        }
    }

    func testSmallBodyInPieces_comesWhole() async throws {
        let gate = Gate()
        try await withServer(answer: { _ in
            .stream { writer in
                try await writer.write(Array("first ".utf8))
                await gate.wait()
                try await writer.write(Array("last".utf8))
            }
        }) { server, transport in
            async let response = transport.send(.init(url: server.url()), options: options(1_000))
            gate.open()
            let body = try await response.body
            XCTAssertEqual(body.bytes?.text, "first last")
        }
    }

    func testLargeBody_streamsOnceEnoughIsThere() async throws {
        let large = [UInt8](repeating: 0x61, count: 900_000)
        try await withServer(answer: { _ in .ready(HTTPResponse(status: 200, body: large)) }) { server, transport in
            for gathered in [1, 1_000, 262_145, 600_000, .max] {
                let response = try await transport.send(.init(url: server.url()), options: options(gathered))
                if gathered < 900_000 { XCTAssertNil(response.body.bytes, "\(gathered)") }
                let body = try await response.body.collect(upTo: .max)
                XCTAssertEqual(body, large, "\(gathered)")
            }
        }
    }

    func testBodyThatBreaksOff_isAnErrorInsteadOfAResponse() async throws {
        let server = try scripted { _ in }
        defer { server.stop() }
        let transport = makeTransport(.init(proxy: .direct))
        let error = try await transportError {
            try await transport.send(.init(url: server.url()), options: options(100))
        }
        XCTAssertEqual(error.phase, .receive)
        // Without gathering the head comes, and its body throws.
        let response = try await transport.send(.init(url: server.url()))
        XCTAssertEqual(response.status, 200)
        _ = try await transportError { try await response.body.collect(upTo: 100) }
        await transport.shutdown()
    }

    func testCompletion_isCalledOnceForEachCall() async throws {
        try await withServer(answer: { .text($0.path) }) { server, transport in
            let seen = Recorder<String>()
            for number in 0..<200 {
                transport.send(.init(url: server.url("/\(number)")), options: options(1_000)) { result in
                    seen.add((try? result.get().body.bytes?.text) ?? "\(result)")
                }
            }
            await eventually("all are answered") { seen.values.count >= 200 }
            XCTAssertEqual(Set(seen.values), Set((0..<200).map { "/\($0)" }))
            XCTAssertEqual(seen.values.count, 200)
        }
    }

    func testCompletion_tellsWhatWentWrong() async throws {
        let transport = makeTransport(.init(proxy: .direct))
        let seen = Recorder<TransportError.Phase>()
        for url in ["no URL", "http://no-such-host.invalid/"] {
            transport.send(.init(url: url), options: options(1_000)) { result in
                if case .failure(let error) = result { seen.add(error.phase) }
            }
        }
        await eventually("both are answered") { seen.values.count >= 2 }
        XCTAssertEqual(seen.values.first, .prepare)
        XCTAssertEqual(seen.values.last, .resolve)
        await transport.shutdown()
        transport.send(.init(url: "http://127.0.0.1:1/"), options: options(0)) { result in
            if case .failure(let error) = result { seen.add(error.phase) }
        }
        await eventually("the call after the end is refused") { seen.values.count == 3 }
        XCTAssertEqual(seen.values.last, .prepare)
    }

    func testCompletion_followsRedirects() async throws {
        try await withServer(answer: { request in
            request.path == "/a" ? .text("", 302, ["Location": "/b"]) : .text(request.path)
        }) { server, transport in
            var following = options(1_000)
            following.redirects = .follow(maximum: 3)
            let seen = Recorder<String>()
            transport.send(.init(url: server.url("/a")), options: following) { result in
                seen.add((try? result.get().body.bytes?.text) ?? "\(result)")
            }
            await eventually("it is answered") { seen.values.count == 1 }
            XCTAssertEqual(seen.values, ["/b"])
        }
    }

    func testSocketNumbersUsedAgain_areStillWatched() async throws {
        // Each server closes its connection, so that the next one gets the same descriptor.
        let transport = makeTransport(.init(proxy: .direct))
        for number in 0..<20 {
            let server = try ScriptedServer { wire in
                _ = try wire.readHead()
                try wire.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n\(10 + number)")
                if number % 2 == 0 { wire.waitForClose() }
            }
            let host = number % 3 == 0 ? "localhost" : "127.0.0.1"
            let response = try await transport.response(to: .init(url: "http://\(host):\(server.port)/"))
            XCTAssertEqual(response.bodyBytes.text, "\(10 + number)")
            server.stop()
        }
        await transport.shutdown()
    }
}
