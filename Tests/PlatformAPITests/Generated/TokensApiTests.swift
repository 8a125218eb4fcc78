// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformTokens

/// The functions of `TokensApi`, each of which is called once.
final class TokensApiTests: OperationTestCase {
    func testDeleteToken() async throws {
        try await call("deleteToken") {
            try TokensApi.deleteToken(userId: $0.value("userId"))
        }
    }

    func testDeleteTokensMe() async throws {
        try await call("deleteTokensMe") { _ in
            TokensApi.deleteTokensMe()
        }
    }

    func testGetTokensMe() async throws {
        try await call("getTokensMe") {
            try TokensApi.getTokensMe(preserveIdleTTL: $0.optional("preserveIdleTTL"))
        }
    }

    func testGetTokensTimeout() async throws {
        try await call("getTokensTimeout") { _ in
            TokensApi.getTokensTimeout()
        }
    }

    func testHeadTokensMe() async throws {
        try await call("headTokensMe") { _ in
            TokensApi.headTokensMe()
        }
    }

    func testPutTokensTimeout() async throws {
        try await call("putTokensTimeout") {
            try TokensApi.putTokensTimeout(body: $0.body())
        }
    }
}
