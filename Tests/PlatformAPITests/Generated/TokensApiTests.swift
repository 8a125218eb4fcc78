// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformTokens
import Testing

extension EveryFunctionTests {
    @Test(arguments: tokensApiCalls) func tokensApi(_ call: TypedCall) async throws { try await check(call) }

    static var tokensApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteToken") {
            try TokensApi.deleteToken(userId: $0.value("userId"))
        }
        calls.add("deleteTokensMe") { _ in TokensApi.deleteTokensMe() }
        calls.add("getTokensMe") {
            try TokensApi.getTokensMe(preserveIdleTTL: $0.optional("preserveIdleTTL"))
        }
        calls.add("getTokensTimeout") { _ in TokensApi.getTokensTimeout() }
        calls.add("headTokensMe") { _ in TokensApi.headTokensMe() }
        calls.add("putTokensTimeout") {
            try TokensApi.putTokensTimeout(body: $0.body())
        }
        return calls
    }
}
