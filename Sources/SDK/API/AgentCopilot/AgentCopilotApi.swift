// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Agent Copilot.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct AgentCopilotApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getAssistantCopilot

extension AgentCopilotApi {
    /// Calls `GET /api/v2/assistants/{assistantId}/copilot`.
    ///
    /// Needs the permission `assistants:copilot:view`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    public func getAssistantCopilot(assistantId: String) async throws(ApiError) -> Copilot {
        try await client.send(Self.getAssistantCopilot(assistantId: assistantId))
    }

    /// The call `GET /api/v2/assistants/{assistantId}/copilot`, ready to be sent.
    public static func getAssistantCopilot(assistantId: String) -> APICall<Copilot> {
        APICall(
            "getAssistantCopilot", .get, "/api/v2/assistants/{assistantId}/copilot",
            parameters: [("assistantId", assistantId)])
    }
}

// MARK: - getAssistantsCopilotFeaturesupport

extension AgentCopilotApi {
    /// Calls `GET /api/v2/assistants/copilot/featuresupport`.
    ///
    /// Needs the permission `assistants:copilot:view`.
    ///
    /// - Parameters:
    ///   - language: `language` in the query.
    public func getAssistantsCopilotFeaturesupport(
        language: String? = nil
    ) async throws(ApiError) -> LanguageSupportResponse {
        try await client.send(Self.getAssistantsCopilotFeaturesupport(language: language))
    }

    /// The call `GET /api/v2/assistants/copilot/featuresupport`, ready to be sent.
    public static func getAssistantsCopilotFeaturesupport(language: String? = nil) -> APICall<LanguageSupportResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("language", language)
        return APICall(
            "getAssistantsCopilotFeaturesupport", .get, "/api/v2/assistants/copilot/featuresupport",
            query: queryParameters)
    }
}

// MARK: - putAssistantCopilot

extension AgentCopilotApi {
    /// Calls `PUT /api/v2/assistants/{assistantId}/copilot`.
    ///
    /// Needs the permission `assistants:copilot:edit`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putAssistantCopilot(assistantId: String, body: Copilot) async throws(ApiError) -> Copilot {
        try await client.send(Self.putAssistantCopilot(assistantId: assistantId, body: body))
    }

    /// The call `PUT /api/v2/assistants/{assistantId}/copilot`, ready to be sent.
    public static func putAssistantCopilot(assistantId: String, body: Copilot) -> APICall<Copilot> {
        APICall(
            "putAssistantCopilot", .put, "/api/v2/assistants/{assistantId}/copilot",
            parameters: [("assistantId", assistantId)], body: .json(body.asJSON))
    }
}
