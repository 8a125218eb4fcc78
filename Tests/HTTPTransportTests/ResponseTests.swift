import HTTPServer
import HTTPTransport
import PlatformCore
import XCTest

/// What is made of what comes in.
final class ResponseTests: TransportTestCase {
    /// The response to a request of that method when the server says just `bytes` and closes.
    private func response(
        to method: HTTPMethod = .get, saying bytes: [UInt8], decoding: Bool = false
    ) async throws -> HTTPResponse {
        let server = try ScriptedServer { wire in
            _ = try wire.readHead()
            try wire.send(bytes)
        }
        defer { server.stop() }
        let transport = makeTransport(.init(proxy: .direct))
        var options = TransportOptions()
        options.decodesContent = decoding
        let result: Result<HTTPResponse, any Error>
        do {
            result = .success(
                try await transport.response(to: .init(method: method, url: server.url()), options: options))
        } catch {
            result = .failure(error)
        }
        await transport.shutdown()
        return try result.get()
    }

    func testStatusFieldsAndBody_areAsTheServerSentThem() async throws {
        let response = try await response(
            saying: Array(
                "HTTP/1.1 418 Short\r\nX-b: 1\r\nset-cookie: a\r\nSet-Cookie: b\r\nX-B:  2 \r\nEmpty:\r\nX-ü: ü\r\n"
                    + "Content-Length: 3\r\n\r\na\0b"))
        XCTAssertEqual(response.status.code, 418)
        XCTAssertEqual(
            response.fields.map { "\($0.name)=\($0.value)" },
            ["X-b=1", "set-cookie=a", "Set-Cookie=b", "X-B=2", "Empty=", "X-ü=ü", "Content-Length=3"])
        XCTAssertEqual(response.bodyBytes, Array("a\0b"))
    }

    func testInformationalResponses_areSkipped() async throws {
        let response = try await response(
            saying: Array(
                "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n"
                    + "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"))
        XCTAssertEqual(response.status, 200)
        XCTAssertEqual(response.fields.count, 1)
        XCTAssertEqual(response.bodyBytes.text, "ok")
    }

    func testChunkedBody_isJoinedAndTrailersAreIgnored() async throws {
        let response = try await response(
            saying: Array(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X\r\n\r\n"
                    + "3;ext=1\r\nabc\r\n2\r\nde\r\n0\r\nX: y\r\n\r\n"))
        XCTAssertEqual(response.bodyBytes.text, "abcde")
        XCTAssertNil(response.fields["X"])
    }

    func testFoldedField_isJoined() async throws {
        let response = try await response(
            saying: Array("HTTP/1.1 200 OK\r\nX: a\r\n  b\r\nY: c\r\nContent-Length: 0\r\n\r\n"))
        XCTAssertEqual(response.fields["X"]?.split(separator: " "), ["a", "b"])
        XCTAssertEqual(response.fields["Y"], "c")
    }

    func testHTTP10BodyUntilClose_isWhole() async throws {
        let response = try await response(saying: Array("HTTP/1.0 200 OK\r\n\r\nuntil the end"))
        XCTAssertEqual(response.bodyBytes.text, "until the end")
    }

    func testHeadAndNoContent_haveNoBody() async throws {
        let head = try await response(to: .head, saying: Array("HTTP/1.1 200 OK\r\nContent-Length: 42\r\n\r\n"))
        XCTAssertEqual(head.fields[.contentLength], "42")
        XCTAssertEqual(head.bodyBytes, [])
        for status in ["204 No Content", "304 Not Modified"] {
            let empty = try await response(saying: Array("HTTP/1.1 \(status)\r\nX: y\r\n\r\n"))
            XCTAssertEqual(empty.fields["X"], "y")
            XCTAssertEqual(empty.bodyBytes, [])
        }
    }

    /// `hello hello hello` by Python's `gzip.compress(…, mtime=0)`.
    private let gzipped = Base64.decode("H4sIAAAAAAACA8tIzcnJV8hAkACAiPnlEQAAAA==") ?? []

    private func gzipReply(_ body: [UInt8]) -> [UInt8] {
        Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(body.count)\r\n\r\n") + body
    }

    func testCompressedBody_isLeftAsItIs() async throws {
        let response = try await response(saying: gzipReply(gzipped))
        XCTAssertEqual(response.bodyBytes, gzipped)
    }

    func testCompressedBody_isDecodedWhenAsked() async throws {
        let response = try await response(saying: gzipReply(gzipped), decoding: true)
        XCTAssertEqual(response.bodyBytes.text, "hello hello hello")
        XCTAssertEqual(response.fields[.contentEncoding], "gzip")
    }

    func testDecoding_asksForItAndTheNextCallOfTheHandleDoesNot() async throws {
        try await withServer(answer: { .text($0.fields["Accept-Encoding"] ?? "nothing") }) { server, transport in
            var options = TransportOptions()
            options.decodesContent = true
            let asked = try await transport.response(to: .init(url: server.url()), options: options)
            let plain = try await transport.response(to: .init(url: server.url()))
            XCTAssertEqual(asked.bodyBytes.text, "gzip, deflate")
            XCTAssertEqual(plain.bodyBytes.text, "nothing")
        }
    }

    func testBrokenCompression_isAnError() async throws {
        let error = try await transportError {
            try await self.response(saying: self.gzipReply(Array("this is no gzip")), decoding: true)
        }
        XCTAssertEqual(error.phase, .receive)
    }

    func testHeadWithoutEnd_isAnError() async throws {
        let flood =
            "HTTP/1.1 200 OK\r\n" + String(repeating: "X: \(String(repeating: "y", count: 1000))\r\n", count: 700)
        let error = try await transportError { try await self.response(saying: Array(flood + "\r\n")) }
        XCTAssertEqual(error.phase, .receive)
        XCTAssertTrue("\(error)".contains("head is larger than"), "\(error)")
    }

    func testBodyBeyondTheLimit_isAnErrorAndEndsTheTransfer() async throws {
        let writes = Counter()
        try await withServer(answer: { _ in
            .stream { writer in
                while true {
                    try await writer.write(Array(repeating: 1, count: 10_000))
                    writes.add(1)
                }
            }
        }) { server, transport in
            let response = try await transport.send(.init(url: server.url()))
            let error = try await transportError { try await response.body.collect(upTo: 100_000) }
            XCTAssertEqual(error.phase, .receive)
            await eventually("the connection closes") { server.listener.openConnections == 0 }
            _ = response
        }
    }

    func testBody_hasOneReaderAtATimeAndEndsOnce() async throws {
        try await withServer(answer: { _ in .stream { try await $0.write(Array("one")) } }) { server, transport in
            let response = try await transport.send(.init(url: server.url()))
            let body = try await response.body.collect(upTo: 10)
            let again = try await response.body.collect(upTo: 10)
            XCTAssertEqual(body.text, "one")
            XCTAssertTrue(again.isEmpty || again == body)
        }
    }
}
