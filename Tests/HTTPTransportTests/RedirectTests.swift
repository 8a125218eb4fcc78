import HTTPServer
import HTTPTransport
import PlatformCore
import XCTest

/// Redirects: handed back, or followed when asked (RFC 9110 section 15.4).
final class RedirectTests: TransportTestCase {
    private func follow(_ maximum: Int = 5) -> TransportOptions {
        var options = TransportOptions()
        options.redirects = .follow(maximum: maximum)
        return options
    }

    /// `/301?to=…` redirects so; anything else says what it was asked.
    private static func answer(_ request: HTTPRequest) -> Reply {
        if let code = Int(request.path.dropFirst()), request.query.hasPrefix("to="),
            let target = PercentCoding.decode(request.query.dropFirst(3))
        {
            return .text("see there", HTTPStatus(code), ["Location": target])
        }
        return .text("\(request.method) \(request.target) \(request.body.text)")
    }

    func testRedirect_isHandedBackUnlessAsked() async throws {
        try await withServer(answer: Self.answer) { server, transport in
            let response = try await transport.response(to: .init(url: server.url("/302?to=/x")))
            XCTAssertEqual(response.status, 302)
            XCTAssertEqual(response.fields[.location], "/x")
            XCTAssertEqual(server.requests.count, 1)
        }
    }

    func testMethodAndBody_becomeWhatTheStatusSays() async throws {
        let table: [(Int, HTTPMethod, String)] = [
            (301, .post, "GET /x "), (302, .post, "GET /x "), (303, .post, "GET /x "), (303, .put, "GET /x "),
            (301, .put, "PUT /x abc"), (307, .post, "POST /x abc"), (308, .post, "POST /x abc"),
            (308, .delete, "DELETE /x abc"),
        ]
        try await withServer(answer: Self.answer) { server, transport in
            for (status, method, expected) in table {
                let response = try await transport.response(
                    to: .init(
                        method: method, url: server.url("/\(status)?to=/x"), fields: ["Content-Type": "a/b"],
                        body: .bytes(Array("abc"))), options: follow())
                XCTAssertEqual(response.bodyBytes.text, expected, "\(status)")
                let kept = server.requests.last?.fields.contains(.contentType)
                XCTAssertEqual(kept, !expected.hasPrefix("GET"))
            }
            XCTAssertEqual(server.listener.acceptedConnections, 1)
        }
    }

    func testRelativeLocations_areResolved() async throws {
        let table = [
            ("/a/b", "/a/b"), ("c?d=e", "/c?d=e"), ("?q", "/302?q"), ("/a b", "/a%20b"), ("//HOST/y", "/y"),
            ("../x/./y/../z/.", "/x/z/"), ("ü", "/%C3%BC"),
            ("http://HOST/z#frag", "/z"),
        ]
        try await withServer(answer: Self.answer) { server, transport in
            for (location, expected) in table {
                let target = location.replacing("HOST", with: server.authority)
                let response = try await transport.send(
                    .init(url: server.url("/302?to=\(PercentCoding.encode(target))")), options: follow())
                let body = try await response.body.collect(upTo: 1_000)
                XCTAssertEqual(body.text, "GET \(expected) ", location)
                XCTAssertEqual(response.url, server.url(expected), location)
            }
        }
    }

    func testOtherHost_doesNotSeeCredentials() async throws {
        try await withServer(answer: Self.answer) { other, _ in
            try await withServer(answer: Self.answer) { server, transport in
                let fields: HTTPFields = [
                    "Authorization": "Bearer t", "cookie": "a=b", "Proxy-Authorization": "c", "Host": "api.example",
                    "X-Kept": "1",
                ]
                for target in [other.url("/x"), server.url("/y")] {
                    _ = try await transport.response(
                        to: .init(url: server.url("/307?to=\(target)"), fields: fields), options: follow())
                }
                XCTAssertEqual(other.requests.first?.fields.map(\.name), ["Host", "X-Kept"])
                XCTAssertEqual(other.requests.first?.fields[.host], other.authority)
                XCTAssertEqual(server.requests.last?.fields[.authorization], "Bearer t")
            }
        }
    }

    func testRedirectsWithoutEnd_endAtTheMaximum() async throws {
        try await withServer(answer: { _ in .text("", 302, ["Location": "/"]) }) { server, transport in
            let error = try await transportError {
                try await transport.send(.init(url: server.url()), options: follow(3))
            }
            XCTAssertEqual(error.phase, .receive)
            XCTAssertEqual(server.requests.count, 4)
        }
    }

    func testRedirectToWhatIsNoWebURL_isAnError() async throws {
        try await withServer(answer: Self.answer) { server, transport in
            for target in ["file:///etc/passwd", "ftp://a/", "http://u:p@\(server.authority)/", "http://"] {
                let error = try await transportError {
                    try await transport.send(.init(url: server.url("/302?to=\(target)")), options: follow())
                }
                XCTAssertEqual(error.phase, .receive, target)
            }
        }
    }

    func testStreamedBody_isNotSentTwice() async throws {
        try await withServer(answer: Self.answer) { server, transport in
            let body = TransportRequest.Body.stream(length: 3) { try await $0.write(Array("abc")) }
            let error = try await transportError {
                try await transport.send(
                    .init(method: .post, url: server.url("/307?to=/x"), body: body), options: follow())
            }
            XCTAssertTrue(error.message.contains("streamed"), error.message)
        }
    }
}
