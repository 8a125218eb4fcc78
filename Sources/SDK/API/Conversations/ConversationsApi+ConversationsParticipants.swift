// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteConversationParticipantCode

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/codes/{addCommunicationCode}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - addCommunicationCode: `addCommunicationCode` in the path.
    public func deleteConversationParticipantCode(
        conversationId: String, participantId: String, addCommunicationCode: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationParticipantCode(
                conversationId: conversationId, participantId: participantId,
                addCommunicationCode: addCommunicationCode))
    }

    /// The call `DELETE
    /// /api/v2/conversations/{conversationId}/participants/{participantId}/codes/{addCommunicationCode}`, ready to be
    /// sent.
    public static func deleteConversationParticipantCode(
        conversationId: String, participantId: String, addCommunicationCode: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationParticipantCode", .delete,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/codes/{addCommunicationCode}",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("addCommunicationCode", addCommunicationCode)])
    }
}

// MARK: - deleteConversationParticipantFlaggedreason

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func deleteConversationParticipantFlaggedreason(
        conversationId: String, participantId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationParticipantFlaggedreason(
                conversationId: conversationId, participantId: participantId))
    }

    /// The call `DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason`, ready to be
    /// sent.
    public static func deleteConversationParticipantFlaggedreason(
        conversationId: String, participantId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationParticipantFlaggedreason", .delete,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - getConversationParticipantSecureivrsession

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - secureSessionId: `secureSessionId` in the path.
    public func getConversationParticipantSecureivrsession(
        conversationId: String, participantId: String, secureSessionId: String
    ) async throws(ApiError) -> SecureSession {
        try await client.send(
            Self.getConversationParticipantSecureivrsession(
                conversationId: conversationId, participantId: participantId, secureSessionId: secureSessionId))
    }

    /// The call `GET
    /// /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId}`, ready
    /// to be sent.
    public static func getConversationParticipantSecureivrsession(
        conversationId: String, participantId: String, secureSessionId: String
    ) -> APICall<SecureSession> {
        APICall(
            "getConversationParticipantSecureivrsession", .get,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("secureSessionId", secureSessionId)])
    }
}

// MARK: - getConversationParticipantSecureivrsessions

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func getConversationParticipantSecureivrsessions(
        conversationId: String, participantId: String
    ) async throws(ApiError) -> SecureSessionEntityListing {
        try await client.send(
            Self.getConversationParticipantSecureivrsessions(
                conversationId: conversationId, participantId: participantId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions`, ready to
    /// be sent.
    public static func getConversationParticipantSecureivrsessions(
        conversationId: String, participantId: String
    ) -> APICall<SecureSessionEntityListing> {
        APICall(
            "getConversationParticipantSecureivrsessions", .get,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - getConversationParticipantWrapup

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationParticipantWrapup(
        conversationId: String, participantId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationParticipantWrapup(
                conversationId: conversationId, participantId: participantId, provisional: provisional))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapup`, ready to be sent.
    public static func getConversationParticipantWrapup(
        conversationId: String, participantId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationParticipantWrapup", .get,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId)], query: queryParameters)
    }
}

// MARK: - getConversationParticipantWrapupcodes

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func getConversationParticipantWrapupcodes(
        conversationId: String, participantId: String
    ) async throws(ApiError) -> [WrapupCode] {
        try await client.send(
            Self.getConversationParticipantWrapupcodes(conversationId: conversationId, participantId: participantId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes`, ready to be
    /// sent.
    public static func getConversationParticipantWrapupcodes(
        conversationId: String, participantId: String
    ) -> APICall<[WrapupCode]> {
        APICall(
            "getConversationParticipantWrapupcodes", .get,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - patchConversationParticipant

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/{conversationId}/participants/{participantId}`.
    ///
    /// Needs one of the permissions `conversation:participant:wrapup`, `conversation:call:record`,
    /// `conversation:communication:disconnect`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func patchConversationParticipant(
        conversationId: String, participantId: String, body: MediaParticipantRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.patchConversationParticipant(conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/{conversationId}/participants/{participantId}`, ready to be sent.
    public static func patchConversationParticipant(
        conversationId: String, participantId: String, body: MediaParticipantRequest
    ) -> APICall<Void> {
        APICall(
            "patchConversationParticipant", .patch,
            "/api/v2/conversations/{conversationId}/participants/{participantId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationParticipantAttributes

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/{conversationId}/participants/{participantId}/attributes`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func patchConversationParticipantAttributes(
        conversationId: String, participantId: String, body: ParticipantAttributes
    ) async throws(ApiError) {
        try await client.send(
            Self.patchConversationParticipantAttributes(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/{conversationId}/participants/{participantId}/attributes`, ready to be
    /// sent.
    public static func patchConversationParticipantAttributes(
        conversationId: String, participantId: String, body: ParticipantAttributes
    ) -> APICall<Void> {
        APICall(
            "patchConversationParticipantAttributes", .patch,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/attributes",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationParticipantCallbacks

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/participants/{participantId}/callbacks`.
    ///
    /// Needs the permission `conversation:callback:create`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func postConversationParticipantCallbacks(
        conversationId: String, participantId: String, body: CreateCallbackOnConversationCommand? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationParticipantCallbacks(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/participants/{participantId}/callbacks`, ready to be sent.
    public static func postConversationParticipantCallbacks(
        conversationId: String, participantId: String, body: CreateCallbackOnConversationCommand? = nil
    ) -> APICall<Void> {
        APICall(
            "postConversationParticipantCallbacks", .post,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/callbacks",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationParticipantDigits

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/participants/{participantId}/digits`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func postConversationParticipantDigits(
        conversationId: String, participantId: String, body: Digits? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationParticipantDigits(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/participants/{participantId}/digits`, ready to be sent.
    public static func postConversationParticipantDigits(
        conversationId: String, participantId: String, body: Digits? = nil
    ) -> APICall<Void> {
        APICall(
            "postConversationParticipantDigits", .post,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/digits",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationParticipantInternalmessagesUsersCommunications

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/{conversationId}/participants/{participantId}/internalmessages/users/communications`.
    ///
    /// Needs the permission `conversation:internalMessaging:setupWithUser`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationParticipantInternalmessagesUsersCommunications(
        conversationId: String, participantId: String, body: MessagingConferWithUserRequest
    ) async throws(ApiError) -> MessagingConferResponse {
        try await client.send(
            Self.postConversationParticipantInternalmessagesUsersCommunications(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/{conversationId}/participants/{participantId}/internalmessages/users/communications`,
    /// ready to be sent.
    public static func postConversationParticipantInternalmessagesUsersCommunications(
        conversationId: String, participantId: String, body: MessagingConferWithUserRequest
    ) -> APICall<MessagingConferResponse> {
        APICall(
            "postConversationParticipantInternalmessagesUsersCommunications", .post,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/internalmessages/users/communications",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationParticipantReplace

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace`.
    ///
    /// Needs the permission `conversation:communication:blindTransfer`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func postConversationParticipantReplace(
        conversationId: String, participantId: String, body: TransferRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationParticipantReplace(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace`, ready to be sent.
    public static func postConversationParticipantReplace(
        conversationId: String, participantId: String, body: TransferRequest
    ) -> APICall<Void> {
        APICall(
            "postConversationParticipantReplace", .post,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/replace",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationParticipantReplaceAgent

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent`.
    ///
    /// Needs one of the permissions `conversation:communication:blindTransfer`,
    /// `conversation:communication:blindTransferAgent`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func postConversationParticipantReplaceAgent(
        conversationId: String, participantId: String, body: TransferToAgentRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationParticipantReplaceAgent(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent`, ready to be
    /// sent.
    public static func postConversationParticipantReplaceAgent(
        conversationId: String, participantId: String, body: TransferToAgentRequest
    ) -> APICall<Void> {
        APICall(
            "postConversationParticipantReplaceAgent", .post,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationParticipantReplaceContactExternal

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/contact/external`.
    ///
    /// Needs one of the permissions `conversation:communication:blindTransfer`,
    /// `conversation:communication:blindTransferExternalContact`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func postConversationParticipantReplaceContactExternal(
        conversationId: String, participantId: String, body: TransferToExternalContactRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationParticipantReplaceContactExternal(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/contact/external`,
    /// ready to be sent.
    public static func postConversationParticipantReplaceContactExternal(
        conversationId: String, participantId: String, body: TransferToExternalContactRequest
    ) -> APICall<Void> {
        APICall(
            "postConversationParticipantReplaceContactExternal", .post,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/contact/external",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationParticipantReplaceExternal

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/external`.
    ///
    /// Needs one of the permissions `conversation:communication:blindTransfer`,
    /// `conversation:communication:blindTransferExternal`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func postConversationParticipantReplaceExternal(
        conversationId: String, participantId: String, body: TransferToExternalRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationParticipantReplaceExternal(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/external`, ready to
    /// be sent.
    public static func postConversationParticipantReplaceExternal(
        conversationId: String, participantId: String, body: TransferToExternalRequest
    ) -> APICall<Void> {
        APICall(
            "postConversationParticipantReplaceExternal", .post,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/external",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationParticipantReplaceQueue

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue`.
    ///
    /// Needs one of the permissions `conversation:communication:blindTransfer`,
    /// `conversation:communication:blindTransferQueue`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func postConversationParticipantReplaceQueue(
        conversationId: String, participantId: String, body: TransferToQueueRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationParticipantReplaceQueue(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue`, ready to be
    /// sent.
    public static func postConversationParticipantReplaceQueue(
        conversationId: String, participantId: String, body: TransferToQueueRequest
    ) -> APICall<Void> {
        APICall(
            "postConversationParticipantReplaceQueue", .post,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationParticipantSecureivrsessions

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationParticipantSecureivrsessions(
        conversationId: String, participantId: String, body: CreateSecureSession? = nil
    ) async throws(ApiError) -> SecureSession {
        try await client.send(
            Self.postConversationParticipantSecureivrsessions(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions`, ready to
    /// be sent.
    public static func postConversationParticipantSecureivrsessions(
        conversationId: String, participantId: String, body: CreateSecureSession? = nil
    ) -> APICall<SecureSession> {
        APICall(
            "postConversationParticipantSecureivrsessions", .post,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationParticipantTransfer

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/participants/{participantId}/transfer`.
    ///
    /// Needs the permission `conversation:communication:blindTransfer`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func postConversationParticipantTransfer(
        conversationId: String, participantId: String, body: TransferToAddressRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationParticipantTransfer(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/participants/{participantId}/transfer`, ready to be sent.
    public static func postConversationParticipantTransfer(
        conversationId: String, participantId: String, body: TransferToAddressRequest
    ) -> APICall<Void> {
        APICall(
            "postConversationParticipantTransfer", .post,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/transfer",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsParticipantsAttributesSearch

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/participants/attributes/search`.
    ///
    /// Needs the permission `conversation:participant:attributesview`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsParticipantsAttributesSearch(
        body: ConversationParticipantSearchRequest
    ) async throws(ApiError) -> JsonCursorSearchResponse {
        try await client.send(Self.postConversationsParticipantsAttributesSearch(body: body))
    }

    /// The call `POST /api/v2/conversations/participants/attributes/search`, ready to be sent.
    public static func postConversationsParticipantsAttributesSearch(
        body: ConversationParticipantSearchRequest
    ) -> APICall<JsonCursorSearchResponse> {
        APICall(
            "postConversationsParticipantsAttributesSearch", .post,
            "/api/v2/conversations/participants/attributes/search", body: .json(body.asJSON))
    }
}

// MARK: - putConversationParticipantFlaggedreason

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func putConversationParticipantFlaggedreason(
        conversationId: String, participantId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.putConversationParticipantFlaggedreason(conversationId: conversationId, participantId: participantId))
    }

    /// The call `PUT /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason`, ready to be
    /// sent.
    public static func putConversationParticipantFlaggedreason(
        conversationId: String, participantId: String
    ) -> APICall<Void> {
        APICall(
            "putConversationParticipantFlaggedreason", .put,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}
