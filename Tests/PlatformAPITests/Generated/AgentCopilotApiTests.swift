// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAgentCopilot
import Testing

extension EveryFunctionTests {
    @Test(arguments: agentCopilotApiCalls) func agentCopilotApi(_ call: TypedCall) async throws { try await check(call) }

    static var agentCopilotApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getAssistantCopilot") {
            try AgentCopilotApi.getAssistantCopilot(assistantId: $0.value("assistantId"))
        }
        calls.add("getAssistantsCopilotFeaturesupport") {
            try AgentCopilotApi.getAssistantsCopilotFeaturesupport(language: $0.optional("language"))
        }
        calls.add("putAssistantCopilot") {
            try AgentCopilotApi.putAssistantCopilot(assistantId: $0.value("assistantId"), body: $0.body())
        }
        return calls
    }
}
