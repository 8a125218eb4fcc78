// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteAnalyticsActionsAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/actions/aggregates/jobs/{jobId}`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsActionsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsActionsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/actions/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsActionsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsActionsAggregatesJob", .delete, "/api/v2/analytics/actions/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsAgentcopilotsAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:agentCopilotAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsAgentcopilotsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsAgentcopilotsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsAgentcopilotsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsAgentcopilotsAggregatesJob", .delete,
            "/api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsAgentutilizationsAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:agentUtilizationAggregate:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsAgentutilizationsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsAgentutilizationsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsAgentutilizationsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsAgentutilizationsAggregatesJob", .delete,
            "/api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsBotsAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/bots/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:botAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsBotsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsBotsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/bots/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsBotsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsBotsAggregatesJob", .delete, "/api/v2/analytics/bots/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsCasemanagementAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:caseManagementAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsCasemanagementAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsCasemanagementAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsCasemanagementAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsCasemanagementAggregatesJob", .delete,
            "/api/v2/analytics/casemanagement/aggregates/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsConversationsAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/conversations/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:conversationAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsConversationsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsConversationsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/conversations/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsConversationsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsConversationsAggregatesJob", .delete,
            "/api/v2/analytics/conversations/aggregates/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsConversationsDetailsJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/conversations/details/jobs/{jobId}`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsConversationsDetailsJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsConversationsDetailsJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/conversations/details/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsConversationsDetailsJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsConversationsDetailsJob", .delete, "/api/v2/analytics/conversations/details/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsCopilotsAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/copilots/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:copilotsAggregate:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsCopilotsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsCopilotsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/copilots/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsCopilotsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsCopilotsAggregatesJob", .delete, "/api/v2/analytics/copilots/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsEvaluationsAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:evaluationAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsEvaluationsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsEvaluationsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsEvaluationsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsEvaluationsAggregatesJob", .delete, "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsFlowexecutionsAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:flowExecutionAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsFlowexecutionsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsFlowexecutionsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsFlowexecutionsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsFlowexecutionsAggregatesJob", .delete,
            "/api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsFlowsAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:flowAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsFlowsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsFlowsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsFlowsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsFlowsAggregatesJob", .delete, "/api/v2/analytics/flows/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsJourneysAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:journeyAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsJourneysAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsJourneysAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsJourneysAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsJourneysAggregatesJob", .delete, "/api/v2/analytics/journeys/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsKnowledgeAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/knowledge/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:knowledgeAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsKnowledgeAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsKnowledgeAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/knowledge/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsKnowledgeAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsKnowledgeAggregatesJob", .delete, "/api/v2/analytics/knowledge/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsResolutionsAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/resolutions/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:resolutionAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsResolutionsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsResolutionsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/resolutions/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsResolutionsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsResolutionsAggregatesJob", .delete, "/api/v2/analytics/resolutions/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsSummariesAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/summaries/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:summaryAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsSummariesAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsSummariesAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/summaries/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsSummariesAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsSummariesAggregatesJob", .delete, "/api/v2/analytics/summaries/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsSurveysAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:surveyAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsSurveysAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsSurveysAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsSurveysAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsSurveysAggregatesJob", .delete, "/api/v2/analytics/surveys/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsTaskmanagementAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:taskManagementAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsTaskmanagementAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsTaskmanagementAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsTaskmanagementAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsTaskmanagementAggregatesJob", .delete,
            "/api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsTranscriptsAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/transcripts/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:speechAndTextAnalyticsAggregates:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsTranscriptsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsTranscriptsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/transcripts/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsTranscriptsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsTranscriptsAggregatesJob", .delete, "/api/v2/analytics/transcripts/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsUsersAggregatesJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/users/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:userAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsUsersAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsUsersAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/users/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsUsersAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsUsersAggregatesJob", .delete, "/api/v2/analytics/users/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsUsersDetailsJob

extension AnalyticsApi {
    /// Calls `DELETE /api/v2/analytics/users/details/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:userDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsUsersDetailsJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsUsersDetailsJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/users/details/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsUsersDetailsJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsUsersDetailsJob", .delete, "/api/v2/analytics/users/details/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsActionsAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/actions/aggregates/jobs/{jobId}`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsActionsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsActionsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/actions/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsActionsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsActionsAggregatesJob", .get, "/api/v2/analytics/actions/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsActionsAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/actions/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsActionsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> ActionAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsActionsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/actions/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsActionsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<ActionAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsActionsAggregatesJobResults", .get,
            "/api/v2/analytics/actions/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsAgentStatus

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/agents/{userId}/status`.
    ///
    /// Needs the permission `analytics:agentState:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getAnalyticsAgentStatus(userId: String) async throws(ApiError) -> AnalyticsAgentStateAgentResponse {
        try await client.send(Self.getAnalyticsAgentStatus(userId: userId))
    }

    /// The call `GET /api/v2/analytics/agents/{userId}/status`, ready to be sent.
    public static func getAnalyticsAgentStatus(userId: String) -> APICall<AnalyticsAgentStateAgentResponse> {
        APICall(
            "getAnalyticsAgentStatus", .get, "/api/v2/analytics/agents/{userId}/status",
            parameters: [("userId", userId)])
    }
}

// MARK: - getAnalyticsAgentcopilotsAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:agentCopilotAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsAgentcopilotsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsAgentcopilotsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsAgentcopilotsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsAgentcopilotsAggregatesJob", .get, "/api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsAgentcopilotsAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:agentCopilotAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsAgentcopilotsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> AgentCopilotAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsAgentcopilotsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsAgentcopilotsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<AgentCopilotAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsAgentcopilotsAggregatesJobResults", .get,
            "/api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsAgentutilizationsAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:agentUtilizationAggregate:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsAgentutilizationsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsAgentutilizationsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsAgentutilizationsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsAgentutilizationsAggregatesJob", .get,
            "/api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsAgentutilizationsAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:agentUtilizationAggregate:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsAgentutilizationsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> AgentUtilizationAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsAgentutilizationsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsAgentutilizationsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<AgentUtilizationAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsAgentutilizationsAggregatesJobResults", .get,
            "/api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsBotflowDivisionsReportingturns

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns`.
    ///
    /// Needs the permission `analytics:botFlowDivisionAwareReportingTurn:view`.
    ///
    /// - Parameters:
    ///   - botFlowId: `botFlowId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `50`.
    ///   - interval: `interval` in the query.
    ///   - actionId: `actionId` in the query.
    ///   - sessionId: `sessionId` in the query.
    ///   - language: `language` in the query.
    ///   - askActionResults: `askActionResults` in the query.
    public func getAnalyticsBotflowDivisionsReportingturns(
        botFlowId: String, after: String? = nil, pageSize: String? = nil, interval: String? = nil,
        actionId: String? = nil, sessionId: String? = nil, language: String? = nil,
        askActionResults: GetAnalyticsBotflowDivisionsReportingturnsAskActionResults? = nil
    ) async throws(ApiError) -> ReportingTurnsResponse {
        try await client.send(
            Self.getAnalyticsBotflowDivisionsReportingturns(
                botFlowId: botFlowId, after: after, pageSize: pageSize, interval: interval, actionId: actionId,
                sessionId: sessionId, language: language, askActionResults: askActionResults))
    }

    /// The call `GET /api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns`, ready to be sent.
    public static func getAnalyticsBotflowDivisionsReportingturns(
        botFlowId: String, after: String? = nil, pageSize: String? = nil, interval: String? = nil,
        actionId: String? = nil, sessionId: String? = nil, language: String? = nil,
        askActionResults: GetAnalyticsBotflowDivisionsReportingturnsAskActionResults? = nil
    ) -> APICall<ReportingTurnsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("interval", interval)
        queryParameters.add("actionId", actionId)
        queryParameters.add("sessionId", sessionId)
        queryParameters.add("language", language)
        queryParameters.add("askActionResults", askActionResults)
        return APICall(
            "getAnalyticsBotflowDivisionsReportingturns", .get,
            "/api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns", parameters: [("botFlowId", botFlowId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsBotflowReportingturns

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/botflows/{botFlowId}/reportingturns`.
    ///
    /// Needs the permission `analytics:botFlowReportingTurn:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - botFlowId: `botFlowId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `50`.
    ///   - interval: `interval` in the query.
    ///   - actionId: `actionId` in the query.
    ///   - sessionId: `sessionId` in the query.
    ///   - language: `language` in the query.
    ///   - askActionResults: `askActionResults` in the query.
    public func getAnalyticsBotflowReportingturns(
        botFlowId: String, after: String? = nil, pageSize: String? = nil, interval: String? = nil,
        actionId: String? = nil, sessionId: String? = nil, language: String? = nil,
        askActionResults: GetAnalyticsBotflowReportingturnsAskActionResults? = nil
    ) async throws(ApiError) -> ReportingTurnsResponse {
        try await client.send(
            Self.getAnalyticsBotflowReportingturns(
                botFlowId: botFlowId, after: after, pageSize: pageSize, interval: interval, actionId: actionId,
                sessionId: sessionId, language: language, askActionResults: askActionResults))
    }

    /// The call `GET /api/v2/analytics/botflows/{botFlowId}/reportingturns`, ready to be sent.
    public static func getAnalyticsBotflowReportingturns(
        botFlowId: String, after: String? = nil, pageSize: String? = nil, interval: String? = nil,
        actionId: String? = nil, sessionId: String? = nil, language: String? = nil,
        askActionResults: GetAnalyticsBotflowReportingturnsAskActionResults? = nil
    ) -> APICall<ReportingTurnsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("interval", interval)
        queryParameters.add("actionId", actionId)
        queryParameters.add("sessionId", sessionId)
        queryParameters.add("language", language)
        queryParameters.add("askActionResults", askActionResults)
        return APICall(
            "getAnalyticsBotflowReportingturns", .get, "/api/v2/analytics/botflows/{botFlowId}/reportingturns",
            parameters: [("botFlowId", botFlowId)], query: queryParameters)
    }
}

// MARK: - getAnalyticsBotflowSessions

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/botflows/{botFlowId}/sessions`.
    ///
    /// Needs the permission `analytics:botFlowSession:view`.
    ///
    /// - Parameters:
    ///   - botFlowId: `botFlowId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `50`.
    ///   - interval: `interval` in the query.
    ///   - botResultCategories: `botResultCategories` in the query.
    ///   - endLanguage: `endLanguage` in the query.
    public func getAnalyticsBotflowSessions(
        botFlowId: String, after: String? = nil, pageSize: String? = nil, interval: String? = nil,
        botResultCategories: GetAnalyticsBotflowSessionsBotResultCategories? = nil, endLanguage: String? = nil
    ) async throws(ApiError) -> SessionsResponse {
        try await client.send(
            Self.getAnalyticsBotflowSessions(
                botFlowId: botFlowId, after: after, pageSize: pageSize, interval: interval,
                botResultCategories: botResultCategories, endLanguage: endLanguage))
    }

    /// The call `GET /api/v2/analytics/botflows/{botFlowId}/sessions`, ready to be sent.
    public static func getAnalyticsBotflowSessions(
        botFlowId: String, after: String? = nil, pageSize: String? = nil, interval: String? = nil,
        botResultCategories: GetAnalyticsBotflowSessionsBotResultCategories? = nil, endLanguage: String? = nil
    ) -> APICall<SessionsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("interval", interval)
        queryParameters.add("botResultCategories", botResultCategories)
        queryParameters.add("endLanguage", endLanguage)
        return APICall(
            "getAnalyticsBotflowSessions", .get, "/api/v2/analytics/botflows/{botFlowId}/sessions",
            parameters: [("botFlowId", botFlowId)], query: queryParameters)
    }
}

// MARK: - getAnalyticsBotsAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/bots/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:botAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsBotsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsBotsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/bots/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsBotsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsBotsAggregatesJob", .get, "/api/v2/analytics/bots/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsBotsAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/bots/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:botAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsBotsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> BotAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsBotsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/bots/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsBotsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<BotAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsBotsAggregatesJobResults", .get, "/api/v2/analytics/bots/aggregates/jobs/{jobId}/results",
            parameters: [("jobId", jobId)], query: queryParameters)
    }
}

// MARK: - getAnalyticsCasemanagementAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:caseManagementAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsCasemanagementAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsCasemanagementAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsCasemanagementAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsCasemanagementAggregatesJob", .get, "/api/v2/analytics/casemanagement/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsCasemanagementAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:caseManagementAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsCasemanagementAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> CaseManagementAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsCasemanagementAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsCasemanagementAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<CaseManagementAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsCasemanagementAggregatesJobResults", .get,
            "/api/v2/analytics/casemanagement/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsConversationDetails

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/conversations/{conversationId}/details`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getAnalyticsConversationDetails(
        conversationId: String
    ) async throws(ApiError) -> AnalyticsConversationWithoutAttributes {
        try await client.send(Self.getAnalyticsConversationDetails(conversationId: conversationId))
    }

    /// The call `GET /api/v2/analytics/conversations/{conversationId}/details`, ready to be sent.
    public static func getAnalyticsConversationDetails(
        conversationId: String
    ) -> APICall<AnalyticsConversationWithoutAttributes> {
        APICall(
            "getAnalyticsConversationDetails", .get, "/api/v2/analytics/conversations/{conversationId}/details",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getAnalyticsConversationsAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:conversationAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsConversationsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsConversationsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsConversationsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsConversationsAggregatesJob", .get, "/api/v2/analytics/conversations/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsConversationsAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:conversationAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsConversationsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> ConversationAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsConversationsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsConversationsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<ConversationAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsConversationsAggregatesJobResults", .get,
            "/api/v2/analytics/conversations/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsConversationsDetails

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/conversations/details`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    public func getAnalyticsConversationsDetails(
        id: [String]? = nil
    ) async throws(ApiError) -> AnalyticsConversationWithoutAttributesMultiGetResponse {
        try await client.send(Self.getAnalyticsConversationsDetails(id: id))
    }

    /// The call `GET /api/v2/analytics/conversations/details`, ready to be sent.
    public static func getAnalyticsConversationsDetails(
        id: [String]? = nil
    ) -> APICall<AnalyticsConversationWithoutAttributesMultiGetResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall(
            "getAnalyticsConversationsDetails", .get, "/api/v2/analytics/conversations/details", query: queryParameters)
    }
}

// MARK: - getAnalyticsConversationsDetailsJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/conversations/details/jobs/{jobId}`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsConversationsDetailsJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsConversationsDetailsJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/conversations/details/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsConversationsDetailsJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsConversationsDetailsJob", .get, "/api/v2/analytics/conversations/details/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsConversationsDetailsJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/conversations/details/jobs/{jobId}/results`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getAnalyticsConversationsDetailsJobResults(
        jobId: String, cursor: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> AnalyticsConversationAsyncQueryResponse {
        try await client.send(
            Self.getAnalyticsConversationsDetailsJobResults(jobId: jobId, cursor: cursor, pageSize: pageSize))
    }

    /// The call `GET /api/v2/analytics/conversations/details/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsConversationsDetailsJobResults(
        jobId: String, cursor: String? = nil, pageSize: Int? = nil
    ) -> APICall<AnalyticsConversationAsyncQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getAnalyticsConversationsDetailsJobResults", .get,
            "/api/v2/analytics/conversations/details/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsConversationsDetailsJobsAvailability

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/conversations/details/jobs/availability`.
    ///
    /// Needs the permission `analytics:conversationDetail:view`.
    public func getAnalyticsConversationsDetailsJobsAvailability() async throws(ApiError) -> DataAvailabilityResponse {
        try await client.send(Self.getAnalyticsConversationsDetailsJobsAvailability())
    }

    /// The call `GET /api/v2/analytics/conversations/details/jobs/availability`, ready to be sent.
    public static func getAnalyticsConversationsDetailsJobsAvailability() -> APICall<DataAvailabilityResponse> {
        APICall(
            "getAnalyticsConversationsDetailsJobsAvailability", .get,
            "/api/v2/analytics/conversations/details/jobs/availability")
    }
}

// MARK: - getAnalyticsCopilotsAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/copilots/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:copilotsAggregate:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsCopilotsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsCopilotsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/copilots/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsCopilotsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsCopilotsAggregatesJob", .get, "/api/v2/analytics/copilots/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsCopilotsAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/copilots/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:copilotsAggregate:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsCopilotsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> CopilotAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsCopilotsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/copilots/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsCopilotsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<CopilotAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsCopilotsAggregatesJobResults", .get,
            "/api/v2/analytics/copilots/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsDataextractionDownload

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/dataextraction/downloads/{downloadId}`.
    ///
    /// Needs the permission `analytics:datawarehouse:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - downloadId: `downloadId` in the path.
    public func getAnalyticsDataextractionDownload(downloadId: String) async throws(ApiError) {
        try await client.send(Self.getAnalyticsDataextractionDownload(downloadId: downloadId))
    }

    /// The call `GET /api/v2/analytics/dataextraction/downloads/{downloadId}`, ready to be sent.
    public static func getAnalyticsDataextractionDownload(downloadId: String) -> APICall<Void> {
        APICall(
            "getAnalyticsDataextractionDownload", .get, "/api/v2/analytics/dataextraction/downloads/{downloadId}",
            parameters: [("downloadId", downloadId)])
    }
}

// MARK: - getAnalyticsDataextractionDownloadsMetadata

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/dataextraction/downloads/metadata`.
    ///
    /// Needs the permission `analytics:datawarehouse:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - dataSchema: `dataSchema` in the query.
    ///   - dateStart: `dateStart` in the query.
    ///   - dateEnd: `dateEnd` in the query.
    public func getAnalyticsDataextractionDownloadsMetadata(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, dataSchema: String? = nil,
        dateStart: Instant? = nil, dateEnd: Instant? = nil
    ) async throws(ApiError) -> DataExtractionFileSchemaListing {
        try await client.send(
            Self.getAnalyticsDataextractionDownloadsMetadata(
                before: before, after: after, pageSize: pageSize, dataSchema: dataSchema, dateStart: dateStart,
                dateEnd: dateEnd))
    }

    /// The call `GET /api/v2/analytics/dataextraction/downloads/metadata`, ready to be sent.
    public static func getAnalyticsDataextractionDownloadsMetadata(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, dataSchema: String? = nil,
        dateStart: Instant? = nil, dateEnd: Instant? = nil
    ) -> APICall<DataExtractionFileSchemaListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("dataSchema", dataSchema)
        queryParameters.add("dateStart", dateStart)
        queryParameters.add("dateEnd", dateEnd)
        return APICall(
            "getAnalyticsDataextractionDownloadsMetadata", .get, "/api/v2/analytics/dataextraction/downloads/metadata",
            query: queryParameters)
    }
}

// MARK: - getAnalyticsDataretentionSettings

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/dataretention/settings`.
    ///
    /// Needs the permission `analytics:dataRetention:view`.
    public func getAnalyticsDataretentionSettings() async throws(ApiError) -> AnalyticsDataRetentionResponse {
        try await client.send(Self.getAnalyticsDataretentionSettings())
    }

    /// The call `GET /api/v2/analytics/dataretention/settings`, ready to be sent.
    public static func getAnalyticsDataretentionSettings() -> APICall<AnalyticsDataRetentionResponse> {
        APICall("getAnalyticsDataretentionSettings", .get, "/api/v2/analytics/dataretention/settings")
    }
}

// MARK: - getAnalyticsEvaluationsAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:evaluationAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsEvaluationsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsEvaluationsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsEvaluationsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsEvaluationsAggregatesJob", .get, "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsEvaluationsAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:evaluationAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsEvaluationsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> EvaluationAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsEvaluationsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsEvaluationsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<EvaluationAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsEvaluationsAggregatesJobResults", .get,
            "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsFlowexecutionsAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:flowExecutionAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsFlowexecutionsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsFlowexecutionsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsFlowexecutionsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsFlowexecutionsAggregatesJob", .get, "/api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsFlowexecutionsAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:flowExecutionAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsFlowexecutionsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> FlowExecutionAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsFlowexecutionsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsFlowexecutionsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<FlowExecutionAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsFlowexecutionsAggregatesJobResults", .get,
            "/api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsFlowsAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:flowAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsFlowsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsFlowsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsFlowsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsFlowsAggregatesJob", .get, "/api/v2/analytics/flows/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsFlowsAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:flowAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsFlowsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> FlowAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsFlowsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsFlowsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<FlowAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsFlowsAggregatesJobResults", .get, "/api/v2/analytics/flows/aggregates/jobs/{jobId}/results",
            parameters: [("jobId", jobId)], query: queryParameters)
    }
}

// MARK: - getAnalyticsJourneysAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:journeyAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsJourneysAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsJourneysAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsJourneysAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsJourneysAggregatesJob", .get, "/api/v2/analytics/journeys/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsJourneysAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:journeyAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsJourneysAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> JourneyAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsJourneysAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsJourneysAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<JourneyAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsJourneysAggregatesJobResults", .get,
            "/api/v2/analytics/journeys/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsKnowledgeAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:knowledgeAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsKnowledgeAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsKnowledgeAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsKnowledgeAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsKnowledgeAggregatesJob", .get, "/api/v2/analytics/knowledge/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsKnowledgeAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:knowledgeAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsKnowledgeAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> KnowledgeAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsKnowledgeAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsKnowledgeAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<KnowledgeAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsKnowledgeAggregatesJobResults", .get,
            "/api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsReportingDashboardsUser

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/reporting/dashboards/users/{userId}`.
    ///
    /// Needs the permission `analytics:dashboardConfigurations:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getAnalyticsReportingDashboardsUser(userId: String) async throws(ApiError) -> DashboardUser {
        try await client.send(Self.getAnalyticsReportingDashboardsUser(userId: userId))
    }

    /// The call `GET /api/v2/analytics/reporting/dashboards/users/{userId}`, ready to be sent.
    public static func getAnalyticsReportingDashboardsUser(userId: String) -> APICall<DashboardUser> {
        APICall(
            "getAnalyticsReportingDashboardsUser", .get, "/api/v2/analytics/reporting/dashboards/users/{userId}",
            parameters: [("userId", userId)])
    }
}

// MARK: - getAnalyticsReportingDashboardsUsers

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/reporting/dashboards/users`.
    ///
    /// Needs the permission `analytics:dashboardConfigurations:view`.
    ///
    /// - Parameters:
    ///   - sortBy: `sortBy` in the query; when left out: `asc`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - id: `id` in the query, once for each element.
    ///   - state: `state` in the query.
    ///   - deletedOnly: `deletedOnly` in the query.
    public func getAnalyticsReportingDashboardsUsers(
        sortBy: String? = nil, pageNumber: Int? = nil, pageSize: Int? = nil, id: [String]? = nil,
        state: GetAnalyticsReportingDashboardsUsersState? = nil, deletedOnly: Bool? = nil
    ) async throws(ApiError) -> DashboardUserListing {
        try await client.send(
            Self.getAnalyticsReportingDashboardsUsers(
                sortBy: sortBy, pageNumber: pageNumber, pageSize: pageSize, id: id, state: state,
                deletedOnly: deletedOnly))
    }

    /// The call `GET /api/v2/analytics/reporting/dashboards/users`, ready to be sent.
    public static func getAnalyticsReportingDashboardsUsers(
        sortBy: String? = nil, pageNumber: Int? = nil, pageSize: Int? = nil, id: [String]? = nil,
        state: GetAnalyticsReportingDashboardsUsersState? = nil, deletedOnly: Bool? = nil
    ) -> APICall<DashboardUserListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("id", id)
        queryParameters.add("state", state)
        queryParameters.add("deletedOnly", deletedOnly)
        return APICall(
            "getAnalyticsReportingDashboardsUsers", .get, "/api/v2/analytics/reporting/dashboards/users",
            query: queryParameters)
    }
}

// MARK: - getAnalyticsReportingExports

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/reporting/exports`.
    ///
    /// Needs the permission `analytics:dataExport:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getAnalyticsReportingExports(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> ReportingExportJobListing {
        try await client.send(Self.getAnalyticsReportingExports(pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/analytics/reporting/exports`, ready to be sent.
    public static func getAnalyticsReportingExports(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<ReportingExportJobListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getAnalyticsReportingExports", .get, "/api/v2/analytics/reporting/exports", query: queryParameters)
    }
}

// MARK: - getAnalyticsReportingExportsMetadata

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/reporting/exports/metadata`.
    ///
    /// Needs the permission `analytics:dataExport:view`.
    public func getAnalyticsReportingExportsMetadata() async throws(ApiError) -> ReportingExportMetadataJobListing {
        try await client.send(Self.getAnalyticsReportingExportsMetadata())
    }

    /// The call `GET /api/v2/analytics/reporting/exports/metadata`, ready to be sent.
    public static func getAnalyticsReportingExportsMetadata() -> APICall<ReportingExportMetadataJobListing> {
        APICall("getAnalyticsReportingExportsMetadata", .get, "/api/v2/analytics/reporting/exports/metadata")
    }
}

// MARK: - getAnalyticsReportingSettings

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/reporting/settings`.
    ///
    /// Needs no permission.
    public func getAnalyticsReportingSettings() async throws(ApiError) -> AnalyticsReportingSettings {
        try await client.send(Self.getAnalyticsReportingSettings())
    }

    /// The call `GET /api/v2/analytics/reporting/settings`, ready to be sent.
    public static func getAnalyticsReportingSettings() -> APICall<AnalyticsReportingSettings> {
        APICall("getAnalyticsReportingSettings", .get, "/api/v2/analytics/reporting/settings")
    }
}

// MARK: - getAnalyticsReportingSettingsDashboardsQuery

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/reporting/settings/dashboards/query`.
    ///
    /// Needs the permission `analytics:dashboardConfigurations:view`.
    ///
    /// - Parameters:
    ///   - dashboardType: `dashboardType` in the query.
    ///   - dashboardAccessFilter: `dashboardAccessFilter` in the query.
    ///   - name: `name` in the query.
    ///   - dashboardState: `dashboardState` in the query; when left out: `Active`.
    ///   - sortBy: `sortBy` in the query; when left out: `desc`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `9`.
    public func getAnalyticsReportingSettingsDashboardsQuery(
        dashboardType: GetAnalyticsReportingSettingsDashboardsQueryDashboardType,
        dashboardAccessFilter: GetAnalyticsReportingSettingsDashboardsQueryDashboardAccessFilter, name: String? = nil,
        dashboardState: GetAnalyticsReportingSettingsDashboardsQueryDashboardState? = nil, sortBy: String? = nil,
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> DashboardConfigurationListing {
        try await client.send(
            Self.getAnalyticsReportingSettingsDashboardsQuery(
                dashboardType: dashboardType, dashboardAccessFilter: dashboardAccessFilter, name: name,
                dashboardState: dashboardState, sortBy: sortBy, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/analytics/reporting/settings/dashboards/query`, ready to be sent.
    public static func getAnalyticsReportingSettingsDashboardsQuery(
        dashboardType: GetAnalyticsReportingSettingsDashboardsQueryDashboardType,
        dashboardAccessFilter: GetAnalyticsReportingSettingsDashboardsQueryDashboardAccessFilter, name: String? = nil,
        dashboardState: GetAnalyticsReportingSettingsDashboardsQueryDashboardState? = nil, sortBy: String? = nil,
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<DashboardConfigurationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("dashboardType", dashboardType)
        queryParameters.add("dashboardAccessFilter", dashboardAccessFilter)
        queryParameters.add("name", name)
        queryParameters.add("dashboardState", dashboardState)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getAnalyticsReportingSettingsDashboardsQuery", .get,
            "/api/v2/analytics/reporting/settings/dashboards/query", query: queryParameters)
    }
}

// MARK: - getAnalyticsReportingSettingsUserDashboards

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/reporting/settings/users/{userId}/dashboards`.
    ///
    /// Needs the permission `analytics:dashboardConfigurations:viewPrivate`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - sortBy: `sortBy` in the query; when left out: `asc`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `50`.
    ///   - publicOnly: `publicOnly` in the query.
    ///   - favoriteOnly: `favoriteOnly` in the query.
    ///   - deletedOnly: `deletedOnly` in the query.
    ///   - name: `name` in the query.
    public func getAnalyticsReportingSettingsUserDashboards(
        userId: String, sortBy: String? = nil, pageNumber: Int? = nil, pageSize: Int? = nil, publicOnly: Bool? = nil,
        favoriteOnly: Bool? = nil, deletedOnly: Bool? = nil, name: String? = nil
    ) async throws(ApiError) -> DashboardConfigurationListing {
        try await client.send(
            Self.getAnalyticsReportingSettingsUserDashboards(
                userId: userId, sortBy: sortBy, pageNumber: pageNumber, pageSize: pageSize, publicOnly: publicOnly,
                favoriteOnly: favoriteOnly, deletedOnly: deletedOnly, name: name))
    }

    /// The call `GET /api/v2/analytics/reporting/settings/users/{userId}/dashboards`, ready to be sent.
    public static func getAnalyticsReportingSettingsUserDashboards(
        userId: String, sortBy: String? = nil, pageNumber: Int? = nil, pageSize: Int? = nil, publicOnly: Bool? = nil,
        favoriteOnly: Bool? = nil, deletedOnly: Bool? = nil, name: String? = nil
    ) -> APICall<DashboardConfigurationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("publicOnly", publicOnly)
        queryParameters.add("favoriteOnly", favoriteOnly)
        queryParameters.add("deletedOnly", deletedOnly)
        queryParameters.add("name", name)
        return APICall(
            "getAnalyticsReportingSettingsUserDashboards", .get,
            "/api/v2/analytics/reporting/settings/users/{userId}/dashboards", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsResolutionsAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:resolutionAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsResolutionsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsResolutionsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsResolutionsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsResolutionsAggregatesJob", .get, "/api/v2/analytics/resolutions/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsResolutionsAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:resolutionAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsResolutionsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> ResolutionAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsResolutionsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsResolutionsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<ResolutionAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsResolutionsAggregatesJobResults", .get,
            "/api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsSummariesAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:summaryAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsSummariesAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsSummariesAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsSummariesAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsSummariesAggregatesJob", .get, "/api/v2/analytics/summaries/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsSummariesAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:summaryAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsSummariesAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> SummaryAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsSummariesAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsSummariesAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<SummaryAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsSummariesAggregatesJobResults", .get,
            "/api/v2/analytics/summaries/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsSurveysAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:surveyAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsSurveysAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsSurveysAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsSurveysAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsSurveysAggregatesJob", .get, "/api/v2/analytics/surveys/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsSurveysAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:surveyAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsSurveysAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> SurveyAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsSurveysAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsSurveysAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<SurveyAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsSurveysAggregatesJobResults", .get,
            "/api/v2/analytics/surveys/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsTaskmanagementAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:taskManagementAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsTaskmanagementAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsTaskmanagementAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsTaskmanagementAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsTaskmanagementAggregatesJob", .get, "/api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsTaskmanagementAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:taskManagementAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsTaskmanagementAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> TaskManagementAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsTaskmanagementAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsTaskmanagementAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<TaskManagementAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsTaskmanagementAggregatesJobResults", .get,
            "/api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsTranscriptsAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:speechAndTextAnalyticsAggregates:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsTranscriptsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsTranscriptsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsTranscriptsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsTranscriptsAggregatesJob", .get, "/api/v2/analytics/transcripts/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsTranscriptsAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:speechAndTextAnalyticsAggregates:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsTranscriptsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> TranscriptAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsTranscriptsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsTranscriptsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<TranscriptAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsTranscriptsAggregatesJobResults", .get,
            "/api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsUsersAggregatesJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/users/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:userAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsUsersAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsUsersAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/users/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsUsersAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsUsersAggregatesJob", .get, "/api/v2/analytics/users/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsUsersAggregatesJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:userAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsUsersAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> UserAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsUsersAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsUsersAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<UserAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsUsersAggregatesJobResults", .get, "/api/v2/analytics/users/aggregates/jobs/{jobId}/results",
            parameters: [("jobId", jobId)], query: queryParameters)
    }
}

// MARK: - getAnalyticsUsersDetailsJob

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/users/details/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:userDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsUsersDetailsJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsUsersDetailsJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/users/details/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsUsersDetailsJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsUsersDetailsJob", .get, "/api/v2/analytics/users/details/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsUsersDetailsJobResults

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/users/details/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:userDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getAnalyticsUsersDetailsJobResults(
        jobId: String, cursor: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> AnalyticsUserDetailsAsyncQueryResponse {
        try await client.send(Self.getAnalyticsUsersDetailsJobResults(jobId: jobId, cursor: cursor, pageSize: pageSize))
    }

    /// The call `GET /api/v2/analytics/users/details/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsUsersDetailsJobResults(
        jobId: String, cursor: String? = nil, pageSize: Int? = nil
    ) -> APICall<AnalyticsUserDetailsAsyncQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getAnalyticsUsersDetailsJobResults", .get, "/api/v2/analytics/users/details/jobs/{jobId}/results",
            parameters: [("jobId", jobId)], query: queryParameters)
    }
}

// MARK: - getAnalyticsUsersDetailsJobsAvailability

extension AnalyticsApi {
    /// Calls `GET /api/v2/analytics/users/details/jobs/availability`.
    ///
    /// Needs the permission `analytics:userDetail:view`.
    public func getAnalyticsUsersDetailsJobsAvailability() async throws(ApiError) -> DataAvailabilityResponse {
        try await client.send(Self.getAnalyticsUsersDetailsJobsAvailability())
    }

    /// The call `GET /api/v2/analytics/users/details/jobs/availability`, ready to be sent.
    public static func getAnalyticsUsersDetailsJobsAvailability() -> APICall<DataAvailabilityResponse> {
        APICall("getAnalyticsUsersDetailsJobsAvailability", .get, "/api/v2/analytics/users/details/jobs/availability")
    }
}

// MARK: - patchAnalyticsReportingSettings

extension AnalyticsApi {
    /// Calls `PATCH /api/v2/analytics/reporting/settings`.
    ///
    /// Needs the permission `analytics:reportingSettings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchAnalyticsReportingSettings(
        body: AnalyticsReportingSettings
    ) async throws(ApiError) -> AnalyticsReportingSettings {
        try await client.send(Self.patchAnalyticsReportingSettings(body: body))
    }

    /// The call `PATCH /api/v2/analytics/reporting/settings`, ready to be sent.
    public static func patchAnalyticsReportingSettings(
        body: AnalyticsReportingSettings
    ) -> APICall<AnalyticsReportingSettings> {
        APICall(
            "patchAnalyticsReportingSettings", .patch, "/api/v2/analytics/reporting/settings", body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsActionsAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/actions/aggregates/jobs`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsActionsAggregatesJobs(
        body: ActionAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsActionsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/actions/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsActionsAggregatesJobs(
        body: ActionAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsActionsAggregatesJobs", .post, "/api/v2/analytics/actions/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsActionsAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/actions/aggregates/query`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsActionsAggregatesQuery(
        body: ActionAggregationQuery
    ) async throws(ApiError) -> ActionAggregateQueryResponse {
        try await client.send(Self.postAnalyticsActionsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/actions/aggregates/query`, ready to be sent.
    public static func postAnalyticsActionsAggregatesQuery(
        body: ActionAggregationQuery
    ) -> APICall<ActionAggregateQueryResponse> {
        APICall(
            "postAnalyticsActionsAggregatesQuery", .post, "/api/v2/analytics/actions/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsAgentcopilotsAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/agentcopilots/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:agentCopilotAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsAgentcopilotsAggregatesJobs(
        body: AgentCopilotAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsAgentcopilotsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/agentcopilots/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsAgentcopilotsAggregatesJobs(
        body: AgentCopilotAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsAgentcopilotsAggregatesJobs", .post, "/api/v2/analytics/agentcopilots/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsAgentcopilotsAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/agentcopilots/aggregates/query`.
    ///
    /// Needs the permission `analytics:agentCopilotAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsAgentcopilotsAggregatesQuery(
        body: AgentCopilotAggregationQuery
    ) async throws(ApiError) -> AgentCopilotAggregateQueryResponse {
        try await client.send(Self.postAnalyticsAgentcopilotsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/agentcopilots/aggregates/query`, ready to be sent.
    public static func postAnalyticsAgentcopilotsAggregatesQuery(
        body: AgentCopilotAggregationQuery
    ) -> APICall<AgentCopilotAggregateQueryResponse> {
        APICall(
            "postAnalyticsAgentcopilotsAggregatesQuery", .post, "/api/v2/analytics/agentcopilots/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsAgentsStatusCounts

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/agents/status/counts`.
    ///
    /// Needs the permission `analytics:agentState:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - groupBy: `groupBy` in the query, once for each element.
    @discardableResult
    public func postAnalyticsAgentsStatusCounts(
        body: AgentStateCountsRequest, groupBy: [PostAnalyticsAgentsStatusCountsGroupBy]? = nil
    ) async throws(ApiError) -> AnalyticsAgentStateCountsResponse {
        try await client.send(Self.postAnalyticsAgentsStatusCounts(body: body, groupBy: groupBy))
    }

    /// The call `POST /api/v2/analytics/agents/status/counts`, ready to be sent.
    public static func postAnalyticsAgentsStatusCounts(
        body: AgentStateCountsRequest, groupBy: [PostAnalyticsAgentsStatusCountsGroupBy]? = nil
    ) -> APICall<AnalyticsAgentStateCountsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("groupBy", groupBy)
        return APICall(
            "postAnalyticsAgentsStatusCounts", .post, "/api/v2/analytics/agents/status/counts", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsAgentsStatusQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/agents/status/query`.
    ///
    /// Needs the permission `analytics:agentState:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsAgentsStatusQuery(
        body: AgentStateQueryRequest
    ) async throws(ApiError) -> AnalyticsAgentStateQueryResponse {
        try await client.send(Self.postAnalyticsAgentsStatusQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/agents/status/query`, ready to be sent.
    public static func postAnalyticsAgentsStatusQuery(
        body: AgentStateQueryRequest
    ) -> APICall<AnalyticsAgentStateQueryResponse> {
        APICall(
            "postAnalyticsAgentsStatusQuery", .post, "/api/v2/analytics/agents/status/query", body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsAgentutilizationsAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/agentutilizations/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:agentUtilizationAggregate:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsAgentutilizationsAggregatesJobs(
        body: AgentUtilizationAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsAgentutilizationsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/agentutilizations/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsAgentutilizationsAggregatesJobs(
        body: AgentUtilizationAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsAgentutilizationsAggregatesJobs", .post,
            "/api/v2/analytics/agentutilizations/aggregates/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsAgentutilizationsAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/agentutilizations/aggregates/query`.
    ///
    /// Needs the permission `analytics:agentUtilizationAggregate:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsAgentutilizationsAggregatesQuery(
        body: AgentUtilizationAggregationQuery
    ) async throws(ApiError) -> AgentUtilizationAggregateQueryResponse {
        try await client.send(Self.postAnalyticsAgentutilizationsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/agentutilizations/aggregates/query`, ready to be sent.
    public static func postAnalyticsAgentutilizationsAggregatesQuery(
        body: AgentUtilizationAggregationQuery
    ) -> APICall<AgentUtilizationAggregateQueryResponse> {
        APICall(
            "postAnalyticsAgentutilizationsAggregatesQuery", .post,
            "/api/v2/analytics/agentutilizations/aggregates/query", body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsBotsAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/bots/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:botAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsBotsAggregatesJobs(
        body: BotAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsBotsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/bots/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsBotsAggregatesJobs(body: BotAsyncAggregationQuery) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsBotsAggregatesJobs", .post, "/api/v2/analytics/bots/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsBotsAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/bots/aggregates/query`.
    ///
    /// Needs the permission `analytics:botAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsBotsAggregatesQuery(
        body: BotAggregationQuery
    ) async throws(ApiError) -> BotAggregateQueryResponse {
        try await client.send(Self.postAnalyticsBotsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/bots/aggregates/query`, ready to be sent.
    public static func postAnalyticsBotsAggregatesQuery(
        body: BotAggregationQuery
    ) -> APICall<BotAggregateQueryResponse> {
        APICall(
            "postAnalyticsBotsAggregatesQuery", .post, "/api/v2/analytics/bots/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsCasemanagementAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/casemanagement/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:caseManagementAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsCasemanagementAggregatesJobs(
        body: CaseManagementAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsCasemanagementAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/casemanagement/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsCasemanagementAggregatesJobs(
        body: CaseManagementAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsCasemanagementAggregatesJobs", .post, "/api/v2/analytics/casemanagement/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsCasemanagementAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/casemanagement/aggregates/query`.
    ///
    /// Needs the permission `analytics:caseManagementAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsCasemanagementAggregatesQuery(
        body: CaseManagementAggregationQuery
    ) async throws(ApiError) -> CaseManagementAggregateQueryResponse {
        try await client.send(Self.postAnalyticsCasemanagementAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/casemanagement/aggregates/query`, ready to be sent.
    public static func postAnalyticsCasemanagementAggregatesQuery(
        body: CaseManagementAggregationQuery
    ) -> APICall<CaseManagementAggregateQueryResponse> {
        APICall(
            "postAnalyticsCasemanagementAggregatesQuery", .post, "/api/v2/analytics/casemanagement/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsConversationDetailsProperties

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/conversations/{conversationId}/details/properties`.
    ///
    /// Needs the permission `analytics:conversationProperties:index`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsConversationDetailsProperties(
        conversationId: String, body: PropertyIndexRequest
    ) async throws(ApiError) -> PropertyIndexRequest {
        try await client.send(
            Self.postAnalyticsConversationDetailsProperties(conversationId: conversationId, body: body))
    }

    /// The call `POST /api/v2/analytics/conversations/{conversationId}/details/properties`, ready to be sent.
    public static func postAnalyticsConversationDetailsProperties(
        conversationId: String, body: PropertyIndexRequest
    ) -> APICall<PropertyIndexRequest> {
        APICall(
            "postAnalyticsConversationDetailsProperties", .post,
            "/api/v2/analytics/conversations/{conversationId}/details/properties",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsConversationsActivityQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/conversations/activity/query`.
    ///
    /// Needs the permission `analytics:queueObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query.
    ///   - pageNumber: `pageNumber` in the query.
    @discardableResult
    public func postAnalyticsConversationsActivityQuery(
        body: ConversationActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> ConversationActivityResponse {
        try await client.send(
            Self.postAnalyticsConversationsActivityQuery(body: body, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `POST /api/v2/analytics/conversations/activity/query`, ready to be sent.
    public static func postAnalyticsConversationsActivityQuery(
        body: ConversationActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<ConversationActivityResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "postAnalyticsConversationsActivityQuery", .post, "/api/v2/analytics/conversations/activity/query",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsConversationsAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/conversations/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:conversationAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsConversationsAggregatesJobs(
        body: ConversationAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsConversationsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/conversations/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsConversationsAggregatesJobs(
        body: ConversationAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsConversationsAggregatesJobs", .post, "/api/v2/analytics/conversations/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsConversationsAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/conversations/aggregates/query`.
    ///
    /// Needs the permission `analytics:conversationAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsConversationsAggregatesQuery(
        body: ConversationAggregationQuery
    ) async throws(ApiError) -> ConversationAggregateQueryResponse {
        try await client.send(Self.postAnalyticsConversationsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/conversations/aggregates/query`, ready to be sent.
    public static func postAnalyticsConversationsAggregatesQuery(
        body: ConversationAggregationQuery
    ) -> APICall<ConversationAggregateQueryResponse> {
        APICall(
            "postAnalyticsConversationsAggregatesQuery", .post, "/api/v2/analytics/conversations/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsConversationsDetailsJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/conversations/details/jobs`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsConversationsDetailsJobs(
        body: AsyncConversationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsConversationsDetailsJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/conversations/details/jobs`, ready to be sent.
    public static func postAnalyticsConversationsDetailsJobs(
        body: AsyncConversationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsConversationsDetailsJobs", .post, "/api/v2/analytics/conversations/details/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsConversationsDetailsQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/conversations/details/query`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `analytics:agentConversationDetail:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsConversationsDetailsQuery(
        body: ConversationQuery
    ) async throws(ApiError) -> AnalyticsConversationQueryResponse {
        try await client.send(Self.postAnalyticsConversationsDetailsQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/conversations/details/query`, ready to be sent.
    public static func postAnalyticsConversationsDetailsQuery(
        body: ConversationQuery
    ) -> APICall<AnalyticsConversationQueryResponse> {
        APICall(
            "postAnalyticsConversationsDetailsQuery", .post, "/api/v2/analytics/conversations/details/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsCopilotsAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/copilots/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:copilotsAggregate:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsCopilotsAggregatesJobs(
        body: CopilotAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsCopilotsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/copilots/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsCopilotsAggregatesJobs(
        body: CopilotAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsCopilotsAggregatesJobs", .post, "/api/v2/analytics/copilots/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsCopilotsAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/copilots/aggregates/query`.
    ///
    /// Needs the permission `analytics:copilotsAggregate:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsCopilotsAggregatesQuery(
        body: CopilotAggregationQuery
    ) async throws(ApiError) -> CopilotAggregateQueryResponse {
        try await client.send(Self.postAnalyticsCopilotsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/copilots/aggregates/query`, ready to be sent.
    public static func postAnalyticsCopilotsAggregatesQuery(
        body: CopilotAggregationQuery
    ) -> APICall<CopilotAggregateQueryResponse> {
        APICall(
            "postAnalyticsCopilotsAggregatesQuery", .post, "/api/v2/analytics/copilots/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsDataextractionDownloadsBulk

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/dataextraction/downloads/bulk`.
    ///
    /// Needs the permission `analytics:datawarehouse:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsDataextractionDownloadsBulk(
        body: DownloadServiceRequest
    ) async throws(ApiError) -> DataExtractionFileUrlListing {
        try await client.send(Self.postAnalyticsDataextractionDownloadsBulk(body: body))
    }

    /// The call `POST /api/v2/analytics/dataextraction/downloads/bulk`, ready to be sent.
    public static func postAnalyticsDataextractionDownloadsBulk(
        body: DownloadServiceRequest
    ) -> APICall<DataExtractionFileUrlListing> {
        APICall(
            "postAnalyticsDataextractionDownloadsBulk", .post, "/api/v2/analytics/dataextraction/downloads/bulk",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsEvaluationsAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/evaluations/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:evaluationAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsEvaluationsAggregatesJobs(
        body: EvaluationAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsEvaluationsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/evaluations/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsEvaluationsAggregatesJobs(
        body: EvaluationAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsEvaluationsAggregatesJobs", .post, "/api/v2/analytics/evaluations/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsEvaluationsAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/evaluations/aggregates/query`.
    ///
    /// Needs the permission `analytics:evaluationAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsEvaluationsAggregatesQuery(
        body: EvaluationAggregationQuery
    ) async throws(ApiError) -> EvaluationAggregateQueryResponse {
        try await client.send(Self.postAnalyticsEvaluationsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/evaluations/aggregates/query`, ready to be sent.
    public static func postAnalyticsEvaluationsAggregatesQuery(
        body: EvaluationAggregationQuery
    ) -> APICall<EvaluationAggregateQueryResponse> {
        APICall(
            "postAnalyticsEvaluationsAggregatesQuery", .post, "/api/v2/analytics/evaluations/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsFlowexecutionsAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/flowexecutions/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:flowExecutionAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsFlowexecutionsAggregatesJobs(
        body: FlowExecutionAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsFlowexecutionsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/flowexecutions/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsFlowexecutionsAggregatesJobs(
        body: FlowExecutionAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsFlowexecutionsAggregatesJobs", .post, "/api/v2/analytics/flowexecutions/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsFlowexecutionsAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/flowexecutions/aggregates/query`.
    ///
    /// Needs the permission `analytics:flowExecutionAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsFlowexecutionsAggregatesQuery(
        body: FlowExecutionAggregationQuery
    ) async throws(ApiError) -> FlowExecutionAggregateQueryResponse {
        try await client.send(Self.postAnalyticsFlowexecutionsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/flowexecutions/aggregates/query`, ready to be sent.
    public static func postAnalyticsFlowexecutionsAggregatesQuery(
        body: FlowExecutionAggregationQuery
    ) -> APICall<FlowExecutionAggregateQueryResponse> {
        APICall(
            "postAnalyticsFlowexecutionsAggregatesQuery", .post, "/api/v2/analytics/flowexecutions/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsFlowsActivityQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/flows/activity/query`.
    ///
    /// Needs the permission `analytics:flowObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query.
    ///   - pageNumber: `pageNumber` in the query.
    @discardableResult
    public func postAnalyticsFlowsActivityQuery(
        body: FlowActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> FlowActivityResponse {
        try await client.send(
            Self.postAnalyticsFlowsActivityQuery(body: body, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `POST /api/v2/analytics/flows/activity/query`, ready to be sent.
    public static func postAnalyticsFlowsActivityQuery(
        body: FlowActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<FlowActivityResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "postAnalyticsFlowsActivityQuery", .post, "/api/v2/analytics/flows/activity/query", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsFlowsAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/flows/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:flowAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsFlowsAggregatesJobs(
        body: FlowAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsFlowsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/flows/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsFlowsAggregatesJobs(
        body: FlowAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsFlowsAggregatesJobs", .post, "/api/v2/analytics/flows/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsFlowsAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/flows/aggregates/query`.
    ///
    /// Needs the permission `analytics:flowAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsFlowsAggregatesQuery(
        body: FlowAggregationQuery
    ) async throws(ApiError) -> FlowAggregateQueryResponse {
        try await client.send(Self.postAnalyticsFlowsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/flows/aggregates/query`, ready to be sent.
    public static func postAnalyticsFlowsAggregatesQuery(
        body: FlowAggregationQuery
    ) -> APICall<FlowAggregateQueryResponse> {
        APICall(
            "postAnalyticsFlowsAggregatesQuery", .post, "/api/v2/analytics/flows/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsFlowsObservationsQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/flows/observations/query`.
    ///
    /// Needs the permission `analytics:flowObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsFlowsObservationsQuery(
        body: FlowObservationQuery
    ) async throws(ApiError) -> FlowObservationQueryResponse {
        try await client.send(Self.postAnalyticsFlowsObservationsQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/flows/observations/query`, ready to be sent.
    public static func postAnalyticsFlowsObservationsQuery(
        body: FlowObservationQuery
    ) -> APICall<FlowObservationQueryResponse> {
        APICall(
            "postAnalyticsFlowsObservationsQuery", .post, "/api/v2/analytics/flows/observations/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsJourneysAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/journeys/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:journeyAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsJourneysAggregatesJobs(
        body: JourneyAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsJourneysAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/journeys/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsJourneysAggregatesJobs(
        body: JourneyAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsJourneysAggregatesJobs", .post, "/api/v2/analytics/journeys/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsJourneysAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/journeys/aggregates/query`.
    ///
    /// Needs the permission `analytics:journeyAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsJourneysAggregatesQuery(
        body: JourneyAggregationQuery
    ) async throws(ApiError) -> JourneyAggregateQueryResponse {
        try await client.send(Self.postAnalyticsJourneysAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/journeys/aggregates/query`, ready to be sent.
    public static func postAnalyticsJourneysAggregatesQuery(
        body: JourneyAggregationQuery
    ) -> APICall<JourneyAggregateQueryResponse> {
        APICall(
            "postAnalyticsJourneysAggregatesQuery", .post, "/api/v2/analytics/journeys/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsKnowledgeAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/knowledge/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:knowledgeAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsKnowledgeAggregatesJobs(
        body: KnowledgeAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsKnowledgeAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/knowledge/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsKnowledgeAggregatesJobs(
        body: KnowledgeAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsKnowledgeAggregatesJobs", .post, "/api/v2/analytics/knowledge/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsKnowledgeAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/knowledge/aggregates/query`.
    ///
    /// Needs the permission `analytics:knowledgeAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsKnowledgeAggregatesQuery(
        body: KnowledgeAggregationQuery
    ) async throws(ApiError) -> KnowledgeAggregateQueryResponse {
        try await client.send(Self.postAnalyticsKnowledgeAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/knowledge/aggregates/query`, ready to be sent.
    public static func postAnalyticsKnowledgeAggregatesQuery(
        body: KnowledgeAggregationQuery
    ) -> APICall<KnowledgeAggregateQueryResponse> {
        APICall(
            "postAnalyticsKnowledgeAggregatesQuery", .post, "/api/v2/analytics/knowledge/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsQueuesObservationsQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/queues/observations/query`.
    ///
    /// Needs the permission `analytics:queueObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsQueuesObservationsQuery(
        body: QueueObservationQuery
    ) async throws(ApiError) -> QueueObservationQueryResponse {
        try await client.send(Self.postAnalyticsQueuesObservationsQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/queues/observations/query`, ready to be sent.
    public static func postAnalyticsQueuesObservationsQuery(
        body: QueueObservationQuery
    ) -> APICall<QueueObservationQueryResponse> {
        APICall(
            "postAnalyticsQueuesObservationsQuery", .post, "/api/v2/analytics/queues/observations/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsRatelimitsAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/ratelimits/aggregates/query`.
    ///
    /// Needs the permission `analytics:rateLimitAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsRatelimitsAggregatesQuery(
        body: RateLimitAggregationQuery
    ) async throws(ApiError) -> RateLimitAggregateQueryResponse {
        try await client.send(Self.postAnalyticsRatelimitsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/ratelimits/aggregates/query`, ready to be sent.
    public static func postAnalyticsRatelimitsAggregatesQuery(
        body: RateLimitAggregationQuery
    ) -> APICall<RateLimitAggregateQueryResponse> {
        APICall(
            "postAnalyticsRatelimitsAggregatesQuery", .post, "/api/v2/analytics/ratelimits/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsReportingDashboardsUsersBulkRemove

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/reporting/dashboards/users/bulk/remove`.
    ///
    /// Needs one of the permissions `analytics:dashboardConfigurations:deleteActive`,
    /// `analytics:dashboardConfigurations:deleteInactive`.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func postAnalyticsReportingDashboardsUsersBulkRemove(body: [String]) async throws(ApiError) {
        try await client.send(Self.postAnalyticsReportingDashboardsUsersBulkRemove(body: body))
    }

    /// The call `POST /api/v2/analytics/reporting/dashboards/users/bulk/remove`, ready to be sent.
    public static func postAnalyticsReportingDashboardsUsersBulkRemove(body: [String]) -> APICall<Void> {
        APICall(
            "postAnalyticsReportingDashboardsUsersBulkRemove", .post,
            "/api/v2/analytics/reporting/dashboards/users/bulk/remove", body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsReportingExports

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/reporting/exports`.
    ///
    /// Needs the permission `analytics:dataExport:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsReportingExports(
        body: ReportingExportJobRequest
    ) async throws(ApiError) -> ReportingExportJobResponse {
        try await client.send(Self.postAnalyticsReportingExports(body: body))
    }

    /// The call `POST /api/v2/analytics/reporting/exports`, ready to be sent.
    public static func postAnalyticsReportingExports(
        body: ReportingExportJobRequest
    ) -> APICall<ReportingExportJobResponse> {
        APICall("postAnalyticsReportingExports", .post, "/api/v2/analytics/reporting/exports", body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsReportingSettingsDashboardsBulkRemove

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/reporting/settings/dashboards/bulk/remove`.
    ///
    /// Needs the permission `analytics:dashboardConfigurations:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func postAnalyticsReportingSettingsDashboardsBulkRemove(
        body: DashboardConfigurationBulkRequest
    ) async throws(ApiError) {
        try await client.send(Self.postAnalyticsReportingSettingsDashboardsBulkRemove(body: body))
    }

    /// The call `POST /api/v2/analytics/reporting/settings/dashboards/bulk/remove`, ready to be sent.
    public static func postAnalyticsReportingSettingsDashboardsBulkRemove(
        body: DashboardConfigurationBulkRequest
    ) -> APICall<Void> {
        APICall(
            "postAnalyticsReportingSettingsDashboardsBulkRemove", .post,
            "/api/v2/analytics/reporting/settings/dashboards/bulk/remove", body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsReportingSettingsDashboardsQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/reporting/settings/dashboards/query`.
    ///
    /// Needs the permission `analytics:dashboardConfigurations:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsReportingSettingsDashboardsQuery(
        body: DashboardConfigurationQueryRequest
    ) async throws(ApiError) -> DashboardConfigurationListing {
        try await client.send(Self.postAnalyticsReportingSettingsDashboardsQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/reporting/settings/dashboards/query`, ready to be sent.
    public static func postAnalyticsReportingSettingsDashboardsQuery(
        body: DashboardConfigurationQueryRequest
    ) -> APICall<DashboardConfigurationListing> {
        APICall(
            "postAnalyticsReportingSettingsDashboardsQuery", .post,
            "/api/v2/analytics/reporting/settings/dashboards/query", body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsResolutionsAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/resolutions/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:resolutionAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsResolutionsAggregatesJobs(
        body: ResolutionAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsResolutionsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/resolutions/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsResolutionsAggregatesJobs(
        body: ResolutionAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsResolutionsAggregatesJobs", .post, "/api/v2/analytics/resolutions/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsResolutionsAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/resolutions/aggregates/query`.
    ///
    /// Needs the permission `analytics:resolutionAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsResolutionsAggregatesQuery(
        body: ResolutionAggregationQuery
    ) async throws(ApiError) -> ResolutionAggregateQueryResponse {
        try await client.send(Self.postAnalyticsResolutionsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/resolutions/aggregates/query`, ready to be sent.
    public static func postAnalyticsResolutionsAggregatesQuery(
        body: ResolutionAggregationQuery
    ) -> APICall<ResolutionAggregateQueryResponse> {
        APICall(
            "postAnalyticsResolutionsAggregatesQuery", .post, "/api/v2/analytics/resolutions/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsRoutingActivityQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/routing/activity/query`.
    ///
    /// Needs the permission `analytics:queueObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query.
    ///   - pageNumber: `pageNumber` in the query.
    @discardableResult
    public func postAnalyticsRoutingActivityQuery(
        body: RoutingActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> RoutingActivityResponse {
        try await client.send(
            Self.postAnalyticsRoutingActivityQuery(body: body, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `POST /api/v2/analytics/routing/activity/query`, ready to be sent.
    public static func postAnalyticsRoutingActivityQuery(
        body: RoutingActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<RoutingActivityResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "postAnalyticsRoutingActivityQuery", .post, "/api/v2/analytics/routing/activity/query",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsSummariesAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/summaries/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:summaryAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsSummariesAggregatesJobs(
        body: SummaryAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsSummariesAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/summaries/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsSummariesAggregatesJobs(
        body: SummaryAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsSummariesAggregatesJobs", .post, "/api/v2/analytics/summaries/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsSummariesAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/summaries/aggregates/query`.
    ///
    /// Needs the permission `analytics:summaryAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsSummariesAggregatesQuery(
        body: SummaryAggregationQuery
    ) async throws(ApiError) -> SummaryAggregateQueryResponse {
        try await client.send(Self.postAnalyticsSummariesAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/summaries/aggregates/query`, ready to be sent.
    public static func postAnalyticsSummariesAggregatesQuery(
        body: SummaryAggregationQuery
    ) -> APICall<SummaryAggregateQueryResponse> {
        APICall(
            "postAnalyticsSummariesAggregatesQuery", .post, "/api/v2/analytics/summaries/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsSurveysAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/surveys/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:surveyAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsSurveysAggregatesJobs(
        body: SurveyAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsSurveysAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/surveys/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsSurveysAggregatesJobs(
        body: SurveyAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsSurveysAggregatesJobs", .post, "/api/v2/analytics/surveys/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsSurveysAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/surveys/aggregates/query`.
    ///
    /// Needs the permission `analytics:surveyAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsSurveysAggregatesQuery(
        body: SurveyAggregationQuery
    ) async throws(ApiError) -> SurveyAggregateQueryResponse {
        try await client.send(Self.postAnalyticsSurveysAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/surveys/aggregates/query`, ready to be sent.
    public static func postAnalyticsSurveysAggregatesQuery(
        body: SurveyAggregationQuery
    ) -> APICall<SurveyAggregateQueryResponse> {
        APICall(
            "postAnalyticsSurveysAggregatesQuery", .post, "/api/v2/analytics/surveys/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsTaskmanagementAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/taskmanagement/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:taskManagementAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsTaskmanagementAggregatesJobs(
        body: TaskManagementAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsTaskmanagementAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/taskmanagement/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsTaskmanagementAggregatesJobs(
        body: TaskManagementAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsTaskmanagementAggregatesJobs", .post, "/api/v2/analytics/taskmanagement/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsTaskmanagementAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/taskmanagement/aggregates/query`.
    ///
    /// Needs the permission `analytics:taskManagementAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsTaskmanagementAggregatesQuery(
        body: TaskManagementAggregationQuery
    ) async throws(ApiError) -> TaskManagementAggregateQueryResponse {
        try await client.send(Self.postAnalyticsTaskmanagementAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/taskmanagement/aggregates/query`, ready to be sent.
    public static func postAnalyticsTaskmanagementAggregatesQuery(
        body: TaskManagementAggregationQuery
    ) -> APICall<TaskManagementAggregateQueryResponse> {
        APICall(
            "postAnalyticsTaskmanagementAggregatesQuery", .post, "/api/v2/analytics/taskmanagement/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsTaskmanagementMetricsQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/taskmanagement/metrics/query`.
    ///
    /// Needs the permission `analytics:taskManagementObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    @discardableResult
    public func postAnalyticsTaskmanagementMetricsQuery(
        body: TaskManagementObservationQuery, after: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> TaskManagementObservationQueryResponse {
        try await client.send(
            Self.postAnalyticsTaskmanagementMetricsQuery(body: body, after: after, pageSize: pageSize))
    }

    /// The call `POST /api/v2/analytics/taskmanagement/metrics/query`, ready to be sent.
    public static func postAnalyticsTaskmanagementMetricsQuery(
        body: TaskManagementObservationQuery, after: String? = nil, pageSize: Int? = nil
    ) -> APICall<TaskManagementObservationQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "postAnalyticsTaskmanagementMetricsQuery", .post, "/api/v2/analytics/taskmanagement/metrics/query",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsTeamsActivityQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/teams/activity/query`.
    ///
    /// Needs the permission `analytics:teamObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query.
    ///   - pageNumber: `pageNumber` in the query.
    @discardableResult
    public func postAnalyticsTeamsActivityQuery(
        body: TeamActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> TeamActivityResponse {
        try await client.send(
            Self.postAnalyticsTeamsActivityQuery(body: body, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `POST /api/v2/analytics/teams/activity/query`, ready to be sent.
    public static func postAnalyticsTeamsActivityQuery(
        body: TeamActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<TeamActivityResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "postAnalyticsTeamsActivityQuery", .post, "/api/v2/analytics/teams/activity/query", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsTranscriptsAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/transcripts/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:speechAndTextAnalyticsAggregates:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsTranscriptsAggregatesJobs(
        body: TranscriptAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsTranscriptsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/transcripts/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsTranscriptsAggregatesJobs(
        body: TranscriptAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsTranscriptsAggregatesJobs", .post, "/api/v2/analytics/transcripts/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsTranscriptsAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/transcripts/aggregates/query`.
    ///
    /// Needs the permission `analytics:speechAndTextAnalyticsAggregates:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsTranscriptsAggregatesQuery(
        body: TranscriptAggregationQuery
    ) async throws(ApiError) -> TranscriptAggregateQueryResponse {
        try await client.send(Self.postAnalyticsTranscriptsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/transcripts/aggregates/query`, ready to be sent.
    public static func postAnalyticsTranscriptsAggregatesQuery(
        body: TranscriptAggregationQuery
    ) -> APICall<TranscriptAggregateQueryResponse> {
        APICall(
            "postAnalyticsTranscriptsAggregatesQuery", .post, "/api/v2/analytics/transcripts/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsUsersActivityQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/users/activity/query`.
    ///
    /// Needs the permission `analytics:userObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query.
    ///   - pageNumber: `pageNumber` in the query.
    @discardableResult
    public func postAnalyticsUsersActivityQuery(
        body: UserActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> UserActivityResponse {
        try await client.send(
            Self.postAnalyticsUsersActivityQuery(body: body, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `POST /api/v2/analytics/users/activity/query`, ready to be sent.
    public static func postAnalyticsUsersActivityQuery(
        body: UserActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<UserActivityResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "postAnalyticsUsersActivityQuery", .post, "/api/v2/analytics/users/activity/query", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsUsersAggregatesJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/users/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:userAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsUsersAggregatesJobs(
        body: UserAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsUsersAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/users/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsUsersAggregatesJobs(
        body: UserAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsUsersAggregatesJobs", .post, "/api/v2/analytics/users/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsUsersAggregatesQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/users/aggregates/query`.
    ///
    /// Needs the permission `analytics:userAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsUsersAggregatesQuery(
        body: UserAggregationQuery
    ) async throws(ApiError) -> UserAggregateQueryResponse {
        try await client.send(Self.postAnalyticsUsersAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/users/aggregates/query`, ready to be sent.
    public static func postAnalyticsUsersAggregatesQuery(
        body: UserAggregationQuery
    ) -> APICall<UserAggregateQueryResponse> {
        APICall(
            "postAnalyticsUsersAggregatesQuery", .post, "/api/v2/analytics/users/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsUsersDetailsJobs

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/users/details/jobs`.
    ///
    /// Needs the permission `analytics:userDetail:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsUsersDetailsJobs(
        body: AsyncUserDetailsQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsUsersDetailsJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/users/details/jobs`, ready to be sent.
    public static func postAnalyticsUsersDetailsJobs(body: AsyncUserDetailsQuery) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsUsersDetailsJobs", .post, "/api/v2/analytics/users/details/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsUsersDetailsQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/users/details/query`.
    ///
    /// Needs the permission `analytics:userDetail:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsUsersDetailsQuery(
        body: UserDetailsQuery
    ) async throws(ApiError) -> AnalyticsUserDetailsQueryResponse {
        try await client.send(Self.postAnalyticsUsersDetailsQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/users/details/query`, ready to be sent.
    public static func postAnalyticsUsersDetailsQuery(
        body: UserDetailsQuery
    ) -> APICall<AnalyticsUserDetailsQueryResponse> {
        APICall(
            "postAnalyticsUsersDetailsQuery", .post, "/api/v2/analytics/users/details/query", body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsUsersObservationsQuery

extension AnalyticsApi {
    /// Calls `POST /api/v2/analytics/users/observations/query`.
    ///
    /// Needs the permission `analytics:userObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsUsersObservationsQuery(
        body: UserObservationQuery
    ) async throws(ApiError) -> UserObservationQueryResponse {
        try await client.send(Self.postAnalyticsUsersObservationsQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/users/observations/query`, ready to be sent.
    public static func postAnalyticsUsersObservationsQuery(
        body: UserObservationQuery
    ) -> APICall<UserObservationQueryResponse> {
        APICall(
            "postAnalyticsUsersObservationsQuery", .post, "/api/v2/analytics/users/observations/query",
            body: .json(body.asJSON))
    }
}

// MARK: - putAnalyticsDataretentionSettings

extension AnalyticsApi {
    /// Calls `PUT /api/v2/analytics/dataretention/settings`.
    ///
    /// Needs the permission `analytics:dataRetention:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putAnalyticsDataretentionSettings(
        body: UpdateAnalyticsDataRetentionRequest
    ) async throws(ApiError) -> AnalyticsDataRetentionResponse {
        try await client.send(Self.putAnalyticsDataretentionSettings(body: body))
    }

    /// The call `PUT /api/v2/analytics/dataretention/settings`, ready to be sent.
    public static func putAnalyticsDataretentionSettings(
        body: UpdateAnalyticsDataRetentionRequest
    ) -> APICall<AnalyticsDataRetentionResponse> {
        APICall(
            "putAnalyticsDataretentionSettings", .put, "/api/v2/analytics/dataretention/settings",
            body: .json(body.asJSON))
    }
}
