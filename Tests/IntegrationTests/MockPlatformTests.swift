import Fixtures
import PlatformAuthorization
import PlatformClient
import PlatformTokens
import PlatformUsers
import XCTest

/// The client against the mock: what the README's examples do.
final class MockPlatformTests: XCTestCase {
    private func withClient(_ body: (ApiClient, MockPlatform) async throws -> Void) async throws {
        try await withMockPlatform(.replay("recordings")) { mock in
            let transport = directTransport()
            let client = ApiClient()
            client.setTransport(transport)
            try client.setEnvironment(mock.url)
            do {
                try await body(client, mock)
                await transport.shutdown(drain: .zero)
            } catch {
                await transport.shutdown(drain: .zero)
                throw error
            }
        }
    }

    func testClientCredentialsLogin_bringsATokenAndItsEnd() async throws {
        try await withClient { client, _ in
            let before = Instant.real().milliseconds
            let data = try await client.loginClientCredentialsGrant("demo-client", "demo-secret")
            XCTAssertEqual(data, client.authData)
            XCTAssertFalse(try XCTUnwrap(data.accessToken).isEmpty)
            let end = try XCTUnwrap(data.tokenExpiryTime)
            XCTAssertTrue((Int(before) + 86_399_000...Int(before) + 86_500_000).contains(end), "\(end)")
            XCTAssertEqual(data.tokenExpiryTimeString?.hasSuffix(" GMT"), true)
        }
    }

    func testWrongSecret_isAnOAuthErrorWithoutTheSecret() async throws {
        try await withClient { client, _ in
            let error = try await apiError { () async throws(ApiError) in
                try await client.loginClientCredentialsGrant("demo-client", "wrong-secret-77")
            }
            XCTAssertEqual(error.kind, .oauth)
            XCTAssertEqual(error.code, "invalid_client")
            XCTAssertTrue(error.description.hasPrefix("loginClientCredentialsGrant failed: POST http"), "\(error)")
            XCTAssertFalse("\(error)\(error.asJSON)".contains("wrong-secret-77"))
        }
    }

    func testTokensMe_answersTheTokensClient() async throws {
        try await withClient { client, _ in
            try await client.loginClientCredentialsGrant("demo-client", "demo-secret")
            let info = try await TokensApi(client).getTokensMe()
            XCTAssertEqual(info.oAuthClient?.id, "demo-client")
        }
    }

    func testCallWithoutLogin_isThePlatforms401() async throws {
        try await withClient { client, _ in
            let error = try await apiError { () async throws(ApiError) in try await TokensApi(client).getTokensMe() }
            XCTAssertEqual(error.kind, .http)
            XCTAssertEqual(error.status, 401)
            XCTAssertEqual(error.code, "authentication.required")
            XCTAssertEqual(error.errorBody?.contextId, error.correlationId)
        }
    }

    func testLogoutWithRevocation_endsTheToken() async throws {
        try await withClient { client, _ in
            let token = try await client.loginClientCredentialsGrant("demo-client", "demo-secret").accessToken
            let url = try await client.logout(clientId: "demo-client", revokesToken: true)
            XCTAssertEqual(url, client.authUrl + "/logout?client_id=demo-client")
            XCTAssertNil(client.authData.accessToken)
            client.setAccessToken(try XCTUnwrap(token))
            let error = try await apiError { () async throws(ApiError) in try await TokensApi(client).getTokensMe() }
            XCTAssertEqual(error.status, 401)
        }
    }

    func testRecordedUser_isReadByNameAndType() async throws {
        try await withClient { client, _ in
            try await client.loginClientCredentialsGrant("demo-client", "demo-secret")
            let users = try await UsersApi(client).getUsers()
            let first = try XCTUnwrap(users.entities?.first)
            XCTAssertFalse(try XCTUnwrap(first.id).isEmpty)
            XCTAssertNotNil(first.name)
        }
    }
}
