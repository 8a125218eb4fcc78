// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformBackgroundAssistant
import Testing

extension EveryFunctionTests {
    @Test(arguments: backgroundAssistantApiCalls) func backgroundAssistantApi(_ call: TypedCall) async throws { try await check(call) }

    static var backgroundAssistantApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("postBackgroundassistantToken") {
            try BackgroundAssistantApi.postBackgroundassistantToken(body: $0.body())
        }
        calls.add("postScreenrecordingToken") {
            try BackgroundAssistantApi.postScreenrecordingToken(body: $0.body())
        }
        return calls
    }
}
