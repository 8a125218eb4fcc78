// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAssistantCopilotVariations
import Testing

extension EveryFunctionTests {
    @Test(arguments: assistantCopilotVariationsApiCalls) func assistantCopilotVariationsApi(_ call: TypedCall) async throws { try await check(call) }

    static var assistantCopilotVariationsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteAssistantVariation") {
            try AssistantCopilotVariationsApi.deleteAssistantVariation(
                assistantId: $0.value("assistantId"), variationId: $0.value("variationId"))
        }
        calls.add("getAssistantVariation") {
            try AssistantCopilotVariationsApi.getAssistantVariation(
                assistantId: $0.value("assistantId"), variationId: $0.value("variationId"))
        }
        calls.add("getAssistantVariations") {
            try AssistantCopilotVariationsApi.getAssistantVariations(assistantId: $0.value("assistantId"))
        }
        calls.add("postAssistantVariations") {
            try AssistantCopilotVariationsApi.postAssistantVariations(
                assistantId: $0.value("assistantId"), body: $0.body())
        }
        calls.add("putAssistantVariation") {
            try AssistantCopilotVariationsApi.putAssistantVariation(
                assistantId: $0.value("assistantId"), variationId: $0.value("variationId"), body: $0.body())
        }
        return calls
    }
}
