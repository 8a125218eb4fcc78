// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Emails.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct EmailsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteEmailsSettingsThreading

extension EmailsApi {
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

// MARK: - getEmailsSettings

extension EmailsApi {
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

extension EmailsApi {
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

// MARK: - patchEmailsSettings

extension EmailsApi {
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

extension EmailsApi {
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
