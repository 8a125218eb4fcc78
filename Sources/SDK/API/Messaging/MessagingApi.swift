// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Messaging.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct MessagingApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteMessagingSetting

extension MessagingApi {
    /// Calls `DELETE /api/v2/messaging/settings/{messageSettingId}`.
    ///
    /// Needs the permission `messaging:setting:delete`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - messageSettingId: `messageSettingId` in the path.
    public func deleteMessagingSetting(messageSettingId: String) async throws(ApiError) {
        try await client.send(Self.deleteMessagingSetting(messageSettingId: messageSettingId))
    }

    /// The call `DELETE /api/v2/messaging/settings/{messageSettingId}`, ready to be sent.
    public static func deleteMessagingSetting(messageSettingId: String) -> APICall<Void> {
        APICall(
            "deleteMessagingSetting", .delete, "/api/v2/messaging/settings/{messageSettingId}",
            parameters: [("messageSettingId", messageSettingId)])
    }
}

// MARK: - deleteMessagingSettingsDefault

extension MessagingApi {
    /// Calls `DELETE /api/v2/messaging/settings/default`.
    ///
    /// Needs the permission `messaging:setting:delete`.
    ///
    /// Deprecated: the platform may drop it.
    public func deleteMessagingSettingsDefault() async throws(ApiError) {
        try await client.send(Self.deleteMessagingSettingsDefault())
    }

    /// The call `DELETE /api/v2/messaging/settings/default`, ready to be sent.
    public static func deleteMessagingSettingsDefault() -> APICall<Void> {
        APICall("deleteMessagingSettingsDefault", .delete, "/api/v2/messaging/settings/default")
    }
}

// MARK: - deleteMessagingSupportedcontentSupportedContentId

extension MessagingApi {
    /// Calls `DELETE /api/v2/messaging/supportedcontent/{supportedContentId}`.
    ///
    /// Needs the permission `messaging:supportedContent:delete`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - supportedContentId: `supportedContentId` in the path.
    public func deleteMessagingSupportedcontentSupportedContentId(supportedContentId: String) async throws(ApiError) {
        try await client.send(
            Self.deleteMessagingSupportedcontentSupportedContentId(supportedContentId: supportedContentId))
    }

    /// The call `DELETE /api/v2/messaging/supportedcontent/{supportedContentId}`, ready to be sent.
    public static func deleteMessagingSupportedcontentSupportedContentId(supportedContentId: String) -> APICall<Void> {
        APICall(
            "deleteMessagingSupportedcontentSupportedContentId", .delete,
            "/api/v2/messaging/supportedcontent/{supportedContentId}",
            parameters: [("supportedContentId", supportedContentId)])
    }
}

// MARK: - getMessagingSetting

extension MessagingApi {
    /// Calls `GET /api/v2/messaging/settings/{messageSettingId}`.
    ///
    /// Needs the permission `messaging:setting:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - messageSettingId: `messageSettingId` in the path.
    public func getMessagingSetting(messageSettingId: String) async throws(ApiError) -> MessagingSetting {
        try await client.send(Self.getMessagingSetting(messageSettingId: messageSettingId))
    }

    /// The call `GET /api/v2/messaging/settings/{messageSettingId}`, ready to be sent.
    public static func getMessagingSetting(messageSettingId: String) -> APICall<MessagingSetting> {
        APICall(
            "getMessagingSetting", .get, "/api/v2/messaging/settings/{messageSettingId}",
            parameters: [("messageSettingId", messageSettingId)])
    }
}

// MARK: - getMessagingSettings

extension MessagingApi {
    /// Calls `GET /api/v2/messaging/settings`.
    ///
    /// Needs the permission `messaging:setting:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getMessagingSettings(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> MessagingConfigListing {
        try await client.send(Self.getMessagingSettings(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/messaging/settings`, ready to be sent.
    public static func getMessagingSettings(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<MessagingConfigListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getMessagingSettings", .get, "/api/v2/messaging/settings", query: queryParameters)
    }
}

// MARK: - getMessagingSettingsDefault

extension MessagingApi {
    /// Calls `GET /api/v2/messaging/settings/default`.
    ///
    /// Needs the permission `messaging:setting:view`.
    ///
    /// Deprecated: the platform may drop it.
    public func getMessagingSettingsDefault() async throws(ApiError) -> MessagingSetting {
        try await client.send(Self.getMessagingSettingsDefault())
    }

    /// The call `GET /api/v2/messaging/settings/default`, ready to be sent.
    public static func getMessagingSettingsDefault() -> APICall<MessagingSetting> {
        APICall("getMessagingSettingsDefault", .get, "/api/v2/messaging/settings/default")
    }
}

// MARK: - getMessagingSupportedcontent

extension MessagingApi {
    /// Calls `GET /api/v2/messaging/supportedcontent`.
    ///
    /// Needs the permission `messaging:supportedContent:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getMessagingSupportedcontent(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> SupportedContentListing {
        try await client.send(Self.getMessagingSupportedcontent(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/messaging/supportedcontent`, ready to be sent.
    public static func getMessagingSupportedcontent(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<SupportedContentListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getMessagingSupportedcontent", .get, "/api/v2/messaging/supportedcontent", query: queryParameters)
    }
}

// MARK: - getMessagingSupportedcontentSupportedContentId

extension MessagingApi {
    /// Calls `GET /api/v2/messaging/supportedcontent/{supportedContentId}`.
    ///
    /// Needs the permission `messaging:supportedContent:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - supportedContentId: `supportedContentId` in the path.
    public func getMessagingSupportedcontentSupportedContentId(
        supportedContentId: String
    ) async throws(ApiError) -> SupportedContent {
        try await client.send(
            Self.getMessagingSupportedcontentSupportedContentId(supportedContentId: supportedContentId))
    }

    /// The call `GET /api/v2/messaging/supportedcontent/{supportedContentId}`, ready to be sent.
    public static func getMessagingSupportedcontentSupportedContentId(
        supportedContentId: String
    ) -> APICall<SupportedContent> {
        APICall(
            "getMessagingSupportedcontentSupportedContentId", .get,
            "/api/v2/messaging/supportedcontent/{supportedContentId}",
            parameters: [("supportedContentId", supportedContentId)])
    }
}

// MARK: - patchMessagingSetting

extension MessagingApi {
    /// Calls `PATCH /api/v2/messaging/settings/{messageSettingId}`.
    ///
    /// Needs the permission `messaging:setting:edit`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - messageSettingId: `messageSettingId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchMessagingSetting(
        messageSettingId: String, body: MessagingSettingRequest
    ) async throws(ApiError) -> MessagingSetting {
        try await client.send(Self.patchMessagingSetting(messageSettingId: messageSettingId, body: body))
    }

    /// The call `PATCH /api/v2/messaging/settings/{messageSettingId}`, ready to be sent.
    public static func patchMessagingSetting(
        messageSettingId: String, body: MessagingSettingRequest
    ) -> APICall<MessagingSetting> {
        APICall(
            "patchMessagingSetting", .patch, "/api/v2/messaging/settings/{messageSettingId}",
            parameters: [("messageSettingId", messageSettingId)], body: .json(body.asJSON))
    }
}

// MARK: - patchMessagingSupportedcontentSupportedContentId

extension MessagingApi {
    /// Calls `PATCH /api/v2/messaging/supportedcontent/{supportedContentId}`.
    ///
    /// Needs the permission `messaging:supportedContent:edit`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - supportedContentId: `supportedContentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchMessagingSupportedcontentSupportedContentId(
        supportedContentId: String, body: SupportedContent
    ) async throws(ApiError) -> SupportedContent {
        try await client.send(
            Self.patchMessagingSupportedcontentSupportedContentId(supportedContentId: supportedContentId, body: body))
    }

    /// The call `PATCH /api/v2/messaging/supportedcontent/{supportedContentId}`, ready to be sent.
    public static func patchMessagingSupportedcontentSupportedContentId(
        supportedContentId: String, body: SupportedContent
    ) -> APICall<SupportedContent> {
        APICall(
            "patchMessagingSupportedcontentSupportedContentId", .patch,
            "/api/v2/messaging/supportedcontent/{supportedContentId}",
            parameters: [("supportedContentId", supportedContentId)], body: .json(body.asJSON))
    }
}

// MARK: - postMessagingSettings

extension MessagingApi {
    /// Calls `POST /api/v2/messaging/settings`.
    ///
    /// Needs the permission `messaging:setting:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postMessagingSettings(body: MessagingSettingRequest) async throws(ApiError) -> MessagingSetting {
        try await client.send(Self.postMessagingSettings(body: body))
    }

    /// The call `POST /api/v2/messaging/settings`, ready to be sent.
    public static func postMessagingSettings(body: MessagingSettingRequest) -> APICall<MessagingSetting> {
        APICall("postMessagingSettings", .post, "/api/v2/messaging/settings", body: .json(body.asJSON))
    }
}

// MARK: - postMessagingSupportedcontent

extension MessagingApi {
    /// Calls `POST /api/v2/messaging/supportedcontent`.
    ///
    /// Needs the permission `messaging:supportedContent:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postMessagingSupportedcontent(body: SupportedContent) async throws(ApiError) -> SupportedContent {
        try await client.send(Self.postMessagingSupportedcontent(body: body))
    }

    /// The call `POST /api/v2/messaging/supportedcontent`, ready to be sent.
    public static func postMessagingSupportedcontent(body: SupportedContent) -> APICall<SupportedContent> {
        APICall("postMessagingSupportedcontent", .post, "/api/v2/messaging/supportedcontent", body: .json(body.asJSON))
    }
}

// MARK: - putMessagingSettingsDefault

extension MessagingApi {
    /// Calls `PUT /api/v2/messaging/settings/default`.
    ///
    /// Needs the permission `messaging:setting:edit`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putMessagingSettingsDefault(
        body: MessagingSettingDefaultRequest
    ) async throws(ApiError) -> MessagingSetting {
        try await client.send(Self.putMessagingSettingsDefault(body: body))
    }

    /// The call `PUT /api/v2/messaging/settings/default`, ready to be sent.
    public static func putMessagingSettingsDefault(body: MessagingSettingDefaultRequest) -> APICall<MessagingSetting> {
        APICall("putMessagingSettingsDefault", .put, "/api/v2/messaging/settings/default", body: .json(body.asJSON))
    }
}
