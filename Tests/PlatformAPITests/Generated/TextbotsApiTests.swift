// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformTextbots
import Testing

extension EveryFunctionTests {
    @Test(arguments: textbotsApiCalls) func textbotsApi(_ call: TypedCall) async throws { try await check(call) }

    static var textbotsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getTextbotsBotsSearch") {
            try TextbotsApi.getTextbotsBotsSearch(
                botType: $0.optional("botType"), botName: $0.optional("botName"), botId: $0.optional("botId"),
                virtualAgentEnabled: $0.optional("virtualAgentEnabled"), pageSize: $0.optional("pageSize"))
        }
        calls.add("postTextbotsBotflowsSessionTurns") {
            try TextbotsApi.postTextbotsBotflowsSessionTurns(sessionId: $0.value("sessionId"), body: $0.body())
        }
        calls.add("postTextbotsBotflowsSessions") {
            try TextbotsApi.postTextbotsBotflowsSessions(body: $0.body())
        }
        calls.add("postTextbotsBotsExecute") {
            try TextbotsApi.postTextbotsBotsExecute(body: $0.body())
        }
        return calls
    }
}
