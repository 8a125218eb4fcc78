// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteConversationsEmailMessagesDraftAttachment

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/{attachmentId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - attachmentId: `attachmentId` in the path.
    public func deleteConversationsEmailMessagesDraftAttachment(
        conversationId: String, attachmentId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationsEmailMessagesDraftAttachment(
                conversationId: conversationId, attachmentId: attachmentId))
    }

    /// The call `DELETE /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/{attachmentId}`, ready
    /// to be sent.
    public static func deleteConversationsEmailMessagesDraftAttachment(
        conversationId: String, attachmentId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationsEmailMessagesDraftAttachment", .delete,
            "/api/v2/conversations/emails/{conversationId}/messages/draft/attachments/{attachmentId}",
            parameters: [("conversationId", conversationId), ("attachmentId", attachmentId)])
    }
}

// MARK: - getConversationsEmail

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/emails/{conversationId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationsEmail(conversationId: String) async throws(ApiError) -> EmailConversation {
        try await client.send(Self.getConversationsEmail(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/emails/{conversationId}`, ready to be sent.
    public static func getConversationsEmail(conversationId: String) -> APICall<EmailConversation> {
        APICall(
            "getConversationsEmail", .get, "/api/v2/conversations/emails/{conversationId}",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationsEmailMessage

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/emails/{conversationId}/messages/{messageId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - messageId: `messageId` in the path.
    public func getConversationsEmailMessage(
        conversationId: String, messageId: String
    ) async throws(ApiError) -> EmailMessage {
        try await client.send(Self.getConversationsEmailMessage(conversationId: conversationId, messageId: messageId))
    }

    /// The call `GET /api/v2/conversations/emails/{conversationId}/messages/{messageId}`, ready to be sent.
    public static func getConversationsEmailMessage(
        conversationId: String, messageId: String
    ) -> APICall<EmailMessage> {
        APICall(
            "getConversationsEmailMessage", .get, "/api/v2/conversations/emails/{conversationId}/messages/{messageId}",
            parameters: [("conversationId", conversationId), ("messageId", messageId)])
    }
}

// MARK: - getConversationsEmailMessages

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/emails/{conversationId}/messages`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - includeAgentlessStitchedMessages: `includeAgentlessStitchedMessages` in the query; when left out: `false`.
    public func getConversationsEmailMessages(
        conversationId: String, includeAgentlessStitchedMessages: Bool? = nil
    ) async throws(ApiError) -> EmailMessagePreviewListing {
        try await client.send(
            Self.getConversationsEmailMessages(
                conversationId: conversationId, includeAgentlessStitchedMessages: includeAgentlessStitchedMessages))
    }

    /// The call `GET /api/v2/conversations/emails/{conversationId}/messages`, ready to be sent.
    public static func getConversationsEmailMessages(
        conversationId: String, includeAgentlessStitchedMessages: Bool? = nil
    ) -> APICall<EmailMessagePreviewListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeAgentlessStitchedMessages", includeAgentlessStitchedMessages)
        return APICall(
            "getConversationsEmailMessages", .get, "/api/v2/conversations/emails/{conversationId}/messages",
            parameters: [("conversationId", conversationId)], query: queryParameters)
    }
}

// MARK: - getConversationsEmailMessagesDraft

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/emails/{conversationId}/messages/draft`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationsEmailMessagesDraft(conversationId: String) async throws(ApiError) -> EmailMessage {
        try await client.send(Self.getConversationsEmailMessagesDraft(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/emails/{conversationId}/messages/draft`, ready to be sent.
    public static func getConversationsEmailMessagesDraft(conversationId: String) -> APICall<EmailMessage> {
        APICall(
            "getConversationsEmailMessagesDraft", .get, "/api/v2/conversations/emails/{conversationId}/messages/draft",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationsEmailParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationsEmailParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationsEmailParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                provisional: provisional))
    }

    /// The call `GET
    /// /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func getConversationsEmailParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationsEmailParticipantCommunicationWrapup", .get,
            "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            query: queryParameters)
    }
}

// MARK: - getConversationsEmailParticipantWrapup

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationsEmailParticipantWrapup(
        conversationId: String, participantId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationsEmailParticipantWrapup(
                conversationId: conversationId, participantId: participantId, provisional: provisional))
    }

    /// The call `GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapup`, ready to be
    /// sent.
    public static func getConversationsEmailParticipantWrapup(
        conversationId: String, participantId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationsEmailParticipantWrapup", .get,
            "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId)], query: queryParameters)
    }
}

// MARK: - getConversationsEmailParticipantWrapupcodes

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapupcodes`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func getConversationsEmailParticipantWrapupcodes(
        conversationId: String, participantId: String
    ) async throws(ApiError) -> [WrapupCode] {
        try await client.send(
            Self.getConversationsEmailParticipantWrapupcodes(
                conversationId: conversationId, participantId: participantId))
    }

    /// The call `GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapupcodes`, ready to
    /// be sent.
    public static func getConversationsEmailParticipantWrapupcodes(
        conversationId: String, participantId: String
    ) -> APICall<[WrapupCode]> {
        APICall(
            "getConversationsEmailParticipantWrapupcodes", .get,
            "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapupcodes",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - getConversationsEmailSettings

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/emails/{conversationId}/settings`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationsEmailSettings(conversationId: String) async throws(ApiError) -> EmailsSettings {
        try await client.send(Self.getConversationsEmailSettings(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/emails/{conversationId}/settings`, ready to be sent.
    public static func getConversationsEmailSettings(conversationId: String) -> APICall<EmailsSettings> {
        APICall(
            "getConversationsEmailSettings", .get, "/api/v2/conversations/emails/{conversationId}/settings",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationsEmails

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/emails`.
    ///
    /// Needs no permission.
    public func getConversationsEmails() async throws(ApiError) -> EmailConversationEntityListing {
        try await client.send(Self.getConversationsEmails())
    }

    /// The call `GET /api/v2/conversations/emails`, ready to be sent.
    public static func getConversationsEmails() -> APICall<EmailConversationEntityListing> {
        APICall("getConversationsEmails", .get, "/api/v2/conversations/emails")
    }
}

// MARK: - patchConversationsEmail

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/emails/{conversationId}`.
    ///
    /// Needs the permission `conversation:communication:disconnect`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsEmail(
        conversationId: String, body: Conversation
    ) async throws(ApiError) -> Conversation {
        try await client.send(Self.patchConversationsEmail(conversationId: conversationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/emails/{conversationId}`, ready to be sent.
    public static func patchConversationsEmail(conversationId: String, body: Conversation) -> APICall<Conversation> {
        APICall(
            "patchConversationsEmail", .patch, "/api/v2/conversations/emails/{conversationId}",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsEmailMessagesDraft

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/emails/{conversationId}/messages/draft`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    ///   - autoFill: `autoFill` in the query.
    ///   - discard: `discard` in the query.
    @discardableResult
    public func patchConversationsEmailMessagesDraft(
        conversationId: String, body: DraftManipulationRequest? = nil, autoFill: Bool? = nil, discard: Bool? = nil
    ) async throws(ApiError) -> EmailMessage {
        try await client.send(
            Self.patchConversationsEmailMessagesDraft(
                conversationId: conversationId, body: body, autoFill: autoFill, discard: discard))
    }

    /// The call `PATCH /api/v2/conversations/emails/{conversationId}/messages/draft`, ready to be sent.
    public static func patchConversationsEmailMessagesDraft(
        conversationId: String, body: DraftManipulationRequest? = nil, autoFill: Bool? = nil, discard: Bool? = nil
    ) -> APICall<EmailMessage> {
        var queryParameters = QueryParameters()
        queryParameters.add("autoFill", autoFill)
        queryParameters.add("discard", discard)
        return APICall(
            "patchConversationsEmailMessagesDraft", .patch,
            "/api/v2/conversations/emails/{conversationId}/messages/draft",
            parameters: [("conversationId", conversationId)], query: queryParameters,
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchConversationsEmailParticipant

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}`.
    ///
    /// Needs one of the permissions `conversation:participant:wrapup`, `conversation:call:record`,
    /// `conversation:communication:disconnect`, `conversation:email:park`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func patchConversationsEmailParticipant(
        conversationId: String, participantId: String, body: MediaParticipantRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.patchConversationsEmailParticipant(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}`, ready to be sent.
    public static func patchConversationsEmailParticipant(
        conversationId: String, participantId: String, body: MediaParticipantRequest
    ) -> APICall<Void> {
        APICall(
            "patchConversationsEmailParticipant", .patch,
            "/api/v2/conversations/emails/{conversationId}/participants/{participantId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsEmailParticipantAttributes

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/attributes`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsEmailParticipantAttributes(
        conversationId: String, participantId: String, body: ParticipantAttributes
    ) async throws(ApiError) -> ParticipantAttributes {
        try await client.send(
            Self.patchConversationsEmailParticipantAttributes(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/attributes`, ready to
    /// be sent.
    public static func patchConversationsEmailParticipantAttributes(
        conversationId: String, participantId: String, body: ParticipantAttributes
    ) -> APICall<ParticipantAttributes> {
        APICall(
            "patchConversationsEmailParticipantAttributes", .patch,
            "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/attributes",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsEmailParticipantCommunication

extension ConversationsApi {
    /// Calls `PATCH
    /// /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsEmailParticipantCommunication(
        conversationId: String, participantId: String, communicationId: String, body: MediaParticipantRequest
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.patchConversationsEmailParticipantCommunication(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `PATCH
    /// /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}`,
    /// ready to be sent.
    public static func patchConversationsEmailParticipantCommunication(
        conversationId: String, participantId: String, communicationId: String, body: MediaParticipantRequest
    ) -> APICall<JSON> {
        APICall(
            "patchConversationsEmailParticipantCommunication", .patch,
            "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsEmailParticipantParkingstate

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/parkingstate`.
    ///
    /// Needs the permission `conversation:email:park`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func patchConversationsEmailParticipantParkingstate(
        conversationId: String, participantId: String, body: ParkingStateRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.patchConversationsEmailParticipantParkingstate(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/parkingstate`, ready
    /// to be sent.
    public static func patchConversationsEmailParticipantParkingstate(
        conversationId: String, participantId: String, body: ParkingStateRequest
    ) -> APICall<Void> {
        APICall(
            "patchConversationsEmailParticipantParkingstate", .patch,
            "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/parkingstate",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsEmailInboundmessages

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/emails/{conversationId}/inboundmessages`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsEmailInboundmessages(
        conversationId: String, body: InboundMessageRequest
    ) async throws(ApiError) -> EmailConversation {
        try await client.send(Self.postConversationsEmailInboundmessages(conversationId: conversationId, body: body))
    }

    /// The call `POST /api/v2/conversations/emails/{conversationId}/inboundmessages`, ready to be sent.
    public static func postConversationsEmailInboundmessages(
        conversationId: String, body: InboundMessageRequest
    ) -> APICall<EmailConversation> {
        APICall(
            "postConversationsEmailInboundmessages", .post,
            "/api/v2/conversations/emails/{conversationId}/inboundmessages",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationsEmailMessages

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/emails/{conversationId}/messages`.
    ///
    /// Needs the permission `conversation:email:send`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsEmailMessages(
        conversationId: String, body: EmailMessage
    ) async throws(ApiError) -> EmailMessageReply {
        try await client.send(Self.postConversationsEmailMessages(conversationId: conversationId, body: body))
    }

    /// The call `POST /api/v2/conversations/emails/{conversationId}/messages`, ready to be sent.
    public static func postConversationsEmailMessages(
        conversationId: String, body: EmailMessage
    ) -> APICall<EmailMessageReply> {
        APICall(
            "postConversationsEmailMessages", .post, "/api/v2/conversations/emails/{conversationId}/messages",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationsEmailMessagesDraftAttachmentsCopy

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/copy`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsEmailMessagesDraftAttachmentsCopy(
        conversationId: String, body: CopyAttachmentsRequest
    ) async throws(ApiError) -> EmailMessage {
        try await client.send(
            Self.postConversationsEmailMessagesDraftAttachmentsCopy(conversationId: conversationId, body: body))
    }

    /// The call `POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/copy`, ready to be sent.
    public static func postConversationsEmailMessagesDraftAttachmentsCopy(
        conversationId: String, body: CopyAttachmentsRequest
    ) -> APICall<EmailMessage> {
        APICall(
            "postConversationsEmailMessagesDraftAttachmentsCopy", .post,
            "/api/v2/conversations/emails/{conversationId}/messages/draft/attachments/copy",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationsEmailMessagesDraftAttachmentsUploads

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/uploads`.
    ///
    /// Needs the permission `conversation:emailAttachment:add`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsEmailMessagesDraftAttachmentsUploads(
        conversationId: String, body: UploadAttachmentRequest
    ) async throws(ApiError) -> UploadAttachmentResponse {
        try await client.send(
            Self.postConversationsEmailMessagesDraftAttachmentsUploads(conversationId: conversationId, body: body))
    }

    /// The call `POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/uploads`, ready to be
    /// sent.
    public static func postConversationsEmailMessagesDraftAttachmentsUploads(
        conversationId: String, body: UploadAttachmentRequest
    ) -> APICall<UploadAttachmentResponse> {
        APICall(
            "postConversationsEmailMessagesDraftAttachmentsUploads", .post,
            "/api/v2/conversations/emails/{conversationId}/messages/draft/attachments/uploads",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationsEmailParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs the permission `conversation:participant:wrapup`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    public func postConversationsEmailParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsEmailParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func postConversationsEmailParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) -> APICall<Void> {
        APICall(
            "postConversationsEmailParticipantCommunicationWrapup", .post,
            "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsEmailParticipantReplace

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/emails/{conversationId}/participants/{participantId}/replace`.
    ///
    /// Needs the permission `conversation:communication:blindTransfer`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func postConversationsEmailParticipantReplace(
        conversationId: String, participantId: String, body: TransferRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsEmailParticipantReplace(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/emails/{conversationId}/participants/{participantId}/replace`, ready to be
    /// sent.
    public static func postConversationsEmailParticipantReplace(
        conversationId: String, participantId: String, body: TransferRequest
    ) -> APICall<Void> {
        APICall(
            "postConversationsEmailParticipantReplace", .post,
            "/api/v2/conversations/emails/{conversationId}/participants/{participantId}/replace",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsEmailReconnect

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/emails/{conversationId}/reconnect`.
    ///
    /// Needs the permission `conversation:communication:reconnect`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func postConversationsEmailReconnect(conversationId: String) async throws(ApiError) {
        try await client.send(Self.postConversationsEmailReconnect(conversationId: conversationId))
    }

    /// The call `POST /api/v2/conversations/emails/{conversationId}/reconnect`, ready to be sent.
    public static func postConversationsEmailReconnect(conversationId: String) -> APICall<Void> {
        APICall(
            "postConversationsEmailReconnect", .post, "/api/v2/conversations/emails/{conversationId}/reconnect",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - postConversationsEmails

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/emails`.
    ///
    /// Needs the permission `conversation:email:create`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsEmails(body: CreateEmailRequest) async throws(ApiError) -> EmailConversation {
        try await client.send(Self.postConversationsEmails(body: body))
    }

    /// The call `POST /api/v2/conversations/emails`, ready to be sent.
    public static func postConversationsEmails(body: CreateEmailRequest) -> APICall<EmailConversation> {
        APICall("postConversationsEmails", .post, "/api/v2/conversations/emails", body: .json(body.asJSON))
    }
}

// MARK: - postConversationsEmailsAgentless

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/emails/agentless`.
    ///
    /// Needs one of the permissions `conversation:email:create`, `conversation:agentlessEmail:send`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsEmailsAgentless(
        body: AgentlessEmailSendRequestDto
    ) async throws(ApiError) -> AgentlessEmailSendResponseDto {
        try await client.send(Self.postConversationsEmailsAgentless(body: body))
    }

    /// The call `POST /api/v2/conversations/emails/agentless`, ready to be sent.
    public static func postConversationsEmailsAgentless(
        body: AgentlessEmailSendRequestDto
    ) -> APICall<AgentlessEmailSendResponseDto> {
        APICall(
            "postConversationsEmailsAgentless", .post, "/api/v2/conversations/emails/agentless",
            body: .json(body.asJSON))
    }
}

// MARK: - putConversationsEmailMessagesDraft

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/emails/{conversationId}/messages/draft`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsEmailMessagesDraft(
        conversationId: String, body: EmailMessage
    ) async throws(ApiError) -> EmailMessage {
        try await client.send(Self.putConversationsEmailMessagesDraft(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/emails/{conversationId}/messages/draft`, ready to be sent.
    public static func putConversationsEmailMessagesDraft(
        conversationId: String, body: EmailMessage
    ) -> APICall<EmailMessage> {
        APICall(
            "putConversationsEmailMessagesDraft", .put, "/api/v2/conversations/emails/{conversationId}/messages/draft",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationsEmailRecordingstate

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/emails/{conversationId}/recordingstate`.
    ///
    /// Needs the permission `conversation:recording:pauseOthers`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsEmailRecordingstate(
        conversationId: String, body: SetRecordingState
    ) async throws(ApiError) -> String {
        try await client.send(Self.putConversationsEmailRecordingstate(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/emails/{conversationId}/recordingstate`, ready to be sent.
    public static func putConversationsEmailRecordingstate(
        conversationId: String, body: SetRecordingState
    ) -> APICall<String> {
        APICall(
            "putConversationsEmailRecordingstate", .put, "/api/v2/conversations/emails/{conversationId}/recordingstate",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}
