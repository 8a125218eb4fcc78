// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformBackgroundAssistant

/// The functions of `BackgroundAssistantApi`, each of which is called once.
final class BackgroundAssistantApiTests: OperationTestCase {
    func testPostBackgroundassistantToken() async throws {
        try await call("postBackgroundassistantToken") {
            try BackgroundAssistantApi.postBackgroundassistantToken(body: $0.body())
        }
    }

    func testPostScreenrecordingToken() async throws {
        try await call("postScreenrecordingToken") {
            try BackgroundAssistantApi.postScreenrecordingToken(body: $0.body())
        }
    }
}
