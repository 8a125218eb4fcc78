@testable import MockServer
import PlatformCore
import XCTest

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// Recording over TLS: a region's hosts, a company's proxy and CA, and certificates that are not to be trusted.
final class UpstreamTLSTests: RecordingTestCase {
    /// The platform over TLS, which is its own proxy too.
    private final class Stand {
        private let child: ChildProcess
        let folder: String
        private(set) var port = 0

        init(_ certificate: String, credentials: String? = nil, in directory: String) async throws {
            folder = directory + "/tls-" + certificate
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let script = URL(filePath: #filePath).appending(path: "../../python/tls_upstream.py").standardizedFileURL
            child = try ChildProcess(
                ["/usr/bin/env", "python3", "-u", script.path, folder, certificate] + (credentials.map { [$0] } ?? []),
                environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"], in: directory)
            let deadline = ContinuousClock.now + .seconds(20)
            while !child.output.hasSuffix("\n"), ContinuousClock.now < deadline {
                try await Task.sleep(for: .milliseconds(5))
            }
            port = try XCTUnwrap(Int(child.output.dropLast()), child.errors)
        }

        var url: String { "https://127.0.0.1:\(port)" }
        var authority: String { folder + "/ca.pem" }
        var lines: [String] {
            ((try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? "").split(separator: "\n").map(
                String.init)
        }

        /// Ended at once: nothing of it is needed any more.
        func stop() async throws {
            child.signal(SIGKILL)
            try await child.wait()
        }
    }

    /// Records a login and two calls by the program; answers what it said.
    private func recordByRegion(
        _ arguments: [String], environment: [String: String], calls: Int = 2
    ) async throws -> (replies: [HTTPResponse], errors: String) {
        let child = try ChildProcess(
            [ChildProcess.mockserver, "--record", out, "--upstream", "mypurecloud.de", "--port", "0"] + arguments,
            environment: environment, in: directory)
        let url = try await child.url()
        var replies = [try await caller.call("POST \(url)/oauth/token", ["Authorization": "Basic YTpi"], body: [0x61])]
        for number in 0..<calls {
            replies.append(try await caller.call("GET \(url)/api/v2/\(number)", token: "token-of-the-platform-1"))
        }
        child.signal(SIGTERM)
        let code = try await child.wait()
        XCTAssertEqual(code, 0, child.errors)
        return (replies, child.errors)
    }

    func testRegion_isReachedAtItsHostsThroughProxyAndCompanyCA() async throws {
        let stand = try await Stand("good", credentials: "bWU6b3BlbiBzZXNhbWU=", in: directory)
        let proxy = "http://me:open%20sesame@127.0.0.1:\(stand.port)"
        for (arguments, environment) in [
            (["--upstream-ca", stand.authority], ["HTTPS_PROXY": proxy]),
            ([], ["MOCKSERVER_UPSTREAM_CA": stand.authority, "ALL_PROXY": proxy, "SSL_CERT_FILE": "/nowhere"]),
            ([], ["SSL_CERT_FILE": stand.authority, "https_proxy": proxy]),
        ] {
            let (replies, errors) = try await recordByRegion(arguments, environment: environment)
            XCTAssertEqual(replies.map(\.status), [200, 200, 200], replies.map(\.bodyText).joined() + errors)
            XCTAssertEqual(replies.last?.bodyText, #"{"host": "api.mypurecloud.de", "path": "/api/v2/1"}"#)
            XCTAssertEqual(try lines(), ["GET /api/v2/0 200", "GET /api/v2/1 200"])
            XCTAssertEqual(try recorded().map(\.region.rawValue), ["mypurecloud.de", "mypurecloud.de"])
            XCTAssertFalse(errors.contains("sesame"), errors)
        }
        XCTAssertEqual(
            stand.lines.prefix(5),
            [
                "CONNECT login.mypurecloud.de:443", "POST login.mypurecloud.de /oauth/token",
                "CONNECT api.mypurecloud.de:443", "GET api.mypurecloud.de /api/v2/0",
                "GET api.mypurecloud.de /api/v2/1",
            ])
        try await stand.stop()
    }

    func testProxyThatWantsALogin_answers502AndSaysWhereItGoes() async throws {
        let stand = try await Stand("good", credentials: "bWU6b3BlbiBzZXNhbWU=", in: directory)
        let (replies, errors) = try await recordByRegion(
            ["--upstream-ca", stand.authority],
            environment: ["HTTPS_PROXY": "http://me:wrong-secret@127.0.0.1:\(stand.port)"], calls: 1)
        for reply in replies {
            XCTAssertEqual(reply.status, 502)
            let message = try XCTUnwrap(JSON.parse(reply.bodyBytes)["message"]?.string)
            XCTAssert(message.contains("407") && message.contains("Look at HTTPS_PROXY"), message)
        }
        XCTAssertFalse(errors.contains("wrong-secret"), errors)
        XCTAssertEqual(try files(), [])
        try await stand.stop()
    }

    func testBadCertificate_answers502SaysWhatIsWrongAndRecordsNothing() async throws {
        for (certificate, trustsIt, problem, advice) in [
            ("good", false, "issuer certificate", "trust that: --upstream-ca FILE.pem"),
            ("self", true, "self", "trust that: --upstream-ca FILE.pem"),
            ("expired", true, "expired", "this machine's clock"),
            ("other", true, "127.0.0.1", "Check the upstream's name and certificate"),
        ] {
            let stand = try await Stand(certificate, in: directory)
            try await withRecorder(
                stand.url, configure: { $0.upstreamCAFile = trustsIt ? stand.authority : nil }
            ) { mock in
                let reply = try await caller.call("GET \(mock.url)/api/v2/a", token: "token-that-nobody-gets")
                XCTAssertEqual(reply.status, 502, certificate)
                let body = try JSON.parse(reply.bodyBytes)
                XCTAssertEqual(body["code"], "mock.upstream.failed")
                let message = try XCTUnwrap(body["message"]?.string)
                for part in ["no trusted TLS connection to 127.0.0.1:\(stand.port)", problem, advice] {
                    XCTAssert(message.contains(part), "\(certificate): \(message)")
                }
                XCTAssert(log.contains(message), log.text)
            }
            XCTAssertEqual(try files(), [], certificate)
            XCTAssertEqual(stand.lines, [], "not even a request was sent")
            try await stand.stop()
        }
    }

    func testTrustedCA_recordsOverTLSWithoutAProxy() async throws {
        let stand = try await Stand("good", in: directory)
        try await withRecorder(stand.url, configure: { $0.upstreamCAFile = stand.authority }) { mock in
            let reply = try await caller.call("GET \(mock.url)/api/v2/a")
            XCTAssertEqual(reply.status, 200, reply.bodyText)
        }
        XCTAssertEqual(try lines(), ["GET /api/v2/a 200"])
        try await stand.stop()
    }

    func testCAFileOrProxyThatIsNone_refusesTheStart() async throws {
        try write("no certificate", "text.pem")
        let record = ["--record", out, "--upstream", "mypurecloud.de", "--port", "0"]
        for (arguments, environment, code, part) in [
            (
                record + ["--upstream-ca", "/nowhere.pem"], [:], 1,
                "/nowhere.pem: the upstream's CA file cannot be read"
            ),
            (record + ["--upstream-ca", path("text.pem")], [:], 1, "text.pem: holds no certificate"),
            (record, ["SSL_CERT_FILE": path("text.pem")], 1, "text.pem: holds no certificate"),
            (record, ["HTTPS_PROXY": "ftp://proxy"], 1, "Check HTTPS_PROXY"),
            (["--replay", out, "--upstream-ca", "x.pem"], [:], 2, "--upstream-ca goes with --upstream"),
        ] as [([String], [String: String], Int32, String)] {
            let run = try await ChildProcess.run(arguments, environment: environment, in: directory)
            XCTAssertEqual(run.code, code, run.errors)
            XCTAssert(run.errors.contains(part), run.errors)
        }
        XCTAssertEqual(try files(), [])
    }
}
