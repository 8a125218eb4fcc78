#if canImport(Darwin) || URLSESSION_TRANSPORT
    import HTTPServer
    import HTTPTransport
    import PlatformCore
    import XCTest

    /// The transport of Apple platforms; on Linux `URLSESSION_TRANSPORT=1 swift test` runs it on Foundation's own copy.
    final class URLSessionTransportTests: XCTestCase {
        private func withTransport(
            _ answer: @escaping @Sendable (HTTPRequest) -> Reply,
            _ body: (RunningServer, URLSessionTransport) async throws -> Void
        ) async throws {
            try await withServer(answer: answer) { server, _ in
                let transport = URLSessionTransport()
                do { try await body(server, transport) } catch {
                    await transport.shutdown(drain: .zero)
                    throw error
                }
                await transport.shutdown(drain: .zero)
            }
        }

        func testGET_answersStatusFieldsAndBody() async throws {
            try await withTransport { _ in
                .text("hello", 404, ["X-Test": "1"])
            } _: { server, transport in
                let response = try await transport.response(to: .init(url: server.url("/a?b=1")))
                XCTAssertEqual(response.status, 404)
                XCTAssertEqual(response.fields["X-Test"], "1")
                XCTAssertEqual(String(decoding: response.bodyBytes, as: UTF8.self), "hello")
                XCTAssertEqual(server.requests.first?.target, "/a?b=1")
                XCTAssertNil(server.requests.first?.fields["Cookie"])
            }
        }

        func testPOST_sendsBodyAndFields() async throws {
            try await withTransport {
                .text(String(decoding: $0.body, as: UTF8.self))
            } _: { server, transport in
                let response = try await transport.response(
                    to: .init(
                        method: .post, url: server.url(), fields: ["Content-Type": "text/plain", "X-One": "1"],
                        body: .bytes(Array("body".utf8))))
                XCTAssertEqual(String(decoding: response.bodyBytes, as: UTF8.self), "body")
                XCTAssertEqual(server.requests.first?.fields["Content-Type"], "text/plain")
                XCTAssertEqual(server.requests.first?.fields["X-One"], "1")
            }
        }

        func testStreamedBody_arrivesWhole() async throws {
            try await withTransport {
                .text("\($0.body.count)")
            } _: { server, transport in
                let body = TransportRequest.Body.stream(length: 300_000) { writer in
                    for _ in 0..<3 { try await writer.write([UInt8](repeating: 0x61, count: 100_000)) }
                }
                let response = try await transport.response(to: .init(method: .put, url: server.url(), body: body))
                XCTAssertEqual(String(decoding: response.bodyBytes, as: UTF8.self), "300000")
            }
        }

        func testStreamedBodyOfWrongLength_isRefusedBeforeItIsSent() async throws {
            try await withTransport { _ in
                .text("")
            } _: { server, transport in
                let body = TransportRequest.Body.stream(length: 2) { try await $0.write([1]) }
                let error = try await transportError {
                    try await transport.send(.init(method: .put, url: server.url(), body: body))
                }
                XCTAssertEqual(error.phase, .send)
                XCTAssertEqual(error.mayHaveReachedServer, false)
                XCTAssertEqual(server.requests.count, 0)
            }
        }

        func testRedirectElsewhere_isFollowedWithoutAuthorization() async throws {
            try await withTransport { _ in
                .text("there")
            } _: { there, transport in
                try await withServer { _ in
                    .text("", 302, ["Location": there.url("/x")])
                } _: { here, _ in
                    var options = TransportOptions()
                    let request = TransportRequest(url: here.url(), fields: ["Authorization": "Bearer a"])
                    let refused = try await transport.response(to: request, options: options)
                    XCTAssertEqual(refused.status, 302)
                    options.redirects = .follow(maximum: 3)
                    let followed = try await transport.response(to: request, options: options)
                    XCTAssertEqual(followed.status, 200)
                    XCTAssertEqual(there.requests.map(\.target), ["/x"])
                    XCTAssertNil(there.requests[0].fields[.authorization])
                }
            }
        }

        func testNobodyListens_isAConnectError() async throws {
            let listener = try HTTPListener.start(.init(), responder: Refuser())
            let port = listener.port
            await listener.stop(drainMilliseconds: 0)
            let transport = URLSessionTransport()
            let error = try await transportError { try await transport.send(.init(url: "http://127.0.0.1:\(port)/")) }
            XCTAssertEqual(error.phase, .connect)
            XCTAssertEqual(error.isSafeToRetry, true)
            await transport.shutdown(drain: .zero)
        }

        func testTotalTimeout_endsTheCall() async throws {
            try await withTransport { _ in
                .later { await Self.never() }
            } _: { server, transport in
                var options = TransportOptions()
                options.totalTimeout = .milliseconds(50)
                let error = try await transportError { [options] in
                    try await transport.send(.init(url: server.url()), options: options)
                }
                XCTAssertEqual(error.phase, .timeout)
            }
        }

        func testCancelledTask_endsTheCall() async throws {
            try await withTransport { _ in
                .later { await Self.never() }
            } _: { server, transport in
                let call = Task { try await transportError { try await transport.send(.init(url: server.url())) } }
                await eventually("the server has the request") { !server.requests.isEmpty }
                call.cancel()
                let phase = try await call.value.phase
                XCTAssertEqual(phase, .cancelled)
            }
        }

        func testClientCertificate_isRefusedWithAReason() async throws {
            let tls = TLSSettings(identity: .files(certificate: "a.pem", key: "b.pem"))
            let transport = URLSessionTransport(.init(tls: tls))
            let error = try await transportError { try await transport.send(.init(url: "https://127.0.0.1:1/")) }
            XCTAssertEqual(error.phase, .prepare)
        }

        /// An answer that does not come before its connection has gone.
        private static func never() async -> HTTPResponse {
            try? await Task.sleep(for: .seconds(5))
            return HTTPResponse(status: 200)
        }
    }

    private struct Refuser: HTTPResponder {
        func respond(to _: HTTPRequest) -> Reply { .text("") }
    }
#endif
