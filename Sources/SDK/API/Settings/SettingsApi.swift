// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Settings.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct SettingsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteEmailsSettingsThreading

extension SettingsApi {
    /// Calls `DELETE /api/v2/emails/settings/threading`.
    ///
    /// Needs the permission `conversation:emailThreadingSettings:edit`.
    public func deleteEmailsSettingsThreading() async throws(ApiError) {
        try await client.send(Self.deleteEmailsSettingsThreading())
    }

    /// The call `DELETE /api/v2/emails/settings/threading`, ready to be sent.
    public static func deleteEmailsSettingsThreading() -> APICall<Void> {
        APICall("deleteEmailsSettingsThreading", .delete, "/api/v2/emails/settings/threading")
    }
}

// MARK: - deleteExternalcontactsSettings

extension SettingsApi {
    /// Calls `DELETE /api/v2/externalcontacts/settings`.
    ///
    /// Needs the permission `externalContacts:settings:delete`.
    @discardableResult
    public func deleteExternalcontactsSettings() async throws(ApiError) -> UpdatedSettingsResponse {
        try await client.send(Self.deleteExternalcontactsSettings())
    }

    /// The call `DELETE /api/v2/externalcontacts/settings`, ready to be sent.
    public static func deleteExternalcontactsSettings() -> APICall<UpdatedSettingsResponse> {
        APICall("deleteExternalcontactsSettings", .delete, "/api/v2/externalcontacts/settings")
    }
}

// MARK: - deleteUsersAgentuiAgentsAutoanswerAgentIdSettings

extension SettingsApi {
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

// MARK: - getEmailsSettings

extension SettingsApi {
    /// Calls `GET /api/v2/emails/settings`.
    ///
    /// Needs the permission `conversation:settings:view`.
    public func getEmailsSettings() async throws(ApiError) -> EmailSettings {
        try await client.send(Self.getEmailsSettings())
    }

    /// The call `GET /api/v2/emails/settings`, ready to be sent.
    public static func getEmailsSettings() -> APICall<EmailSettings> {
        APICall("getEmailsSettings", .get, "/api/v2/emails/settings")
    }
}

// MARK: - getEmailsSettingsThreading

extension SettingsApi {
    /// Calls `GET /api/v2/emails/settings/threading`.
    ///
    /// Needs the permission `conversation:emailThreadingSettings:view`.
    public func getEmailsSettingsThreading() async throws(ApiError) -> EmailThreadingSettings {
        try await client.send(Self.getEmailsSettingsThreading())
    }

    /// The call `GET /api/v2/emails/settings/threading`, ready to be sent.
    public static func getEmailsSettingsThreading() -> APICall<EmailThreadingSettings> {
        APICall("getEmailsSettingsThreading", .get, "/api/v2/emails/settings/threading")
    }
}

// MARK: - getExternalcontactsSettings

extension SettingsApi {
    /// Calls `GET /api/v2/externalcontacts/settings`.
    ///
    /// Needs the permission `externalContacts:settings:view`.
    public func getExternalcontactsSettings() async throws(ApiError) -> ExternalContactsSettings {
        try await client.send(Self.getExternalcontactsSettings())
    }

    /// The call `GET /api/v2/externalcontacts/settings`, ready to be sent.
    public static func getExternalcontactsSettings() -> APICall<ExternalContactsSettings> {
        APICall("getExternalcontactsSettings", .get, "/api/v2/externalcontacts/settings")
    }
}

// MARK: - getSettingsExecutiondata

extension SettingsApi {
    /// Calls `GET /api/v2/settings/executiondata`.
    ///
    /// Needs the permission `settings:executiondata:view`.
    public func getSettingsExecutiondata() async throws(ApiError) -> ExecutionDataGlobalSettingsResponse {
        try await client.send(Self.getSettingsExecutiondata())
    }

    /// The call `GET /api/v2/settings/executiondata`, ready to be sent.
    public static func getSettingsExecutiondata() -> APICall<ExecutionDataGlobalSettingsResponse> {
        APICall("getSettingsExecutiondata", .get, "/api/v2/settings/executiondata")
    }
}

// MARK: - getUsersAgentuiAgentsAutoanswerAgentIdSettings

extension SettingsApi {
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

// MARK: - patchEmailsSettings

extension SettingsApi {
    /// Calls `PATCH /api/v2/emails/settings`.
    ///
    /// Needs the permission `conversation:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchEmailsSettings(body: EmailSettings? = nil) async throws(ApiError) -> EmailSettings {
        try await client.send(Self.patchEmailsSettings(body: body))
    }

    /// The call `PATCH /api/v2/emails/settings`, ready to be sent.
    public static func patchEmailsSettings(body: EmailSettings? = nil) -> APICall<EmailSettings> {
        APICall("patchEmailsSettings", .patch, "/api/v2/emails/settings", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchEmailsSettingsThreading

extension SettingsApi {
    /// Calls `PATCH /api/v2/emails/settings/threading`.
    ///
    /// Needs the permission `conversation:emailThreadingSettings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchEmailsSettingsThreading(
        body: EmailThreadingSettings? = nil
    ) async throws(ApiError) -> EmailThreadingSettings {
        try await client.send(Self.patchEmailsSettingsThreading(body: body))
    }

    /// The call `PATCH /api/v2/emails/settings/threading`, ready to be sent.
    public static func patchEmailsSettingsThreading(
        body: EmailThreadingSettings? = nil
    ) -> APICall<EmailThreadingSettings> {
        APICall(
            "patchEmailsSettingsThreading", .patch, "/api/v2/emails/settings/threading",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchSettingsExecutiondata

extension SettingsApi {
    /// Calls `PATCH /api/v2/settings/executiondata`.
    ///
    /// Needs the permission `settings:executiondata:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchSettingsExecutiondata(
        body: ExecutionDataSettingsRequest
    ) async throws(ApiError) -> ExecutionDataGlobalSettingsResponse {
        try await client.send(Self.patchSettingsExecutiondata(body: body))
    }

    /// The call `PATCH /api/v2/settings/executiondata`, ready to be sent.
    public static func patchSettingsExecutiondata(
        body: ExecutionDataSettingsRequest
    ) -> APICall<ExecutionDataGlobalSettingsResponse> {
        APICall("patchSettingsExecutiondata", .patch, "/api/v2/settings/executiondata", body: .json(body.asJSON))
    }
}

// MARK: - patchUsersAgentuiAgentsAutoanswerAgentIdSettings

extension SettingsApi {
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

// MARK: - putExternalcontactsSettings

extension SettingsApi {
    /// Calls `PUT /api/v2/externalcontacts/settings`.
    ///
    /// Needs the permission `externalContacts:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putExternalcontactsSettings(
        body: ExternalContactsSettings? = nil
    ) async throws(ApiError) -> UpdatedSettingsResponse {
        try await client.send(Self.putExternalcontactsSettings(body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/settings`, ready to be sent.
    public static func putExternalcontactsSettings(
        body: ExternalContactsSettings? = nil
    ) -> APICall<UpdatedSettingsResponse> {
        APICall(
            "putExternalcontactsSettings", .put, "/api/v2/externalcontacts/settings",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putUsersAgentuiAgentsAutoanswerAgentIdSettings

extension SettingsApi {
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
