import HTTPTransport
import PlatformCore
import XCTest

/// Who is trusted and who is not, against a server with a throw-away CA.
final class TLSTests: TransportTestCase {
    private func text(
        from server: ChildServer, _ tls: TLSSettings, host: String = "localhost"
    ) async throws -> String {
        let transport = makeTransport(.init(tls: tls, proxy: .direct))
        let result: Result<HTTPResponse, any Error>
        do {
            result = .success(
                try await transport.response(to: .init(url: "https://\(host):\(server.port)/x?token=secret")))
        } catch {
            result = .failure(error)
        }
        await transport.shutdown()
        return try result.get().bodyBytes.text
    }

    private func error(from server: ChildServer, _ tls: TLSSettings, host: String = "localhost") async throws
        -> TransportError
    {
        let error = try await transportError { try await text(from: server, tls, host: host) }
        XCTAssertEqual(error.phase, .tls, "\(error)")
        XCTAssertEqual(error.host, "\(host):\(server.port)")
        XCTAssertFalse("\(error)".contains("secret"))
        return error
    }

    func testOwnCA_isTrustedFromFileAndFromMemory() async throws {
        let certificates = try TestCertificates.shared.get()
        let server = try certificates.startServer()
        defer { server.stop() }
        let pem = TLSSettings.Trust.pem(try certificates.bytes("ca.pem"))
        for trust in [TLSSettings.Trust.file(certificates.authority), pem] {
            for host in ["localhost", "127.0.0.1"] {
                let text = try await text(from: server, TLSSettings(trust: trust), host: host)
                XCTAssertTrue(text.hasPrefix("[] /x?token=secret"), text)
            }
        }
    }

    func testUnknownCA_isRefusedBeforeTheRequestIsSent() async throws {
        let server = try TestCertificates.shared.get().startServer()
        defer { server.stop() }
        let error = try await error(from: server, TLSSettings())
        XCTAssertTrue(error.isSafeToRetry)
        XCTAssertTrue("\(error)".contains("TLSSettings.trust"), "\(error)")
    }

    func testCertificateOfAnotherHost_isRefused() async throws {
        let certificates = try TestCertificates.shared.get()
        let server = try certificates.startServer("other")
        defer { server.stop() }
        let error = try await error(from: server, TLSSettings(trust: .file(certificates.authority)))
        XCTAssertTrue(error.message.contains("localhost"), error.message)
    }

    func testExpiredCertificate_isRefused() async throws {
        let certificates = try TestCertificates.shared.get()
        let server = try certificates.startServer("expired")
        defer { server.stop() }
        let error = try await error(from: server, TLSSettings(trust: .file(certificates.authority)))
        XCTAssertTrue(error.message.contains("expired"), error.message)
    }

    func testMissingCAFile_isATLSError() async throws {
        let server = try TestCertificates.shared.get().startServer()
        defer { server.stop() }
        let error = try await error(from: server, TLSSettings(trust: .file("/nowhere/ca.pem")))
        XCTAssertTrue(error.message.contains("/nowhere/ca.pem"), error.message)
    }

    func testClientCertificate_isShownFromFilesAndFromMemory() async throws {
        let certificates = try TestCertificates.shared.get()
        let server = try certificates.startServer(asksForCertificate: true)
        defer { server.stop() }
        let identities: [TLSSettings.Identity] = [
            .files(certificate: certificates.path("client.pem"), key: certificates.path("client.key")),
            .files(
                certificate: certificates.path("client.pem"), key: certificates.path("locked.key"), password: "sesame"),
            .pem(certificate: try certificates.bytes("client.pem"), key: try certificates.bytes("client.key")),
            .pem(
                certificate: try certificates.bytes("client.pem"), key: try certificates.bytes("locked.key"),
                password: "sesame"),
        ]
        for identity in identities {
            let text = try await text(
                from: server, TLSSettings(trust: .file(certificates.authority), identity: identity))
            XCTAssertTrue(text.hasPrefix("['client']"), text)
        }
    }

    func testNoClientCertificate_isRefusedByAServerThatNeedsOne() async throws {
        let certificates = try TestCertificates.shared.get()
        let server = try certificates.startServer(asksForCertificate: true)
        defer { server.stop() }
        // With TLS 1.3 the client learns of it only when it reads the answer.
        let error = try await transportError {
            try await text(from: server, TLSSettings(trust: .file(certificates.authority)))
        }
        XCTAssertTrue([.tls, .receive, .send].contains(error.phase), "\(error)")
    }

    func testWrongKeyPassword_isATLSErrorThatDoesNotTellIt() async throws {
        let certificates = try TestCertificates.shared.get()
        let server = try certificates.startServer(asksForCertificate: true)
        defer { server.stop() }
        let identity = TLSSettings.Identity.files(
            certificate: certificates.path("client.pem"), key: certificates.path("locked.key"), password: "guess")
        let error = try await error(
            from: server, TLSSettings(trust: .file(certificates.authority), identity: identity))
        XCTAssertFalse("\(error)".contains("guess"))
    }

    func testTLSConnection_isUsedAgain() async throws {
        let certificates = try TestCertificates.shared.get()
        let server = try certificates.startServer()
        defer { server.stop() }
        let transport = makeTransport(
            .init(tls: TLSSettings(trust: .file(certificates.authority)), proxy: .direct))
        for _ in 0..<5 {
            let response = try await transport.response(to: .init(url: "https://localhost:\(server.port)/"))
            XCTAssertEqual(response.bodyBytes.text, "[] / 1")
        }
        await transport.shutdown()
    }
}
