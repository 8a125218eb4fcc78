import Fixtures
import Foundation
import PlatformClient
import PlatformCore
import XCTest

/// The command that is shown sends the request that was meant.
final class CurlTests: MockPlatformTestCase {
    private func run(_ command: String, _ environment: [String: String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
            .merging(["no_proxy": "127.0.0.1"]) { $1 }
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
        process.waitUntilExit()
        XCTAssertEqual(process.terminationStatus, 0, command)
    }

    func testCommand_sendsTheRequestAgain() async throws {
        let client = try await session.makeClient()
        let bodies: [JSON] = [["name": "it's {here}", "tags": ["$TOKEN", "ä\n\""]], .string("plain")]
        for body in bodies {
            _ = try? await client.callApi(
                "/api/v2/users/{id}", .patch, pathParams: ["id": "a'b {c} [1]"],
                queryParams: [("expand", ["presence", "x&y"])], headerParams: ["X-Note": "it's"], bodyParam: body)
        }
        _ = try? await client.callApi("/api/v2/users/me", .head)
        let token = session.issueToken()
        let sent = session.requests().dropFirst()
        for request in sent { try run(request.curl(baseURL: session.baseURL), ["TOKEN": token]) }
        let again = session.requests().dropFirst(1 + sent.count)
        XCTAssertEqual(again.count, sent.count)
        for (first, second) in zip(sent, again) {
            XCTAssertEqual(second.method, first.method)
            XCTAssertEqual(second.request.target, first.request.target)
            XCTAssertEqual(second.request.body, first.request.body)
            XCTAssertEqual(second.fields["X-Note"], first.fields["X-Note"])
            XCTAssertEqual(second.fields[.contentType], first.fields[.contentType])
            XCTAssertEqual(second.status, first.status)
        }
    }

    func testLogin_isSentAgainWithTheShellsSecret() async throws {
        _ = try await session.makeClient()
        let command = try XCTUnwrap(session.requests().first).curl(baseURL: session.baseURL)
        XCTAssertFalse(command.contains(session.clientSecret), command)
        try run(command, ["CLIENT": "\(session.clientID):\(session.clientSecret)"])
        XCTAssertEqual(session.requests().map(\.status), [200, 200])
    }

    func testSecretsOfABody_areShortened() async throws {
        let client = try await session.makeClient()
        _ = try? await client.callApi(
            "/api/v2/users", .post, bodyParam: ["password": "hunter2-hunter2", "name": "Ann"])
        let command = try XCTUnwrap(session.requests().last).curl()
        XCTAssertTrue(command.contains(#"--data-binary '{"password":"hunt…","name":"Ann"}'"#), command)
    }
}
