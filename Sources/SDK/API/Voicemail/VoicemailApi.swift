// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Voicemail.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct VoicemailApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteVoicemailMessage

extension VoicemailApi {
    /// Calls `DELETE /api/v2/voicemail/messages/{messageId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - messageId: `messageId` in the path.
    public func deleteVoicemailMessage(messageId: String) async throws(ApiError) {
        try await client.send(Self.deleteVoicemailMessage(messageId: messageId))
    }

    /// The call `DELETE /api/v2/voicemail/messages/{messageId}`, ready to be sent.
    public static func deleteVoicemailMessage(messageId: String) -> APICall<Void> {
        APICall(
            "deleteVoicemailMessage", .delete, "/api/v2/voicemail/messages/{messageId}",
            parameters: [("messageId", messageId)])
    }
}

// MARK: - deleteVoicemailMessages

extension VoicemailApi {
    /// Calls `DELETE /api/v2/voicemail/messages`.
    ///
    /// Needs no permission.
    public func deleteVoicemailMessages() async throws(ApiError) {
        try await client.send(Self.deleteVoicemailMessages())
    }

    /// The call `DELETE /api/v2/voicemail/messages`, ready to be sent.
    public static func deleteVoicemailMessages() -> APICall<Void> {
        APICall("deleteVoicemailMessages", .delete, "/api/v2/voicemail/messages")
    }
}

// MARK: - getVoicemailGroupMailbox

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/groups/{groupId}/mailbox`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    public func getVoicemailGroupMailbox(groupId: String) async throws(ApiError) -> VoicemailMailboxInfo {
        try await client.send(Self.getVoicemailGroupMailbox(groupId: groupId))
    }

    /// The call `GET /api/v2/voicemail/groups/{groupId}/mailbox`, ready to be sent.
    public static func getVoicemailGroupMailbox(groupId: String) -> APICall<VoicemailMailboxInfo> {
        APICall(
            "getVoicemailGroupMailbox", .get, "/api/v2/voicemail/groups/{groupId}/mailbox",
            parameters: [("groupId", groupId)])
    }
}

// MARK: - getVoicemailGroupMessages

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/groups/{groupId}/messages`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getVoicemailGroupMessages(
        groupId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> VoicemailMessageEntityListing {
        try await client.send(
            Self.getVoicemailGroupMessages(groupId: groupId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/voicemail/groups/{groupId}/messages`, ready to be sent.
    public static func getVoicemailGroupMessages(
        groupId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<VoicemailMessageEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getVoicemailGroupMessages", .get, "/api/v2/voicemail/groups/{groupId}/messages",
            parameters: [("groupId", groupId)], query: queryParameters)
    }
}

// MARK: - getVoicemailGroupPolicy

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/groups/{groupId}/policy`.
    ///
    /// Needs the permission `voicemail:groupPolicy:view`.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    public func getVoicemailGroupPolicy(groupId: String) async throws(ApiError) -> VoicemailGroupPolicy {
        try await client.send(Self.getVoicemailGroupPolicy(groupId: groupId))
    }

    /// The call `GET /api/v2/voicemail/groups/{groupId}/policy`, ready to be sent.
    public static func getVoicemailGroupPolicy(groupId: String) -> APICall<VoicemailGroupPolicy> {
        APICall(
            "getVoicemailGroupPolicy", .get, "/api/v2/voicemail/groups/{groupId}/policy",
            parameters: [("groupId", groupId)])
    }
}

// MARK: - getVoicemailMailbox

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/mailbox`.
    ///
    /// Needs no permission.
    public func getVoicemailMailbox() async throws(ApiError) -> VoicemailMailboxInfo {
        try await client.send(Self.getVoicemailMailbox())
    }

    /// The call `GET /api/v2/voicemail/mailbox`, ready to be sent.
    public static func getVoicemailMailbox() -> APICall<VoicemailMailboxInfo> {
        APICall("getVoicemailMailbox", .get, "/api/v2/voicemail/mailbox")
    }
}

// MARK: - getVoicemailMeMailbox

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/me/mailbox`.
    ///
    /// Needs no permission.
    public func getVoicemailMeMailbox() async throws(ApiError) -> VoicemailMailboxInfo {
        try await client.send(Self.getVoicemailMeMailbox())
    }

    /// The call `GET /api/v2/voicemail/me/mailbox`, ready to be sent.
    public static func getVoicemailMeMailbox() -> APICall<VoicemailMailboxInfo> {
        APICall("getVoicemailMeMailbox", .get, "/api/v2/voicemail/me/mailbox")
    }
}

// MARK: - getVoicemailMeMessages

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/me/messages`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getVoicemailMeMessages(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> VoicemailMessageEntityListing {
        try await client.send(Self.getVoicemailMeMessages(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/voicemail/me/messages`, ready to be sent.
    public static func getVoicemailMeMessages(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<VoicemailMessageEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getVoicemailMeMessages", .get, "/api/v2/voicemail/me/messages", query: queryParameters)
    }
}

// MARK: - getVoicemailMePolicy

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/me/policy`.
    ///
    /// Needs no permission.
    public func getVoicemailMePolicy() async throws(ApiError) -> VoicemailUserPolicy {
        try await client.send(Self.getVoicemailMePolicy())
    }

    /// The call `GET /api/v2/voicemail/me/policy`, ready to be sent.
    public static func getVoicemailMePolicy() -> APICall<VoicemailUserPolicy> {
        APICall("getVoicemailMePolicy", .get, "/api/v2/voicemail/me/policy")
    }
}

// MARK: - getVoicemailMessage

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/messages/{messageId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - messageId: `messageId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getVoicemailMessage(
        messageId: String, expand: [GetVoicemailMessageExpand]? = nil
    ) async throws(ApiError) -> VoicemailMessage {
        try await client.send(Self.getVoicemailMessage(messageId: messageId, expand: expand))
    }

    /// The call `GET /api/v2/voicemail/messages/{messageId}`, ready to be sent.
    public static func getVoicemailMessage(
        messageId: String, expand: [GetVoicemailMessageExpand]? = nil
    ) -> APICall<VoicemailMessage> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getVoicemailMessage", .get, "/api/v2/voicemail/messages/{messageId}",
            parameters: [("messageId", messageId)], query: queryParameters)
    }
}

// MARK: - getVoicemailMessageMedia

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/messages/{messageId}/media`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - messageId: `messageId` in the path.
    ///   - formatId: `formatId` in the query; when left out: `WEBM`.
    public func getVoicemailMessageMedia(
        messageId: String, formatId: GetVoicemailMessageMediaFormatId? = nil
    ) async throws(ApiError) -> VoicemailMediaInfo {
        try await client.send(Self.getVoicemailMessageMedia(messageId: messageId, formatId: formatId))
    }

    /// The call `GET /api/v2/voicemail/messages/{messageId}/media`, ready to be sent.
    public static func getVoicemailMessageMedia(
        messageId: String, formatId: GetVoicemailMessageMediaFormatId? = nil
    ) -> APICall<VoicemailMediaInfo> {
        var queryParameters = QueryParameters()
        queryParameters.add("formatId", formatId)
        return APICall(
            "getVoicemailMessageMedia", .get, "/api/v2/voicemail/messages/{messageId}/media",
            parameters: [("messageId", messageId)], query: queryParameters)
    }
}

// MARK: - getVoicemailMessages

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/messages`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - ids: `ids` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getVoicemailMessages(
        ids: String? = nil, expand: [GetVoicemailMessagesExpand]? = nil
    ) async throws(ApiError) -> VoicemailMessageEntityListing {
        try await client.send(Self.getVoicemailMessages(ids: ids, expand: expand))
    }

    /// The call `GET /api/v2/voicemail/messages`, ready to be sent.
    public static func getVoicemailMessages(
        ids: String? = nil, expand: [GetVoicemailMessagesExpand]? = nil
    ) -> APICall<VoicemailMessageEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("ids", ids)
        queryParameters.add("expand", expand)
        return APICall("getVoicemailMessages", .get, "/api/v2/voicemail/messages", query: queryParameters)
    }
}

// MARK: - getVoicemailPolicy

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/policy`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    public func getVoicemailPolicy() async throws(ApiError) -> VoicemailOrganizationPolicy {
        try await client.send(Self.getVoicemailPolicy())
    }

    /// The call `GET /api/v2/voicemail/policy`, ready to be sent.
    public static func getVoicemailPolicy() -> APICall<VoicemailOrganizationPolicy> {
        APICall("getVoicemailPolicy", .get, "/api/v2/voicemail/policy")
    }
}

// MARK: - getVoicemailQueueMessages

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/queues/{queueId}/messages`.
    ///
    /// Needs the permission `voicemail:acdvoicemail:view`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getVoicemailQueueMessages(
        queueId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> VoicemailMessageEntityListing {
        try await client.send(
            Self.getVoicemailQueueMessages(queueId: queueId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/voicemail/queues/{queueId}/messages`, ready to be sent.
    public static func getVoicemailQueueMessages(
        queueId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<VoicemailMessageEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getVoicemailQueueMessages", .get, "/api/v2/voicemail/queues/{queueId}/messages",
            parameters: [("queueId", queueId)], query: queryParameters)
    }
}

// MARK: - getVoicemailSearch

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/search`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - q64: `q64` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getVoicemailSearch(
        q64: String, expand: [String]? = nil
    ) async throws(ApiError) -> VoicemailsSearchResponse {
        try await client.send(Self.getVoicemailSearch(q64: q64, expand: expand))
    }

    /// The call `GET /api/v2/voicemail/search`, ready to be sent.
    public static func getVoicemailSearch(q64: String, expand: [String]? = nil) -> APICall<VoicemailsSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("q64", q64)
        queryParameters.add("expand", expand)
        return APICall("getVoicemailSearch", .get, "/api/v2/voicemail/search", query: queryParameters)
    }
}

// MARK: - getVoicemailUserMailbox

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/users/{userId}/mailbox`.
    ///
    /// Needs the permission `voicemail:mailbox:viewOther`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getVoicemailUserMailbox(userId: String) async throws(ApiError) -> VoicemailMailboxInfo {
        try await client.send(Self.getVoicemailUserMailbox(userId: userId))
    }

    /// The call `GET /api/v2/voicemail/users/{userId}/mailbox`, ready to be sent.
    public static func getVoicemailUserMailbox(userId: String) -> APICall<VoicemailMailboxInfo> {
        APICall(
            "getVoicemailUserMailbox", .get, "/api/v2/voicemail/users/{userId}/mailbox",
            parameters: [("userId", userId)])
    }
}

// MARK: - getVoicemailUserMessages

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/users/{userId}/messages`.
    ///
    /// Needs the permission `voicemail:voicemail:viewOther`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getVoicemailUserMessages(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> VoicemailMessageEntityListing {
        try await client.send(Self.getVoicemailUserMessages(userId: userId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/voicemail/users/{userId}/messages`, ready to be sent.
    public static func getVoicemailUserMessages(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<VoicemailMessageEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getVoicemailUserMessages", .get, "/api/v2/voicemail/users/{userId}/messages",
            parameters: [("userId", userId)], query: queryParameters)
    }
}

// MARK: - getVoicemailUserpolicy

extension VoicemailApi {
    /// Calls `GET /api/v2/voicemail/userpolicies/{userId}`.
    ///
    /// Needs one of the permissions `telephony:plugin:all`, `voicemail:userPolicy:viewOther`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getVoicemailUserpolicy(userId: String) async throws(ApiError) -> VoicemailUserPolicy {
        try await client.send(Self.getVoicemailUserpolicy(userId: userId))
    }

    /// The call `GET /api/v2/voicemail/userpolicies/{userId}`, ready to be sent.
    public static func getVoicemailUserpolicy(userId: String) -> APICall<VoicemailUserPolicy> {
        APICall(
            "getVoicemailUserpolicy", .get, "/api/v2/voicemail/userpolicies/{userId}", parameters: [("userId", userId)])
    }
}

// MARK: - patchVoicemailGroupPolicy

extension VoicemailApi {
    /// Calls `PATCH /api/v2/voicemail/groups/{groupId}/policy`.
    ///
    /// Needs the permission `voicemail:groupPolicy:edit`.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchVoicemailGroupPolicy(
        groupId: String, body: VoicemailGroupPolicy
    ) async throws(ApiError) -> VoicemailGroupPolicy {
        try await client.send(Self.patchVoicemailGroupPolicy(groupId: groupId, body: body))
    }

    /// The call `PATCH /api/v2/voicemail/groups/{groupId}/policy`, ready to be sent.
    public static func patchVoicemailGroupPolicy(
        groupId: String, body: VoicemailGroupPolicy
    ) -> APICall<VoicemailGroupPolicy> {
        APICall(
            "patchVoicemailGroupPolicy", .patch, "/api/v2/voicemail/groups/{groupId}/policy",
            parameters: [("groupId", groupId)], body: .json(body.asJSON))
    }
}

// MARK: - patchVoicemailMePolicy

extension VoicemailApi {
    /// Calls `PATCH /api/v2/voicemail/me/policy`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchVoicemailMePolicy(body: VoicemailUserPolicy) async throws(ApiError) -> VoicemailUserPolicy {
        try await client.send(Self.patchVoicemailMePolicy(body: body))
    }

    /// The call `PATCH /api/v2/voicemail/me/policy`, ready to be sent.
    public static func patchVoicemailMePolicy(body: VoicemailUserPolicy) -> APICall<VoicemailUserPolicy> {
        APICall("patchVoicemailMePolicy", .patch, "/api/v2/voicemail/me/policy", body: .json(body.asJSON))
    }
}

// MARK: - patchVoicemailMessage

extension VoicemailApi {
    /// Calls `PATCH /api/v2/voicemail/messages/{messageId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - messageId: `messageId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchVoicemailMessage(
        messageId: String, body: VoicemailMessage
    ) async throws(ApiError) -> VoicemailMessage {
        try await client.send(Self.patchVoicemailMessage(messageId: messageId, body: body))
    }

    /// The call `PATCH /api/v2/voicemail/messages/{messageId}`, ready to be sent.
    public static func patchVoicemailMessage(messageId: String, body: VoicemailMessage) -> APICall<VoicemailMessage> {
        APICall(
            "patchVoicemailMessage", .patch, "/api/v2/voicemail/messages/{messageId}",
            parameters: [("messageId", messageId)], body: .json(body.asJSON))
    }
}

// MARK: - patchVoicemailUserpolicy

extension VoicemailApi {
    /// Calls `PATCH /api/v2/voicemail/userpolicies/{userId}`.
    ///
    /// Needs one of the permissions `telephony:plugin:all`, `voicemail:userPolicy:viewOther`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchVoicemailUserpolicy(
        userId: String, body: VoicemailUserPolicy
    ) async throws(ApiError) -> VoicemailUserPolicy {
        try await client.send(Self.patchVoicemailUserpolicy(userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/voicemail/userpolicies/{userId}`, ready to be sent.
    public static func patchVoicemailUserpolicy(
        userId: String, body: VoicemailUserPolicy
    ) -> APICall<VoicemailUserPolicy> {
        APICall(
            "patchVoicemailUserpolicy", .patch, "/api/v2/voicemail/userpolicies/{userId}",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - postVoicemailMessages

extension VoicemailApi {
    /// Calls `POST /api/v2/voicemail/messages`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postVoicemailMessages(body: CopyVoicemailMessage? = nil) async throws(ApiError) -> VoicemailMessage {
        try await client.send(Self.postVoicemailMessages(body: body))
    }

    /// The call `POST /api/v2/voicemail/messages`, ready to be sent.
    public static func postVoicemailMessages(body: CopyVoicemailMessage? = nil) -> APICall<VoicemailMessage> {
        APICall(
            "postVoicemailMessages", .post, "/api/v2/voicemail/messages", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postVoicemailSearch

extension VoicemailApi {
    /// Calls `POST /api/v2/voicemail/search`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postVoicemailSearch(body: VoicemailSearchRequest) async throws(ApiError) -> VoicemailsSearchResponse {
        try await client.send(Self.postVoicemailSearch(body: body))
    }

    /// The call `POST /api/v2/voicemail/search`, ready to be sent.
    public static func postVoicemailSearch(body: VoicemailSearchRequest) -> APICall<VoicemailsSearchResponse> {
        APICall("postVoicemailSearch", .post, "/api/v2/voicemail/search", body: .json(body.asJSON))
    }
}

// MARK: - putVoicemailMessage

extension VoicemailApi {
    /// Calls `PUT /api/v2/voicemail/messages/{messageId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - messageId: `messageId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putVoicemailMessage(
        messageId: String, body: VoicemailMessage
    ) async throws(ApiError) -> VoicemailMessage {
        try await client.send(Self.putVoicemailMessage(messageId: messageId, body: body))
    }

    /// The call `PUT /api/v2/voicemail/messages/{messageId}`, ready to be sent.
    public static func putVoicemailMessage(messageId: String, body: VoicemailMessage) -> APICall<VoicemailMessage> {
        APICall(
            "putVoicemailMessage", .put, "/api/v2/voicemail/messages/{messageId}",
            parameters: [("messageId", messageId)], body: .json(body.asJSON))
    }
}

// MARK: - putVoicemailPolicy

extension VoicemailApi {
    /// Calls `PUT /api/v2/voicemail/policy`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putVoicemailPolicy(
        body: VoicemailOrganizationPolicy
    ) async throws(ApiError) -> VoicemailOrganizationPolicy {
        try await client.send(Self.putVoicemailPolicy(body: body))
    }

    /// The call `PUT /api/v2/voicemail/policy`, ready to be sent.
    public static func putVoicemailPolicy(body: VoicemailOrganizationPolicy) -> APICall<VoicemailOrganizationPolicy> {
        APICall("putVoicemailPolicy", .put, "/api/v2/voicemail/policy", body: .json(body.asJSON))
    }
}

// MARK: - putVoicemailUserpolicy

extension VoicemailApi {
    /// Calls `PUT /api/v2/voicemail/userpolicies/{userId}`.
    ///
    /// Needs one of the permissions `telephony:plugin:all`, `voicemail:userPolicy:viewOther`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putVoicemailUserpolicy(
        userId: String, body: VoicemailUserPolicy
    ) async throws(ApiError) -> VoicemailUserPolicy {
        try await client.send(Self.putVoicemailUserpolicy(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/voicemail/userpolicies/{userId}`, ready to be sent.
    public static func putVoicemailUserpolicy(
        userId: String, body: VoicemailUserPolicy
    ) -> APICall<VoicemailUserPolicy> {
        APICall(
            "putVoicemailUserpolicy", .put, "/api/v2/voicemail/userpolicies/{userId}", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}
