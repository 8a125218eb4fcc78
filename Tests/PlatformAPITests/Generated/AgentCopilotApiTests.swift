// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAgentCopilot

/// The functions of `AgentCopilotApi`, each of which is called once.
final class AgentCopilotApiTests: OperationTestCase {
    func testGetAssistantCopilot() async throws {
        try await call("getAssistantCopilot") {
            try AgentCopilotApi.getAssistantCopilot(assistantId: $0.value("assistantId"))
        }
    }

    func testGetAssistantsCopilotFeaturesupport() async throws {
        try await call("getAssistantsCopilotFeaturesupport") {
            try AgentCopilotApi.getAssistantsCopilotFeaturesupport(language: $0.optional("language"))
        }
    }

    func testPutAssistantCopilot() async throws {
        try await call("putAssistantCopilot") {
            try AgentCopilotApi.putAssistantCopilot(assistantId: $0.value("assistantId"), body: $0.body())
        }
    }
}
