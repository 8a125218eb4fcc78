// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformTextbots

/// The functions of `TextbotsApi`, each of which is called once.
final class TextbotsApiTests: OperationTestCase {
    func testGetTextbotsBotsSearch() async throws {
        try await call("getTextbotsBotsSearch") {
            try TextbotsApi.getTextbotsBotsSearch(
                botType: $0.optional("botType"), botName: $0.optional("botName"), botId: $0.optional("botId"),
                virtualAgentEnabled: $0.optional("virtualAgentEnabled"), pageSize: $0.optional("pageSize"))
        }
    }

    func testPostTextbotsBotflowsSessionTurns() async throws {
        try await call("postTextbotsBotflowsSessionTurns") {
            try TextbotsApi.postTextbotsBotflowsSessionTurns(sessionId: $0.value("sessionId"), body: $0.body())
        }
    }

    func testPostTextbotsBotflowsSessions() async throws {
        try await call("postTextbotsBotflowsSessions") {
            try TextbotsApi.postTextbotsBotflowsSessions(body: $0.body())
        }
    }

    func testPostTextbotsBotsExecute() async throws {
        try await call("postTextbotsBotsExecute") {
            try TextbotsApi.postTextbotsBotsExecute(body: $0.body())
        }
    }
}
