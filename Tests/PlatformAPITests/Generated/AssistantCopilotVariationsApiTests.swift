// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAssistantCopilotVariations

/// The functions of `AssistantCopilotVariationsApi`, each of which is called once.
final class AssistantCopilotVariationsApiTests: OperationTestCase {
    func testDeleteAssistantVariation() async throws {
        try await call("deleteAssistantVariation") {
            try AssistantCopilotVariationsApi.deleteAssistantVariation(
                assistantId: $0.value("assistantId"), variationId: $0.value("variationId"))
        }
    }

    func testGetAssistantVariation() async throws {
        try await call("getAssistantVariation") {
            try AssistantCopilotVariationsApi.getAssistantVariation(
                assistantId: $0.value("assistantId"), variationId: $0.value("variationId"))
        }
    }

    func testGetAssistantVariations() async throws {
        try await call("getAssistantVariations") {
            try AssistantCopilotVariationsApi.getAssistantVariations(assistantId: $0.value("assistantId"))
        }
    }

    func testPostAssistantVariations() async throws {
        try await call("postAssistantVariations") {
            try AssistantCopilotVariationsApi.postAssistantVariations(
                assistantId: $0.value("assistantId"), body: $0.body())
        }
    }

    func testPutAssistantVariation() async throws {
        try await call("putAssistantVariation") {
            try AssistantCopilotVariationsApi.putAssistantVariation(
                assistantId: $0.value("assistantId"), variationId: $0.value("variationId"), body: $0.body())
        }
    }
}
