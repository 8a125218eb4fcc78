// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformOAuth
import Testing

extension EveryFunctionTests {
    @Test(arguments: oAuthApiCalls) func oAuthApi(_ call: TypedCall) async throws { try await check(call) }

    static var oAuthApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteOauthClient") {
            try OAuthApi.deleteOauthClient(clientId: $0.value("clientId"))
        }
        calls.add("getOauthAuthorization") {
            try OAuthApi.getOauthAuthorization(
                clientId: $0.value("clientId"), acceptLanguage: $0.optional("Accept-Language"))
        }
        calls.add("getOauthAuthorizations") {
            try OAuthApi.getOauthAuthorizations(acceptLanguage: $0.optional("Accept-Language"))
        }
        calls.add("getOauthClient") {
            try OAuthApi.getOauthClient(clientId: $0.value("clientId"))
        }
        calls.add("getOauthClientUsageQueryResult") {
            try OAuthApi.getOauthClientUsageQueryResult(
                executionId: $0.value("executionId"), clientId: $0.value("clientId"))
        }
        calls.add("getOauthClientUsageSummary") {
            try OAuthApi.getOauthClientUsageSummary(clientId: $0.value("clientId"), days: $0.optional("days"))
        }
        calls.add("getOauthClients") { _ in OAuthApi.getOauthClients() }
        calls.add("getOauthScope") {
            try OAuthApi.getOauthScope(scopeId: $0.value("scopeId"), acceptLanguage: $0.optional("Accept-Language"))
        }
        calls.add("getOauthScopes") {
            try OAuthApi.getOauthScopes(acceptLanguage: $0.optional("Accept-Language"))
        }
        calls.add("postOauthClientSecret") {
            try OAuthApi.postOauthClientSecret(clientId: $0.value("clientId"))
        }
        calls.add("postOauthClientUsageQuery") {
            try OAuthApi.postOauthClientUsageQuery(clientId: $0.value("clientId"), body: $0.body())
        }
        calls.add("postOauthClients") {
            try OAuthApi.postOauthClients(body: $0.body())
        }
        calls.add("putOauthClient") {
            try OAuthApi.putOauthClient(clientId: $0.value("clientId"), body: $0.body())
        }
        return calls
    }
}
