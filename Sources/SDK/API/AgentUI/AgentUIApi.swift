// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Agent UI.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct AgentUIApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteUsersAgentuiAgentsAutoanswerAgentIdSettings

extension AgentUIApi {
    /// Calls `DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`.
    ///
    /// Needs the permission `agentUI:agents:delete`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    public func deleteUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: String) async throws(ApiError) {
        try await client.send(Self.deleteUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: agentId))
    }

    /// The call `DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`, ready to be sent.
    public static func deleteUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: String) -> APICall<Void> {
        APICall(
            "deleteUsersAgentuiAgentsAutoanswerAgentIdSettings", .delete,
            "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", parameters: [("agentId", agentId)])
    }
}

// MARK: - getUsersAgentuiAgentsAutoanswerAgentIdSettings

extension AgentUIApi {
    /// Calls `GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`.
    ///
    /// Needs the permission `agentUI:agents:view`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    public func getUsersAgentuiAgentsAutoanswerAgentIdSettings(
        agentId: String
    ) async throws(ApiError) -> AutoAnswerSettings {
        try await client.send(Self.getUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: agentId))
    }

    /// The call `GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`, ready to be sent.
    public static func getUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: String) -> APICall<AutoAnswerSettings> {
        APICall(
            "getUsersAgentuiAgentsAutoanswerAgentIdSettings", .get,
            "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", parameters: [("agentId", agentId)])
    }
}

// MARK: - patchUsersAgentuiAgentsAutoanswerAgentIdSettings

extension AgentUIApi {
    /// Calls `PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`.
    ///
    /// Needs the permission `agentUI:agents:edit`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUsersAgentuiAgentsAutoanswerAgentIdSettings(
        agentId: String, body: AutoAnswerSettings
    ) async throws(ApiError) -> AutoAnswerSettings {
        try await client.send(Self.patchUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: agentId, body: body))
    }

    /// The call `PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`, ready to be sent.
    public static func patchUsersAgentuiAgentsAutoanswerAgentIdSettings(
        agentId: String, body: AutoAnswerSettings
    ) -> APICall<AutoAnswerSettings> {
        APICall(
            "patchUsersAgentuiAgentsAutoanswerAgentIdSettings", .patch,
            "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", parameters: [("agentId", agentId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putUsersAgentuiAgentsAutoanswerAgentIdSettings

extension AgentUIApi {
    /// Calls `PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`.
    ///
    /// Needs the permission `agentUI:agents:edit`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUsersAgentuiAgentsAutoanswerAgentIdSettings(
        agentId: String, body: AutoAnswerSettings
    ) async throws(ApiError) -> AutoAnswerSettings {
        try await client.send(Self.putUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: agentId, body: body))
    }

    /// The call `PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`, ready to be sent.
    public static func putUsersAgentuiAgentsAutoanswerAgentIdSettings(
        agentId: String, body: AutoAnswerSettings
    ) -> APICall<AutoAnswerSettings> {
        APICall(
            "putUsersAgentuiAgentsAutoanswerAgentIdSettings", .put,
            "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings", parameters: [("agentId", agentId)],
            body: .json(body.asJSON))
    }
}
