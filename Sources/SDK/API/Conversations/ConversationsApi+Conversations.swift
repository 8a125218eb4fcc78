// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteConversation

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/{conversationId}`.
    ///
    /// Needs the permission `conversation:communication:disconnect`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func deleteConversation(conversationId: String) async throws(ApiError) {
        try await client.send(Self.deleteConversation(conversationId: conversationId))
    }

    /// The call `DELETE /api/v2/conversations/{conversationId}`, ready to be sent.
    public static func deleteConversation(conversationId: String) -> APICall<Void> {
        APICall(
            "deleteConversation", .delete, "/api/v2/conversations/{conversationId}",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversation

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}`.
    ///
    /// Needs the permission `conversation:communication:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversation(conversationId: String) async throws(ApiError) -> Conversation {
        try await client.send(Self.getConversation(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}`, ready to be sent.
    public static func getConversation(conversationId: String) -> APICall<Conversation> {
        APICall(
            "getConversation", .get, "/api/v2/conversations/{conversationId}",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationAccessattributes

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/accessattributes`.
    ///
    /// Needs the permission `conversation:accessAttributes:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationAccessattributes(
        conversationId: String
    ) async throws(ApiError) -> ConversationAccessAttributesResponse {
        try await client.send(Self.getConversationAccessattributes(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/accessattributes`, ready to be sent.
    public static func getConversationAccessattributes(
        conversationId: String
    ) -> APICall<ConversationAccessAttributesResponse> {
        APICall(
            "getConversationAccessattributes", .get, "/api/v2/conversations/{conversationId}/accessattributes",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationAssistantCopilotcontext

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/assistant/copilotcontext`.
    ///
    /// Needs the permission `conversation:assistantCopilotContext:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationAssistantCopilotcontext(
        conversationId: String
    ) async throws(ApiError) -> CopilotContextValues {
        try await client.send(Self.getConversationAssistantCopilotcontext(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/assistant/copilotcontext`, ready to be sent.
    public static func getConversationAssistantCopilotcontext(conversationId: String) -> APICall<CopilotContextValues> {
        APICall(
            "getConversationAssistantCopilotcontext", .get,
            "/api/v2/conversations/{conversationId}/assistant/copilotcontext",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationCommunicationAgentchecklist

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}`.
    ///
    /// Needs the permission `conversation:agentchecklist:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - agentChecklistId: `agentChecklistId` in the path.
    public func getConversationCommunicationAgentchecklist(
        conversationId: String, communicationId: String, agentChecklistId: String
    ) async throws(ApiError) -> AgentChecklistResponse {
        try await client.send(
            Self.getConversationCommunicationAgentchecklist(
                conversationId: conversationId, communicationId: communicationId, agentChecklistId: agentChecklistId))
    }

    /// The call `GET
    /// /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}`,
    /// ready to be sent.
    public static func getConversationCommunicationAgentchecklist(
        conversationId: String, communicationId: String, agentChecklistId: String
    ) -> APICall<AgentChecklistResponse> {
        APICall(
            "getConversationCommunicationAgentchecklist", .get,
            "/api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId), ("agentChecklistId", agentChecklistId)])
    }
}

// MARK: - getConversationCommunicationAgentchecklistJob

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs/{jobId}`.
    ///
    /// Needs the permission `conversation:agentchecklist:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - agentChecklistId: `agentChecklistId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getConversationCommunicationAgentchecklistJob(
        conversationId: String, communicationId: String, agentChecklistId: String, jobId: String
    ) async throws(ApiError) -> ChecklistInferenceJobResponse {
        try await client.send(
            Self.getConversationCommunicationAgentchecklistJob(
                conversationId: conversationId, communicationId: communicationId, agentChecklistId: agentChecklistId,
                jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs/{jobId}`,
    /// ready to be sent.
    public static func getConversationCommunicationAgentchecklistJob(
        conversationId: String, communicationId: String, agentChecklistId: String, jobId: String
    ) -> APICall<ChecklistInferenceJobResponse> {
        APICall(
            "getConversationCommunicationAgentchecklistJob", .get,
            "/api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs/{jobId}",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId), ("agentChecklistId", agentChecklistId), ("jobId", jobId)])
    }
}

// MARK: - getConversationCommunicationAgentchecklists

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists`.
    ///
    /// Needs the permission `conversation:agentchecklist:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    public func getConversationCommunicationAgentchecklists(
        conversationId: String, communicationId: String
    ) async throws(ApiError) -> AgentChecklistResponseList {
        try await client.send(
            Self.getConversationCommunicationAgentchecklists(
                conversationId: conversationId, communicationId: communicationId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists`, ready to
    /// be sent.
    public static func getConversationCommunicationAgentchecklists(
        conversationId: String, communicationId: String
    ) -> APICall<AgentChecklistResponseList> {
        APICall(
            "getConversationCommunicationAgentchecklists", .get,
            "/api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)])
    }
}

// MARK: - getConversationCommunicationInternalmessage

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages/{messageId}`.
    ///
    /// Needs the permission `conversation:internalMessaging:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - messageId: `messageId` in the path.
    public func getConversationCommunicationInternalmessage(
        conversationId: String, communicationId: String, messageId: String
    ) async throws(ApiError) -> InternalMessageData {
        try await client.send(
            Self.getConversationCommunicationInternalmessage(
                conversationId: conversationId, communicationId: communicationId, messageId: messageId))
    }

    /// The call `GET
    /// /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages/{messageId}`, ready to
    /// be sent.
    public static func getConversationCommunicationInternalmessage(
        conversationId: String, communicationId: String, messageId: String
    ) -> APICall<InternalMessageData> {
        APICall(
            "getConversationCommunicationInternalmessage", .get,
            "/api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages/{messageId}",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId), ("messageId", messageId)])
    }
}

// MARK: - getConversationCommunicationInternalmessages

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages`.
    ///
    /// Needs the permission `conversation:internalMessaging:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getConversationCommunicationInternalmessages(
        conversationId: String, communicationId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> InternalMessageDataEntityListing {
        try await client.send(
            Self.getConversationCommunicationInternalmessages(
                conversationId: conversationId, communicationId: communicationId, pageSize: pageSize,
                pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages`, ready
    /// to be sent.
    public static func getConversationCommunicationInternalmessages(
        conversationId: String, communicationId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<InternalMessageDataEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getConversationCommunicationInternalmessages", .get,
            "/api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)],
            query: queryParameters)
    }
}

// MARK: - getConversationSecureattributes

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/secureattributes`.
    ///
    /// Needs the permission `conversation:participant:attributesview`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationSecureattributes(
        conversationId: String
    ) async throws(ApiError) -> ConversationSecureAttributes {
        try await client.send(Self.getConversationSecureattributes(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/secureattributes`, ready to be sent.
    public static func getConversationSecureattributes(
        conversationId: String
    ) -> APICall<ConversationSecureAttributes> {
        APICall(
            "getConversationSecureattributes", .get, "/api/v2/conversations/{conversationId}/secureattributes",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationSuggestion

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/suggestions/{suggestionId}`.
    ///
    /// Needs the permission `conversation:suggestion:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - suggestionId: `suggestionId` in the path.
    public func getConversationSuggestion(
        conversationId: String, suggestionId: String
    ) async throws(ApiError) -> Suggestion {
        try await client.send(
            Self.getConversationSuggestion(conversationId: conversationId, suggestionId: suggestionId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/suggestions/{suggestionId}`, ready to be sent.
    public static func getConversationSuggestion(conversationId: String, suggestionId: String) -> APICall<Suggestion> {
        APICall(
            "getConversationSuggestion", .get, "/api/v2/conversations/{conversationId}/suggestions/{suggestionId}",
            parameters: [("conversationId", conversationId), ("suggestionId", suggestionId)])
    }
}

// MARK: - getConversationSuggestions

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/suggestions`.
    ///
    /// Needs the permission `conversation:suggestion:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - type: `type` in the query.
    ///   - state: `state` in the query.
    public func getConversationSuggestions(
        conversationId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        type: GetConversationSuggestionsType? = nil, state: GetConversationSuggestionsState? = nil
    ) async throws(ApiError) -> SuggestionListing {
        try await client.send(
            Self.getConversationSuggestions(
                conversationId: conversationId, before: before, after: after, pageSize: pageSize, type: type,
                state: state))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/suggestions`, ready to be sent.
    public static func getConversationSuggestions(
        conversationId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        type: GetConversationSuggestionsType? = nil, state: GetConversationSuggestionsState? = nil
    ) -> APICall<SuggestionListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("type", type)
        queryParameters.add("state", state)
        return APICall(
            "getConversationSuggestions", .get, "/api/v2/conversations/{conversationId}/suggestions",
            parameters: [("conversationId", conversationId)], query: queryParameters)
    }
}

// MARK: - getConversationSummaries

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/summaries`.
    ///
    /// Needs the permission `conversation:summary:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationSummaries(
        conversationId: String
    ) async throws(ApiError) -> ConversationSummariesGetResponse {
        try await client.send(Self.getConversationSummaries(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/summaries`, ready to be sent.
    public static func getConversationSummaries(conversationId: String) -> APICall<ConversationSummariesGetResponse> {
        APICall(
            "getConversationSummaries", .get, "/api/v2/conversations/{conversationId}/summaries",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversations

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - communicationType: `communicationType` in the query.
    public func getConversations(communicationType: String? = nil) async throws(ApiError) -> ConversationEntityListing {
        try await client.send(Self.getConversations(communicationType: communicationType))
    }

    /// The call `GET /api/v2/conversations`, ready to be sent.
    public static func getConversations(communicationType: String? = nil) -> APICall<ConversationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("communicationType", communicationType)
        return APICall("getConversations", .get, "/api/v2/conversations", query: queryParameters)
    }
}

// MARK: - getConversationsCobrowsesession

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/cobrowsesessions/{conversationId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationsCobrowsesession(conversationId: String) async throws(ApiError) -> CobrowseConversation {
        try await client.send(Self.getConversationsCobrowsesession(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/cobrowsesessions/{conversationId}`, ready to be sent.
    public static func getConversationsCobrowsesession(conversationId: String) -> APICall<CobrowseConversation> {
        APICall(
            "getConversationsCobrowsesession", .get, "/api/v2/conversations/cobrowsesessions/{conversationId}",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationsCobrowsesessionParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationsCobrowsesessionParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationsCobrowsesessionParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                provisional: provisional))
    }

    /// The call `GET
    /// /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func getConversationsCobrowsesessionParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationsCobrowsesessionParticipantCommunicationWrapup", .get,
            "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            query: queryParameters)
    }
}

// MARK: - getConversationsCobrowsesessionParticipantWrapup

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationsCobrowsesessionParticipantWrapup(
        conversationId: String, participantId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationsCobrowsesessionParticipantWrapup(
                conversationId: conversationId, participantId: participantId, provisional: provisional))
    }

    /// The call `GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapup`,
    /// ready to be sent.
    public static func getConversationsCobrowsesessionParticipantWrapup(
        conversationId: String, participantId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationsCobrowsesessionParticipantWrapup", .get,
            "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId)], query: queryParameters)
    }
}

// MARK: - getConversationsCobrowsesessionParticipantWrapupcodes

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    public func getConversationsCobrowsesessionParticipantWrapupcodes(
        conversationId: String, participantId: String
    ) async throws(ApiError) -> [WrapupCode] {
        try await client.send(
            Self.getConversationsCobrowsesessionParticipantWrapupcodes(
                conversationId: conversationId, participantId: participantId))
    }

    /// The call `GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes`,
    /// ready to be sent.
    public static func getConversationsCobrowsesessionParticipantWrapupcodes(
        conversationId: String, participantId: String
    ) -> APICall<[WrapupCode]> {
        APICall(
            "getConversationsCobrowsesessionParticipantWrapupcodes", .get,
            "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - getConversationsCobrowsesessions

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/cobrowsesessions`.
    ///
    /// Needs no permission.
    public func getConversationsCobrowsesessions() async throws(ApiError) -> CobrowseConversationEntityListing {
        try await client.send(Self.getConversationsCobrowsesessions())
    }

    /// The call `GET /api/v2/conversations/cobrowsesessions`, ready to be sent.
    public static func getConversationsCobrowsesessions() -> APICall<CobrowseConversationEntityListing> {
        APICall("getConversationsCobrowsesessions", .get, "/api/v2/conversations/cobrowsesessions")
    }
}

// MARK: - getConversationsInternalmessage

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/internalmessages/{conversationId}`.
    ///
    /// Needs the permission `conversation:internalMessaging:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationsInternalmessage(
        conversationId: String
    ) async throws(ApiError) -> InternalMessageConversation {
        try await client.send(Self.getConversationsInternalmessage(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/internalmessages/{conversationId}`, ready to be sent.
    public static func getConversationsInternalmessage(conversationId: String) -> APICall<InternalMessageConversation> {
        APICall(
            "getConversationsInternalmessage", .get, "/api/v2/conversations/internalmessages/{conversationId}",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationsInternalmessages

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/internalmessages`.
    ///
    /// Needs the permission `conversation:internalMessaging:view`.
    public func getConversationsInternalmessages() async throws(ApiError) -> InternalMessageConversationEntityListing {
        try await client.send(Self.getConversationsInternalmessages())
    }

    /// The call `GET /api/v2/conversations/internalmessages`, ready to be sent.
    public static func getConversationsInternalmessages() -> APICall<InternalMessageConversationEntityListing> {
        APICall("getConversationsInternalmessages", .get, "/api/v2/conversations/internalmessages")
    }
}

// MARK: - getConversationsKeyconfiguration

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/keyconfigurations/{keyconfigurationsId}`.
    ///
    /// Needs the permission `conversation:encryptionKey:view`.
    ///
    /// - Parameters:
    ///   - keyconfigurationsId: `keyconfigurationsId` in the path.
    public func getConversationsKeyconfiguration(
        keyconfigurationsId: String
    ) async throws(ApiError) -> ConversationEncryptionConfiguration {
        try await client.send(Self.getConversationsKeyconfiguration(keyconfigurationsId: keyconfigurationsId))
    }

    /// The call `GET /api/v2/conversations/keyconfigurations/{keyconfigurationsId}`, ready to be sent.
    public static func getConversationsKeyconfiguration(
        keyconfigurationsId: String
    ) -> APICall<ConversationEncryptionConfiguration> {
        APICall(
            "getConversationsKeyconfiguration", .get, "/api/v2/conversations/keyconfigurations/{keyconfigurationsId}",
            parameters: [("keyconfigurationsId", keyconfigurationsId)])
    }
}

// MARK: - getConversationsKeyconfigurations

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/keyconfigurations`.
    ///
    /// Needs the permission `conversation:encryptionKey:view`.
    public func getConversationsKeyconfigurations() async throws(ApiError) -> ConversationEncryptionConfigurationListing {
        try await client.send(Self.getConversationsKeyconfigurations())
    }

    /// The call `GET /api/v2/conversations/keyconfigurations`, ready to be sent.
    public static func getConversationsKeyconfigurations() -> APICall<ConversationEncryptionConfigurationListing> {
        APICall("getConversationsKeyconfigurations", .get, "/api/v2/conversations/keyconfigurations")
    }
}

// MARK: - getConversationsScreenshareParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationsScreenshareParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationsScreenshareParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                provisional: provisional))
    }

    /// The call `GET
    /// /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func getConversationsScreenshareParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationsScreenshareParticipantCommunicationWrapup", .get,
            "/api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            query: queryParameters)
    }
}

// MARK: - getConversationsSettings

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/settings`.
    ///
    /// Needs the permission `conversation:settings:view`.
    public func getConversationsSettings() async throws(ApiError) -> Settings {
        try await client.send(Self.getConversationsSettings())
    }

    /// The call `GET /api/v2/conversations/settings`, ready to be sent.
    public static func getConversationsSettings() -> APICall<Settings> {
        APICall("getConversationsSettings", .get, "/api/v2/conversations/settings")
    }
}

// MARK: - getConversationsSocialParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationsSocialParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationsSocialParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                provisional: provisional))
    }

    /// The call `GET
    /// /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func getConversationsSocialParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationsSocialParticipantCommunicationWrapup", .get,
            "/api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            query: queryParameters)
    }
}

// MARK: - getConversationsVideoDetails

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/videos/{conferenceId}/details`.
    ///
    /// Needs the permission `video:video:access`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - conferenceId: `conferenceId` in the path.
    public func getConversationsVideoDetails(conferenceId: String) async throws(ApiError) -> VideoConferenceDetails {
        try await client.send(Self.getConversationsVideoDetails(conferenceId: conferenceId))
    }

    /// The call `GET /api/v2/conversations/videos/{conferenceId}/details`, ready to be sent.
    public static func getConversationsVideoDetails(conferenceId: String) -> APICall<VideoConferenceDetails> {
        APICall(
            "getConversationsVideoDetails", .get, "/api/v2/conversations/videos/{conferenceId}/details",
            parameters: [("conferenceId", conferenceId)])
    }
}

// MARK: - getConversationsVideoParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `GET
    /// /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - provisional: `provisional` in the query; when left out: `false`.
    public func getConversationsVideoParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) async throws(ApiError) -> AssignedWrapupCode {
        try await client.send(
            Self.getConversationsVideoParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                provisional: provisional))
    }

    /// The call `GET
    /// /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func getConversationsVideoParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, provisional: Bool? = nil
    ) -> APICall<AssignedWrapupCode> {
        var queryParameters = QueryParameters()
        queryParameters.add("provisional", provisional)
        return APICall(
            "getConversationsVideoParticipantCommunicationWrapup", .get,
            "/api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            query: queryParameters)
    }
}

// MARK: - getConversationsVideosMeeting

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/videos/meetings/{meetingId}`.
    ///
    /// Needs the permission `video:video:access`.
    ///
    /// - Parameters:
    ///   - meetingId: `meetingId` in the path.
    public func getConversationsVideosMeeting(meetingId: String) async throws(ApiError) -> MeetingIdRecord {
        try await client.send(Self.getConversationsVideosMeeting(meetingId: meetingId))
    }

    /// The call `GET /api/v2/conversations/videos/meetings/{meetingId}`, ready to be sent.
    public static func getConversationsVideosMeeting(meetingId: String) -> APICall<MeetingIdRecord> {
        APICall(
            "getConversationsVideosMeeting", .get, "/api/v2/conversations/videos/meetings/{meetingId}",
            parameters: [("meetingId", meetingId)])
    }
}

// MARK: - patchConversationRecordingstate

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/{conversationId}/recordingstate`.
    ///
    /// Needs the permission `conversation:recording:pauseOthers`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    public func patchConversationRecordingstate(
        conversationId: String, body: SetRecordingState
    ) async throws(ApiError) {
        try await client.send(Self.patchConversationRecordingstate(conversationId: conversationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/{conversationId}/recordingstate`, ready to be sent.
    public static func patchConversationRecordingstate(
        conversationId: String, body: SetRecordingState
    ) -> APICall<Void> {
        APICall(
            "patchConversationRecordingstate", .patch, "/api/v2/conversations/{conversationId}/recordingstate",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationSecureattributes

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/{conversationId}/secureattributes`.
    ///
    /// Needs the permission `conversation:participant:attributesedit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationSecureattributes(
        conversationId: String, body: ConversationSecureAttributes
    ) async throws(ApiError) -> String {
        try await client.send(Self.patchConversationSecureattributes(conversationId: conversationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/{conversationId}/secureattributes`, ready to be sent.
    public static func patchConversationSecureattributes(
        conversationId: String, body: ConversationSecureAttributes
    ) -> APICall<String> {
        APICall(
            "patchConversationSecureattributes", .patch, "/api/v2/conversations/{conversationId}/secureattributes",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationSuggestion

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/{conversationId}/suggestions/{suggestionId}`.
    ///
    /// Needs the permission `conversation:suggestion:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - suggestionId: `suggestionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationSuggestion(
        conversationId: String, suggestionId: String, body: SuggestionPatchRequest
    ) async throws(ApiError) -> Suggestion {
        try await client.send(
            Self.patchConversationSuggestion(conversationId: conversationId, suggestionId: suggestionId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/{conversationId}/suggestions/{suggestionId}`, ready to be sent.
    public static func patchConversationSuggestion(
        conversationId: String, suggestionId: String, body: SuggestionPatchRequest
    ) -> APICall<Suggestion> {
        APICall(
            "patchConversationSuggestion", .patch, "/api/v2/conversations/{conversationId}/suggestions/{suggestionId}",
            parameters: [("conversationId", conversationId), ("suggestionId", suggestionId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationSummaryEngagements

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/{conversationId}/summaries/{summaryId}/engagements`.
    ///
    /// Needs the permission `conversation:summaryEngagement:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - summaryId: `summaryId` in the path.
    ///   - body: the body.
    public func patchConversationSummaryEngagements(
        conversationId: String, summaryId: String, body: EngagementRequest? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.patchConversationSummaryEngagements(conversationId: conversationId, summaryId: summaryId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/{conversationId}/summaries/{summaryId}/engagements`, ready to be sent.
    public static func patchConversationSummaryEngagements(
        conversationId: String, summaryId: String, body: EngagementRequest? = nil
    ) -> APICall<Void> {
        APICall(
            "patchConversationSummaryEngagements", .patch,
            "/api/v2/conversations/{conversationId}/summaries/{summaryId}/engagements",
            parameters: [("conversationId", conversationId), ("summaryId", summaryId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchConversationSummaryFeedback

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback`.
    ///
    /// Needs the permission `conversation:summaryFeedback:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - summaryId: `summaryId` in the path.
    ///   - body: the body.
    public func patchConversationSummaryFeedback(
        conversationId: String, summaryId: String, body: FeedbackUpdateRequest? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.patchConversationSummaryFeedback(conversationId: conversationId, summaryId: summaryId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback`, ready to be sent.
    public static func patchConversationSummaryFeedback(
        conversationId: String, summaryId: String, body: FeedbackUpdateRequest? = nil
    ) -> APICall<Void> {
        APICall(
            "patchConversationSummaryFeedback", .patch,
            "/api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback",
            parameters: [("conversationId", conversationId), ("summaryId", summaryId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchConversationUtilizationlabel

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/{conversationId}/utilizationlabel`.
    ///
    /// Needs the permission `conversation:utilizationLabel:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationUtilizationlabel(
        conversationId: String, body: ConversationUtilizationLabelUpdate
    ) async throws(ApiError) -> String {
        try await client.send(Self.patchConversationUtilizationlabel(conversationId: conversationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/{conversationId}/utilizationlabel`, ready to be sent.
    public static func patchConversationUtilizationlabel(
        conversationId: String, body: ConversationUtilizationLabelUpdate
    ) -> APICall<String> {
        APICall(
            "patchConversationUtilizationlabel", .patch, "/api/v2/conversations/{conversationId}/utilizationlabel",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsAftercallworkConversationIdParticipantCommunication

extension ConversationsApi {
    /// Calls `PATCH
    /// /api/v2/conversations/aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId}`.
    ///
    /// Needs the permission `conversation:participant:wrapup`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsAftercallworkConversationIdParticipantCommunication(
        conversationId: String, participantId: String, communicationId: String, body: AfterCallWorkUpdate
    ) async throws(ApiError) -> AfterCallWorkUpdate {
        try await client.send(
            Self.patchConversationsAftercallworkConversationIdParticipantCommunication(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `PATCH
    /// /api/v2/conversations/aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId}`,
    /// ready to be sent.
    public static func patchConversationsAftercallworkConversationIdParticipantCommunication(
        conversationId: String, participantId: String, communicationId: String, body: AfterCallWorkUpdate
    ) -> APICall<AfterCallWorkUpdate> {
        APICall(
            "patchConversationsAftercallworkConversationIdParticipantCommunication", .patch,
            "/api/v2/conversations/aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsCobrowsesession

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/cobrowsesessions/{conversationId}`.
    ///
    /// Needs the permission `conversation:communication:disconnect`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsCobrowsesession(
        conversationId: String, body: Conversation
    ) async throws(ApiError) -> Conversation {
        try await client.send(Self.patchConversationsCobrowsesession(conversationId: conversationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/cobrowsesessions/{conversationId}`, ready to be sent.
    public static func patchConversationsCobrowsesession(
        conversationId: String, body: Conversation
    ) -> APICall<Conversation> {
        APICall(
            "patchConversationsCobrowsesession", .patch, "/api/v2/conversations/cobrowsesessions/{conversationId}",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsCobrowsesessionParticipant

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}`.
    ///
    /// Needs one of the permissions `conversation:participant:wrapup`, `conversation:call:record`,
    /// `conversation:communication:disconnect`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func patchConversationsCobrowsesessionParticipant(
        conversationId: String, participantId: String, body: MediaParticipantRequest? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.patchConversationsCobrowsesessionParticipant(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}`, ready to
    /// be sent.
    public static func patchConversationsCobrowsesessionParticipant(
        conversationId: String, participantId: String, body: MediaParticipantRequest? = nil
    ) -> APICall<Void> {
        APICall(
            "patchConversationsCobrowsesessionParticipant", .patch,
            "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchConversationsCobrowsesessionParticipantAttributes

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/attributes`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsCobrowsesessionParticipantAttributes(
        conversationId: String, participantId: String, body: ParticipantAttributes? = nil
    ) async throws(ApiError) -> ParticipantAttributes {
        try await client.send(
            Self.patchConversationsCobrowsesessionParticipantAttributes(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/attributes`, ready to be
    /// sent.
    public static func patchConversationsCobrowsesessionParticipantAttributes(
        conversationId: String, participantId: String, body: ParticipantAttributes? = nil
    ) -> APICall<ParticipantAttributes> {
        APICall(
            "patchConversationsCobrowsesessionParticipantAttributes", .patch,
            "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/attributes",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchConversationsCobrowsesessionParticipantCommunication

extension ConversationsApi {
    /// Calls `PATCH
    /// /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationsCobrowsesessionParticipantCommunication(
        conversationId: String, participantId: String, communicationId: String, body: MediaParticipantRequest
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.patchConversationsCobrowsesessionParticipantCommunication(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `PATCH
    /// /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}`,
    /// ready to be sent.
    public static func patchConversationsCobrowsesessionParticipantCommunication(
        conversationId: String, participantId: String, communicationId: String, body: MediaParticipantRequest
    ) -> APICall<JSON> {
        APICall(
            "patchConversationsCobrowsesessionParticipantCommunication", .patch,
            "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchConversationsSettings

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/settings`.
    ///
    /// Needs the permission `conversation:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func patchConversationsSettings(body: Settings) async throws(ApiError) {
        try await client.send(Self.patchConversationsSettings(body: body))
    }

    /// The call `PATCH /api/v2/conversations/settings`, ready to be sent.
    public static func patchConversationsSettings(body: Settings) -> APICall<Void> {
        APICall("patchConversationsSettings", .patch, "/api/v2/conversations/settings", body: .json(body.asJSON))
    }
}

// MARK: - postConversationAssign

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/assign`.
    ///
    /// Needs one of the permissions `conversation:call:pull`, `conversation:call:assign`, `conversation:callback:pull`,
    /// `conversation:callback:assign`, `conversation:webchat:pull`, `conversation:webchat:assign`,
    /// `conversation:email:pull`, `conversation:email:assign`, `conversation:message:pull`,
    /// `conversation:message:assign`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationAssign(
        conversationId: String, body: ConversationUser
    ) async throws(ApiError) -> String {
        try await client.send(Self.postConversationAssign(conversationId: conversationId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/assign`, ready to be sent.
    public static func postConversationAssign(conversationId: String, body: ConversationUser) -> APICall<String> {
        APICall(
            "postConversationAssign", .post, "/api/v2/conversations/{conversationId}/assign",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationBarge

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/barge`.
    ///
    /// Needs the permission `conversation:call:barge`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func postConversationBarge(conversationId: String) async throws(ApiError) {
        try await client.send(Self.postConversationBarge(conversationId: conversationId))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/barge`, ready to be sent.
    public static func postConversationBarge(conversationId: String) -> APICall<Void> {
        APICall(
            "postConversationBarge", .post, "/api/v2/conversations/{conversationId}/barge",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - postConversationCobrowse

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/cobrowse`.
    ///
    /// Needs one of the permissions `conversation:cobrowse:add`, `conversation:cobrowseVoice:add`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    @discardableResult
    public func postConversationCobrowse(conversationId: String) async throws(ApiError) -> CobrowseWebMessagingSession {
        try await client.send(Self.postConversationCobrowse(conversationId: conversationId))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/cobrowse`, ready to be sent.
    public static func postConversationCobrowse(conversationId: String) -> APICall<CobrowseWebMessagingSession> {
        APICall(
            "postConversationCobrowse", .post, "/api/v2/conversations/{conversationId}/cobrowse",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - postConversationCommunicationAgentchecklist

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}`.
    ///
    /// Needs the permission `conversation:agentchecklist:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - agentChecklistId: `agentChecklistId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationCommunicationAgentchecklist(
        conversationId: String, communicationId: String, agentChecklistId: String, body: ChecklistActivationPayload
    ) async throws(ApiError) -> AgentChecklistResponse {
        try await client.send(
            Self.postConversationCommunicationAgentchecklist(
                conversationId: conversationId, communicationId: communicationId, agentChecklistId: agentChecklistId,
                body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}`,
    /// ready to be sent.
    public static func postConversationCommunicationAgentchecklist(
        conversationId: String, communicationId: String, agentChecklistId: String, body: ChecklistActivationPayload
    ) -> APICall<AgentChecklistResponse> {
        APICall(
            "postConversationCommunicationAgentchecklist", .post,
            "/api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId), ("agentChecklistId", agentChecklistId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationCommunicationAgentchecklistAgentaction

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/agentaction`.
    ///
    /// Needs the permission `conversation:agentchecklist:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - agentChecklistId: `agentChecklistId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationCommunicationAgentchecklistAgentaction(
        conversationId: String, communicationId: String, agentChecklistId: String, body: AgentActionPayload
    ) async throws(ApiError) -> AgentChecklistResponse {
        try await client.send(
            Self.postConversationCommunicationAgentchecklistAgentaction(
                conversationId: conversationId, communicationId: communicationId, agentChecklistId: agentChecklistId,
                body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/agentaction`,
    /// ready to be sent.
    public static func postConversationCommunicationAgentchecklistAgentaction(
        conversationId: String, communicationId: String, agentChecklistId: String, body: AgentActionPayload
    ) -> APICall<AgentChecklistResponse> {
        APICall(
            "postConversationCommunicationAgentchecklistAgentaction", .post,
            "/api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/agentaction",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId), ("agentChecklistId", agentChecklistId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationCommunicationAgentchecklistJobs

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs`.
    ///
    /// Needs the permission `conversation:agentchecklist:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - agentChecklistId: `agentChecklistId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationCommunicationAgentchecklistJobs(
        conversationId: String, communicationId: String, agentChecklistId: String, body: ChecklistInferenceJobPayload
    ) async throws(ApiError) -> ChecklistInferenceJobCreationResponse {
        try await client.send(
            Self.postConversationCommunicationAgentchecklistJobs(
                conversationId: conversationId, communicationId: communicationId, agentChecklistId: agentChecklistId,
                body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs`,
    /// ready to be sent.
    public static func postConversationCommunicationAgentchecklistJobs(
        conversationId: String, communicationId: String, agentChecklistId: String, body: ChecklistInferenceJobPayload
    ) -> APICall<ChecklistInferenceJobCreationResponse> {
        APICall(
            "postConversationCommunicationAgentchecklistJobs", .post,
            "/api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId), ("agentChecklistId", agentChecklistId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationCommunicationAgentchecklistsFinalize

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/finalize`.
    ///
    /// Needs the permission `conversation:agentchecklist:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationCommunicationAgentchecklistsFinalize(
        conversationId: String, communicationId: String, body: ChecklistFinalizePayload
    ) async throws(ApiError) -> AgentChecklistResponseList {
        try await client.send(
            Self.postConversationCommunicationAgentchecklistsFinalize(
                conversationId: conversationId, communicationId: communicationId, body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/finalize`, ready to be
    /// sent.
    public static func postConversationCommunicationAgentchecklistsFinalize(
        conversationId: String, communicationId: String, body: ChecklistFinalizePayload
    ) -> APICall<AgentChecklistResponseList> {
        APICall(
            "postConversationCommunicationAgentchecklistsFinalize", .post,
            "/api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/finalize",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationCommunicationInternalmessages

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages`.
    ///
    /// Needs the permission `conversation:internalMessaging:create`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationCommunicationInternalmessages(
        conversationId: String, communicationId: String, body: InternalMessageRequest
    ) async throws(ApiError) -> InternalMessageData {
        try await client.send(
            Self.postConversationCommunicationInternalmessages(
                conversationId: conversationId, communicationId: communicationId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages`, ready
    /// to be sent.
    public static func postConversationCommunicationInternalmessages(
        conversationId: String, communicationId: String, body: InternalMessageRequest
    ) -> APICall<InternalMessageData> {
        APICall(
            "postConversationCommunicationInternalmessages", .post,
            "/api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationDisconnect

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/disconnect`.
    ///
    /// Needs the permission `conversation:communication:disconnect`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    @discardableResult
    public func postConversationDisconnect(conversationId: String) async throws(ApiError) -> String {
        try await client.send(Self.postConversationDisconnect(conversationId: conversationId))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/disconnect`, ready to be sent.
    public static func postConversationDisconnect(conversationId: String) -> APICall<String> {
        APICall(
            "postConversationDisconnect", .post, "/api/v2/conversations/{conversationId}/disconnect",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - postConversationSuggestionEngagement

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement`.
    ///
    /// Needs the permission `conversation:suggestionEngagement:add`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - suggestionId: `suggestionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationSuggestionEngagement(
        conversationId: String, suggestionId: String, body: SuggestionEngagement
    ) async throws(ApiError) -> SuggestionEngagement {
        try await client.send(
            Self.postConversationSuggestionEngagement(
                conversationId: conversationId, suggestionId: suggestionId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement`, ready to be sent.
    public static func postConversationSuggestionEngagement(
        conversationId: String, suggestionId: String, body: SuggestionEngagement
    ) -> APICall<SuggestionEngagement> {
        APICall(
            "postConversationSuggestionEngagement", .post,
            "/api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement",
            parameters: [("conversationId", conversationId), ("suggestionId", suggestionId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationSuggestionsFeedback

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/suggestions/feedback`.
    ///
    /// Needs the permission `conversation:suggestionFeedback:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    public func postConversationSuggestionsFeedback(conversationId: String, body: Feedback) async throws(ApiError) {
        try await client.send(Self.postConversationSuggestionsFeedback(conversationId: conversationId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/suggestions/feedback`, ready to be sent.
    public static func postConversationSuggestionsFeedback(conversationId: String, body: Feedback) -> APICall<Void> {
        APICall(
            "postConversationSuggestionsFeedback", .post, "/api/v2/conversations/{conversationId}/suggestions/feedback",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationSummaryFeedback

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback`.
    ///
    /// Needs the permission `conversation:summaryFeedback:add`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - summaryId: `summaryId` in the path.
    ///   - body: the body.
    public func postConversationSummaryFeedback(
        conversationId: String, summaryId: String, body: FeedbackAddRequest? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationSummaryFeedback(conversationId: conversationId, summaryId: summaryId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback`, ready to be sent.
    public static func postConversationSummaryFeedback(
        conversationId: String, summaryId: String, body: FeedbackAddRequest? = nil
    ) -> APICall<Void> {
        APICall(
            "postConversationSummaryFeedback", .post,
            "/api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback",
            parameters: [("conversationId", conversationId), ("summaryId", summaryId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsCobrowsesessionParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs the permission `conversation:participant:wrapup`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    public func postConversationsCobrowsesessionParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsCobrowsesessionParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func postConversationsCobrowsesessionParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) -> APICall<Void> {
        APICall(
            "postConversationsCobrowsesessionParticipantCommunicationWrapup", .post,
            "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsCobrowsesessionParticipantReplace

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/replace`.
    ///
    /// Needs the permission `conversation:communication:blindTransfer`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - body: the body.
    public func postConversationsCobrowsesessionParticipantReplace(
        conversationId: String, participantId: String, body: TransferRequest? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsCobrowsesessionParticipantReplace(
                conversationId: conversationId, participantId: participantId, body: body))
    }

    /// The call `POST /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/replace`,
    /// ready to be sent.
    public static func postConversationsCobrowsesessionParticipantReplace(
        conversationId: String, participantId: String, body: TransferRequest? = nil
    ) -> APICall<Void> {
        APICall(
            "postConversationsCobrowsesessionParticipantReplace", .post,
            "/api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/replace",
            parameters: [("conversationId", conversationId), ("participantId", participantId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsFaxes

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/faxes`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsFaxes(body: FaxSendRequest) async throws(ApiError) -> FaxSendResponse {
        try await client.send(Self.postConversationsFaxes(body: body))
    }

    /// The call `POST /api/v2/conversations/faxes`, ready to be sent.
    public static func postConversationsFaxes(body: FaxSendRequest) -> APICall<FaxSendResponse> {
        APICall("postConversationsFaxes", .post, "/api/v2/conversations/faxes", body: .json(body.asJSON))
    }
}

// MARK: - postConversationsKeyconfigurations

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/keyconfigurations`.
    ///
    /// Needs the permission `conversation:encryptionKey:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsKeyconfigurations(
        body: ConversationEncryptionConfiguration
    ) async throws(ApiError) -> ConversationEncryptionConfiguration {
        try await client.send(Self.postConversationsKeyconfigurations(body: body))
    }

    /// The call `POST /api/v2/conversations/keyconfigurations`, ready to be sent.
    public static func postConversationsKeyconfigurations(
        body: ConversationEncryptionConfiguration
    ) -> APICall<ConversationEncryptionConfiguration> {
        APICall(
            "postConversationsKeyconfigurations", .post, "/api/v2/conversations/keyconfigurations",
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsKeyconfigurationsValidate

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/keyconfigurations/validate`.
    ///
    /// Needs the permission `conversation:encryptionKey:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsKeyconfigurationsValidate(
        body: ConversationEncryptionConfiguration
    ) async throws(ApiError) -> ConversationEncryptionConfiguration {
        try await client.send(Self.postConversationsKeyconfigurationsValidate(body: body))
    }

    /// The call `POST /api/v2/conversations/keyconfigurations/validate`, ready to be sent.
    public static func postConversationsKeyconfigurationsValidate(
        body: ConversationEncryptionConfiguration
    ) -> APICall<ConversationEncryptionConfiguration> {
        APICall(
            "postConversationsKeyconfigurationsValidate", .post, "/api/v2/conversations/keyconfigurations/validate",
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsScreenshareParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs the permission `conversation:participant:wrapup`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    public func postConversationsScreenshareParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsScreenshareParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func postConversationsScreenshareParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) -> APICall<Void> {
        APICall(
            "postConversationsScreenshareParticipantCommunicationWrapup", .post,
            "/api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsSocialParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs the permission `conversation:participant:wrapup`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    public func postConversationsSocialParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsSocialParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func postConversationsSocialParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) -> APICall<Void> {
        APICall(
            "postConversationsSocialParticipantCommunicationWrapup", .post,
            "/api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsVideoAgentconferenceCommunication

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/videos/{conversationId}/agentconference/communications/{communicationId}`.
    ///
    /// Needs the permission `conversation:video:add`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    @discardableResult
    public func postConversationsVideoAgentconferenceCommunication(
        conversationId: String, communicationId: String
    ) async throws(ApiError) -> CreateJoinVideoResponse {
        try await client.send(
            Self.postConversationsVideoAgentconferenceCommunication(
                conversationId: conversationId, communicationId: communicationId))
    }

    /// The call `POST /api/v2/conversations/videos/{conversationId}/agentconference/communications/{communicationId}`,
    /// ready to be sent.
    public static func postConversationsVideoAgentconferenceCommunication(
        conversationId: String, communicationId: String
    ) -> APICall<CreateJoinVideoResponse> {
        APICall(
            "postConversationsVideoAgentconferenceCommunication", .post,
            "/api/v2/conversations/videos/{conversationId}/agentconference/communications/{communicationId}",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)])
    }
}

// MARK: - postConversationsVideoParticipantCommunicationWrapup

extension ConversationsApi {
    /// Calls `POST
    /// /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`.
    ///
    /// Needs the permission `conversation:participant:wrapup`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - communicationId: `communicationId` in the path.
    ///   - body: the body.
    public func postConversationsVideoParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postConversationsVideoParticipantCommunicationWrapup(
                conversationId: conversationId, participantId: participantId, communicationId: communicationId,
                body: body))
    }

    /// The call `POST
    /// /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup`,
    /// ready to be sent.
    public static func postConversationsVideoParticipantCommunicationWrapup(
        conversationId: String, participantId: String, communicationId: String, body: WrapupInput? = nil
    ) -> APICall<Void> {
        APICall(
            "postConversationsVideoParticipantCommunicationWrapup", .post,
            "/api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("communicationId", communicationId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsVideosMeetings

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/videos/meetings`.
    ///
    /// Needs the permission `video:video:access`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsVideosMeetings(
        body: GenerateMeetingIdRequest
    ) async throws(ApiError) -> MeetingIdRecord {
        try await client.send(Self.postConversationsVideosMeetings(body: body))
    }

    /// The call `POST /api/v2/conversations/videos/meetings`, ready to be sent.
    public static func postConversationsVideosMeetings(body: GenerateMeetingIdRequest) -> APICall<MeetingIdRecord> {
        APICall(
            "postConversationsVideosMeetings", .post, "/api/v2/conversations/videos/meetings", body: .json(body.asJSON))
    }
}

// MARK: - putConversationAccessattributes

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/{conversationId}/accessattributes`.
    ///
    /// Needs the permission `conversation:accessAttributes:edit`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationAccessattributes(
        conversationId: String, body: ConversationAccessAttributesUpdate
    ) async throws(ApiError) -> String {
        try await client.send(Self.putConversationAccessattributes(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/{conversationId}/accessattributes`, ready to be sent.
    public static func putConversationAccessattributes(
        conversationId: String, body: ConversationAccessAttributesUpdate
    ) -> APICall<String> {
        APICall(
            "putConversationAccessattributes", .put, "/api/v2/conversations/{conversationId}/accessattributes",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationSecureattributes

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/{conversationId}/secureattributes`.
    ///
    /// Needs the permission `conversation:participant:attributesedit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationSecureattributes(
        conversationId: String, body: ConversationSecureAttributes
    ) async throws(ApiError) -> String {
        try await client.send(Self.putConversationSecureattributes(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/{conversationId}/secureattributes`, ready to be sent.
    public static func putConversationSecureattributes(
        conversationId: String, body: ConversationSecureAttributes
    ) -> APICall<String> {
        APICall(
            "putConversationSecureattributes", .put, "/api/v2/conversations/{conversationId}/secureattributes",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationTags

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/{conversationId}/tags`.
    ///
    /// Needs the permission `conversation:externalTag:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationTags(
        conversationId: String, body: ConversationTagsUpdate
    ) async throws(ApiError) -> String {
        try await client.send(Self.putConversationTags(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/{conversationId}/tags`, ready to be sent.
    public static func putConversationTags(conversationId: String, body: ConversationTagsUpdate) -> APICall<String> {
        APICall(
            "putConversationTags", .put, "/api/v2/conversations/{conversationId}/tags",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationsCobrowsesessionRecordingstate

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/cobrowsesessions/{conversationId}/recordingstate`.
    ///
    /// Needs the permission `conversation:recording:pauseOthers`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsCobrowsesessionRecordingstate(
        conversationId: String, body: SetRecordingState
    ) async throws(ApiError) -> String {
        try await client.send(
            Self.putConversationsCobrowsesessionRecordingstate(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/cobrowsesessions/{conversationId}/recordingstate`, ready to be sent.
    public static func putConversationsCobrowsesessionRecordingstate(
        conversationId: String, body: SetRecordingState
    ) -> APICall<String> {
        APICall(
            "putConversationsCobrowsesessionRecordingstate", .put,
            "/api/v2/conversations/cobrowsesessions/{conversationId}/recordingstate",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationsKeyconfiguration

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/keyconfigurations/{keyconfigurationsId}`.
    ///
    /// Needs the permission `conversation:encryptionKey:edit`.
    ///
    /// - Parameters:
    ///   - keyconfigurationsId: `keyconfigurationsId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsKeyconfiguration(
        keyconfigurationsId: String, body: ConversationEncryptionConfiguration
    ) async throws(ApiError) -> ConversationEncryptionConfiguration {
        try await client.send(
            Self.putConversationsKeyconfiguration(keyconfigurationsId: keyconfigurationsId, body: body))
    }

    /// The call `PUT /api/v2/conversations/keyconfigurations/{keyconfigurationsId}`, ready to be sent.
    public static func putConversationsKeyconfiguration(
        keyconfigurationsId: String, body: ConversationEncryptionConfiguration
    ) -> APICall<ConversationEncryptionConfiguration> {
        APICall(
            "putConversationsKeyconfiguration", .put, "/api/v2/conversations/keyconfigurations/{keyconfigurationsId}",
            parameters: [("keyconfigurationsId", keyconfigurationsId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationsScreenshareRecordingstate

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/screenshares/{conversationId}/recordingstate`.
    ///
    /// Needs the permission `conversation:recording:pauseOthers`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsScreenshareRecordingstate(
        conversationId: String, body: SetRecordingState
    ) async throws(ApiError) -> String {
        try await client.send(
            Self.putConversationsScreenshareRecordingstate(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/screenshares/{conversationId}/recordingstate`, ready to be sent.
    public static func putConversationsScreenshareRecordingstate(
        conversationId: String, body: SetRecordingState
    ) -> APICall<String> {
        APICall(
            "putConversationsScreenshareRecordingstate", .put,
            "/api/v2/conversations/screenshares/{conversationId}/recordingstate",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationsSocialRecordingstate

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/socials/{conversationId}/recordingstate`.
    ///
    /// Needs the permission `conversation:recording:pauseOthers`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsSocialRecordingstate(
        conversationId: String, body: SetRecordingState
    ) async throws(ApiError) -> String {
        try await client.send(Self.putConversationsSocialRecordingstate(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/socials/{conversationId}/recordingstate`, ready to be sent.
    public static func putConversationsSocialRecordingstate(
        conversationId: String, body: SetRecordingState
    ) -> APICall<String> {
        APICall(
            "putConversationsSocialRecordingstate", .put,
            "/api/v2/conversations/socials/{conversationId}/recordingstate",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - putConversationsVideoRecordingstate

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/videos/{conversationId}/recordingstate`.
    ///
    /// Needs the permission `conversation:recording:pauseOthers`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsVideoRecordingstate(
        conversationId: String, body: SetRecordingState
    ) async throws(ApiError) -> String {
        try await client.send(Self.putConversationsVideoRecordingstate(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/videos/{conversationId}/recordingstate`, ready to be sent.
    public static func putConversationsVideoRecordingstate(
        conversationId: String, body: SetRecordingState
    ) -> APICall<String> {
        APICall(
            "putConversationsVideoRecordingstate", .put, "/api/v2/conversations/videos/{conversationId}/recordingstate",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}
