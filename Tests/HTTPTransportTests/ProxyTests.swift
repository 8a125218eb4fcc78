import Foundation
import HTTPTransport
import PlatformCore
import XCTest

/// Ways through a proxy, and around it.
final class ProxyTests: TransportTestCase {
    /// "me:open sesame" in base 64.
    private let credentials = "bWU6b3BlbiBzZXNhbWU="

    private func withProxy(
        credentials: String? = nil, _ body: (TestProxy) async throws -> Void
    ) async throws {
        let proxy = try TestProxy(credentials: credentials)
        defer { proxy.stop() }
        try await body(proxy)
    }

    private func text(_ url: String, _ choice: CurlTransport.ProxyChoice, _ tls: TLSSettings = .init()) async throws
        -> String
    {
        let transport = makeTransport(.init(tls: tls, proxy: choice))
        let result: Result<HTTPResponse, any Error>
        do {
            result = .success(
                try await transport.response(
                    to: .init(method: .post, url: url, fields: ["X-Own": "1"], body: .bytes(Array("abc")))))
        } catch {
            result = .failure(error)
        }
        await transport.shutdown()
        return try result.get().bodyBytes.text
    }

    func testHTTPRequest_isForwardedWithNothingAddedButCredentials() async throws {
        try await withServer(answer: { .text($0.path + $0.body.text) }) { server, _ in
            try await withProxy(credentials: credentials) { proxy in
                let settings = ProxySettings(try .init(proxy.url, username: "me", password: "open sesame"))
                let text = try await text(server.url("/x"), .through(settings))
                XCTAssertEqual(text, "/xabc")
                XCTAssertEqual(
                    proxy.heads,
                    [
                        "POST http://\(server.authority)/x HTTP/1.1\r\nHost: \(server.authority)\r\n"
                            + "Proxy-Authorization: Basic \(credentials)\r\nX-Own: 1\r\nContent-Length: 3\r\n\r\n"
                    ])
                XCTAssertNil(server.requests.first?.fields["Proxy-Connection"])
            }
        }
    }

    func testHTTPSRequest_isTunnelledAndTheProxySeesNoFieldOfIt() async throws {
        let certificates = try TestCertificates.shared.get()
        let server = try certificates.startServer()
        defer { server.stop() }
        try await withProxy(credentials: credentials) { proxy in
            let authority = "localhost:\(server.port)"
            let url = proxy.url.replacingOccurrences(of: "http://", with: "http://me:open%20sesame@")
            let transport = makeTransport(
                .init(
                    tls: TLSSettings(trust: .file(certificates.authority)),
                    proxy: .through(ProxySettings(try .init(url)))))
            let response = try await transport.response(
                to: .init(url: "https://\(authority)/path", fields: ["Authorization": "Bearer t"]))
            XCTAssertEqual(response.bodyBytes.text, "[] /path 1")
            XCTAssertFalse(response.fields.contains("Proxy-Agent"))
            let heads = proxy.heads
            XCTAssertEqual(heads.count, 1)
            XCTAssertTrue(heads[0].hasPrefix("CONNECT \(authority) HTTP/1.1\r\nHost: \(authority)\r\n"), heads[0])
            XCTAssertFalse(heads[0].contains("Bearer"))
            await transport.shutdown()
        }
    }

    func testTunnelThatTheProxyRefuses_isAConnectErrorAndSafeToRetry() async throws {
        try await withProxy(credentials: credentials) { proxy in
            let settings = ProxySettings(try .init(proxy.url, username: "me", password: "wrong"))
            let error = try await transportError { try await text("https://localhost:1/", .through(settings)) }
            XCTAssertEqual(error.phase, .connect)
            XCTAssertTrue(error.isSafeToRetry)
            XCTAssertTrue(error.message.contains("407"), error.message)
            XCTAssertFalse("\(error)".contains("wrong"))
        }
    }

    func testProxyThatIsNotThere_isAConnectError() async throws {
        try await withProxy { proxy in
            proxy.stop()
            let settings = ProxySettings(try .init(proxy.url))
            let error = try await transportError { try await text("http://127.0.0.1:1/", .through(settings)) }
            XCTAssertEqual(error.phase, .connect)
            XCTAssertTrue(error.isSafeToRetry)
        }
    }

    func testExceptions_areAskedDirectly() async throws {
        try await withServer(answer: { _ in .text("hi") }) { server, _ in
            try await withProxy { proxy in
                for exceptions in [["127.0.0.1"], ["other.example", "127.0.0.0/8"], ["*"]] {
                    let settings = ProxySettings(try .init(proxy.url), except: exceptions)
                    let text = try await text(server.url(), .through(settings))
                    XCTAssertEqual(text, "hi")
                }
                XCTAssertEqual(proxy.heads, [])
                _ = try await text(server.url(), .through(ProxySettings(try .init(proxy.url), except: ["127.0.0.2"])))
                XCTAssertEqual(proxy.heads.count, 1)
            }
        }
    }

    func testEnvironment_countsUnlessTurnedOff() async throws {
        try await withServer(answer: { _ in .text("hi") }) { server, _ in
            try await withProxy { proxy in
                setenv("HTTP_PROXY", proxy.url, 1)
                let transport = makeTransport()
                let direct = makeTransport(.init(proxy: .direct))
                setenv("NO_PROXY", "127.0.0.1", 1)
                let excepted = makeTransport()
                unsetenv("HTTP_PROXY")
                for transport in [direct, excepted] {
                    _ = try await transport.response(to: .init(url: server.url("/direct")))
                }
                unsetenv("NO_PROXY")
                _ = try await transport.response(to: .init(url: server.url("/proxied")))
                XCTAssertEqual(proxy.heads.count, 1)
                for transport in [transport, direct, excepted] { await transport.shutdown() }
            }
        }
    }

    func testEnvironmentVariables_areReadLikeEveryoneElseDoes() throws {
        func settings(_ variables: [String: String]) throws -> ProxySettings {
            try ProxySettings { variables[$0] }
        }
        let upper = try settings(["HTTPS_PROXY": "http://a:1", "HTTP_PROXY": "b:2", "NO_PROXY": "x, .y ,10.0.0.0/8"])
        XCTAssertEqual(upper.https?.description, "http://a:1")
        XCTAssertEqual(upper.http?.description, "http://b:2")
        XCTAssertEqual(upper.exceptions, ["x", ".y", "10.0.0.0/8"])
        let lower = try settings(["https_proxy": "http://a:1", "HTTPS_PROXY": "http://b:2", "http_proxy": ""])
        XCTAssertEqual(lower.https?.description, "http://a:1")
        XCTAssertNil(lower.http)
        XCTAssertNil(try settings(["REQUEST_METHOD": "GET", "HTTP_PROXY": "http://evil:1"]).http)
        XCTAssertEqual(try settings(["ALL_PROXY": "https://a"]).http?.description, "https://a:443")
        let secret = try settings(["HTTPS_PROXY": "http://me:secret@a:1/"])
        XCTAssertEqual(secret.https?.description, "http://a:1 as [REDACTED]")
        for bad in ["socks9://a:1", "http://", "http://a:b:c", "http://me:secret@:80"] {
            XCTAssertThrowsError(try settings(["HTTPS_PROXY": bad])) { error in
                XCTAssertEqual((error as? TransportError)?.phase, .prepare)
                XCTAssertFalse("\(error)".contains("secret"))
            }
        }
    }
}
