// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAgentUI

/// The functions of `AgentUIApi`, each of which is called once.
final class AgentUIApiTests: OperationTestCase {
    func testDeleteUsersAgentuiAgentsAutoanswerAgentIdSettings() async throws {
        try await call("deleteUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try AgentUIApi.deleteUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: $0.value("agentId"))
        }
    }

    func testGetUsersAgentuiAgentsAutoanswerAgentIdSettings() async throws {
        try await call("getUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try AgentUIApi.getUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: $0.value("agentId"))
        }
    }

    func testPatchUsersAgentuiAgentsAutoanswerAgentIdSettings() async throws {
        try await call("patchUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try AgentUIApi.patchUsersAgentuiAgentsAutoanswerAgentIdSettings(
                agentId: $0.value("agentId"), body: $0.body())
        }
    }

    func testPutUsersAgentuiAgentsAutoanswerAgentIdSettings() async throws {
        try await call("putUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try AgentUIApi.putUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: $0.value("agentId"), body: $0.body())
        }
    }
}
