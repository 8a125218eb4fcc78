// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteConversationsCallParticipantCommunicationPostflowaction

extension ConversationsApi {
    /// Calls `DELETE
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction`.
    ///
    /// Needs the permission `conversation:call:deleteMandatoryPostFlowAction`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    public func deleteConversationsCallParticipantCommunicationPostflowaction(
        conversationId: String, participantId: String, communicationId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationsCallParticipantCommunicationPostflowaction(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId))
    }

    /// The call `DELETE
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction`,
    /// ready to be sent.
    public static func deleteConversationsCallParticipantCommunicationPostflowaction(
        conversationId: String, participantId: String, communicationId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationsCallParticipantCommunicationPostflowaction", .delete,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)])
    }
}

// MARK: - deleteConversationsCallParticipantConsult

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func deleteConversationsCallParticipantConsult(
        conversationId: String, participantId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationsCallParticipantConsult(
                conversationId: conversationId, participantId: participantId))
    }

    /// The call `DELETE /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult`, ready to be
    /// sent.
    public static func deleteConversationsCallParticipantConsult(
        conversationId: String, participantId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationsCallParticipantConsult", .delete,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - getConversationsCall

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/calls/{conversationId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationsCall(conversationId: String) async throws(ApiError) -> CallConversation {
        try await client.send(Self.getConversationsCall(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/calls/{conversationId}`, ready to be sent.
    public static func getConversationsCall(conversationId: String) -> APICall<CallConversation> {
        APICall(
            "getConversationsCall", .get, "/api/v2/conversations/calls/{conversationId}",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationsCallParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationsCallParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationsCallParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                provisional: provisional))
    }

    /// The call `GET
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func getConversationsCallParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationsCallParticipantCommunicationWrapup", .get,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            query: queryParameters)
    }
}

// MARK: - getConversationsCallParticipantWrapup

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationsCallParticipantWrapup(
        conversationId: String, participantId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationsCallParticipantWrapup(
                conversationId: conversationId, participantId: participantId, provisional: provisional))
    }

    /// The call `GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapup`, ready to be
    /// sent.
    public static func getConversationsCallParticipantWrapup(
        conversationId: String, participantId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationsCallParticipantWrapup", .get,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId)], query: queryParameters)
    }
}

// MARK: - getConversationsCallParticipantWrapupcodes

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapupcodes`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func getConversationsCallParticipantWrapupcodes(
        conversationId: String, participantId: String
    ) async throws(ApiError) -> [WrapupCode] {
        try await client.send(
            Self.getConversationsCallParticipantWrapupcodes(
                conversationId: conversationId, participantId: participantId))
    }

    /// The call `GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapupcodes`, ready to
    /// be sent.
    public static func getConversationsCallParticipantWrapupcodes(
        conversationId: String, participantId: String
    ) -> APICall<[WrapupCode]> {
        APICall(
            "getConversationsCallParticipantWrapupcodes", .get,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapupcodes",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - getConversationsCalls

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/calls`.
    ///
    /// Needs no permission.
    public func getConversationsCalls() async throws(ApiError) -> CallConversationEntityListing {
        try await client.send(Self.getConversationsCalls())
    }

    /// The call `GET /api/v2/conversations/calls`, ready to be sent.
    public static func getConversationsCalls() -> APICall<CallConversationEntityListing> {
        APICall("getConversationsCalls", .get, "/api/v2/conversations/calls")
    }
}

// MARK: - getConversationsCallsHistory

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/calls/history`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - interval: `interval` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getConversationsCallsHistory(
        pageSize: Int? = nil, pageNumber: Int? = nil, interval: String? = nil,
        expand: [GetConversationsCallsHistoryExpand]? = nil
    ) async throws(ApiError) -> CallHistoryConversationEntityListing {
        try await client.send(
            Self.getConversationsCallsHistory(
                pageSize: pageSize, pageNumber: pageNumber, interval: interval, expand: expand))
    }

    /// The call `GET /api/v2/conversations/calls/history`, ready to be sent.
    public static func getConversationsCallsHistory(
        pageSize: Int? = nil, pageNumber: Int? = nil, interval: String? = nil,
        expand: [GetConversationsCallsHistoryExpand]? = nil
    ) -> APICall<CallHistoryConversationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("interval", interval)
        queryParameters.add("expand", expand)
        return APICall(
            "getConversationsCallsHistory", .get, "/api/v2/conversations/calls/history", query: queryParameters)
    }
}

// MARK: - getConversationsCallsMaximumconferenceparties

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/calls/maximumconferenceparties`.
    ///
    /// Needs no permission.
    public func getConversationsCallsMaximumconferenceparties() async throws(ApiError) -> MaxParticipants {
        try await client.send(Self.getConversationsCallsMaximumconferenceparties())
    }

    /// The call `GET /api/v2/conversations/calls/maximumconferenceparties`, ready to be sent.
    public static func getConversationsCallsMaximumconferenceparties() -> APICall<MaxParticipants> {
        APICall(
            "getConversationsCallsMaximumconferenceparties", .get,
            "/api/v2/conversations/calls/maximumconferenceparties")
    }
}

// MARK: - patchConversationsCall

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/calls/{conversationId}`.
    ///
    /// Needs the permission `conversation:communication:disconnect`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsCall(
        conversationId: String, body: Conversation
    ) async throws(ApiError) -> Conversation {
        try await client.send(Self.patchConversationsCall(conversationId: conversationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/calls/{conversationId}`, ready to be sent.
    public static func patchConversationsCall(conversationId: String, body: Conversation) -> APICall<Conversation> {
        APICall(
            "patchConversationsCall", .patch, "/api/v2/conversations/calls/{conversationId}",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsCallConference

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/calls/{conversationId}/conference`.
    ///
    /// Needs the permission `conversation:conference:add`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    public func patchConversationsCallConference(
        conversationId: String, body: UpdateConferenceRequest
    ) async throws(ApiError) {
        try await client.send(Self.patchConversationsCallConference(conversationId: conversationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/calls/{conversationId}/conference`, ready to be sent.
    public static func patchConversationsCallConference(
        conversationId: String, body: UpdateConferenceRequest
    ) -> APICall<Void> {
        APICall(
            "patchConversationsCallConference", .patch, "/api/v2/conversations/calls/{conversationId}/conference",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsCallParticipant

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}`.
    ///
    /// Needs one of the permissions `conversation:participant:wrapup`, `conversation:call:record`,
    /// `conversation:communication:disconnect`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func patchConversationsCallParticipant(
        conversationId: String, participantId: String, body: MediaParticipantRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.patchConversationsCallParticipant(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}`, ready to be sent.
    public static func patchConversationsCallParticipant(
        conversationId: String, participantId: String, body: MediaParticipantRequest
    ) -> APICall<Void> {
        APICall(
            "patchConversationsCallParticipant", .patch,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsCallParticipantAttributes

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/attributes`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsCallParticipantAttributes(
        conversationId: String, participantId: String, body: ParticipantAttributes
    ) async throws(ApiError) -> ParticipantAttributes {
        try await client.send(
            Self.patchConversationsCallParticipantAttributes(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/attributes`, ready to
    /// be sent.
    public static func patchConversationsCallParticipantAttributes(
        conversationId: String, participantId: String, body: ParticipantAttributes
    ) -> APICall<ParticipantAttributes> {
        APICall(
            "patchConversationsCallParticipantAttributes", .patch,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/attributes",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsCallParticipantCommunication

extension ConversationsApi {
    /// Calls `PATCH
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsCallParticipantCommunication(
        conversationId: String, participantId: String, communicationId: String, body: MediaParticipantRequest
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.patchConversationsCallParticipantCommunication(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `PATCH
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}`,
    /// ready to be sent.
    public static func patchConversationsCallParticipantCommunication(
        conversationId: String, participantId: String, communicationId: String, body: MediaParticipantRequest
    ) -> APICall<JSON> {
        APICall(
            "patchConversationsCallParticipantCommunication", .patch,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsCallParticipantCommunicationPostflowaction

extension ConversationsApi {
    /// Calls `PATCH
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction`.
    ///
    /// Needs the permission `conversation:call:setMandatoryPostFlowAction`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    public func patchConversationsCallParticipantCommunicationPostflowaction(
        conversationId: String, participantId: String, communicationId: String,
        body: MandatoryPostCallActionInput? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.patchConversationsCallParticipantCommunicationPostflowaction(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `PATCH
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction`,
    /// ready to be sent.
    public static func patchConversationsCallParticipantCommunicationPostflowaction(
        conversationId: String, participantId: String, communicationId: String,
        body: MandatoryPostCallActionInput? = nil
    ) -> APICall<Void> {
        APICall(
            "patchConversationsCallParticipantCommunicationPostflowaction", .patch,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchConversationsCallParticipantConsult

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsCallParticipantConsult(
        conversationId: String, participantId: String, body: ConsultTransferUpdate
    ) async throws(ApiError) -> ConsultTransferResponse {
        try await client.send(
            Self.patchConversationsCallParticipantConsult(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult`, ready to be
    /// sent.
    public static func patchConversationsCallParticipantConsult(
        conversationId: String, participantId: String, body: ConsultTransferUpdate
    ) -> APICall<ConsultTransferResponse> {
        APICall(
            "patchConversationsCallParticipantConsult", .patch,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsCallParticipantUserUserId

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/user/{userId}`.
    ///
    /// Needs one of the permissions `conversation:participant:wrapup`, `conversation:call:record`,
    /// `conversation:communication:disconnect`, `conversation:agentlessCall:add`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    public func patchConversationsCallParticipantUserUserId(
        conversationId: String, participantId: String, userId: String, body: MediaParticipantRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.patchConversationsCallParticipantUserUserId(
                conversationId: conversationId, participantId: participantId, userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/user/{userId}`, ready
    /// to be sent.
    public static func patchConversationsCallParticipantUserUserId(
        conversationId: String, participantId: String, userId: String, body: MediaParticipantRequest
    ) -> APICall<Void> {
        APICall(
            "patchConversationsCallParticipantUserUserId", .patch,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/user/{userId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCall

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsCall(
        conversationId: String, body: CallCommand
    ) async throws(ApiError) -> Conversation {
        try await client.send(Self.postConversationsCall(conversationId: conversationId, body: body))
    }

    /// The call `POST /api/v2/conversations/calls/{conversationId}`, ready to be sent.
    public static func postConversationsCall(conversationId: String, body: CallCommand) -> APICall<Conversation> {
        APICall(
            "postConversationsCall", .post, "/api/v2/conversations/calls/{conversationId}",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallParticipantBarge

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/barge`.
    ///
    /// Needs the permission `conversation:call:barge`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func postConversationsCallParticipantBarge(
        conversationId: String, participantId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsCallParticipantBarge(conversationId: conversationId, participantId: participantId))
    }

    /// The call `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/barge`, ready to be
    /// sent.
    public static func postConversationsCallParticipantBarge(
        conversationId: String, participantId: String
    ) -> APICall<Void> {
        APICall(
            "postConversationsCallParticipantBarge", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/barge",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - postConversationsCallParticipantCoach

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/coach`.
    ///
    /// Needs the permission `conversation:call:coach`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func postConversationsCallParticipantCoach(
        conversationId: String, participantId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsCallParticipantCoach(conversationId: conversationId, participantId: participantId))
    }

    /// The call `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/coach`, ready to be
    /// sent.
    public static func postConversationsCallParticipantCoach(
        conversationId: String, participantId: String
    ) -> APICall<Void> {
        APICall(
            "postConversationsCallParticipantCoach", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/coach",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - postConversationsCallParticipantCommunicationSummaries

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries`.
    ///
    /// Needs the permission `conversation:summary:add`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsCallParticipantCommunicationSummaries(
        conversationId: String, participantId: String, communicationId: String,
        body: OnDemandConversationSummaryRequest? = nil
    ) async throws(ApiError) -> OnDemandSummaryAcceptedResponse {
        try await client.send(
            Self.postConversationsCallParticipantCommunicationSummaries(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries`,
    /// ready to be sent.
    public static func postConversationsCallParticipantCommunicationSummaries(
        conversationId: String, participantId: String, communicationId: String,
        body: OnDemandConversationSummaryRequest? = nil
    ) -> APICall<OnDemandSummaryAcceptedResponse> {
        APICall(
            "postConversationsCallParticipantCommunicationSummaries", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsCallParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs the permission `conversation:participant:wrapup`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    public func postConversationsCallParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsCallParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func postConversationsCallParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) -> APICall<Void> {
        APICall(
            "postConversationsCallParticipantCommunicationWrapup", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsCallParticipantConsult

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult`.
    ///
    /// Needs the permission `conversation:communication:consultTransfer`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsCallParticipantConsult(
        conversationId: String, participantId: String, body: ConsultTransfer
    ) async throws(ApiError) -> ConsultTransferResponse {
        try await client.send(
            Self.postConversationsCallParticipantConsult(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult`, ready to be
    /// sent.
    public static func postConversationsCallParticipantConsult(
        conversationId: String, participantId: String, body: ConsultTransfer
    ) -> APICall<ConsultTransferResponse> {
        APICall(
            "postConversationsCallParticipantConsult", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallParticipantConsultAgent

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/agent`.
    ///
    /// Needs one of the permissions `conversation:communication:consultTransfer`,
    /// `conversation:communication:consultTransferAgent`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsCallParticipantConsultAgent(
        conversationId: String, participantId: String, body: ConsultTransferToAgent
    ) async throws(ApiError) -> ConsultTransferResponse {
        try await client.send(
            Self.postConversationsCallParticipantConsultAgent(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/agent`, ready
    /// to be sent.
    public static func postConversationsCallParticipantConsultAgent(
        conversationId: String, participantId: String, body: ConsultTransferToAgent
    ) -> APICall<ConsultTransferResponse> {
        APICall(
            "postConversationsCallParticipantConsultAgent", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/agent",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallParticipantConsultContactExternal

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/contact/external`.
    ///
    /// Needs one of the permissions `conversation:communication:consultTransfer`,
    /// `conversation:communication:consultTransferExternalContact`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsCallParticipantConsultContactExternal(
        conversationId: String, participantId: String, body: ConsultTransferToExternalContact
    ) async throws(ApiError) -> ConsultTransferResponse {
        try await client.send(
            Self.postConversationsCallParticipantConsultContactExternal(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/contact/external`, ready to be
    /// sent.
    public static func postConversationsCallParticipantConsultContactExternal(
        conversationId: String, participantId: String, body: ConsultTransferToExternalContact
    ) -> APICall<ConsultTransferResponse> {
        APICall(
            "postConversationsCallParticipantConsultContactExternal", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/contact/external",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallParticipantConsultExternal

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/external`.
    ///
    /// Needs one of the permissions `conversation:communication:consultTransfer`,
    /// `conversation:communication:consultTransferExternal`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsCallParticipantConsultExternal(
        conversationId: String, participantId: String, body: ConsultTransferToExternal
    ) async throws(ApiError) -> ConsultTransferResponse {
        try await client.send(
            Self.postConversationsCallParticipantConsultExternal(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/external`,
    /// ready to be sent.
    public static func postConversationsCallParticipantConsultExternal(
        conversationId: String, participantId: String, body: ConsultTransferToExternal
    ) -> APICall<ConsultTransferResponse> {
        APICall(
            "postConversationsCallParticipantConsultExternal", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/external",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallParticipantConsultQueue

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/queue`.
    ///
    /// Needs one of the permissions `conversation:communication:consultTransfer`,
    /// `conversation:communication:consultTransferQueue`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsCallParticipantConsultQueue(
        conversationId: String, participantId: String, body: ConsultTransferToQueue
    ) async throws(ApiError) -> ConsultTransferResponse {
        try await client.send(
            Self.postConversationsCallParticipantConsultQueue(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/queue`, ready
    /// to be sent.
    public static func postConversationsCallParticipantConsultQueue(
        conversationId: String, participantId: String, body: ConsultTransferToQueue
    ) -> APICall<ConsultTransferResponse> {
        APICall(
            "postConversationsCallParticipantConsultQueue", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/queue",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallParticipantMonitor

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/monitor`.
    ///
    /// Needs the permission `conversation:call:monitor`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func postConversationsCallParticipantMonitor(
        conversationId: String, participantId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsCallParticipantMonitor(conversationId: conversationId, participantId: participantId))
    }

    /// The call `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/monitor`, ready to be
    /// sent.
    public static func postConversationsCallParticipantMonitor(
        conversationId: String, participantId: String
    ) -> APICall<Void> {
        APICall(
            "postConversationsCallParticipantMonitor", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/monitor",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - postConversationsCallParticipantReplace

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/replace`.
    ///
    /// Needs the permission `conversation:communication:blindTransfer`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func postConversationsCallParticipantReplace(
        conversationId: String, participantId: String, body: TransferRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsCallParticipantReplace(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/replace`, ready to be
    /// sent.
    public static func postConversationsCallParticipantReplace(
        conversationId: String, participantId: String, body: TransferRequest
    ) -> APICall<Void> {
        APICall(
            "postConversationsCallParticipantReplace", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/replace",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallParticipantSnippetRecord

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/snippet/record`.
    ///
    /// Needs the permission `conversation:recording:snippetRecord`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsCallParticipantSnippetRecord(
        conversationId: String, participantId: String, body: SnippetRecordingRequest
    ) async throws(ApiError) -> String {
        try await client.send(
            Self.postConversationsCallParticipantSnippetRecord(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/snippet/record`, ready
    /// to be sent.
    public static func postConversationsCallParticipantSnippetRecord(
        conversationId: String, participantId: String, body: SnippetRecordingRequest
    ) -> APICall<String> {
        APICall(
            "postConversationsCallParticipantSnippetRecord", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/snippet/record",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallParticipantVoiceConsult

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/voice/consult`.
    ///
    /// Needs the permission `conversation:communication:consultTransfer`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsCallParticipantVoiceConsult(
        conversationId: String, participantId: String, body: ConsultTransferToAddress
    ) async throws(ApiError) -> ConsultTransferResponse {
        try await client.send(
            Self.postConversationsCallParticipantVoiceConsult(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/voice/consult`, ready
    /// to be sent.
    public static func postConversationsCallParticipantVoiceConsult(
        conversationId: String, participantId: String, body: ConsultTransferToAddress
    ) -> APICall<ConsultTransferResponse> {
        APICall(
            "postConversationsCallParticipantVoiceConsult", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/voice/consult",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallParticipants

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}/participants`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsCallParticipants(
        conversationId: String, body: Conversation
    ) async throws(ApiError) -> Conversation {
        try await client.send(Self.postConversationsCallParticipants(conversationId: conversationId, body: body))
    }

    /// The call `POST /api/v2/conversations/calls/{conversationId}/participants`, ready to be sent.
    public static func postConversationsCallParticipants(
        conversationId: String, body: Conversation
    ) -> APICall<Conversation> {
        APICall(
            "postConversationsCallParticipants", .post, "/api/v2/conversations/calls/{conversationId}/participants",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallParticipantsUserUserId

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/{conversationId}/participants/user/{userId}`.
    ///
    /// Needs the permission `conversation:agentlessCall:add`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsCallParticipantsUserUserId(
        conversationId: String, userId: String, body: Conversation
    ) async throws(ApiError) -> Conversation {
        try await client.send(
            Self.postConversationsCallParticipantsUserUserId(
                conversationId: conversationId, userId: userId, body: body))
    }

    /// The call `POST /api/v2/conversations/calls/{conversationId}/participants/user/{userId}`, ready to be sent.
    public static func postConversationsCallParticipantsUserUserId(
        conversationId: String, userId: String, body: Conversation
    ) -> APICall<Conversation> {
        APICall(
            "postConversationsCallParticipantsUserUserId", .post,
            "/api/v2/conversations/calls/{conversationId}/participants/user/{userId}",
            parameters: [("conversationId", conversationId), ("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCalls

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls`.
    ///
    /// Needs the permission `conversation:conference:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsCalls(body: CreateCallRequest) async throws(ApiError) -> CreateCallResponse {
        try await client.send(Self.postConversationsCalls(body: body))
    }

    /// The call `POST /api/v2/conversations/calls`, ready to be sent.
    public static func postConversationsCalls(body: CreateCallRequest) -> APICall<CreateCallResponse> {
        APICall("postConversationsCalls", .post, "/api/v2/conversations/calls", body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCallsUserUserId

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/calls/user/{userId}`.
    ///
    /// Needs one of the permissions `conversation:agentlessCall:add`, `conversation:call:add`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationsCallsUserUserId(
        userId: String, body: CreateCallRequest
    ) async throws(ApiError) -> CreateCallResponse {
        try await client.send(Self.postConversationsCallsUserUserId(userId: userId, body: body))
    }

    /// The call `POST /api/v2/conversations/calls/user/{userId}`, ready to be sent.
    public static func postConversationsCallsUserUserId(
        userId: String, body: CreateCallRequest
    ) -> APICall<CreateCallResponse> {
        APICall(
            "postConversationsCallsUserUserId", .post, "/api/v2/conversations/calls/user/{userId}",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationsCallParticipantCommunicationUuidata

extension ConversationsApi {
    /// Calls `PUT
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsCallParticipantCommunicationUuidata(
        conversationId: String, participantId: String, communicationId: String, body: SetUuiDataRequest
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.putConversationsCallParticipantCommunicationUuidata(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `PUT
    /// /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata`,
    /// ready to be sent.
    public static func putConversationsCallParticipantCommunicationUuidata(
        conversationId: String, participantId: String, communicationId: String, body: SetUuiDataRequest
    ) -> APICall<JSON> {
        APICall(
            "putConversationsCallParticipantCommunicationUuidata", .put,
            "/api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putConversationsCallRecordingstate

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/calls/{conversationId}/recordingstate`.
    ///
    /// Needs the permission `conversation:recording:pauseOthers`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsCallRecordingstate(
        conversationId: String, body: SetRecordingState
    ) async throws(ApiError) -> String {
        try await client.send(Self.putConversationsCallRecordingstate(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/calls/{conversationId}/recordingstate`, ready to be sent.
    public static func putConversationsCallRecordingstate(
        conversationId: String, body: SetRecordingState
    ) -> APICall<String> {
        APICall(
            "putConversationsCallRecordingstate", .put, "/api/v2/conversations/calls/{conversationId}/recordingstate",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}
