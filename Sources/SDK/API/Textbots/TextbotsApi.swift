// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Textbots.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct TextbotsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getTextbotsBotsSearch

extension TextbotsApi {
    /// Calls `GET /api/v2/textbots/bots/search`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - botType: `botType` in the query, once for each element.
    ///   - botName: `botName` in the query.
    ///   - botId: `botId` in the query, once for each element.
    ///   - virtualAgentEnabled: `virtualAgentEnabled` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getTextbotsBotsSearch(
        botType: [GetTextbotsBotsSearchBotType]? = nil, botName: String? = nil, botId: [String]? = nil,
        virtualAgentEnabled: Bool? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> BotSearchResponseEntityListing {
        try await client.send(
            Self.getTextbotsBotsSearch(
                botType: botType, botName: botName, botId: botId, virtualAgentEnabled: virtualAgentEnabled,
                pageSize: pageSize))
    }

    /// The call `GET /api/v2/textbots/bots/search`, ready to be sent.
    public static func getTextbotsBotsSearch(
        botType: [GetTextbotsBotsSearchBotType]? = nil, botName: String? = nil, botId: [String]? = nil,
        virtualAgentEnabled: Bool? = nil, pageSize: Int? = nil
    ) -> APICall<BotSearchResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("botType", botType)
        queryParameters.add("botName", botName)
        queryParameters.add("botId", botId)
        queryParameters.add("virtualAgentEnabled", virtualAgentEnabled)
        queryParameters.add("pageSize", pageSize)
        return APICall("getTextbotsBotsSearch", .get, "/api/v2/textbots/bots/search", query: queryParameters)
    }
}

// MARK: - postTextbotsBotflowsSessionTurns

extension TextbotsApi {
    /// Calls `POST /api/v2/textbots/botflows/sessions/{sessionId}/turns`.
    ///
    /// Needs the permission `textbots:botFlowSession:execute`.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTextbotsBotflowsSessionTurns(
        sessionId: String, body: TextBotFlowTurnRequest
    ) async throws(ApiError) -> TextBotFlowTurnResponse {
        try await client.send(Self.postTextbotsBotflowsSessionTurns(sessionId: sessionId, body: body))
    }

    /// The call `POST /api/v2/textbots/botflows/sessions/{sessionId}/turns`, ready to be sent.
    public static func postTextbotsBotflowsSessionTurns(
        sessionId: String, body: TextBotFlowTurnRequest
    ) -> APICall<TextBotFlowTurnResponse> {
        APICall(
            "postTextbotsBotflowsSessionTurns", .post, "/api/v2/textbots/botflows/sessions/{sessionId}/turns",
            parameters: [("sessionId", sessionId)], body: .json(body.asJSON))
    }
}

// MARK: - postTextbotsBotflowsSessions

extension TextbotsApi {
    /// Calls `POST /api/v2/textbots/botflows/sessions`.
    ///
    /// Needs the permission `textbots:botFlowSession:execute`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTextbotsBotflowsSessions(
        body: TextBotFlowLaunchRequest
    ) async throws(ApiError) -> TextBotFlowLaunchResponse {
        try await client.send(Self.postTextbotsBotflowsSessions(body: body))
    }

    /// The call `POST /api/v2/textbots/botflows/sessions`, ready to be sent.
    public static func postTextbotsBotflowsSessions(
        body: TextBotFlowLaunchRequest
    ) -> APICall<TextBotFlowLaunchResponse> {
        APICall("postTextbotsBotflowsSessions", .post, "/api/v2/textbots/botflows/sessions", body: .json(body.asJSON))
    }
}

// MARK: - postTextbotsBotsExecute

extension TextbotsApi {
    /// Calls `POST /api/v2/textbots/bots/execute`.
    ///
    /// Needs the permission `textbots:session:execute`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTextbotsBotsExecute(body: PostTextRequest) async throws(ApiError) -> PostTextResponse {
        try await client.send(Self.postTextbotsBotsExecute(body: body))
    }

    /// The call `POST /api/v2/textbots/bots/execute`, ready to be sent.
    public static func postTextbotsBotsExecute(body: PostTextRequest) -> APICall<PostTextResponse> {
        APICall("postTextbotsBotsExecute", .post, "/api/v2/textbots/bots/execute", body: .json(body.asJSON))
    }
}
