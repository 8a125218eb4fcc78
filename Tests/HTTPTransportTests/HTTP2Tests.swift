import Foundation
import HTTPTransport
import PlatformCore
import XCTest

/// HTTP/2 over TLS, against nginx, because our own server speaks HTTP/1.1 only.
final class HTTP2Tests: TransportTestCase {
    private func withNginx(
        _ configuration: (inout CurlTransport.Configuration) -> Void = { _ in },
        _ body: (String, CurlTransport) async throws -> Void
    ) async throws {
        let certificates = try TestCertificates.shared.get()
        let nginx = try ChildServer.python("nginx_http2.py", [certificates.folder.path])
        defer { nginx.stop() }
        var settings = CurlTransport.Configuration(
            tls: TLSSettings(trust: .file(certificates.authority)), proxy: .direct)
        configuration(&settings)
        let transport = makeTransport(settings)
        let result: Result<Void, any Error>
        do {
            result = .success(try await body("https://localhost:\(nginx.port)", transport))
        } catch {
            result = .failure(error)
        }
        await transport.shutdown(drain: .zero)
        try result.get()
    }

    func testManyCallsAtOnce_shareOneConnection() async throws {
        try await withNginx { url, transport in
            let connections = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<300 {
                    group.addTask {
                        let response = try await transport.send(.init(url: url + "/\(number)"))
                        XCTAssertEqual(response.version, .http2)
                        let body = try await response.body.collect(upTo: 1_000).text.split(separator: " ")
                        XCTAssertEqual(body.first, "/\(number)")
                        return String(body.last ?? "")
                    }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            XCTAssertEqual(connections.count, 1)
        }
    }

    func testVersionSetting_keepsToHTTP1() async throws {
        try await withNginx({ $0.versions = .http1 }) { url, transport in
            let response = try await transport.send(.init(url: url))
            XCTAssertEqual(response.version, .http1_1)
        }
    }

    func testLargeDownload_isWholeAndASlowReaderDoesNotStopOthers() async throws {
        try await withNginx { url, transport in
            let slow = try await transport.send(.init(url: url + "/large"))
            for _ in 0..<20 { _ = try await transport.response(to: .init(url: url + "/small")) }
            var count = 0
            for try await chunk in slow.body { count += chunk.count }
            XCTAssertEqual(count, 20_000_000)
        }
    }

    func testStreamedUpload_andHead_andDroppedBody() async throws {
        try await withNginx { url, transport in
            let body = TransportRequest.Body.stream(length: nil) { writer in
                for _ in 0..<50 { try await writer.write(Array(repeating: 65, count: 10_000)) }
            }
            let posted = try await transport.response(to: .init(method: .post, url: url + "/x", body: body))
            XCTAssertEqual(posted.status, 200)
            let head = try await transport.response(to: .init(method: .head, url: url + "/large"))
            XCTAssertEqual(head.fields[.contentLength], "20000000")
            XCTAssertEqual(head.bodyBytes, [])
            _ = try await transport.send(.init(url: url + "/large"))
            let after = try await transport.response(to: .init(url: url + "/after"))
            XCTAssertTrue(after.bodyBytes.text.hasPrefix("/after "))
        }
    }
}
