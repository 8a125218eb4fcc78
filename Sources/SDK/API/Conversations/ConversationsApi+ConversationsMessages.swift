// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteConversationsMessagesCachedmediaCachedMediaItemId

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}`.
    ///
    /// Needs the permission `conversation:cachedMedia:delete`.
    ///
    /// - Parameters:
    ///   - cachedMediaItemId: `cachedMediaItemId` in the path.
    public func deleteConversationsMessagesCachedmediaCachedMediaItemId(
        cachedMediaItemId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationsMessagesCachedmediaCachedMediaItemId(cachedMediaItemId: cachedMediaItemId))
    }

    /// The call `DELETE /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}`, ready to be sent.
    public static func deleteConversationsMessagesCachedmediaCachedMediaItemId(
        cachedMediaItemId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationsMessagesCachedmediaCachedMediaItemId", .delete,
            "/api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}",
            parameters: [("cachedMediaItemId", cachedMediaItemId)])
    }
}

// MARK: - getConversationsMessage

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messages/{conversationId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationsMessage(conversationId: String) async throws(ApiError) -> MessageConversation {
        try await client.send(Self.getConversationsMessage(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/messages/{conversationId}`, ready to be sent.
    public static func getConversationsMessage(conversationId: String) -> APICall<MessageConversation> {
        APICall(
            "getConversationsMessage", .get, "/api/v2/conversations/messages/{conversationId}",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationsMessageCommunicationMessagesMedia

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media`.
    ///
    /// Needs the permission `conversation:messageMedia:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - status: `status` in the query.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getConversationsMessageCommunicationMessagesMedia(
        conversationId: String, communicationId: String,
        status: GetConversationsMessageCommunicationMessagesMediaStatus? = nil, pageNumber: Int? = nil,
        pageSize: Int? = nil
    ) async throws(ApiError) -> MessageMediaListing {
        try await client.send(
            Self.getConversationsMessageCommunicationMessagesMedia(
                conversationId: conversationId, communicationId: communicationId, status: status,
                pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media`,
    /// ready to be sent.
    public static func getConversationsMessageCommunicationMessagesMedia(
        conversationId: String, communicationId: String,
        status: GetConversationsMessageCommunicationMessagesMediaStatus? = nil, pageNumber: Int? = nil,
        pageSize: Int? = nil
    ) -> APICall<MessageMediaListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("status", status)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getConversationsMessageCommunicationMessagesMedia", .get,
            "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)],
            query: queryParameters)
    }
}

// MARK: - getConversationsMessageCommunicationMessagesMediaMediaId

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}`.
    ///
    /// Needs one of the permissions `conversation:message:view`, `conversation:webmessaging:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - mediaId: `mediaId` in the path.
    public func getConversationsMessageCommunicationMessagesMediaMediaId(
        conversationId: String, communicationId: String, mediaId: String
    ) async throws(ApiError) -> MessageMediaData {
        try await client.send(
            Self.getConversationsMessageCommunicationMessagesMediaMediaId(
                conversationId: conversationId, communicationId: communicationId, mediaId: mediaId))
    }

    /// The call `GET
    /// /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}`,
    /// ready to be sent.
    public static func getConversationsMessageCommunicationMessagesMediaMediaId(
        conversationId: String, communicationId: String, mediaId: String
    ) -> APICall<MessageMediaData> {
        APICall(
            "getConversationsMessageCommunicationMessagesMediaMediaId", .get,
            "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId), ("mediaId", mediaId)])
    }
}

// MARK: - getConversationsMessageDetails

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messages/{messageId}/details`.
    ///
    /// Needs one of the permissions `conversation:message:view`, `conversation:webmessaging:view`.
    ///
    /// - Parameters:
    ///   - messageId: `messageId` in the path.
    public func getConversationsMessageDetails(messageId: String) async throws(ApiError) -> MessageData {
        try await client.send(Self.getConversationsMessageDetails(messageId: messageId))
    }

    /// The call `GET /api/v2/conversations/messages/{messageId}/details`, ready to be sent.
    public static func getConversationsMessageDetails(messageId: String) -> APICall<MessageData> {
        APICall(
            "getConversationsMessageDetails", .get, "/api/v2/conversations/messages/{messageId}/details",
            parameters: [("messageId", messageId)])
    }
}

// MARK: - getConversationsMessageMessage

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messages/{conversationId}/messages/{messageId}`.
    ///
    /// Needs one of the permissions `conversation:message:view`, `conversation:webmessaging:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - messageId: `messageId` in the path.
    public func getConversationsMessageMessage(
        conversationId: String, messageId: String
    ) async throws(ApiError) -> MessageData {
        try await client.send(Self.getConversationsMessageMessage(conversationId: conversationId, messageId: messageId))
    }

    /// The call `GET /api/v2/conversations/messages/{conversationId}/messages/{messageId}`, ready to be sent.
    public static func getConversationsMessageMessage(
        conversationId: String, messageId: String
    ) -> APICall<MessageData> {
        APICall(
            "getConversationsMessageMessage", .get,
            "/api/v2/conversations/messages/{conversationId}/messages/{messageId}",
            parameters: [("conversationId", conversationId), ("messageId", messageId)])
    }
}

// MARK: - getConversationsMessageParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationsMessageParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationsMessageParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                provisional: provisional))
    }

    /// The call `GET
    /// /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func getConversationsMessageParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationsMessageParticipantCommunicationWrapup", .get,
            "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            query: queryParameters)
    }
}

// MARK: - getConversationsMessageParticipantWrapup

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationsMessageParticipantWrapup(
        conversationId: String, participantId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationsMessageParticipantWrapup(
                conversationId: conversationId, participantId: participantId, provisional: provisional))
    }

    /// The call `GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup`, ready to be
    /// sent.
    public static func getConversationsMessageParticipantWrapup(
        conversationId: String, participantId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationsMessageParticipantWrapup", .get,
            "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId)], query: queryParameters)
    }
}

// MARK: - getConversationsMessageParticipantWrapupcodes

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func getConversationsMessageParticipantWrapupcodes(
        conversationId: String, participantId: String
    ) async throws(ApiError) -> [WrapupCode] {
        try await client.send(
            Self.getConversationsMessageParticipantWrapupcodes(
                conversationId: conversationId, participantId: participantId))
    }

    /// The call `GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes`, ready
    /// to be sent.
    public static func getConversationsMessageParticipantWrapupcodes(
        conversationId: String, participantId: String
    ) -> APICall<[WrapupCode]> {
        APICall(
            "getConversationsMessageParticipantWrapupcodes", .get,
            "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - getConversationsMessages

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messages`.
    ///
    /// Needs no permission.
    public func getConversationsMessages() async throws(ApiError) -> MessageConversationEntityListing {
        try await client.send(Self.getConversationsMessages())
    }

    /// The call `GET /api/v2/conversations/messages`, ready to be sent.
    public static func getConversationsMessages() -> APICall<MessageConversationEntityListing> {
        APICall("getConversationsMessages", .get, "/api/v2/conversations/messages")
    }
}

// MARK: - getConversationsMessagesCachedmedia

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messages/cachedmedia`.
    ///
    /// Needs the permission `conversation:cachedMedia:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - url: `url` in the query.
    public func getConversationsMessagesCachedmedia(
        pageSize: Int? = nil, pageNumber: Int? = nil, url: String? = nil
    ) async throws(ApiError) -> CachedMediaItemEntityListing {
        try await client.send(
            Self.getConversationsMessagesCachedmedia(pageSize: pageSize, pageNumber: pageNumber, url: url))
    }

    /// The call `GET /api/v2/conversations/messages/cachedmedia`, ready to be sent.
    public static func getConversationsMessagesCachedmedia(
        pageSize: Int? = nil, pageNumber: Int? = nil, url: String? = nil
    ) -> APICall<CachedMediaItemEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("url", url)
        return APICall(
            "getConversationsMessagesCachedmedia", .get, "/api/v2/conversations/messages/cachedmedia",
            query: queryParameters)
    }
}

// MARK: - getConversationsMessagesCachedmediaCachedMediaItemId

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}`.
    ///
    /// Needs the permission `conversation:cachedMedia:view`.
    ///
    /// - Parameters:
    ///   - cachedMediaItemId: `cachedMediaItemId` in the path.
    public func getConversationsMessagesCachedmediaCachedMediaItemId(
        cachedMediaItemId: String
    ) async throws(ApiError) -> CachedMediaItem {
        try await client.send(
            Self.getConversationsMessagesCachedmediaCachedMediaItemId(cachedMediaItemId: cachedMediaItemId))
    }

    /// The call `GET /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}`, ready to be sent.
    public static func getConversationsMessagesCachedmediaCachedMediaItemId(
        cachedMediaItemId: String
    ) -> APICall<CachedMediaItem> {
        APICall(
            "getConversationsMessagesCachedmediaCachedMediaItemId", .get,
            "/api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}",
            parameters: [("cachedMediaItemId", cachedMediaItemId)])
    }
}

// MARK: - patchConversationsMessage

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/messages/{conversationId}`.
    ///
    /// Needs one of the permissions `conversation:communication:disconnect`, `conversation:message:park`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsMessage(
        conversationId: String, body: Conversation
    ) async throws(ApiError) -> Conversation {
        try await client.send(Self.patchConversationsMessage(conversationId: conversationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/messages/{conversationId}`, ready to be sent.
    public static func patchConversationsMessage(conversationId: String, body: Conversation) -> APICall<Conversation> {
        APICall(
            "patchConversationsMessage", .patch, "/api/v2/conversations/messages/{conversationId}",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsMessageParticipant

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}`.
    ///
    /// Needs one of the permissions `conversation:participant:wrapup`, `conversation:call:record`,
    /// `conversation:communication:disconnect`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func patchConversationsMessageParticipant(
        conversationId: String, participantId: String, body: MediaParticipantRequest? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.patchConversationsMessageParticipant(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}`, ready to be sent.
    public static func patchConversationsMessageParticipant(
        conversationId: String, participantId: String, body: MediaParticipantRequest? = nil
    ) -> APICall<Void> {
        APICall(
            "patchConversationsMessageParticipant", .patch,
            "/api/v2/conversations/messages/{conversationId}/participants/{participantId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchConversationsMessageParticipantAttributes

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsMessageParticipantAttributes(
        conversationId: String, participantId: String, body: ParticipantAttributes? = nil
    ) async throws(ApiError) -> ParticipantAttributes {
        try await client.send(
            Self.patchConversationsMessageParticipantAttributes(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes`, ready
    /// to be sent.
    public static func patchConversationsMessageParticipantAttributes(
        conversationId: String, participantId: String, body: ParticipantAttributes? = nil
    ) -> APICall<ParticipantAttributes> {
        APICall(
            "patchConversationsMessageParticipantAttributes", .patch,
            "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchConversationsMessageParticipantCommunication

extension ConversationsApi {
    /// Calls `PATCH
    /// /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsMessageParticipantCommunication(
        conversationId: String, participantId: String, communicationId: String, body: MediaParticipantRequest
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.patchConversationsMessageParticipantCommunication(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `PATCH
    /// /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}`,
    /// ready to be sent.
    public static func patchConversationsMessageParticipantCommunication(
        conversationId: String, participantId: String, communicationId: String, body: MediaParticipantRequest
    ) -> APICall<JSON> {
        APICall(
            "patchConversationsMessageParticipantCommunication", .patch,
            "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsMessageParticipantParkingstate

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/parkingstate`.
    ///
    /// Needs the permission `conversation:message:park`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func patchConversationsMessageParticipantParkingstate(
        conversationId: String, participantId: String, body: ParkingStateRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.patchConversationsMessageParticipantParkingstate(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/parkingstate`,
    /// ready to be sent.
    public static func patchConversationsMessageParticipantParkingstate(
        conversationId: String, participantId: String, body: ParkingStateRequest
    ) -> APICall<Void> {
        APICall(
            "patchConversationsMessageParticipantParkingstate", .patch,
            "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/parkingstate",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessageCommunicationMessages

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages`.
    ///
    /// Needs one of the permissions `conversation:message:create`, `conversation:webmessaging:create`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessageCommunicationMessages(
        conversationId: String, communicationId: String, body: AdditionalMessage
    ) async throws(ApiError) -> MessageData {
        try await client.send(
            Self.postConversationsMessageCommunicationMessages(
                conversationId: conversationId, communicationId: communicationId, body: body))
    }

    /// The call `POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages`, ready
    /// to be sent.
    public static func postConversationsMessageCommunicationMessages(
        conversationId: String, communicationId: String, body: AdditionalMessage
    ) -> APICall<MessageData> {
        APICall(
            "postConversationsMessageCommunicationMessages", .post,
            "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessageCommunicationMessagesMedia

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media`.
    ///
    /// Needs one of the permissions `conversation:message:create`, `conversation:webmessaging:create`,
    /// `conversation:socialmedia:create`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    @discardableResult
    public func postConversationsMessageCommunicationMessagesMedia(
        conversationId: String, communicationId: String
    ) async throws(ApiError) -> MessageMediaData {
        try await client.send(
            Self.postConversationsMessageCommunicationMessagesMedia(
                conversationId: conversationId, communicationId: communicationId))
    }

    /// The call `POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media`,
    /// ready to be sent.
    public static func postConversationsMessageCommunicationMessagesMedia(
        conversationId: String, communicationId: String
    ) -> APICall<MessageMediaData> {
        APICall(
            "postConversationsMessageCommunicationMessagesMedia", .post,
            "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)])
    }
}

// MARK: - postConversationsMessageCommunicationMessagesMediaUploads

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/uploads`.
    ///
    /// Needs one of the permissions `conversation:message:create`, `conversation:webmessaging:create`,
    /// `conversation:socialmedia:create`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessageCommunicationMessagesMediaUploads(
        conversationId: String, communicationId: String, body: UploadMediaRequest
    ) async throws(ApiError) -> MessageMediaUploadData {
        try await client.send(
            Self.postConversationsMessageCommunicationMessagesMediaUploads(
                conversationId: conversationId, communicationId: communicationId, body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/uploads`, ready
    /// to be sent.
    public static func postConversationsMessageCommunicationMessagesMediaUploads(
        conversationId: String, communicationId: String, body: UploadMediaRequest
    ) -> APICall<MessageMediaUploadData> {
        APICall(
            "postConversationsMessageCommunicationMessagesMediaUploads", .post,
            "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/uploads",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessageCommunicationSocialmediaMessages

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/socialmedia/messages`.
    ///
    /// Needs the permission `conversation:socialmedia:create`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessageCommunicationSocialmediaMessages(
        conversationId: String, communicationId: String, body: AdditionalSocialMediaMessage
    ) async throws(ApiError) -> SocialMediaMessageData {
        try await client.send(
            Self.postConversationsMessageCommunicationSocialmediaMessages(
                conversationId: conversationId, communicationId: communicationId, body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/socialmedia/messages`, ready to
    /// be sent.
    public static func postConversationsMessageCommunicationSocialmediaMessages(
        conversationId: String, communicationId: String, body: AdditionalSocialMediaMessage
    ) -> APICall<SocialMediaMessageData> {
        APICall(
            "postConversationsMessageCommunicationSocialmediaMessages", .post,
            "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/socialmedia/messages",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessageCommunicationTyping

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing`.
    ///
    /// Needs one of the permissions `conversation:message:create`, `conversation:webmessaging:create`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    public func postConversationsMessageCommunicationTyping(
        conversationId: String, communicationId: String, body: MessageTypingEventRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsMessageCommunicationTyping(
                conversationId: conversationId, communicationId: communicationId, body: body))
    }

    /// The call `POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing`, ready
    /// to be sent.
    public static func postConversationsMessageCommunicationTyping(
        conversationId: String, communicationId: String, body: MessageTypingEventRequest
    ) -> APICall<Void> {
        APICall(
            "postConversationsMessageCommunicationTyping", .post,
            "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessageInboundOpenEvent

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages/{integrationId}/inbound/open/event`.
    ///
    /// Needs the permission `conversation:message:receive`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessageInboundOpenEvent(
        integrationId: String, body: OpenInboundNormalizedEvent
    ) async throws(ApiError) -> OpenEventNormalizedMessage {
        try await client.send(Self.postConversationsMessageInboundOpenEvent(integrationId: integrationId, body: body))
    }

    /// The call `POST /api/v2/conversations/messages/{integrationId}/inbound/open/event`, ready to be sent.
    public static func postConversationsMessageInboundOpenEvent(
        integrationId: String, body: OpenInboundNormalizedEvent
    ) -> APICall<OpenEventNormalizedMessage> {
        APICall(
            "postConversationsMessageInboundOpenEvent", .post,
            "/api/v2/conversations/messages/{integrationId}/inbound/open/event",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessageInboundOpenMessage

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages/{integrationId}/inbound/open/message`.
    ///
    /// Needs the permission `conversation:message:receive`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    ///   - prefetchConversationId: `prefetchConversationId` in the query; when left out: `false`.
    @discardableResult
    public func postConversationsMessageInboundOpenMessage(
        integrationId: String, body: OpenInboundNormalizedMessage, prefetchConversationId: Bool? = nil
    ) async throws(ApiError) -> OpenMessageNormalizedMessage {
        try await client.send(
            Self.postConversationsMessageInboundOpenMessage(
                integrationId: integrationId, body: body, prefetchConversationId: prefetchConversationId))
    }

    /// The call `POST /api/v2/conversations/messages/{integrationId}/inbound/open/message`, ready to be sent.
    public static func postConversationsMessageInboundOpenMessage(
        integrationId: String, body: OpenInboundNormalizedMessage, prefetchConversationId: Bool? = nil
    ) -> APICall<OpenMessageNormalizedMessage> {
        var queryParameters = QueryParameters()
        queryParameters.add("prefetchConversationId", prefetchConversationId)
        return APICall(
            "postConversationsMessageInboundOpenMessage", .post,
            "/api/v2/conversations/messages/{integrationId}/inbound/open/message",
            parameters: [("integrationId", integrationId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessageInboundOpenReceipt

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages/{integrationId}/inbound/open/receipt`.
    ///
    /// Needs the permission `conversation:message:receive`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessageInboundOpenReceipt(
        integrationId: String, body: OpenInboundNormalizedReceipt
    ) async throws(ApiError) -> OpenReceiptNormalizedMessage {
        try await client.send(Self.postConversationsMessageInboundOpenReceipt(integrationId: integrationId, body: body))
    }

    /// The call `POST /api/v2/conversations/messages/{integrationId}/inbound/open/receipt`, ready to be sent.
    public static func postConversationsMessageInboundOpenReceipt(
        integrationId: String, body: OpenInboundNormalizedReceipt
    ) -> APICall<OpenReceiptNormalizedMessage> {
        APICall(
            "postConversationsMessageInboundOpenReceipt", .post,
            "/api/v2/conversations/messages/{integrationId}/inbound/open/receipt",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessageInboundOpenStructuredResponse

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages/{integrationId}/inbound/open/structured/response`.
    ///
    /// Needs the permission `conversation:message:receive`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessageInboundOpenStructuredResponse(
        integrationId: String, body: OpenInboundStructuredResponseMessage
    ) async throws(ApiError) -> OpenStructuredResponseNormalizedMessage {
        try await client.send(
            Self.postConversationsMessageInboundOpenStructuredResponse(integrationId: integrationId, body: body))
    }

    /// The call `POST /api/v2/conversations/messages/{integrationId}/inbound/open/structured/response`, ready to be
    /// sent.
    public static func postConversationsMessageInboundOpenStructuredResponse(
        integrationId: String, body: OpenInboundStructuredResponseMessage
    ) -> APICall<OpenStructuredResponseNormalizedMessage> {
        APICall(
            "postConversationsMessageInboundOpenStructuredResponse", .post,
            "/api/v2/conversations/messages/{integrationId}/inbound/open/structured/response",
            parameters: [("integrationId", integrationId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessageMessagesBulk

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages/{conversationId}/messages/bulk`.
    ///
    /// Needs one of the permissions `conversation:message:view`, `conversation:webmessaging:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessageMessagesBulk(
        conversationId: String, body: [String]? = nil
    ) async throws(ApiError) -> TextMessageListing {
        try await client.send(Self.postConversationsMessageMessagesBulk(conversationId: conversationId, body: body))
    }

    /// The call `POST /api/v2/conversations/messages/{conversationId}/messages/bulk`, ready to be sent.
    public static func postConversationsMessageMessagesBulk(
        conversationId: String, body: [String]? = nil
    ) -> APICall<TextMessageListing> {
        APICall(
            "postConversationsMessageMessagesBulk", .post,
            "/api/v2/conversations/messages/{conversationId}/messages/bulk",
            parameters: [("conversationId", conversationId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsMessageParticipantCommunicationSummaries

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries`.
    ///
    /// Needs the permission `conversation:summary:add`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessageParticipantCommunicationSummaries(
        conversationId: String, participantId: String, communicationId: String,
        body: OnDemandConversationSummaryRequest? = nil
    ) async throws(ApiError) -> OnDemandSummaryAcceptedResponse {
        try await client.send(
            Self.postConversationsMessageParticipantCommunicationSummaries(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries`,
    /// ready to be sent.
    public static func postConversationsMessageParticipantCommunicationSummaries(
        conversationId: String, participantId: String, communicationId: String,
        body: OnDemandConversationSummaryRequest? = nil
    ) -> APICall<OnDemandSummaryAcceptedResponse> {
        APICall(
            "postConversationsMessageParticipantCommunicationSummaries", .post,
            "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsMessageParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs the permission `conversation:participant:wrapup`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    public func postConversationsMessageParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsMessageParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func postConversationsMessageParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) -> APICall<Void> {
        APICall(
            "postConversationsMessageParticipantCommunicationWrapup", .post,
            "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsMessageParticipantMonitor

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor`.
    ///
    /// Needs the permission `conversation:message:monitor`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func postConversationsMessageParticipantMonitor(
        conversationId: String, participantId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsMessageParticipantMonitor(
                conversationId: conversationId, participantId: participantId))
    }

    /// The call `POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor`, ready to
    /// be sent.
    public static func postConversationsMessageParticipantMonitor(
        conversationId: String, participantId: String
    ) -> APICall<Void> {
        APICall(
            "postConversationsMessageParticipantMonitor", .post,
            "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - postConversationsMessageParticipantReplace

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace`.
    ///
    /// Needs the permission `conversation:communication:blindTransfer`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func postConversationsMessageParticipantReplace(
        conversationId: String, participantId: String, body: TransferRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsMessageParticipantReplace(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace`, ready to
    /// be sent.
    public static func postConversationsMessageParticipantReplace(
        conversationId: String, participantId: String, body: TransferRequest
    ) -> APICall<Void> {
        APICall(
            "postConversationsMessageParticipantReplace", .post,
            "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessageParticipantTakeover

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/takeover`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func postConversationsMessageParticipantTakeover(
        conversationId: String, participantId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsMessageParticipantTakeover(
                conversationId: conversationId, participantId: participantId))
    }

    /// The call `POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/takeover`, ready to
    /// be sent.
    public static func postConversationsMessageParticipantTakeover(
        conversationId: String, participantId: String
    ) -> APICall<Void> {
        APICall(
            "postConversationsMessageParticipantTakeover", .post,
            "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/takeover",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - postConversationsMessages

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages`.
    ///
    /// Needs the permission `conversation:message:create`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessages(
        body: CreateOutboundMessagingConversationRequest
    ) async throws(ApiError) -> CreateOutboundMessagingConversationResponse {
        try await client.send(Self.postConversationsMessages(body: body))
    }

    /// The call `POST /api/v2/conversations/messages`, ready to be sent.
    public static func postConversationsMessages(
        body: CreateOutboundMessagingConversationRequest
    ) -> APICall<CreateOutboundMessagingConversationResponse> {
        APICall("postConversationsMessages", .post, "/api/v2/conversations/messages", body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessagesAgentless

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages/agentless`.
    ///
    /// Needs the permission `conversation:message:create`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessagesAgentless(
        body: SendAgentlessOutboundMessageRequest
    ) async throws(ApiError) -> SendAgentlessOutboundMessageResponse {
        try await client.send(Self.postConversationsMessagesAgentless(body: body))
    }

    /// The call `POST /api/v2/conversations/messages/agentless`, ready to be sent.
    public static func postConversationsMessagesAgentless(
        body: SendAgentlessOutboundMessageRequest
    ) -> APICall<SendAgentlessOutboundMessageResponse> {
        APICall(
            "postConversationsMessagesAgentless", .post, "/api/v2/conversations/messages/agentless",
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsMessagesInboundOpen

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/messages/inbound/open`.
    ///
    /// Needs the permission `conversation:message:receive`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsMessagesInboundOpen(
        body: OpenNormalizedMessage
    ) async throws(ApiError) -> OpenNormalizedMessage {
        try await client.send(Self.postConversationsMessagesInboundOpen(body: body))
    }

    /// The call `POST /api/v2/conversations/messages/inbound/open`, ready to be sent.
    public static func postConversationsMessagesInboundOpen(
        body: OpenNormalizedMessage
    ) -> APICall<OpenNormalizedMessage> {
        APICall(
            "postConversationsMessagesInboundOpen", .post, "/api/v2/conversations/messages/inbound/open",
            body: .json(body.asJSON))
    }
}

// MARK: - putConversationsMessageRecordingstate

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/messages/{conversationId}/recordingstate`.
    ///
    /// Needs the permission `conversation:recording:pauseOthers`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsMessageRecordingstate(
        conversationId: String, body: SetRecordingState
    ) async throws(ApiError) -> String {
        try await client.send(Self.putConversationsMessageRecordingstate(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/messages/{conversationId}/recordingstate`, ready to be sent.
    public static func putConversationsMessageRecordingstate(
        conversationId: String, body: SetRecordingState
    ) -> APICall<String> {
        APICall(
            "putConversationsMessageRecordingstate", .put,
            "/api/v2/conversations/messages/{conversationId}/recordingstate",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}
