import HTTPServer
import HTTPTransport
import PlatformCore
import XCTest

/// What goes out, byte for byte.
final class RequestTests: TransportTestCase {
    /// The head and the body that a request with such a body puts on the wire.
    private func wireBytes(of request: (String) -> TransportRequest) async throws -> String {
        let seen = Recorder<String>()
        let server = try ScriptedServer { wire in
            let head = try wire.readHead()
            let length = head.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
            let body = try wire.read(length.flatMap { Int($0.dropFirst(16)) } ?? 0)
            seen.add(head + body.text)
            try wire.send("HTTP/1.1 204 No Content\r\n\r\n")
        }
        defer { server.stop() }
        let transport = makeTransport(.init(proxy: .direct))
        let response = try await transport.send(request(server.url("")))
        XCTAssertEqual(response.status, 204)
        await transport.shutdown()
        return (seen.values.first ?? "").replacingOccurrences(of: server.authority, with: "HOST")
    }

    func testGet_sendsNothingButWhatWasGiven() async throws {
        let bytes = try await wireBytes {
            TransportRequest(
                url: $0 + "/a/../b%2Fc;x?q=%41&r='#fragment",
                fields: ["ININ-Client": "1", "x-lower": "ünï", "X-Empty": "", "X-Twice": "a", "x-twice": "b;c:d"])
        }
        XCTAssertEqual(
            bytes,
            "GET /a/../b%2Fc;x?q=%41&r=' HTTP/1.1\r\nHost: HOST\r\nININ-Client: 1\r\nx-lower: ünï\r\nX-Empty:\r\n"
                + "X-Twice: a\r\nx-twice: b;c:d\r\n\r\n")
    }

    func testFieldsThatLibcurlHasItsOwnIdeasAbout_areSentAsGiven() async throws {
        let bytes = try await wireBytes {
            TransportRequest(
                method: .post, url: $0 + "/",
                fields: [
                    "accept": "a/b", "User-Agent": "me", "content-type": "c/d", "Accept-Encoding": "br",
                    "Cookie": "k=v", "Referer": "r", "authorization": "Bearer t",
                ], body: .bytes(Array("xyz")))
        }
        XCTAssertEqual(
            bytes.split(separator: "\r\n").sorted(),
            [
                "POST / HTTP/1.1", "Host: HOST", "accept: a/b", "User-Agent: me", "content-type: c/d",
                "Accept-Encoding: br", "Cookie: k=v", "Referer: r", "authorization: Bearer t", "Content-Length: 3",
                "xyz",
            ].sorted())
    }

    func testPost_hasItsLengthAndNoContentTypeOfItsOwn() async throws {
        let bytes = try await wireBytes {
            TransportRequest(method: .post, url: $0 + "/p", body: .bytes(Array("a=1")))
        }
        XCTAssertEqual(bytes, "POST /p HTTP/1.1\r\nHost: HOST\r\nContent-Length: 3\r\n\r\na=1")
    }

    func testBodyWithAnyMethod_isSent() async throws {
        for method in ["GET", "DELETE", "PUT", "PATCH", "OPTIONS", "QUERY"] {
            let bytes = try await wireBytes {
                TransportRequest(method: .init(rawValue: method), url: $0 + "/", body: .bytes(Array("body")))
            }
            XCTAssertEqual(bytes, "\(method) / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 4\r\n\r\nbody")
        }
    }

    func testNoBody_isSaidWhereOneIsExpected() async throws {
        for method in ["POST", "PUT", "PATCH"] {
            let bytes = try await wireBytes { TransportRequest(method: .init(rawValue: method), url: $0 + "/") }
            XCTAssertEqual(bytes, "\(method) / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 0\r\n\r\n")
        }
        for method in ["GET", "HEAD", "DELETE", "OPTIONS"] {
            let bytes = try await wireBytes { TransportRequest(method: .init(rawValue: method), url: $0 + "/") }
            XCTAssertEqual(bytes, "\(method) / HTTP/1.1\r\nHost: HOST\r\n\r\n")
        }
    }

    func testGivenFramingAndHost_framingIsOursAndHostIsTheirs() async throws {
        let bytes = try await wireBytes {
            TransportRequest(
                method: .post, url: $0 + "/",
                fields: ["content-length": "99", "Transfer-Encoding": "chunked", "Host": "api.example"],
                body: .bytes(Array("ab")))
        }
        XCTAssertEqual(bytes, "POST / HTTP/1.1\r\nHost: api.example\r\nContent-Length: 2\r\n\r\nab")
    }

    func testLargeBody_isSentWholeWithoutExpect() async throws {
        let body = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) | 0x01 & 0x7F }
        try await withServer(answer: { .text("\($0.body.count) \(SHA256.hash($0.body))") }) { server, transport in
            for method in [HTTPMethod.post, .put, .get] {
                let request = TransportRequest(method: method, url: server.url(), body: .bytes(body))
                let response = try await transport.response(to: request)
                XCTAssertEqual(response.bodyBytes.text, "\(body.count) \(SHA256.hash(body))")
            }
            XCTAssertEqual(server.requests.map { $0.fields.contains(.expect) }, [false, false, false])
            XCTAssertEqual(server.requests.map { $0.fields[.contentLength] }, Array(repeating: "3000000", count: 3))
        }
    }

    func testExpectContinue_waitsForTheServer() async throws {
        let server = try ScriptedServer { wire in
            let head = try wire.readHead()
            guard head.contains("Expect: 100-continue\r\n") else { return }
            try wire.send("HTTP/1.1 100 Continue\r\n\r\n")
            let body = try wire.read(5)
            try wire.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n")
            try wire.send(body)
        }
        defer { server.stop() }
        let transport = makeTransport(.init(proxy: .direct))
        let response = try await transport.response(
            to: TransportRequest(
                method: .put, url: server.url(), fields: ["Expect": "100-continue"], body: .bytes(Array("hello"))))
        XCTAssertEqual(response.status, 200)
        XCTAssertEqual(response.bodyBytes.text, "hello")
        await transport.shutdown()
    }

    func testWhatIsNotHTTP_isRefusedBeforeAnythingIsSent() async throws {
        try await withServer(answer: { _ in .text("no") }) { server, transport in
            let badFields: [HTTPFields] = [
                ["X": "a\r\nY: b"], ["X": "a\nb"], ["X": "a\0b"], ["X": "\u{7F}"], ["X Y": "a"], ["": "a"], ["X:": "a"],
                ["X\r\nY": "a"], ["Ü": "a"],
            ]
            var requests = badFields.map { TransportRequest(url: server.url(), fields: $0) }
            for method in ["", "GET /", "G\r\nT", "CONNECT", "GÉT"] {
                requests.append(TransportRequest(method: .init(rawValue: method), url: server.url()))
            }
            let authority = server.authority
            for url in [
                "", "/path", "127.0.0.1", "ftp://\(authority)/", "file:///etc/passwd", "http:///x", "http://",
                "http://\(authority)/a b", "http://\(authority)/\r\nX: y", "http://\(authority)/ü", "http://[::1/",
                "http://user:secret@\(authority)/", "http://127.0.0.1:0/", "http://127.0.0.1:65536/",
                "http://127.0.0.1:8x/", "http://a%62c/", "http://a|b/",
            ] { requests.append(TransportRequest(url: url)) }
            requests.append(TransportRequest(method: .head, url: server.url(), body: .bytes([1])))
            for request in requests {
                let error = try await transportError { try await transport.send(request) }
                XCTAssertEqual(error.phase, .prepare, "\(request)")
                XCTAssertFalse(error.mayHaveReachedServer)
                XCTAssertFalse(error.isSafeToRetry)
                XCTAssertFalse("\(error)".contains("secret"))
            }
            XCTAssertEqual(server.listener.acceptedConnections, 0)
        }
    }

    func testCookies_areNotKept() async throws {
        try await withServer(answer: { _ in .text("", 200, ["Set-Cookie": "a=1"]) }) { server, transport in
            for _ in 0..<2 { _ = try await transport.response(to: TransportRequest(url: server.url())) }
            XCTAssertEqual(server.requests.map { $0.fields["Cookie"] }, [nil, nil])
        }
    }
}
