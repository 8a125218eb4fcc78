// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Chat.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct ChatApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteChatsRoomMessage

extension ChatApi {
    /// Calls `DELETE /api/v2/chats/rooms/{roomJid}/messages/{messageId}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:roomMessage:delete`.
    ///
    /// - Parameters:
    ///   - roomJid: `roomJid` in the path.
    ///   - messageId: `messageId` in the path.
    public func deleteChatsRoomMessage(roomJid: String, messageId: String) async throws(ApiError) {
        try await client.send(Self.deleteChatsRoomMessage(roomJid: roomJid, messageId: messageId))
    }

    /// The call `DELETE /api/v2/chats/rooms/{roomJid}/messages/{messageId}`, ready to be sent.
    public static func deleteChatsRoomMessage(roomJid: String, messageId: String) -> APICall<Void> {
        APICall(
            "deleteChatsRoomMessage", .delete, "/api/v2/chats/rooms/{roomJid}/messages/{messageId}",
            parameters: [("roomJid", roomJid), ("messageId", messageId)])
    }
}

// MARK: - deleteChatsRoomMessagesPin

extension ChatApi {
    /// Calls `DELETE /api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:room:edit`.
    ///
    /// - Parameters:
    ///   - roomJid: `roomJid` in the path.
    ///   - pinnedMessageId: `pinnedMessageId` in the path.
    public func deleteChatsRoomMessagesPin(roomJid: String, pinnedMessageId: String) async throws(ApiError) {
        try await client.send(Self.deleteChatsRoomMessagesPin(roomJid: roomJid, pinnedMessageId: pinnedMessageId))
    }

    /// The call `DELETE /api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}`, ready to be sent.
    public static func deleteChatsRoomMessagesPin(roomJid: String, pinnedMessageId: String) -> APICall<Void> {
        APICall(
            "deleteChatsRoomMessagesPin", .delete, "/api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}",
            parameters: [("roomJid", roomJid), ("pinnedMessageId", pinnedMessageId)])
    }
}

// MARK: - deleteChatsRoomParticipant

extension ChatApi {
    /// Calls `DELETE /api/v2/chats/rooms/{roomJid}/participants/{userId}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:participant:delete`.
    ///
    /// - Parameters:
    ///   - roomJid: `roomJid` in the path.
    ///   - userId: `userId` in the path.
    public func deleteChatsRoomParticipant(roomJid: String, userId: String) async throws(ApiError) {
        try await client.send(Self.deleteChatsRoomParticipant(roomJid: roomJid, userId: userId))
    }

    /// The call `DELETE /api/v2/chats/rooms/{roomJid}/participants/{userId}`, ready to be sent.
    public static func deleteChatsRoomParticipant(roomJid: String, userId: String) -> APICall<Void> {
        APICall(
            "deleteChatsRoomParticipant", .delete, "/api/v2/chats/rooms/{roomJid}/participants/{userId}",
            parameters: [("roomJid", roomJid), ("userId", userId)])
    }
}

// MARK: - deleteChatsUserMessage

extension ChatApi {
    /// Calls `DELETE /api/v2/chats/users/{userId}/messages/{messageId}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:1on1Message:delete`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - messageId: `messageId` in the path.
    public func deleteChatsUserMessage(userId: String, messageId: String) async throws(ApiError) {
        try await client.send(Self.deleteChatsUserMessage(userId: userId, messageId: messageId))
    }

    /// The call `DELETE /api/v2/chats/users/{userId}/messages/{messageId}`, ready to be sent.
    public static func deleteChatsUserMessage(userId: String, messageId: String) -> APICall<Void> {
        APICall(
            "deleteChatsUserMessage", .delete, "/api/v2/chats/users/{userId}/messages/{messageId}",
            parameters: [("userId", userId), ("messageId", messageId)])
    }
}

// MARK: - deleteChatsUserMessagesPin

extension ChatApi {
    /// Calls `DELETE /api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:1on1:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - pinnedMessageId: `pinnedMessageId` in the path.
    public func deleteChatsUserMessagesPin(userId: String, pinnedMessageId: String) async throws(ApiError) {
        try await client.send(Self.deleteChatsUserMessagesPin(userId: userId, pinnedMessageId: pinnedMessageId))
    }

    /// The call `DELETE /api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}`, ready to be sent.
    public static func deleteChatsUserMessagesPin(userId: String, pinnedMessageId: String) -> APICall<Void> {
        APICall(
            "deleteChatsUserMessagesPin", .delete, "/api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}",
            parameters: [("userId", userId), ("pinnedMessageId", pinnedMessageId)])
    }
}

// MARK: - deleteChatsUsersMeSettings

extension ChatApi {
    /// Calls `DELETE /api/v2/chats/users/me/settings`.
    ///
    /// Needs no permission.
    public func deleteChatsUsersMeSettings() async throws(ApiError) {
        try await client.send(Self.deleteChatsUsersMeSettings())
    }

    /// The call `DELETE /api/v2/chats/users/me/settings`, ready to be sent.
    public static func deleteChatsUsersMeSettings() -> APICall<Void> {
        APICall("deleteChatsUsersMeSettings", .delete, "/api/v2/chats/users/me/settings")
    }
}

// MARK: - getChatsMessage

extension ChatApi {
    /// Calls `GET /api/v2/chats/messages/{messageId}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:1on1Message:view`, `chat:room:view`.
    ///
    /// - Parameters:
    ///   - messageId: `messageId` in the path.
    public func getChatsMessage(messageId: String) async throws(ApiError) -> ChatMessageResponse {
        try await client.send(Self.getChatsMessage(messageId: messageId))
    }

    /// The call `GET /api/v2/chats/messages/{messageId}`, ready to be sent.
    public static func getChatsMessage(messageId: String) -> APICall<ChatMessageResponse> {
        APICall("getChatsMessage", .get, "/api/v2/chats/messages/{messageId}", parameters: [("messageId", messageId)])
    }
}

// MARK: - getChatsRoom

extension ChatApi {
    /// Calls `GET /api/v2/chats/rooms/{roomJid}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:room:view`.
    ///
    /// - Parameters:
    ///   - roomJid: `roomJid` in the path.
    public func getChatsRoom(roomJid: String) async throws(ApiError) -> Room {
        try await client.send(Self.getChatsRoom(roomJid: roomJid))
    }

    /// The call `GET /api/v2/chats/rooms/{roomJid}`, ready to be sent.
    public static func getChatsRoom(roomJid: String) -> APICall<Room> {
        APICall("getChatsRoom", .get, "/api/v2/chats/rooms/{roomJid}", parameters: [("roomJid", roomJid)])
    }
}

// MARK: - getChatsRoomMessage

extension ChatApi {
    /// Calls `GET /api/v2/chats/rooms/{roomJid}/messages/{messageIds}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:room:view`.
    ///
    /// - Parameters:
    ///   - roomJid: `roomJid` in the path.
    ///   - messageIds: `messageIds` in the path.
    public func getChatsRoomMessage(
        roomJid: String, messageIds: String
    ) async throws(ApiError) -> ChatMessageEntityListing {
        try await client.send(Self.getChatsRoomMessage(roomJid: roomJid, messageIds: messageIds))
    }

    /// The call `GET /api/v2/chats/rooms/{roomJid}/messages/{messageIds}`, ready to be sent.
    public static func getChatsRoomMessage(roomJid: String, messageIds: String) -> APICall<ChatMessageEntityListing> {
        APICall(
            "getChatsRoomMessage", .get, "/api/v2/chats/rooms/{roomJid}/messages/{messageIds}",
            parameters: [("roomJid", roomJid), ("messageIds", messageIds)])
    }
}

// MARK: - getChatsRoomMessages

extension ChatApi {
    /// Calls `GET /api/v2/chats/rooms/{roomJid}/messages`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:room:view`.
    ///
    /// - Parameters:
    ///   - roomJid: `roomJid` in the path.
    ///   - limit: `limit` in the query.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - excludeMetadata: `excludeMetadata` in the query.
    public func getChatsRoomMessages(
        roomJid: String, limit: String? = nil, before: String? = nil, after: String? = nil, excludeMetadata: Bool? = nil
    ) async throws(ApiError) -> ChatMessageEntityListing {
        try await client.send(
            Self.getChatsRoomMessages(
                roomJid: roomJid, limit: limit, before: before, after: after, excludeMetadata: excludeMetadata))
    }

    /// The call `GET /api/v2/chats/rooms/{roomJid}/messages`, ready to be sent.
    public static func getChatsRoomMessages(
        roomJid: String, limit: String? = nil, before: String? = nil, after: String? = nil, excludeMetadata: Bool? = nil
    ) -> APICall<ChatMessageEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("limit", limit)
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("excludeMetadata", excludeMetadata)
        return APICall(
            "getChatsRoomMessages", .get, "/api/v2/chats/rooms/{roomJid}/messages", parameters: [("roomJid", roomJid)],
            query: queryParameters)
    }
}

// MARK: - getChatsRoomParticipant

extension ChatApi {
    /// Calls `GET /api/v2/chats/rooms/{roomJid}/participants/{participantJid}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - roomJid: `roomJid` in the path.
    ///   - participantJid: `participantJid` in the path.
    public func getChatsRoomParticipant(
        roomJid: String, participantJid: String
    ) async throws(ApiError) -> RoomParticipant {
        try await client.send(Self.getChatsRoomParticipant(roomJid: roomJid, participantJid: participantJid))
    }

    /// The call `GET /api/v2/chats/rooms/{roomJid}/participants/{participantJid}`, ready to be sent.
    public static func getChatsRoomParticipant(roomJid: String, participantJid: String) -> APICall<RoomParticipant> {
        APICall(
            "getChatsRoomParticipant", .get, "/api/v2/chats/rooms/{roomJid}/participants/{participantJid}",
            parameters: [("roomJid", roomJid), ("participantJid", participantJid)])
    }
}

// MARK: - getChatsRoomParticipants

extension ChatApi {
    /// Calls `GET /api/v2/chats/rooms/{roomJid}/participants`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:room:view`.
    ///
    /// - Parameters:
    ///   - roomJid: `roomJid` in the path.
    ///   - notify: `notify` in the query.
    public func getChatsRoomParticipants(
        roomJid: String, notify: Bool? = nil
    ) async throws(ApiError) -> RoomParticipantsResponse {
        try await client.send(Self.getChatsRoomParticipants(roomJid: roomJid, notify: notify))
    }

    /// The call `GET /api/v2/chats/rooms/{roomJid}/participants`, ready to be sent.
    public static func getChatsRoomParticipants(
        roomJid: String, notify: Bool? = nil
    ) -> APICall<RoomParticipantsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("notify", notify)
        return APICall(
            "getChatsRoomParticipants", .get, "/api/v2/chats/rooms/{roomJid}/participants",
            parameters: [("roomJid", roomJid)], query: queryParameters)
    }
}

// MARK: - getChatsSettings

extension ChatApi {
    /// Calls `GET /api/v2/chats/settings`.
    ///
    /// Needs one of the permissions `chat:setting:view`, `chat:setting:edit`.
    public func getChatsSettings() async throws(ApiError) -> ChatSettings {
        try await client.send(Self.getChatsSettings())
    }

    /// The call `GET /api/v2/chats/settings`, ready to be sent.
    public static func getChatsSettings() -> APICall<ChatSettings> {
        APICall("getChatsSettings", .get, "/api/v2/chats/settings")
    }
}

// MARK: - getChatsThreadMessages

extension ChatApi {
    /// Calls `GET /api/v2/chats/threads/{threadId}/messages`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:room:view`.
    ///
    /// - Parameters:
    ///   - threadId: `threadId` in the path.
    ///   - limit: `limit` in the query.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - excludeMetadata: `excludeMetadata` in the query.
    public func getChatsThreadMessages(
        threadId: String, limit: String? = nil, before: String? = nil, after: String? = nil,
        excludeMetadata: Bool? = nil
    ) async throws(ApiError) -> ChatMessageEntityListing {
        try await client.send(
            Self.getChatsThreadMessages(
                threadId: threadId, limit: limit, before: before, after: after, excludeMetadata: excludeMetadata))
    }

    /// The call `GET /api/v2/chats/threads/{threadId}/messages`, ready to be sent.
    public static func getChatsThreadMessages(
        threadId: String, limit: String? = nil, before: String? = nil, after: String? = nil,
        excludeMetadata: Bool? = nil
    ) -> APICall<ChatMessageEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("limit", limit)
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("excludeMetadata", excludeMetadata)
        return APICall(
            "getChatsThreadMessages", .get, "/api/v2/chats/threads/{threadId}/messages",
            parameters: [("threadId", threadId)], query: queryParameters)
    }
}

// MARK: - getChatsUser

extension ChatApi {
    /// Calls `GET /api/v2/chats/users/{userId}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:1on1:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getChatsUser(userId: String) async throws(ApiError) -> OneOnOne {
        try await client.send(Self.getChatsUser(userId: userId))
    }

    /// The call `GET /api/v2/chats/users/{userId}`, ready to be sent.
    public static func getChatsUser(userId: String) -> APICall<OneOnOne> {
        APICall("getChatsUser", .get, "/api/v2/chats/users/{userId}", parameters: [("userId", userId)])
    }
}

// MARK: - getChatsUserMessage

extension ChatApi {
    /// Calls `GET /api/v2/chats/users/{userId}/messages/{messageIds}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:1on1Message:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - messageIds: `messageIds` in the path.
    public func getChatsUserMessage(
        userId: String, messageIds: String
    ) async throws(ApiError) -> ChatMessageEntityListing {
        try await client.send(Self.getChatsUserMessage(userId: userId, messageIds: messageIds))
    }

    /// The call `GET /api/v2/chats/users/{userId}/messages/{messageIds}`, ready to be sent.
    public static func getChatsUserMessage(userId: String, messageIds: String) -> APICall<ChatMessageEntityListing> {
        APICall(
            "getChatsUserMessage", .get, "/api/v2/chats/users/{userId}/messages/{messageIds}",
            parameters: [("userId", userId), ("messageIds", messageIds)])
    }
}

// MARK: - getChatsUserMessages

extension ChatApi {
    /// Calls `GET /api/v2/chats/users/{userId}/messages`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:1on1Message:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - limit: `limit` in the query.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - excludeMetadata: `excludeMetadata` in the query.
    public func getChatsUserMessages(
        userId: String, limit: String? = nil, before: String? = nil, after: String? = nil, excludeMetadata: Bool? = nil
    ) async throws(ApiError) -> ChatMessageResponse {
        try await client.send(
            Self.getChatsUserMessages(
                userId: userId, limit: limit, before: before, after: after, excludeMetadata: excludeMetadata))
    }

    /// The call `GET /api/v2/chats/users/{userId}/messages`, ready to be sent.
    public static func getChatsUserMessages(
        userId: String, limit: String? = nil, before: String? = nil, after: String? = nil, excludeMetadata: Bool? = nil
    ) -> APICall<ChatMessageResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("limit", limit)
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("excludeMetadata", excludeMetadata)
        return APICall(
            "getChatsUserMessages", .get, "/api/v2/chats/users/{userId}/messages", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getChatsUserSettings

extension ChatApi {
    /// Calls `GET /api/v2/chats/users/{userId}/settings`.
    ///
    /// Needs one of the permissions `chat:usersettings:view`, `chat:setting:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getChatsUserSettings(userId: String) async throws(ApiError) -> ChatUserSettings {
        try await client.send(Self.getChatsUserSettings(userId: userId))
    }

    /// The call `GET /api/v2/chats/users/{userId}/settings`, ready to be sent.
    public static func getChatsUserSettings(userId: String) -> APICall<ChatUserSettings> {
        APICall("getChatsUserSettings", .get, "/api/v2/chats/users/{userId}/settings", parameters: [("userId", userId)])
    }
}

// MARK: - getChatsUsersMeSettings

extension ChatApi {
    /// Calls `GET /api/v2/chats/users/me/settings`.
    ///
    /// Needs no permission.
    public func getChatsUsersMeSettings() async throws(ApiError) -> UserSettingsForChat {
        try await client.send(Self.getChatsUsersMeSettings())
    }

    /// The call `GET /api/v2/chats/users/me/settings`, ready to be sent.
    public static func getChatsUsersMeSettings() -> APICall<UserSettingsForChat> {
        APICall("getChatsUsersMeSettings", .get, "/api/v2/chats/users/me/settings")
    }
}

// MARK: - patchChatsRoom

extension ChatApi {
    /// Calls `PATCH /api/v2/chats/rooms/{roomJid}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:room:edit`.
    ///
    /// - Parameters:
    ///   - roomJid: `roomJid` in the path.
    ///   - body: the body.
    public func patchChatsRoom(roomJid: String, body: RoomUpdateRequest) async throws(ApiError) {
        try await client.send(Self.patchChatsRoom(roomJid: roomJid, body: body))
    }

    /// The call `PATCH /api/v2/chats/rooms/{roomJid}`, ready to be sent.
    public static func patchChatsRoom(roomJid: String, body: RoomUpdateRequest) -> APICall<Void> {
        APICall(
            "patchChatsRoom", .patch, "/api/v2/chats/rooms/{roomJid}", parameters: [("roomJid", roomJid)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchChatsRoomMessage

extension ChatApi {
    /// Calls `PATCH /api/v2/chats/rooms/{roomJid}/messages/{messageId}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:roomMessage:edit`.
    ///
    /// - Parameters:
    ///   - roomJid: `roomJid` in the path.
    ///   - messageId: `messageId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchChatsRoomMessage(
        roomJid: String, messageId: String, body: SendMessageBody
    ) async throws(ApiError) -> ChatSendMessageResponse {
        try await client.send(Self.patchChatsRoomMessage(roomJid: roomJid, messageId: messageId, body: body))
    }

    /// The call `PATCH /api/v2/chats/rooms/{roomJid}/messages/{messageId}`, ready to be sent.
    public static func patchChatsRoomMessage(
        roomJid: String, messageId: String, body: SendMessageBody
    ) -> APICall<ChatSendMessageResponse> {
        APICall(
            "patchChatsRoomMessage", .patch, "/api/v2/chats/rooms/{roomJid}/messages/{messageId}",
            parameters: [("roomJid", roomJid), ("messageId", messageId)], body: .json(body.asJSON))
    }
}

// MARK: - patchChatsSettings

extension ChatApi {
    /// Calls `PATCH /api/v2/chats/settings`.
    ///
    /// Needs the permission `chat:setting:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchChatsSettings(body: ChatSettings) async throws(ApiError) -> ChatSettings {
        try await client.send(Self.patchChatsSettings(body: body))
    }

    /// The call `PATCH /api/v2/chats/settings`, ready to be sent.
    public static func patchChatsSettings(body: ChatSettings) -> APICall<ChatSettings> {
        APICall("patchChatsSettings", .patch, "/api/v2/chats/settings", body: .json(body.asJSON))
    }
}

// MARK: - patchChatsUserMessage

extension ChatApi {
    /// Calls `PATCH /api/v2/chats/users/{userId}/messages/{messageId}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:1on1Message:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - messageId: `messageId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchChatsUserMessage(
        userId: String, messageId: String, body: SendMessageBody
    ) async throws(ApiError) -> ChatSendMessageResponse {
        try await client.send(Self.patchChatsUserMessage(userId: userId, messageId: messageId, body: body))
    }

    /// The call `PATCH /api/v2/chats/users/{userId}/messages/{messageId}`, ready to be sent.
    public static func patchChatsUserMessage(
        userId: String, messageId: String, body: SendMessageBody
    ) -> APICall<ChatSendMessageResponse> {
        APICall(
            "patchChatsUserMessage", .patch, "/api/v2/chats/users/{userId}/messages/{messageId}",
            parameters: [("userId", userId), ("messageId", messageId)], body: .json(body.asJSON))
    }
}

// MARK: - patchChatsUserSettings

extension ChatApi {
    /// Calls `PATCH /api/v2/chats/users/{userId}/settings`.
    ///
    /// Needs one of the permissions `chat:usersettings:edit`, `chat:setting:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchChatsUserSettings(
        userId: String, body: ChatUserSettings
    ) async throws(ApiError) -> ChatUserSettings {
        try await client.send(Self.patchChatsUserSettings(userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/chats/users/{userId}/settings`, ready to be sent.
    public static func patchChatsUserSettings(userId: String, body: ChatUserSettings) -> APICall<ChatUserSettings> {
        APICall(
            "patchChatsUserSettings", .patch, "/api/v2/chats/users/{userId}/settings", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchChatsUsersMeSettings

extension ChatApi {
    /// Calls `PATCH /api/v2/chats/users/me/settings`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchChatsUsersMeSettings(body: UserSettingsForChat) async throws(ApiError) -> UserSettingsForChat {
        try await client.send(Self.patchChatsUsersMeSettings(body: body))
    }

    /// The call `PATCH /api/v2/chats/users/me/settings`, ready to be sent.
    public static func patchChatsUsersMeSettings(body: UserSettingsForChat) -> APICall<UserSettingsForChat> {
        APICall("patchChatsUsersMeSettings", .patch, "/api/v2/chats/users/me/settings", body: .json(body.asJSON))
    }
}

// MARK: - postChatsRoomMessages

extension ChatApi {
    /// Calls `POST /api/v2/chats/rooms/{roomJid}/messages`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:roomMessage:add`.
    ///
    /// - Parameters:
    ///   - roomJid: `roomJid` in the path.
    ///   - body: the body.
    @discardableResult
    public func postChatsRoomMessages(
        roomJid: String, body: SendMessageBody
    ) async throws(ApiError) -> ChatSendMessageResponse {
        try await client.send(Self.postChatsRoomMessages(roomJid: roomJid, body: body))
    }

    /// The call `POST /api/v2/chats/rooms/{roomJid}/messages`, ready to be sent.
    public static func postChatsRoomMessages(
        roomJid: String, body: SendMessageBody
    ) -> APICall<ChatSendMessageResponse> {
        APICall(
            "postChatsRoomMessages", .post, "/api/v2/chats/rooms/{roomJid}/messages",
            parameters: [("roomJid", roomJid)], body: .json(body.asJSON))
    }
}

// MARK: - postChatsRoomMessagesPins

extension ChatApi {
    /// Calls `POST /api/v2/chats/rooms/{roomJid}/messages/pins`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:room:edit`.
    ///
    /// - Parameters:
    ///   - roomJid: `roomJid` in the path.
    ///   - body: the body.
    public func postChatsRoomMessagesPins(roomJid: String, body: PinnedMessageRequest) async throws(ApiError) {
        try await client.send(Self.postChatsRoomMessagesPins(roomJid: roomJid, body: body))
    }

    /// The call `POST /api/v2/chats/rooms/{roomJid}/messages/pins`, ready to be sent.
    public static func postChatsRoomMessagesPins(roomJid: String, body: PinnedMessageRequest) -> APICall<Void> {
        APICall(
            "postChatsRoomMessagesPins", .post, "/api/v2/chats/rooms/{roomJid}/messages/pins",
            parameters: [("roomJid", roomJid)], body: .json(body.asJSON))
    }
}

// MARK: - postChatsRoomParticipant

extension ChatApi {
    /// Calls `POST /api/v2/chats/rooms/{roomJid}/participants/{userId}`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:participant:add`.
    ///
    /// - Parameters:
    ///   - roomJid: `roomJid` in the path.
    ///   - userId: `userId` in the path.
    public func postChatsRoomParticipant(roomJid: String, userId: String) async throws(ApiError) {
        try await client.send(Self.postChatsRoomParticipant(roomJid: roomJid, userId: userId))
    }

    /// The call `POST /api/v2/chats/rooms/{roomJid}/participants/{userId}`, ready to be sent.
    public static func postChatsRoomParticipant(roomJid: String, userId: String) -> APICall<Void> {
        APICall(
            "postChatsRoomParticipant", .post, "/api/v2/chats/rooms/{roomJid}/participants/{userId}",
            parameters: [("roomJid", roomJid), ("userId", userId)])
    }
}

// MARK: - postChatsRooms

extension ChatApi {
    /// Calls `POST /api/v2/chats/rooms`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:room:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postChatsRooms(body: CreateRoomRequest) async throws(ApiError) -> CreateRoomResponse {
        try await client.send(Self.postChatsRooms(body: body))
    }

    /// The call `POST /api/v2/chats/rooms`, ready to be sent.
    public static func postChatsRooms(body: CreateRoomRequest) -> APICall<CreateRoomResponse> {
        APICall("postChatsRooms", .post, "/api/v2/chats/rooms", body: .json(body.asJSON))
    }
}

// MARK: - postChatsUserMessages

extension ChatApi {
    /// Calls `POST /api/v2/chats/users/{userId}/messages`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:1on1Message:add`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postChatsUserMessages(
        userId: String, body: SendMessageBody
    ) async throws(ApiError) -> ChatSendMessageResponse {
        try await client.send(Self.postChatsUserMessages(userId: userId, body: body))
    }

    /// The call `POST /api/v2/chats/users/{userId}/messages`, ready to be sent.
    public static func postChatsUserMessages(
        userId: String, body: SendMessageBody
    ) -> APICall<ChatSendMessageResponse> {
        APICall(
            "postChatsUserMessages", .post, "/api/v2/chats/users/{userId}/messages", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postChatsUserMessagesPins

extension ChatApi {
    /// Calls `POST /api/v2/chats/users/{userId}/messages/pins`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:1on1:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    public func postChatsUserMessagesPins(userId: String, body: PinnedMessageRequest) async throws(ApiError) {
        try await client.send(Self.postChatsUserMessagesPins(userId: userId, body: body))
    }

    /// The call `POST /api/v2/chats/users/{userId}/messages/pins`, ready to be sent.
    public static func postChatsUserMessagesPins(userId: String, body: PinnedMessageRequest) -> APICall<Void> {
        APICall(
            "postChatsUserMessagesPins", .post, "/api/v2/chats/users/{userId}/messages/pins",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - postChatsUsersMeSettings

extension ChatApi {
    /// Calls `POST /api/v2/chats/users/me/settings`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func postChatsUsersMeSettings(body: UserChatSettingsPost) async throws(ApiError) {
        try await client.send(Self.postChatsUsersMeSettings(body: body))
    }

    /// The call `POST /api/v2/chats/users/me/settings`, ready to be sent.
    public static func postChatsUsersMeSettings(body: UserChatSettingsPost) -> APICall<Void> {
        APICall("postChatsUsersMeSettings", .post, "/api/v2/chats/users/me/settings", body: .json(body.asJSON))
    }
}

// MARK: - putChatsMessageReactions

extension ChatApi {
    /// Calls `PUT /api/v2/chats/messages/{messageId}/reactions`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `chat:reactions:edit`.
    ///
    /// - Parameters:
    ///   - messageId: `messageId` in the path.
    ///   - body: the body.
    public func putChatsMessageReactions(messageId: String, body: ChatReactionUpdate) async throws(ApiError) {
        try await client.send(Self.putChatsMessageReactions(messageId: messageId, body: body))
    }

    /// The call `PUT /api/v2/chats/messages/{messageId}/reactions`, ready to be sent.
    public static func putChatsMessageReactions(messageId: String, body: ChatReactionUpdate) -> APICall<Void> {
        APICall(
            "putChatsMessageReactions", .put, "/api/v2/chats/messages/{messageId}/reactions",
            parameters: [("messageId", messageId)], body: .json(body.asJSON))
    }
}

// MARK: - putChatsSettings

extension ChatApi {
    /// Calls `PUT /api/v2/chats/settings`.
    ///
    /// Needs the permission `chat:setting:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putChatsSettings(body: ChatSettings) async throws(ApiError) -> ChatSettings {
        try await client.send(Self.putChatsSettings(body: body))
    }

    /// The call `PUT /api/v2/chats/settings`, ready to be sent.
    public static func putChatsSettings(body: ChatSettings) -> APICall<ChatSettings> {
        APICall("putChatsSettings", .put, "/api/v2/chats/settings", body: .json(body.asJSON))
    }
}
