// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - getConversationsCallback

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/callbacks/{conversationId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationsCallback(conversationId: String) async throws(ApiError) -> CallbackConversation {
        try await client.send(Self.getConversationsCallback(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/callbacks/{conversationId}`, ready to be sent.
    public static func getConversationsCallback(conversationId: String) -> APICall<CallbackConversation> {
        APICall(
            "getConversationsCallback", .get, "/api/v2/conversations/callbacks/{conversationId}",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationsCallbackParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationsCallbackParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationsCallbackParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                provisional: provisional))
    }

    /// The call `GET
    /// /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func getConversationsCallbackParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationsCallbackParticipantCommunicationWrapup", .get,
            "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            query: queryParameters)
    }
}

// MARK: - getConversationsCallbackParticipantWrapup

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationsCallbackParticipantWrapup(
        conversationId: String, participantId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationsCallbackParticipantWrapup(
                conversationId: conversationId, participantId: participantId, provisional: provisional))
    }

    /// The call `GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapup`, ready to be
    /// sent.
    public static func getConversationsCallbackParticipantWrapup(
        conversationId: String, participantId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationsCallbackParticipantWrapup", .get,
            "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId)], query: queryParameters)
    }
}

// MARK: - getConversationsCallbackParticipantWrapupcodes

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapupcodes`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func getConversationsCallbackParticipantWrapupcodes(
        conversationId: String, participantId: String
    ) async throws(ApiError) -> [WrapupCode] {
        try await client.send(
            Self.getConversationsCallbackParticipantWrapupcodes(
                conversationId: conversationId, participantId: participantId))
    }

    /// The call `GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapupcodes`, ready
    /// to be sent.
    public static func getConversationsCallbackParticipantWrapupcodes(
        conversationId: String, participantId: String
    ) -> APICall<[WrapupCode]> {
        APICall(
            "getConversationsCallbackParticipantWrapupcodes", .get,
            "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapupcodes",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - getConversationsCallbacks

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/callbacks`.
    ///
    /// Needs no permission.
    public func getConversationsCallbacks() async throws(ApiError) -> CallbackConversationEntityListing {
        try await client.send(Self.getConversationsCallbacks())
    }

    /// The call `GET /api/v2/conversations/callbacks`, ready to be sent.
    public static func getConversationsCallbacks() -> APICall<CallbackConversationEntityListing> {
        APICall("getConversationsCallbacks", .get, "/api/v2/conversations/callbacks")
    }
}

// MARK: - patchConversationsCallback

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/callbacks/{conversationId}`.
    ///
    /// Needs the permission `conversation:communication:disconnect`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsCallback(
        conversationId: String, body: Conversation
    ) async throws(ApiError) -> Conversation {
        try await client.send(Self.patchConversationsCallback(conversationId: conversationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/callbacks/{conversationId}`, ready to be sent.
    public static func patchConversationsCallback(conversationId: String, body: Conversation) -> APICall<Conversation> {
        APICall(
            "patchConversationsCallback", .patch, "/api/v2/conversations/callbacks/{conversationId}",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsCallbackParticipant

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}`.
    ///
    /// Needs one of the permissions `conversation:participant:wrapup`, `conversation:call:record`,
    /// `conversation:communication:disconnect`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func patchConversationsCallbackParticipant(
        conversationId: String, participantId: String, body: MediaParticipantRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.patchConversationsCallbackParticipant(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}`, ready to be
    /// sent.
    public static func patchConversationsCallbackParticipant(
        conversationId: String, participantId: String, body: MediaParticipantRequest
    ) -> APICall<Void> {
        APICall(
            "patchConversationsCallbackParticipant", .patch,
            "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsCallbackParticipantAttributes

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/attributes`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsCallbackParticipantAttributes(
        conversationId: String, participantId: String, body: ParticipantAttributes
    ) async throws(ApiError) -> ParticipantAttributes {
        try await client.send(
            Self.patchConversationsCallbackParticipantAttributes(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/attributes`, ready
    /// to be sent.
    public static func patchConversationsCallbackParticipantAttributes(
        conversationId: String, participantId: String, body: ParticipantAttributes
    ) -> APICall<ParticipantAttributes> {
        APICall(
            "patchConversationsCallbackParticipantAttributes", .patch,
            "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/attributes",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsCallbackParticipantCommunication

extension ConversationsApi {
    /// Calls `PATCH
    /// /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsCallbackParticipantCommunication(
        conversationId: String, participantId: String, communicationId: String, body: MediaParticipantRequest
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.patchConversationsCallbackParticipantCommunication(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `PATCH
    /// /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}`,
    /// ready to be sent.
    public static func patchConversationsCallbackParticipantCommunication(
        conversationId: String, participantId: String, communicationId: String, body: MediaParticipantRequest
    ) -> APICall<JSON> {
        APICall(
            "patchConversationsCallbackParticipantCommunication", .patch,
            "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsCallbacks

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/callbacks`.
    ///
    /// Needs the permission `conversation:callback:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchConversationsCallbacks(
        body: PatchCallbackRequest
    ) async throws(ApiError) -> PatchCallbackResponse {
        try await client.send(Self.patchConversationsCallbacks(body: body))
    }

    /// The call `PATCH /api/v2/conversations/callbacks`, ready to be sent.
    public static func patchConversationsCallbacks(body: PatchCallbackRequest) -> APICall<PatchCallbackResponse> {
        APICall("patchConversationsCallbacks", .patch, "/api/v2/conversations/callbacks", body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallbackParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs the permission `conversation:participant:wrapup`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    public func postConversationsCallbackParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsCallbackParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func postConversationsCallbackParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) -> APICall<Void> {
        APICall(
            "postConversationsCallbackParticipantCommunicationWrapup", .post,
            "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsCallbackParticipantReplace

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/replace`.
    ///
    /// Needs the permission `conversation:communication:blindTransfer`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func postConversationsCallbackParticipantReplace(
        conversationId: String, participantId: String, body: TransferRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsCallbackParticipantReplace(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/replace`, ready to
    /// be sent.
    public static func postConversationsCallbackParticipantReplace(
        conversationId: String, participantId: String, body: TransferRequest
    ) -> APICall<Void> {
        APICall(
            "postConversationsCallbackParticipantReplace", .post,
            "/api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/replace",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallbacks

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/callbacks`.
    ///
    /// Needs the permission `conversation:callback:create`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsCallbacks(
        body: CreateCallbackCommand
    ) async throws(ApiError) -> CreateCallbackResponse {
        try await client.send(Self.postConversationsCallbacks(body: body))
    }

    /// The call `POST /api/v2/conversations/callbacks`, ready to be sent.
    public static func postConversationsCallbacks(body: CreateCallbackCommand) -> APICall<CreateCallbackResponse> {
        APICall("postConversationsCallbacks", .post, "/api/v2/conversations/callbacks", body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallbacksBulkDisconnect

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/callbacks/bulk/disconnect`.
    ///
    /// Needs the permission `conversation:communication:disconnect`.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func postConversationsCallbacksBulkDisconnect(body: BulkCallbackDisconnectRequest) async throws(ApiError) {
        try await client.send(Self.postConversationsCallbacksBulkDisconnect(body: body))
    }

    /// The call `POST /api/v2/conversations/callbacks/bulk/disconnect`, ready to be sent.
    public static func postConversationsCallbacksBulkDisconnect(body: BulkCallbackDisconnectRequest) -> APICall<Void> {
        APICall(
            "postConversationsCallbacksBulkDisconnect", .post, "/api/v2/conversations/callbacks/bulk/disconnect",
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallbacksBulkUpdate

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/callbacks/bulk/update`.
    ///
    /// Needs the permission `conversation:callback:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsCallbacksBulkUpdate(
        body: BulkCallbackPatchRequest
    ) async throws(ApiError) -> BulkCallbackPatchResponse {
        try await client.send(Self.postConversationsCallbacksBulkUpdate(body: body))
    }

    /// The call `POST /api/v2/conversations/callbacks/bulk/update`, ready to be sent.
    public static func postConversationsCallbacksBulkUpdate(
        body: BulkCallbackPatchRequest
    ) -> APICall<BulkCallbackPatchResponse> {
        APICall(
            "postConversationsCallbacksBulkUpdate", .post, "/api/v2/conversations/callbacks/bulk/update",
            body: .json(body.asJSON))
    }
}

// MARK: - putConversationsCallbackRecordingstate

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/callbacks/{conversationId}/recordingstate`.
    ///
    /// Needs the permission `conversation:recording:pauseOthers`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsCallbackRecordingstate(
        conversationId: String, body: SetRecordingState
    ) async throws(ApiError) -> String {
        try await client.send(Self.putConversationsCallbackRecordingstate(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/callbacks/{conversationId}/recordingstate`, ready to be sent.
    public static func putConversationsCallbackRecordingstate(
        conversationId: String, body: SetRecordingState
    ) -> APICall<String> {
        APICall(
            "putConversationsCallbackRecordingstate", .put,
            "/api/v2/conversations/callbacks/{conversationId}/recordingstate",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}
