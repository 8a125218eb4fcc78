// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAgentUI
import Testing

extension EveryFunctionTests {
    @Test(arguments: agentUIApiCalls) func agentUIApi(_ call: TypedCall) async throws { try await check(call) }

    static var agentUIApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try AgentUIApi.deleteUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: $0.value("agentId"))
        }
        calls.add("getUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try AgentUIApi.getUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: $0.value("agentId"))
        }
        calls.add("patchUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try AgentUIApi.patchUsersAgentuiAgentsAutoanswerAgentIdSettings(
                agentId: $0.value("agentId"), body: $0.body())
        }
        calls.add("putUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try AgentUIApi.putUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: $0.value("agentId"), body: $0.body())
        }
        return calls
    }
}
