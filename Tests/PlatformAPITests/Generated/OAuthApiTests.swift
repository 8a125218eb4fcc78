// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformOAuth

/// The functions of `OAuthApi`, each of which is called once.
final class OAuthApiTests: OperationTestCase {
    func testDeleteOauthClient() async throws {
        try await call("deleteOauthClient") {
            try OAuthApi.deleteOauthClient(clientId: $0.value("clientId"))
        }
    }

    func testGetOauthAuthorization() async throws {
        try await call("getOauthAuthorization") {
            try OAuthApi.getOauthAuthorization(
                clientId: $0.value("clientId"), acceptLanguage: $0.optional("Accept-Language"))
        }
    }

    func testGetOauthAuthorizations() async throws {
        try await call("getOauthAuthorizations") {
            try OAuthApi.getOauthAuthorizations(acceptLanguage: $0.optional("Accept-Language"))
        }
    }

    func testGetOauthClient() async throws {
        try await call("getOauthClient") {
            try OAuthApi.getOauthClient(clientId: $0.value("clientId"))
        }
    }

    func testGetOauthClientUsageQueryResult() async throws {
        try await call("getOauthClientUsageQueryResult") {
            try OAuthApi.getOauthClientUsageQueryResult(
                executionId: $0.value("executionId"), clientId: $0.value("clientId"))
        }
    }

    func testGetOauthClientUsageSummary() async throws {
        try await call("getOauthClientUsageSummary") {
            try OAuthApi.getOauthClientUsageSummary(clientId: $0.value("clientId"), days: $0.optional("days"))
        }
    }

    func testGetOauthClients() async throws {
        try await call("getOauthClients") { _ in
            OAuthApi.getOauthClients()
        }
    }

    func testGetOauthScope() async throws {
        try await call("getOauthScope") {
            try OAuthApi.getOauthScope(scopeId: $0.value("scopeId"), acceptLanguage: $0.optional("Accept-Language"))
        }
    }

    func testGetOauthScopes() async throws {
        try await call("getOauthScopes") {
            try OAuthApi.getOauthScopes(acceptLanguage: $0.optional("Accept-Language"))
        }
    }

    func testPostOauthClientSecret() async throws {
        try await call("postOauthClientSecret") {
            try OAuthApi.postOauthClientSecret(clientId: $0.value("clientId"))
        }
    }

    func testPostOauthClientUsageQuery() async throws {
        try await call("postOauthClientUsageQuery") {
            try OAuthApi.postOauthClientUsageQuery(clientId: $0.value("clientId"), body: $0.body())
        }
    }

    func testPostOauthClients() async throws {
        try await call("postOauthClients") {
            try OAuthApi.postOauthClients(body: $0.body())
        }
    }

    func testPutOauthClient() async throws {
        try await call("putOauthClient") {
            try OAuthApi.putOauthClient(clientId: $0.value("clientId"), body: $0.body())
        }
    }
}
