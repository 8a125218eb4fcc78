import HTTPServer
import HTTPTransport
import PlatformClient
import PlatformCore
import Synchronization
import XCTest

/// Settings of the network that reach the transport.
final class NetworkSettingsTests: XCTestCase {
    /// Runs `body` with a server that notes what it was asked.
    private func withServer(_ body: (ScriptedPlatform, _ port: Int) async throws -> Void) async throws {
        let platform = ScriptedPlatform { request, _ in
            request.path == "/oauth/token" ? .token("t") : .json(["authority": .string(request.authority)])
        }
        let listener = try HTTPListener.start(.init(port: 0), responder: platform)
        let result: Result<Void, any Error>
        do { result = .success(try await body(platform, listener.port)) } catch { result = .failure(error) }
        await listener.stop(drainMilliseconds: 0)
        try result.get()
    }

    func testProxy_carriesLoginsAndCalls() async throws {
        try await withServer { proxy, port in
            let client = ApiClient()
            client.proxy = ProxySettings(try .init("http://127.0.0.1:\(port)"))
            try client.setEnvironment("http://platform.example")
            try await client.loginClientCredentialsGrant("id", "secret")
            let json = try await client.callApi("/api/v2/users/me")
            XCTAssertEqual(json["authority"], "platform.example")
            XCTAssertEqual(proxy.requests.map(\.path), ["/oauth/token", "/api/v2/users/me"])
        }
    }

    func testProxyOfAFile_isUsedUntilTheFileNamesNoneOrTheCodeAnother() async throws {
        try await withServer { _, port in
            let client = ApiClient()
            try client.setEnvironment("http://platform.example")
            var file = ConfigurationLayer()
            file.proxy = ProxySettings(try .init("http://127.0.0.1:\(port)"))
            client.config.adopt(file)
            _ = try await client.callApi("/x")
            client.proxy = ProxySettings(try .init("http://127.0.0.1:1"))
            let error = try await apiError { () async throws(ApiError) in try await client.callApi("/x") }
            XCTAssertEqual(error.transportError?.phase, .connect)
            client.proxy = nil
            _ = try await client.callApi("/x")
        }
    }

    func testCertificateThatCannotBeRead_isAnErrorAndNoCallWithoutIt() async throws {
        try await withServer { platform, port in
            let client = ApiClient()
            client.proxy = ProxySettings(http: nil, https: nil)
            client.setMTLSCertificates("/no/such.pem", "/no/such.key", "/no/such/ca.pem")
            try client.setEnvironment("https://localhost:\(port)")
            let error = try await apiError { () async throws(ApiError) in try await client.callApi("/x") }
            XCTAssertEqual(error.kind, .transport)
            XCTAssertTrue(platform.requests.isEmpty)
        }
    }

    func testPersistedLogin_isThereForTheNextClient_withoutItsState() async throws {
        let store = MemoryStore()
        let first = ApiClient()
        try first.setPersistSettings(true, prefix: "my app", store: store)
        var data = AuthData(accessToken: "t", refreshToken: "r", tokenExpiryTime: 7)
        data.state = "st4te"
        first.setAuthData(data)
        XCTAssertEqual(store.texts.keys.map { $0 }, ["my_app_auth_data"])
        XCTAssertFalse(store.texts.values.joined().contains("st4te"))
        let second = ApiClient()
        try second.setPersistSettings(true, prefix: "my app", store: store)
        XCTAssertEqual(second.authData, AuthData(accessToken: "t", refreshToken: "r", tokenExpiryTime: 7))
        try await second.logout()
        XCTAssertTrue(store.texts.isEmpty)
    }
}

/// A store in memory.
private final class MemoryStore: TokenStore {
    private let kept = Mutex<[String: String]>([:])
    var texts: [String: String] { kept.withLock { $0 } }
    func load(_ key: String) throws -> String? { kept.withLock { $0[key] } }
    func save(_ text: String, for key: String) throws { kept.withLock { $0[key] = text } }
    func remove(_ key: String) throws { kept.withLock { $0[key] = nil } }
}
