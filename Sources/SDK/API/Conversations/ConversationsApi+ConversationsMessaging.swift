// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteConversationsMessagingIntegrationsAppleIntegrationId

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/messaging/integrations/apple/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:delete`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func deleteConversationsMessagingIntegrationsAppleIntegrationId(
        integrationId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationsMessagingIntegrationsAppleIntegrationId(integrationId: integrationId))
    }

    /// The call `DELETE /api/v2/conversations/messaging/integrations/apple/{integrationId}`, ready to be sent.
    public static func deleteConversationsMessagingIntegrationsAppleIntegrationId(
        integrationId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationsMessagingIntegrationsAppleIntegrationId", .delete,
            "/api/v2/conversations/messaging/integrations/apple/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - deleteConversationsMessagingIntegrationsFacebookIntegrationId

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/messaging/integrations/facebook/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:delete`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func deleteConversationsMessagingIntegrationsFacebookIntegrationId(
        integrationId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationsMessagingIntegrationsFacebookIntegrationId(integrationId: integrationId))
    }

    /// The call `DELETE /api/v2/conversations/messaging/integrations/facebook/{integrationId}`, ready to be sent.
    public static func deleteConversationsMessagingIntegrationsFacebookIntegrationId(
        integrationId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationsMessagingIntegrationsFacebookIntegrationId", .delete,
            "/api/v2/conversations/messaging/integrations/facebook/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - deleteConversationsMessagingIntegrationsInstagramIntegrationId

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/messaging/integrations/instagram/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:delete`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func deleteConversationsMessagingIntegrationsInstagramIntegrationId(
        integrationId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationsMessagingIntegrationsInstagramIntegrationId(integrationId: integrationId))
    }

    /// The call `DELETE /api/v2/conversations/messaging/integrations/instagram/{integrationId}`, ready to be sent.
    public static func deleteConversationsMessagingIntegrationsInstagramIntegrationId(
        integrationId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationsMessagingIntegrationsInstagramIntegrationId", .delete,
            "/api/v2/conversations/messaging/integrations/instagram/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - deleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId

extension ConversationsApi {
    /// Calls `DELETE
    /// /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:delete`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func deleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
        integrationId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
                integrationId: integrationId))
    }

    /// The call `DELETE
    /// /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}`, ready to be
    /// sent.
    public static func deleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
        integrationId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId", .delete,
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - deleteConversationsMessagingIntegrationsOpenIntegrationId

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/messaging/integrations/open/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:delete`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func deleteConversationsMessagingIntegrationsOpenIntegrationId(
        integrationId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationsMessagingIntegrationsOpenIntegrationId(integrationId: integrationId))
    }

    /// The call `DELETE /api/v2/conversations/messaging/integrations/open/{integrationId}`, ready to be sent.
    public static func deleteConversationsMessagingIntegrationsOpenIntegrationId(
        integrationId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationsMessagingIntegrationsOpenIntegrationId", .delete,
            "/api/v2/conversations/messaging/integrations/open/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - deleteConversationsMessagingIntegrationsTwitterIntegrationId

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/messaging/integrations/twitter/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:delete`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func deleteConversationsMessagingIntegrationsTwitterIntegrationId(
        integrationId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationsMessagingIntegrationsTwitterIntegrationId(integrationId: integrationId))
    }

    /// The call `DELETE /api/v2/conversations/messaging/integrations/twitter/{integrationId}`, ready to be sent.
    public static func deleteConversationsMessagingIntegrationsTwitterIntegrationId(
        integrationId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationsMessagingIntegrationsTwitterIntegrationId", .delete,
            "/api/v2/conversations/messaging/integrations/twitter/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - deleteConversationsMessagingIntegrationsWhatsappIntegrationId

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:delete`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    @discardableResult
    public func deleteConversationsMessagingIntegrationsWhatsappIntegrationId(
        integrationId: String
    ) async throws(ApiError) -> WhatsAppIntegration {
        try await client.send(
            Self.deleteConversationsMessagingIntegrationsWhatsappIntegrationId(integrationId: integrationId))
    }

    /// The call `DELETE /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}`, ready to be sent.
    public static func deleteConversationsMessagingIntegrationsWhatsappIntegrationId(
        integrationId: String
    ) -> APICall<WhatsAppIntegration> {
        APICall(
            "deleteConversationsMessagingIntegrationsWhatsappIntegrationId", .delete,
            "/api/v2/conversations/messaging/integrations/whatsapp/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - deleteConversationsMessagingSetting

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/messaging/settings/{messageSettingId}`.
    ///
    /// Needs the permission `messaging:setting:delete`.
    ///
    /// - Parameters:
    ///   - messageSettingId: `messageSettingId` in the path.
    public func deleteConversationsMessagingSetting(messageSettingId: String) async throws(ApiError) {
        try await client.send(Self.deleteConversationsMessagingSetting(messageSettingId: messageSettingId))
    }

    /// The call `DELETE /api/v2/conversations/messaging/settings/{messageSettingId}`, ready to be sent.
    public static func deleteConversationsMessagingSetting(messageSettingId: String) -> APICall<Void> {
        APICall(
            "deleteConversationsMessagingSetting", .delete,
            "/api/v2/conversations/messaging/settings/{messageSettingId}",
            parameters: [("messageSettingId", messageSettingId)])
    }
}

// MARK: - deleteConversationsMessagingSettingsDefault

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/messaging/settings/default`.
    ///
    /// Needs the permission `messaging:setting:delete`.
    public func deleteConversationsMessagingSettingsDefault() async throws(ApiError) {
        try await client.send(Self.deleteConversationsMessagingSettingsDefault())
    }

    /// The call `DELETE /api/v2/conversations/messaging/settings/default`, ready to be sent.
    public static func deleteConversationsMessagingSettingsDefault() -> APICall<Void> {
        APICall(
            "deleteConversationsMessagingSettingsDefault", .delete, "/api/v2/conversations/messaging/settings/default")
    }
}

// MARK: - deleteConversationsMessagingSupportedcontentSupportedContentId

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/messaging/supportedcontent/{supportedContentId}`.
    ///
    /// Needs the permission `messaging:supportedContent:delete`.
    ///
    /// - Parameters:
    ///   - supportedContentId: `supportedContentId` in the path.
    public func deleteConversationsMessagingSupportedcontentSupportedContentId(
        supportedContentId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationsMessagingSupportedcontentSupportedContentId(supportedContentId: supportedContentId))
    }

    /// The call `DELETE /api/v2/conversations/messaging/supportedcontent/{supportedContentId}`, ready to be sent.
    public static func deleteConversationsMessagingSupportedcontentSupportedContentId(
        supportedContentId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationsMessagingSupportedcontentSupportedContentId", .delete,
            "/api/v2/conversations/messaging/supportedcontent/{supportedContentId}",
            parameters: [("supportedContentId", supportedContentId)])
    }
}

// MARK: - getConversationsMessagingFacebookApp

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/facebook/app`.
    ///
    /// Needs the permission `messaging:integration:add`.
    public func getConversationsMessagingFacebookApp() async throws(ApiError) -> FacebookAppCredentials {
        try await client.send(Self.getConversationsMessagingFacebookApp())
    }

    /// The call `GET /api/v2/conversations/messaging/facebook/app`, ready to be sent.
    public static func getConversationsMessagingFacebookApp() -> APICall<FacebookAppCredentials> {
        APICall("getConversationsMessagingFacebookApp", .get, "/api/v2/conversations/messaging/facebook/app")
    }
}

// MARK: - getConversationsMessagingFacebookPermissions

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/facebook/permissions`.
    ///
    /// Needs one of the permissions `messaging:integration:add`, `messaging:integration:edit`,
    /// `messaging:conversationInstagramIntegration:add`.
    public func getConversationsMessagingFacebookPermissions() async throws(ApiError) -> FacebookPermissionEntityListing {
        try await client.send(Self.getConversationsMessagingFacebookPermissions())
    }

    /// The call `GET /api/v2/conversations/messaging/facebook/permissions`, ready to be sent.
    public static func getConversationsMessagingFacebookPermissions() -> APICall<FacebookPermissionEntityListing> {
        APICall(
            "getConversationsMessagingFacebookPermissions", .get,
            "/api/v2/conversations/messaging/facebook/permissions")
    }
}

// MARK: - getConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId}`.
    ///
    /// Needs the permissions `messaging:integration:view`, `messaging:identityResolutionApple:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func getConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId(
        integrationId: String
    ) async throws(ApiError) -> AppleIdentityResolutionConfig {
        try await client.send(
            Self.getConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId(
                integrationId: integrationId))
    }

    /// The call `GET /api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId}`, ready to
    /// be sent.
    public static func getConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId(
        integrationId: String
    ) -> APICall<AppleIdentityResolutionConfig> {
        APICall(
            "getConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId", .get,
            "/api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - getConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId}`.
    ///
    /// Needs the permissions `messaging:integration:view`, `messaging:identityResolutionFacebook:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func getConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId(
        integrationId: String
    ) async throws(ApiError) -> FacebookIdentityResolutionConfig {
        try await client.send(
            Self.getConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId(
                integrationId: integrationId))
    }

    /// The call `GET /api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId}`, ready
    /// to be sent.
    public static func getConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId(
        integrationId: String
    ) -> APICall<FacebookIdentityResolutionConfig> {
        APICall(
            "getConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId", .get,
            "/api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - getConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId}`.
    ///
    /// Needs the permissions `messaging:integration:view`, `messaging:identityResolutionInstagram:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func getConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId(
        integrationId: String
    ) async throws(ApiError) -> InstagramIdentityResolutionConfig {
        try await client.send(
            Self.getConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId(
                integrationId: integrationId))
    }

    /// The call `GET /api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId}`, ready
    /// to be sent.
    public static func getConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId(
        integrationId: String
    ) -> APICall<InstagramIdentityResolutionConfig> {
        APICall(
            "getConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId", .get,
            "/api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - getConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId}`.
    ///
    /// Needs the permissions `messaging:integration:view`, `messaging:identityResolutionOpen:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func getConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId(
        integrationId: String
    ) async throws(ApiError) -> OpenMessagingIdentityResolutionConfig {
        try await client.send(
            Self.getConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId(integrationId: integrationId))
    }

    /// The call `GET /api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId}`, ready to be
    /// sent.
    public static func getConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId(
        integrationId: String
    ) -> APICall<OpenMessagingIdentityResolutionConfig> {
        APICall(
            "getConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId", .get,
            "/api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - getConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId}`.
    ///
    /// Needs the permissions `messaging:integration:view`, `messaging:identityResolutionX:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func getConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId(
        integrationId: String
    ) async throws(ApiError) -> TwitterIdentityResolutionConfig {
        try await client.send(
            Self.getConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId(
                integrationId: integrationId))
    }

    /// The call `GET /api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId}`, ready to
    /// be sent.
    public static func getConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId(
        integrationId: String
    ) -> APICall<TwitterIdentityResolutionConfig> {
        APICall(
            "getConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId", .get,
            "/api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - getConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId}`.
    ///
    /// Needs the permissions `messaging:integration:view`, `messaging:identityResolutionWhatsApp:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func getConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId(
        integrationId: String
    ) async throws(ApiError) -> WhatsAppIdentityResolutionConfig {
        try await client.send(
            Self.getConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId(
                integrationId: integrationId))
    }

    /// The call `GET /api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId}`, ready
    /// to be sent.
    public static func getConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId(
        integrationId: String
    ) -> APICall<WhatsAppIdentityResolutionConfig> {
        APICall(
            "getConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId", .get,
            "/api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - getConversationsMessagingIntegrationTwitterOauthSettings

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/{integrationId}/twitter/oauth/settings`.
    ///
    /// Needs the permission `messaging:XIntegration:add`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func getConversationsMessagingIntegrationTwitterOauthSettings(
        integrationId: String
    ) async throws(ApiError) -> TwitterOAuthSettings {
        try await client.send(
            Self.getConversationsMessagingIntegrationTwitterOauthSettings(integrationId: integrationId))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/{integrationId}/twitter/oauth/settings`, ready to be
    /// sent.
    public static func getConversationsMessagingIntegrationTwitterOauthSettings(
        integrationId: String
    ) -> APICall<TwitterOAuthSettings> {
        APICall(
            "getConversationsMessagingIntegrationTwitterOauthSettings", .get,
            "/api/v2/conversations/messaging/integrations/{integrationId}/twitter/oauth/settings",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - getConversationsMessagingIntegrations

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query, once for each element.
    ///   - supportedContentId: `supportedContent.id` in the query.
    ///   - messagingSettingId: `messagingSetting.id` in the query.
    public func getConversationsMessagingIntegrations(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: [GetConversationsMessagingIntegrationsExpand]? = nil,
        supportedContentId: String? = nil, messagingSettingId: String? = nil
    ) async throws(ApiError) -> MessagingIntegrationEntityListing {
        try await client.send(
            Self.getConversationsMessagingIntegrations(
                pageSize: pageSize, pageNumber: pageNumber, expand: expand, supportedContentId: supportedContentId,
                messagingSettingId: messagingSettingId))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations`, ready to be sent.
    public static func getConversationsMessagingIntegrations(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: [GetConversationsMessagingIntegrationsExpand]? = nil,
        supportedContentId: String? = nil, messagingSettingId: String? = nil
    ) -> APICall<MessagingIntegrationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("supportedContent.id", supportedContentId)
        queryParameters.add("messagingSetting.id", messagingSettingId)
        return APICall(
            "getConversationsMessagingIntegrations", .get, "/api/v2/conversations/messaging/integrations",
            query: queryParameters)
    }
}

// MARK: - getConversationsMessagingIntegrationsApple

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/apple`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query.
    ///   - supportedContentId: `supportedContent.id` in the query.
    ///   - messagingSettingId: `messagingSetting.id` in the query.
    public func getConversationsMessagingIntegrationsApple(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: GetConversationsMessagingIntegrationsAppleExpand? = nil,
        supportedContentId: String? = nil, messagingSettingId: String? = nil
    ) async throws(ApiError) -> AppleIntegrationEntityListing {
        try await client.send(
            Self.getConversationsMessagingIntegrationsApple(
                pageSize: pageSize, pageNumber: pageNumber, expand: expand, supportedContentId: supportedContentId,
                messagingSettingId: messagingSettingId))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/apple`, ready to be sent.
    public static func getConversationsMessagingIntegrationsApple(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: GetConversationsMessagingIntegrationsAppleExpand? = nil,
        supportedContentId: String? = nil, messagingSettingId: String? = nil
    ) -> APICall<AppleIntegrationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("supportedContent.id", supportedContentId)
        queryParameters.add("messagingSetting.id", messagingSettingId)
        return APICall(
            "getConversationsMessagingIntegrationsApple", .get, "/api/v2/conversations/messaging/integrations/apple",
            query: queryParameters)
    }
}

// MARK: - getConversationsMessagingIntegrationsAppleIntegrationId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/apple/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - expand: `expand` in the query.
    public func getConversationsMessagingIntegrationsAppleIntegrationId(
        integrationId: String, expand: GetConversationsMessagingIntegrationsAppleIntegrationIdExpand? = nil
    ) async throws(ApiError) -> AppleIntegration {
        try await client.send(
            Self.getConversationsMessagingIntegrationsAppleIntegrationId(integrationId: integrationId, expand: expand))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/apple/{integrationId}`, ready to be sent.
    public static func getConversationsMessagingIntegrationsAppleIntegrationId(
        integrationId: String, expand: GetConversationsMessagingIntegrationsAppleIntegrationIdExpand? = nil
    ) -> APICall<AppleIntegration> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getConversationsMessagingIntegrationsAppleIntegrationId", .get,
            "/api/v2/conversations/messaging/integrations/apple/{integrationId}",
            parameters: [("integrationId", integrationId)], query: queryParameters)
    }
}

// MARK: - getConversationsMessagingIntegrationsFacebook

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/facebook`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query.
    ///   - supportedContentId: `supportedContent.id` in the query.
    ///   - messagingSettingId: `messagingSetting.id` in the query.
    public func getConversationsMessagingIntegrationsFacebook(
        pageSize: Int? = nil, pageNumber: Int? = nil,
        expand: GetConversationsMessagingIntegrationsFacebookExpand? = nil, supportedContentId: String? = nil,
        messagingSettingId: String? = nil
    ) async throws(ApiError) -> FacebookIntegrationEntityListing {
        try await client.send(
            Self.getConversationsMessagingIntegrationsFacebook(
                pageSize: pageSize, pageNumber: pageNumber, expand: expand, supportedContentId: supportedContentId,
                messagingSettingId: messagingSettingId))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/facebook`, ready to be sent.
    public static func getConversationsMessagingIntegrationsFacebook(
        pageSize: Int? = nil, pageNumber: Int? = nil,
        expand: GetConversationsMessagingIntegrationsFacebookExpand? = nil, supportedContentId: String? = nil,
        messagingSettingId: String? = nil
    ) -> APICall<FacebookIntegrationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("supportedContent.id", supportedContentId)
        queryParameters.add("messagingSetting.id", messagingSettingId)
        return APICall(
            "getConversationsMessagingIntegrationsFacebook", .get,
            "/api/v2/conversations/messaging/integrations/facebook", query: queryParameters)
    }
}

// MARK: - getConversationsMessagingIntegrationsFacebookIntegrationId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/facebook/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - expand: `expand` in the query.
    public func getConversationsMessagingIntegrationsFacebookIntegrationId(
        integrationId: String, expand: GetConversationsMessagingIntegrationsFacebookIntegrationIdExpand? = nil
    ) async throws(ApiError) -> FacebookIntegration {
        try await client.send(
            Self.getConversationsMessagingIntegrationsFacebookIntegrationId(
                integrationId: integrationId, expand: expand))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/facebook/{integrationId}`, ready to be sent.
    public static func getConversationsMessagingIntegrationsFacebookIntegrationId(
        integrationId: String, expand: GetConversationsMessagingIntegrationsFacebookIntegrationIdExpand? = nil
    ) -> APICall<FacebookIntegration> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getConversationsMessagingIntegrationsFacebookIntegrationId", .get,
            "/api/v2/conversations/messaging/integrations/facebook/{integrationId}",
            parameters: [("integrationId", integrationId)], query: queryParameters)
    }
}

// MARK: - getConversationsMessagingIntegrationsInstagram

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/instagram`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query.
    ///   - supportedContentId: `supportedContent.id` in the query.
    ///   - messagingSettingId: `messagingSetting.id` in the query.
    public func getConversationsMessagingIntegrationsInstagram(
        pageSize: Int? = nil, pageNumber: Int? = nil,
        expand: GetConversationsMessagingIntegrationsInstagramExpand? = nil, supportedContentId: String? = nil,
        messagingSettingId: String? = nil
    ) async throws(ApiError) -> InstagramIntegrationEntityListing {
        try await client.send(
            Self.getConversationsMessagingIntegrationsInstagram(
                pageSize: pageSize, pageNumber: pageNumber, expand: expand, supportedContentId: supportedContentId,
                messagingSettingId: messagingSettingId))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/instagram`, ready to be sent.
    public static func getConversationsMessagingIntegrationsInstagram(
        pageSize: Int? = nil, pageNumber: Int? = nil,
        expand: GetConversationsMessagingIntegrationsInstagramExpand? = nil, supportedContentId: String? = nil,
        messagingSettingId: String? = nil
    ) -> APICall<InstagramIntegrationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("supportedContent.id", supportedContentId)
        queryParameters.add("messagingSetting.id", messagingSettingId)
        return APICall(
            "getConversationsMessagingIntegrationsInstagram", .get,
            "/api/v2/conversations/messaging/integrations/instagram", query: queryParameters)
    }
}

// MARK: - getConversationsMessagingIntegrationsInstagramIntegrationId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/instagram/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - expand: `expand` in the query.
    public func getConversationsMessagingIntegrationsInstagramIntegrationId(
        integrationId: String, expand: GetConversationsMessagingIntegrationsInstagramIntegrationIdExpand? = nil
    ) async throws(ApiError) -> InstagramIntegration {
        try await client.send(
            Self.getConversationsMessagingIntegrationsInstagramIntegrationId(
                integrationId: integrationId, expand: expand))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/instagram/{integrationId}`, ready to be sent.
    public static func getConversationsMessagingIntegrationsInstagramIntegrationId(
        integrationId: String, expand: GetConversationsMessagingIntegrationsInstagramIntegrationIdExpand? = nil
    ) -> APICall<InstagramIntegration> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getConversationsMessagingIntegrationsInstagramIntegrationId", .get,
            "/api/v2/conversations/messaging/integrations/instagram/{integrationId}",
            parameters: [("integrationId", integrationId)], query: queryParameters)
    }
}

// MARK: - getConversationsMessagingIntegrationsOpen

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/open`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query.
    ///   - supportedContentId: `supportedContent.id` in the query.
    ///   - messagingSettingId: `messagingSetting.id` in the query.
    public func getConversationsMessagingIntegrationsOpen(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: GetConversationsMessagingIntegrationsOpenExpand? = nil,
        supportedContentId: String? = nil, messagingSettingId: String? = nil
    ) async throws(ApiError) -> OpenIntegrationEntityListing {
        try await client.send(
            Self.getConversationsMessagingIntegrationsOpen(
                pageSize: pageSize, pageNumber: pageNumber, expand: expand, supportedContentId: supportedContentId,
                messagingSettingId: messagingSettingId))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/open`, ready to be sent.
    public static func getConversationsMessagingIntegrationsOpen(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: GetConversationsMessagingIntegrationsOpenExpand? = nil,
        supportedContentId: String? = nil, messagingSettingId: String? = nil
    ) -> APICall<OpenIntegrationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("supportedContent.id", supportedContentId)
        queryParameters.add("messagingSetting.id", messagingSettingId)
        return APICall(
            "getConversationsMessagingIntegrationsOpen", .get, "/api/v2/conversations/messaging/integrations/open",
            query: queryParameters)
    }
}

// MARK: - getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - expand: `expand` in the query.
    public func getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
        integrationId: String,
        expand: GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationIdExpand? = nil
    ) async throws(ApiError) -> GoogleBusinessProfileOpenIntegration {
        try await client.send(
            Self.getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
                integrationId: integrationId, expand: expand))
    }

    /// The call `GET
    /// /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}`, ready to be
    /// sent.
    public static func getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
        integrationId: String,
        expand: GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationIdExpand? = nil
    ) -> APICall<GoogleBusinessProfileOpenIntegration> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId", .get,
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}",
            parameters: [("integrationId", integrationId)], query: queryParameters)
    }
}

// MARK: - getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/oauth/settings`.
    ///
    /// Needs the permission `messaging:googleBusinessProfileOAuthSettings:view`.
    ///
    /// A preview: it may still change.
    public func getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings() async throws(ApiError) -> GoogleOAuthSettingsResponse {
        try await client.send(
            Self.getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings())
    }

    /// The call `GET
    /// /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/oauth/settings`, ready to be
    /// sent.
    public static func getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings() -> APICall<GoogleOAuthSettingsResponse> {
        APICall(
            "getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings", .get,
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/oauth/settings")
    }
}

// MARK: - getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}`.
    ///
    /// Needs the permission `messaging:googleBusinessProfileToken:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - tokenId: `tokenId` in the path.
    public func getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken(
        tokenId: String
    ) async throws(ApiError) -> GoogleAuthToken {
        try await client.send(
            Self.getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken(tokenId: tokenId))
    }

    /// The call `GET
    /// /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}`, ready to
    /// be sent.
    public static func getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken(
        tokenId: String
    ) -> APICall<GoogleAuthToken> {
        APICall(
            "getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken", .get,
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}",
            parameters: [("tokenId", tokenId)])
    }
}

// MARK: - getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}/accounts`.
    ///
    /// Needs the permission `messaging:googleBusinessProfileAccount:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - tokenId: `tokenId` in the path.
    public func getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts(
        tokenId: String
    ) async throws(ApiError) -> GoogleBusinessProfileAccountListing {
        try await client.send(
            Self.getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts(
                tokenId: tokenId))
    }

    /// The call `GET
    /// /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}/accounts`,
    /// ready to be sent.
    public static func getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts(
        tokenId: String
    ) -> APICall<GoogleBusinessProfileAccountListing> {
        APICall(
            "getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts", .get,
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}/accounts",
            parameters: [("tokenId", tokenId)])
    }
}

// MARK: - getConversationsMessagingIntegrationsOpenIntegrationId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/open/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - expand: `expand` in the query.
    public func getConversationsMessagingIntegrationsOpenIntegrationId(
        integrationId: String, expand: GetConversationsMessagingIntegrationsOpenIntegrationIdExpand? = nil
    ) async throws(ApiError) -> OpenIntegration {
        try await client.send(
            Self.getConversationsMessagingIntegrationsOpenIntegrationId(integrationId: integrationId, expand: expand))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/open/{integrationId}`, ready to be sent.
    public static func getConversationsMessagingIntegrationsOpenIntegrationId(
        integrationId: String, expand: GetConversationsMessagingIntegrationsOpenIntegrationIdExpand? = nil
    ) -> APICall<OpenIntegration> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getConversationsMessagingIntegrationsOpenIntegrationId", .get,
            "/api/v2/conversations/messaging/integrations/open/{integrationId}",
            parameters: [("integrationId", integrationId)], query: queryParameters)
    }
}

// MARK: - getConversationsMessagingIntegrationsTwitter

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/twitter`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query.
    ///   - supportedContentId: `supportedContent.id` in the query.
    ///   - messagingSettingId: `messagingSetting.id` in the query.
    public func getConversationsMessagingIntegrationsTwitter(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: GetConversationsMessagingIntegrationsTwitterExpand? = nil,
        supportedContentId: String? = nil, messagingSettingId: String? = nil
    ) async throws(ApiError) -> TwitterIntegrationEntityListing {
        try await client.send(
            Self.getConversationsMessagingIntegrationsTwitter(
                pageSize: pageSize, pageNumber: pageNumber, expand: expand, supportedContentId: supportedContentId,
                messagingSettingId: messagingSettingId))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/twitter`, ready to be sent.
    public static func getConversationsMessagingIntegrationsTwitter(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: GetConversationsMessagingIntegrationsTwitterExpand? = nil,
        supportedContentId: String? = nil, messagingSettingId: String? = nil
    ) -> APICall<TwitterIntegrationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("supportedContent.id", supportedContentId)
        queryParameters.add("messagingSetting.id", messagingSettingId)
        return APICall(
            "getConversationsMessagingIntegrationsTwitter", .get,
            "/api/v2/conversations/messaging/integrations/twitter", query: queryParameters)
    }
}

// MARK: - getConversationsMessagingIntegrationsTwitterIntegrationId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/twitter/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - expand: `expand` in the query.
    public func getConversationsMessagingIntegrationsTwitterIntegrationId(
        integrationId: String, expand: GetConversationsMessagingIntegrationsTwitterIntegrationIdExpand? = nil
    ) async throws(ApiError) -> TwitterIntegration {
        try await client.send(
            Self.getConversationsMessagingIntegrationsTwitterIntegrationId(
                integrationId: integrationId, expand: expand))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/twitter/{integrationId}`, ready to be sent.
    public static func getConversationsMessagingIntegrationsTwitterIntegrationId(
        integrationId: String, expand: GetConversationsMessagingIntegrationsTwitterIntegrationIdExpand? = nil
    ) -> APICall<TwitterIntegration> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getConversationsMessagingIntegrationsTwitterIntegrationId", .get,
            "/api/v2/conversations/messaging/integrations/twitter/{integrationId}",
            parameters: [("integrationId", integrationId)], query: queryParameters)
    }
}

// MARK: - getConversationsMessagingIntegrationsTwitterOauthSettings

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/twitter/oauth/settings`.
    ///
    /// Needs the permission `messaging:XIntegration:add`.
    public func getConversationsMessagingIntegrationsTwitterOauthSettings() async throws(ApiError) -> TwitterSignupOAuthSettings {
        try await client.send(Self.getConversationsMessagingIntegrationsTwitterOauthSettings())
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/twitter/oauth/settings`, ready to be sent.
    public static func getConversationsMessagingIntegrationsTwitterOauthSettings() -> APICall<TwitterSignupOAuthSettings> {
        APICall(
            "getConversationsMessagingIntegrationsTwitterOauthSettings", .get,
            "/api/v2/conversations/messaging/integrations/twitter/oauth/settings")
    }
}

// MARK: - getConversationsMessagingIntegrationsWhatsapp

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/whatsapp`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query.
    ///   - supportedContentId: `supportedContent.id` in the query.
    ///   - messagingSettingId: `messagingSetting.id` in the query.
    public func getConversationsMessagingIntegrationsWhatsapp(
        pageSize: Int? = nil, pageNumber: Int? = nil,
        expand: GetConversationsMessagingIntegrationsWhatsappExpand? = nil, supportedContentId: String? = nil,
        messagingSettingId: String? = nil
    ) async throws(ApiError) -> WhatsAppIntegrationEntityListing {
        try await client.send(
            Self.getConversationsMessagingIntegrationsWhatsapp(
                pageSize: pageSize, pageNumber: pageNumber, expand: expand, supportedContentId: supportedContentId,
                messagingSettingId: messagingSettingId))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/whatsapp`, ready to be sent.
    public static func getConversationsMessagingIntegrationsWhatsapp(
        pageSize: Int? = nil, pageNumber: Int? = nil,
        expand: GetConversationsMessagingIntegrationsWhatsappExpand? = nil, supportedContentId: String? = nil,
        messagingSettingId: String? = nil
    ) -> APICall<WhatsAppIntegrationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("supportedContent.id", supportedContentId)
        queryParameters.add("messagingSetting.id", messagingSettingId)
        return APICall(
            "getConversationsMessagingIntegrationsWhatsapp", .get,
            "/api/v2/conversations/messaging/integrations/whatsapp", query: queryParameters)
    }
}

// MARK: - getConversationsMessagingIntegrationsWhatsappIntegrationId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - expand: `expand` in the query.
    public func getConversationsMessagingIntegrationsWhatsappIntegrationId(
        integrationId: String, expand: GetConversationsMessagingIntegrationsWhatsappIntegrationIdExpand? = nil
    ) async throws(ApiError) -> WhatsAppIntegration {
        try await client.send(
            Self.getConversationsMessagingIntegrationsWhatsappIntegrationId(
                integrationId: integrationId, expand: expand))
    }

    /// The call `GET /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}`, ready to be sent.
    public static func getConversationsMessagingIntegrationsWhatsappIntegrationId(
        integrationId: String, expand: GetConversationsMessagingIntegrationsWhatsappIntegrationIdExpand? = nil
    ) -> APICall<WhatsAppIntegration> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getConversationsMessagingIntegrationsWhatsappIntegrationId", .get,
            "/api/v2/conversations/messaging/integrations/whatsapp/{integrationId}",
            parameters: [("integrationId", integrationId)], query: queryParameters)
    }
}

// MARK: - getConversationsMessagingOauthAppleCallback

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/oauth/apple/callback`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - code: `code` in the query.
    ///   - state: `state` in the query.
    ///   - error: `error` in the query.
    public func getConversationsMessagingOauthAppleCallback(
        code: String, state: String, error: String? = nil
    ) async throws(ApiError) -> OAuthAppleAuthorizationResponse {
        try await client.send(Self.getConversationsMessagingOauthAppleCallback(code: code, state: state, error: error))
    }

    /// The call `GET /api/v2/conversations/messaging/oauth/apple/callback`, ready to be sent.
    public static func getConversationsMessagingOauthAppleCallback(
        code: String, state: String, error: String? = nil
    ) -> APICall<OAuthAppleAuthorizationResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("code", code)
        queryParameters.add("state", state)
        queryParameters.add("error", error)
        return APICall(
            "getConversationsMessagingOauthAppleCallback", .get, "/api/v2/conversations/messaging/oauth/apple/callback",
            query: queryParameters)
    }
}

// MARK: - getConversationsMessagingSetting

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/settings/{messageSettingId}`.
    ///
    /// Needs the permission `messaging:setting:view`.
    ///
    /// - Parameters:
    ///   - messageSettingId: `messageSettingId` in the path.
    public func getConversationsMessagingSetting(messageSettingId: String) async throws(ApiError) -> MessagingSetting {
        try await client.send(Self.getConversationsMessagingSetting(messageSettingId: messageSettingId))
    }

    /// The call `GET /api/v2/conversations/messaging/settings/{messageSettingId}`, ready to be sent.
    public static func getConversationsMessagingSetting(messageSettingId: String) -> APICall<MessagingSetting> {
        APICall(
            "getConversationsMessagingSetting", .get, "/api/v2/conversations/messaging/settings/{messageSettingId}",
            parameters: [("messageSettingId", messageSettingId)])
    }
}

// MARK: - getConversationsMessagingSettings

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/settings`.
    ///
    /// Needs the permission `messaging:setting:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getConversationsMessagingSettings(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> MessagingConfigListing {
        try await client.send(Self.getConversationsMessagingSettings(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/conversations/messaging/settings`, ready to be sent.
    public static func getConversationsMessagingSettings(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<MessagingConfigListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getConversationsMessagingSettings", .get, "/api/v2/conversations/messaging/settings",
            query: queryParameters)
    }
}

// MARK: - getConversationsMessagingSettingsDefault

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/settings/default`.
    ///
    /// Needs the permission `messaging:setting:view`.
    public func getConversationsMessagingSettingsDefault() async throws(ApiError) -> MessagingSetting {
        try await client.send(Self.getConversationsMessagingSettingsDefault())
    }

    /// The call `GET /api/v2/conversations/messaging/settings/default`, ready to be sent.
    public static func getConversationsMessagingSettingsDefault() -> APICall<MessagingSetting> {
        APICall("getConversationsMessagingSettingsDefault", .get, "/api/v2/conversations/messaging/settings/default")
    }
}

// MARK: - getConversationsMessagingSupportedcontent

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/supportedcontent`.
    ///
    /// Needs the permission `messaging:supportedContent:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getConversationsMessagingSupportedcontent(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> SupportedContentListing {
        try await client.send(
            Self.getConversationsMessagingSupportedcontent(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/conversations/messaging/supportedcontent`, ready to be sent.
    public static func getConversationsMessagingSupportedcontent(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<SupportedContentListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getConversationsMessagingSupportedcontent", .get, "/api/v2/conversations/messaging/supportedcontent",
            query: queryParameters)
    }
}

// MARK: - getConversationsMessagingSupportedcontentDefault

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/supportedcontent/default`.
    ///
    /// Needs the permission `messaging:supportedContent:view`.
    public func getConversationsMessagingSupportedcontentDefault() async throws(ApiError) -> SupportedContent {
        try await client.send(Self.getConversationsMessagingSupportedcontentDefault())
    }

    /// The call `GET /api/v2/conversations/messaging/supportedcontent/default`, ready to be sent.
    public static func getConversationsMessagingSupportedcontentDefault() -> APICall<SupportedContent> {
        APICall(
            "getConversationsMessagingSupportedcontentDefault", .get,
            "/api/v2/conversations/messaging/supportedcontent/default")
    }
}

// MARK: - getConversationsMessagingSupportedcontentSupportedContentId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/supportedcontent/{supportedContentId}`.
    ///
    /// Needs the permission `messaging:supportedContent:view`.
    ///
    /// - Parameters:
    ///   - supportedContentId: `supportedContentId` in the path.
    public func getConversationsMessagingSupportedcontentSupportedContentId(
        supportedContentId: String
    ) async throws(ApiError) -> SupportedContent {
        try await client.send(
            Self.getConversationsMessagingSupportedcontentSupportedContentId(supportedContentId: supportedContentId))
    }

    /// The call `GET /api/v2/conversations/messaging/supportedcontent/{supportedContentId}`, ready to be sent.
    public static func getConversationsMessagingSupportedcontentSupportedContentId(
        supportedContentId: String
    ) -> APICall<SupportedContent> {
        APICall(
            "getConversationsMessagingSupportedcontentSupportedContentId", .get,
            "/api/v2/conversations/messaging/supportedcontent/{supportedContentId}",
            parameters: [("supportedContentId", supportedContentId)])
    }
}

// MARK: - getConversationsMessagingThreadingtimeline

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messaging/threadingtimeline`.
    ///
    /// Needs the permission `conversation:threadingTimeline:view`.
    public func getConversationsMessagingThreadingtimeline() async throws(ApiError) -> ConversationThreadingWindow {
        try await client.send(Self.getConversationsMessagingThreadingtimeline())
    }

    /// The call `GET /api/v2/conversations/messaging/threadingtimeline`, ready to be sent.
    public static func getConversationsMessagingThreadingtimeline() -> APICall<ConversationThreadingWindow> {
        APICall("getConversationsMessagingThreadingtimeline", .get, "/api/v2/conversations/messaging/threadingtimeline")
    }
}

// MARK: - patchConversationsMessagingIntegrationsAppleIntegrationId

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/messaging/integrations/apple/{integrationId}`.
    ///
    /// Needs the permission `messaging:appleIntegration:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsMessagingIntegrationsAppleIntegrationId(
        integrationId: String, body: AppleIntegrationUpdateRequest
    ) async throws(ApiError) -> AppleIntegration {
        try await client.send(
            Self.patchConversationsMessagingIntegrationsAppleIntegrationId(integrationId: integrationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/messaging/integrations/apple/{integrationId}`, ready to be sent.
    public static func patchConversationsMessagingIntegrationsAppleIntegrationId(
        integrationId: String, body: AppleIntegrationUpdateRequest
    ) -> APICall<AppleIntegration> {
        APICall(
            "patchConversationsMessagingIntegrationsAppleIntegrationId", .patch,
            "/api/v2/conversations/messaging/integrations/apple/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsMessagingIntegrationsFacebookIntegrationId

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/messaging/integrations/facebook/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsMessagingIntegrationsFacebookIntegrationId(
        integrationId: String, body: FacebookIntegrationUpdateRequest
    ) async throws(ApiError) -> FacebookIntegration {
        try await client.send(
            Self.patchConversationsMessagingIntegrationsFacebookIntegrationId(integrationId: integrationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/messaging/integrations/facebook/{integrationId}`, ready to be sent.
    public static func patchConversationsMessagingIntegrationsFacebookIntegrationId(
        integrationId: String, body: FacebookIntegrationUpdateRequest
    ) -> APICall<FacebookIntegration> {
        APICall(
            "patchConversationsMessagingIntegrationsFacebookIntegrationId", .patch,
            "/api/v2/conversations/messaging/integrations/facebook/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsMessagingIntegrationsInstagramIntegrationId

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/messaging/integrations/instagram/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsMessagingIntegrationsInstagramIntegrationId(
        integrationId: String, body: InstagramIntegrationUpdateRequest
    ) async throws(ApiError) -> InstagramIntegration {
        try await client.send(
            Self.patchConversationsMessagingIntegrationsInstagramIntegrationId(
                integrationId: integrationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/messaging/integrations/instagram/{integrationId}`, ready to be sent.
    public static func patchConversationsMessagingIntegrationsInstagramIntegrationId(
        integrationId: String, body: InstagramIntegrationUpdateRequest
    ) -> APICall<InstagramIntegration> {
        APICall(
            "patchConversationsMessagingIntegrationsInstagramIntegrationId", .patch,
            "/api/v2/conversations/messaging/integrations/instagram/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId

extension ConversationsApi {
    /// Calls `PATCH
    /// /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}`.
    ///
    /// Needs the permission `messaging:googleBusinessProfileIntegration:edit`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
        integrationId: String, body: GoogleBusinessProfileOpenIntegrationUpdateRequest
    ) async throws(ApiError) -> GoogleBusinessProfileOpenIntegration {
        try await client.send(
            Self.patchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
                integrationId: integrationId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}`, ready to be
    /// sent.
    public static func patchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
        integrationId: String, body: GoogleBusinessProfileOpenIntegrationUpdateRequest
    ) -> APICall<GoogleBusinessProfileOpenIntegration> {
        APICall(
            "patchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId", .patch,
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsMessagingIntegrationsOpenIntegrationId

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/messaging/integrations/open/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsMessagingIntegrationsOpenIntegrationId(
        integrationId: String, body: OpenIntegrationUpdateRequest
    ) async throws(ApiError) -> OpenIntegration {
        try await client.send(
            Self.patchConversationsMessagingIntegrationsOpenIntegrationId(integrationId: integrationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/messaging/integrations/open/{integrationId}`, ready to be sent.
    public static func patchConversationsMessagingIntegrationsOpenIntegrationId(
        integrationId: String, body: OpenIntegrationUpdateRequest
    ) -> APICall<OpenIntegration> {
        APICall(
            "patchConversationsMessagingIntegrationsOpenIntegrationId", .patch,
            "/api/v2/conversations/messaging/integrations/open/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsMessagingIntegrationsTwitterIntegrationId

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/messaging/integrations/twitter/{integrationId}`.
    ///
    /// Needs the permission `messaging:XIntegration:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsMessagingIntegrationsTwitterIntegrationId(
        integrationId: String, body: TwitterIntegrationUpdateRequest
    ) async throws(ApiError) -> TwitterIntegration {
        try await client.send(
            Self.patchConversationsMessagingIntegrationsTwitterIntegrationId(integrationId: integrationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/messaging/integrations/twitter/{integrationId}`, ready to be sent.
    public static func patchConversationsMessagingIntegrationsTwitterIntegrationId(
        integrationId: String, body: TwitterIntegrationUpdateRequest
    ) -> APICall<TwitterIntegration> {
        APICall(
            "patchConversationsMessagingIntegrationsTwitterIntegrationId", .patch,
            "/api/v2/conversations/messaging/integrations/twitter/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId(
        integrationId: String, body: WhatsAppEmbeddedSignupIntegrationActivationRequest
    ) async throws(ApiError) -> WhatsAppIntegration {
        try await client.send(
            Self.patchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId(
                integrationId: integrationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup/{integrationId}`, ready to
    /// be sent.
    public static func patchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId(
        integrationId: String, body: WhatsAppEmbeddedSignupIntegrationActivationRequest
    ) -> APICall<WhatsAppIntegration> {
        APICall(
            "patchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId", .patch,
            "/api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsMessagingIntegrationsWhatsappIntegrationId

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}`.
    ///
    /// Needs the permission `messaging:integration:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsMessagingIntegrationsWhatsappIntegrationId(
        integrationId: String, body: WhatsAppIntegrationUpdateRequest
    ) async throws(ApiError) -> WhatsAppIntegration {
        try await client.send(
            Self.patchConversationsMessagingIntegrationsWhatsappIntegrationId(integrationId: integrationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}`, ready to be sent.
    public static func patchConversationsMessagingIntegrationsWhatsappIntegrationId(
        integrationId: String, body: WhatsAppIntegrationUpdateRequest
    ) -> APICall<WhatsAppIntegration> {
        APICall(
            "patchConversationsMessagingIntegrationsWhatsappIntegrationId", .patch,
            "/api/v2/conversations/messaging/integrations/whatsapp/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsMessagingSetting

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/messaging/settings/{messageSettingId}`.
    ///
    /// Needs the permission `messaging:setting:edit`.
    ///
    /// - Parameters:
    ///   - messageSettingId: `messageSettingId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsMessagingSetting(
        messageSettingId: String, body: MessagingSettingPatchRequest
    ) async throws(ApiError) -> MessagingSetting {
        try await client.send(Self.patchConversationsMessagingSetting(messageSettingId: messageSettingId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/messaging/settings/{messageSettingId}`, ready to be sent.
    public static func patchConversationsMessagingSetting(
        messageSettingId: String, body: MessagingSettingPatchRequest
    ) -> APICall<MessagingSetting> {
        APICall(
            "patchConversationsMessagingSetting", .patch, "/api/v2/conversations/messaging/settings/{messageSettingId}",
            parameters: [("messageSettingId", messageSettingId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsMessagingSupportedcontentSupportedContentId

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/messaging/supportedcontent/{supportedContentId}`.
    ///
    /// Needs the permission `messaging:supportedContent:edit`.
    ///
    /// - Parameters:
    ///   - supportedContentId: `supportedContentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsMessagingSupportedcontentSupportedContentId(
        supportedContentId: String, body: SupportedContent
    ) async throws(ApiError) -> SupportedContent {
        try await client.send(
            Self.patchConversationsMessagingSupportedcontentSupportedContentId(
                supportedContentId: supportedContentId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/messaging/supportedcontent/{supportedContentId}`, ready to be sent.
    public static func patchConversationsMessagingSupportedcontentSupportedContentId(
        supportedContentId: String, body: SupportedContent
    ) -> APICall<SupportedContent> {
        APICall(
            "patchConversationsMessagingSupportedcontentSupportedContentId", .patch,
            "/api/v2/conversations/messaging/supportedcontent/{supportedContentId}",
            parameters: [("supportedContentId", supportedContentId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessagingIntegrationsApple

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messaging/integrations/apple`.
    ///
    /// Needs the permission `messaging:appleIntegration:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessagingIntegrationsApple(
        body: AppleIntegrationRequest
    ) async throws(ApiError) -> AppleIntegration {
        try await client.send(Self.postConversationsMessagingIntegrationsApple(body: body))
    }

    /// The call `POST /api/v2/conversations/messaging/integrations/apple`, ready to be sent.
    public static func postConversationsMessagingIntegrationsApple(
        body: AppleIntegrationRequest
    ) -> APICall<AppleIntegration> {
        APICall(
            "postConversationsMessagingIntegrationsApple", .post, "/api/v2/conversations/messaging/integrations/apple",
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessagingIntegrationsFacebook

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messaging/integrations/facebook`.
    ///
    /// Needs the permission `messaging:integration:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessagingIntegrationsFacebook(
        body: FacebookIntegrationRequest
    ) async throws(ApiError) -> FacebookIntegration {
        try await client.send(Self.postConversationsMessagingIntegrationsFacebook(body: body))
    }

    /// The call `POST /api/v2/conversations/messaging/integrations/facebook`, ready to be sent.
    public static func postConversationsMessagingIntegrationsFacebook(
        body: FacebookIntegrationRequest
    ) -> APICall<FacebookIntegration> {
        APICall(
            "postConversationsMessagingIntegrationsFacebook", .post,
            "/api/v2/conversations/messaging/integrations/facebook", body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessagingIntegrationsInstagram

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messaging/integrations/instagram`.
    ///
    /// Needs the permission `messaging:conversationInstagramIntegration:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessagingIntegrationsInstagram(
        body: InstagramIntegrationRequest
    ) async throws(ApiError) -> InstagramIntegration {
        try await client.send(Self.postConversationsMessagingIntegrationsInstagram(body: body))
    }

    /// The call `POST /api/v2/conversations/messaging/integrations/instagram`, ready to be sent.
    public static func postConversationsMessagingIntegrationsInstagram(
        body: InstagramIntegrationRequest
    ) -> APICall<InstagramIntegration> {
        APICall(
            "postConversationsMessagingIntegrationsInstagram", .post,
            "/api/v2/conversations/messaging/integrations/instagram", body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessagingIntegrationsOpen

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messaging/integrations/open`.
    ///
    /// Needs the permission `messaging:integration:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessagingIntegrationsOpen(
        body: OpenIntegrationRequest
    ) async throws(ApiError) -> OpenIntegration {
        try await client.send(Self.postConversationsMessagingIntegrationsOpen(body: body))
    }

    /// The call `POST /api/v2/conversations/messaging/integrations/open`, ready to be sent.
    public static func postConversationsMessagingIntegrationsOpen(
        body: OpenIntegrationRequest
    ) -> APICall<OpenIntegration> {
        APICall(
            "postConversationsMessagingIntegrationsOpen", .post, "/api/v2/conversations/messaging/integrations/open",
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile`.
    ///
    /// Needs the permission `messaging:googleBusinessProfileIntegration:add`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile(
        body: GoogleBusinessProfileOpenIntegrationRequest
    ) async throws(ApiError) -> GoogleBusinessProfileOpenIntegration {
        try await client.send(
            Self.postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile(body: body))
    }

    /// The call `POST /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile`, ready to be
    /// sent.
    public static func postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile(
        body: GoogleBusinessProfileOpenIntegrationRequest
    ) -> APICall<GoogleBusinessProfileOpenIntegration> {
        APICall(
            "postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile", .post,
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile",
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens`.
    ///
    /// Needs the permission `messaging:googleBusinessProfileToken:add`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens(
        body: GoogleAuthTokenRequest
    ) async throws(ApiError) -> GoogleAuthToken {
        try await client.send(
            Self.postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens(body: body))
    }

    /// The call `POST /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens`, ready
    /// to be sent.
    public static func postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens(
        body: GoogleAuthTokenRequest
    ) -> APICall<GoogleAuthToken> {
        APICall(
            "postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens", .post,
            "/api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens",
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessagingIntegrationsTwitter

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messaging/integrations/twitter`.
    ///
    /// Needs the permission `messaging:XIntegration:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessagingIntegrationsTwitter(
        body: TwitterIntegrationRequest
    ) async throws(ApiError) -> TwitterIntegration {
        try await client.send(Self.postConversationsMessagingIntegrationsTwitter(body: body))
    }

    /// The call `POST /api/v2/conversations/messaging/integrations/twitter`, ready to be sent.
    public static func postConversationsMessagingIntegrationsTwitter(
        body: TwitterIntegrationRequest
    ) -> APICall<TwitterIntegration> {
        APICall(
            "postConversationsMessagingIntegrationsTwitter", .post,
            "/api/v2/conversations/messaging/integrations/twitter", body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessagingIntegrationsWhatsapp

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messaging/integrations/whatsapp`.
    ///
    /// Needs the permission `messaging:whatsappIntegration:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessagingIntegrationsWhatsapp(
        body: WhatsAppIntegrationRequest
    ) async throws(ApiError) -> WhatsAppIntegration {
        try await client.send(Self.postConversationsMessagingIntegrationsWhatsapp(body: body))
    }

    /// The call `POST /api/v2/conversations/messaging/integrations/whatsapp`, ready to be sent.
    public static func postConversationsMessagingIntegrationsWhatsapp(
        body: WhatsAppIntegrationRequest
    ) -> APICall<WhatsAppIntegration> {
        APICall(
            "postConversationsMessagingIntegrationsWhatsapp", .post,
            "/api/v2/conversations/messaging/integrations/whatsapp", body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessagingIntegrationsWhatsappEmbeddedsignup

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup`.
    ///
    /// Needs the permission `messaging:whatsappIntegration:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessagingIntegrationsWhatsappEmbeddedsignup(
        body: WhatsAppEmbeddedSignupIntegrationRequest
    ) async throws(ApiError) -> WhatsAppIntegration {
        try await client.send(Self.postConversationsMessagingIntegrationsWhatsappEmbeddedsignup(body: body))
    }

    /// The call `POST /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup`, ready to be sent.
    public static func postConversationsMessagingIntegrationsWhatsappEmbeddedsignup(
        body: WhatsAppEmbeddedSignupIntegrationRequest
    ) -> APICall<WhatsAppIntegration> {
        APICall(
            "postConversationsMessagingIntegrationsWhatsappEmbeddedsignup", .post,
            "/api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup", body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessagingSettings

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messaging/settings`.
    ///
    /// Needs the permission `messaging:setting:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessagingSettings(
        body: MessagingSettingRequest
    ) async throws(ApiError) -> MessagingSetting {
        try await client.send(Self.postConversationsMessagingSettings(body: body))
    }

    /// The call `POST /api/v2/conversations/messaging/settings`, ready to be sent.
    public static func postConversationsMessagingSettings(body: MessagingSettingRequest) -> APICall<MessagingSetting> {
        APICall(
            "postConversationsMessagingSettings", .post, "/api/v2/conversations/messaging/settings",
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessagingSupportedcontent

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messaging/supportedcontent`.
    ///
    /// Needs the permission `messaging:supportedContent:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessagingSupportedcontent(
        body: SupportedContent
    ) async throws(ApiError) -> SupportedContent {
        try await client.send(Self.postConversationsMessagingSupportedcontent(body: body))
    }

    /// The call `POST /api/v2/conversations/messaging/supportedcontent`, ready to be sent.
    public static func postConversationsMessagingSupportedcontent(body: SupportedContent) -> APICall<SupportedContent> {
        APICall(
            "postConversationsMessagingSupportedcontent", .post, "/api/v2/conversations/messaging/supportedcontent",
            body: .json(body.asJSON))
    }
}

// MARK: - putConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId}`.
    ///
    /// Needs the permissions `messaging:integration:edit`, `messaging:identityResolutionApple:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId(
        integrationId: String, body: AppleIdentityResolutionConfig
    ) async throws(ApiError) -> AppleIdentityResolutionConfig {
        try await client.send(
            Self.putConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId(
                integrationId: integrationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId}`, ready to
    /// be sent.
    public static func putConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId(
        integrationId: String, body: AppleIdentityResolutionConfig
    ) -> APICall<AppleIdentityResolutionConfig> {
        APICall(
            "putConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId", .put,
            "/api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId}`.
    ///
    /// Needs the permissions `messaging:integration:edit`, `messaging:identityResolutionFacebook:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId(
        integrationId: String, body: FacebookIdentityResolutionConfig
    ) async throws(ApiError) -> FacebookIdentityResolutionConfig {
        try await client.send(
            Self.putConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId(
                integrationId: integrationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId}`, ready
    /// to be sent.
    public static func putConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId(
        integrationId: String, body: FacebookIdentityResolutionConfig
    ) -> APICall<FacebookIdentityResolutionConfig> {
        APICall(
            "putConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId", .put,
            "/api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId}`.
    ///
    /// Needs the permissions `messaging:integration:edit`, `messaging:identityResolutionInstagram:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId(
        integrationId: String, body: InstagramIdentityResolutionConfig
    ) async throws(ApiError) -> InstagramIdentityResolutionConfig {
        try await client.send(
            Self.putConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId(
                integrationId: integrationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId}`, ready
    /// to be sent.
    public static func putConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId(
        integrationId: String, body: InstagramIdentityResolutionConfig
    ) -> APICall<InstagramIdentityResolutionConfig> {
        APICall(
            "putConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId", .put,
            "/api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId}`.
    ///
    /// Needs the permissions `messaging:integration:edit`, `messaging:identityResolutionOpen:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId(
        integrationId: String, body: OpenMessagingIdentityResolutionConfig
    ) async throws(ApiError) -> OpenMessagingIdentityResolutionConfig {
        try await client.send(
            Self.putConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId(
                integrationId: integrationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId}`, ready to be
    /// sent.
    public static func putConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId(
        integrationId: String, body: OpenMessagingIdentityResolutionConfig
    ) -> APICall<OpenMessagingIdentityResolutionConfig> {
        APICall(
            "putConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId", .put,
            "/api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId}`.
    ///
    /// Needs the permissions `messaging:XIntegration:edit`, `messaging:identityResolutionX:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId(
        integrationId: String, body: TwitterIdentityResolutionConfig
    ) async throws(ApiError) -> TwitterIdentityResolutionConfig {
        try await client.send(
            Self.putConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId(
                integrationId: integrationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId}`, ready to
    /// be sent.
    public static func putConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId(
        integrationId: String, body: TwitterIdentityResolutionConfig
    ) -> APICall<TwitterIdentityResolutionConfig> {
        APICall(
            "putConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId", .put,
            "/api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId}`.
    ///
    /// Needs the permissions `messaging:integration:edit`, `messaging:identityResolutionWhatsApp:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId(
        integrationId: String, body: WhatsAppIdentityResolutionConfig
    ) async throws(ApiError) -> WhatsAppIdentityResolutionConfig {
        try await client.send(
            Self.putConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId(
                integrationId: integrationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId}`, ready
    /// to be sent.
    public static func putConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId(
        integrationId: String, body: WhatsAppIdentityResolutionConfig
    ) -> APICall<WhatsAppIdentityResolutionConfig> {
        APICall(
            "putConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId", .put,
            "/api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId}",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationsMessagingSettingsDefault

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/messaging/settings/default`.
    ///
    /// Needs the permission `messaging:setting:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putConversationsMessagingSettingsDefault(
        body: MessagingSettingDefaultRequest
    ) async throws(ApiError) -> MessagingSetting {
        try await client.send(Self.putConversationsMessagingSettingsDefault(body: body))
    }

    /// The call `PUT /api/v2/conversations/messaging/settings/default`, ready to be sent.
    public static func putConversationsMessagingSettingsDefault(
        body: MessagingSettingDefaultRequest
    ) -> APICall<MessagingSetting> {
        APICall(
            "putConversationsMessagingSettingsDefault", .put, "/api/v2/conversations/messaging/settings/default",
            body: .json(body.asJSON))
    }
}

// MARK: - putConversationsMessagingSupportedcontentDefault

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/messaging/supportedcontent/default`.
    ///
    /// Needs the permission `messaging:supportedContent:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putConversationsMessagingSupportedcontentDefault(
        body: SupportedContentReference
    ) async throws(ApiError) -> SupportedContent {
        try await client.send(Self.putConversationsMessagingSupportedcontentDefault(body: body))
    }

    /// The call `PUT /api/v2/conversations/messaging/supportedcontent/default`, ready to be sent.
    public static func putConversationsMessagingSupportedcontentDefault(
        body: SupportedContentReference
    ) -> APICall<SupportedContent> {
        APICall(
            "putConversationsMessagingSupportedcontentDefault", .put,
            "/api/v2/conversations/messaging/supportedcontent/default", body: .json(body.asJSON))
    }
}

// MARK: - putConversationsMessagingThreadingtimeline

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/messaging/threadingtimeline`.
    ///
    /// Needs the permission `conversation:threadingTimeline:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putConversationsMessagingThreadingtimeline(
        body: ConversationThreadingWindow
    ) async throws(ApiError) -> ConversationThreadingWindow {
        try await client.send(Self.putConversationsMessagingThreadingtimeline(body: body))
    }

    /// The call `PUT /api/v2/conversations/messaging/threadingtimeline`, ready to be sent.
    public static func putConversationsMessagingThreadingtimeline(
        body: ConversationThreadingWindow
    ) -> APICall<ConversationThreadingWindow> {
        APICall(
            "putConversationsMessagingThreadingtimeline", .put, "/api/v2/conversations/messaging/threadingtimeline",
            body: .json(body.asJSON))
    }
}
