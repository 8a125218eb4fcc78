// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Assistant Copilot Variations.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct AssistantCopilotVariationsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteAssistantVariation

extension AssistantCopilotVariationsApi {
    /// Calls `DELETE /api/v2/assistants/{assistantId}/variations/{variationId}`.
    ///
    /// Needs the permission `assistants:copilot:edit`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - variationId: `variationId` in the path.
    public func deleteAssistantVariation(assistantId: String, variationId: String) async throws(ApiError) {
        try await client.send(Self.deleteAssistantVariation(assistantId: assistantId, variationId: variationId))
    }

    /// The call `DELETE /api/v2/assistants/{assistantId}/variations/{variationId}`, ready to be sent.
    public static func deleteAssistantVariation(assistantId: String, variationId: String) -> APICall<Void> {
        APICall(
            "deleteAssistantVariation", .delete, "/api/v2/assistants/{assistantId}/variations/{variationId}",
            parameters: [("assistantId", assistantId), ("variationId", variationId)])
    }
}

// MARK: - getAssistantVariation

extension AssistantCopilotVariationsApi {
    /// Calls `GET /api/v2/assistants/{assistantId}/variations/{variationId}`.
    ///
    /// Needs the permission `assistants:copilot:view`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - variationId: `variationId` in the path.
    public func getAssistantVariation(
        assistantId: String, variationId: String
    ) async throws(ApiError) -> AssistantCopilotVariation {
        try await client.send(Self.getAssistantVariation(assistantId: assistantId, variationId: variationId))
    }

    /// The call `GET /api/v2/assistants/{assistantId}/variations/{variationId}`, ready to be sent.
    public static func getAssistantVariation(
        assistantId: String, variationId: String
    ) -> APICall<AssistantCopilotVariation> {
        APICall(
            "getAssistantVariation", .get, "/api/v2/assistants/{assistantId}/variations/{variationId}",
            parameters: [("assistantId", assistantId), ("variationId", variationId)])
    }
}

// MARK: - getAssistantVariations

extension AssistantCopilotVariationsApi {
    /// Calls `GET /api/v2/assistants/{assistantId}/variations`.
    ///
    /// Needs the permission `assistants:copilot:view`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    public func getAssistantVariations(assistantId: String) async throws(ApiError) -> AssistantCopilotVariationListing {
        try await client.send(Self.getAssistantVariations(assistantId: assistantId))
    }

    /// The call `GET /api/v2/assistants/{assistantId}/variations`, ready to be sent.
    public static func getAssistantVariations(assistantId: String) -> APICall<AssistantCopilotVariationListing> {
        APICall(
            "getAssistantVariations", .get, "/api/v2/assistants/{assistantId}/variations",
            parameters: [("assistantId", assistantId)])
    }
}

// MARK: - postAssistantVariations

extension AssistantCopilotVariationsApi {
    /// Calls `POST /api/v2/assistants/{assistantId}/variations`.
    ///
    /// Needs the permission `assistants:copilot:edit`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postAssistantVariations(
        assistantId: String, body: AssistantCopilotVariation
    ) async throws(ApiError) -> AssistantCopilotVariation {
        try await client.send(Self.postAssistantVariations(assistantId: assistantId, body: body))
    }

    /// The call `POST /api/v2/assistants/{assistantId}/variations`, ready to be sent.
    public static func postAssistantVariations(
        assistantId: String, body: AssistantCopilotVariation
    ) -> APICall<AssistantCopilotVariation> {
        APICall(
            "postAssistantVariations", .post, "/api/v2/assistants/{assistantId}/variations",
            parameters: [("assistantId", assistantId)], body: .json(body.asJSON))
    }
}

// MARK: - putAssistantVariation

extension AssistantCopilotVariationsApi {
    /// Calls `PUT /api/v2/assistants/{assistantId}/variations/{variationId}`.
    ///
    /// Needs the permission `assistants:copilot:edit`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - variationId: `variationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putAssistantVariation(
        assistantId: String, variationId: String, body: AssistantCopilotVariation
    ) async throws(ApiError) -> AssistantCopilotVariation {
        try await client.send(
            Self.putAssistantVariation(assistantId: assistantId, variationId: variationId, body: body))
    }

    /// The call `PUT /api/v2/assistants/{assistantId}/variations/{variationId}`, ready to be sent.
    public static func putAssistantVariation(
        assistantId: String, variationId: String, body: AssistantCopilotVariation
    ) -> APICall<AssistantCopilotVariation> {
        APICall(
            "putAssistantVariation", .put, "/api/v2/assistants/{assistantId}/variations/{variationId}",
            parameters: [("assistantId", assistantId), ("variationId", variationId)], body: .json(body.asJSON))
    }
}
