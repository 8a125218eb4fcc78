// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Agent Assistants.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct AgentAssistantsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteAssistant

extension AgentAssistantsApi {
    /// Calls `DELETE /api/v2/assistants/{assistantId}`.
    ///
    /// Needs the permission `assistants:assistant:delete`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    public func deleteAssistant(assistantId: String) async throws(ApiError) {
        try await client.send(Self.deleteAssistant(assistantId: assistantId))
    }

    /// The call `DELETE /api/v2/assistants/{assistantId}`, ready to be sent.
    public static func deleteAssistant(assistantId: String) -> APICall<Void> {
        APICall(
            "deleteAssistant", .delete, "/api/v2/assistants/{assistantId}", parameters: [("assistantId", assistantId)])
    }
}

// MARK: - deleteAssistantQueue

extension AgentAssistantsApi {
    /// Calls `DELETE /api/v2/assistants/{assistantId}/queues/{queueId}`.
    ///
    /// Needs the permission `assistants:queue:delete`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - queueId: `queueId` in the path.
    public func deleteAssistantQueue(assistantId: String, queueId: String) async throws(ApiError) {
        try await client.send(Self.deleteAssistantQueue(assistantId: assistantId, queueId: queueId))
    }

    /// The call `DELETE /api/v2/assistants/{assistantId}/queues/{queueId}`, ready to be sent.
    public static func deleteAssistantQueue(assistantId: String, queueId: String) -> APICall<Void> {
        APICall(
            "deleteAssistantQueue", .delete, "/api/v2/assistants/{assistantId}/queues/{queueId}",
            parameters: [("assistantId", assistantId), ("queueId", queueId)])
    }
}

// MARK: - deleteAssistantQueues

extension AgentAssistantsApi {
    /// Calls `DELETE /api/v2/assistants/{assistantId}/queues`.
    ///
    /// Needs the permission `assistants:queue:delete`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - queueIds: `queueIds` in the query.
    public func deleteAssistantQueues(assistantId: String, queueIds: String? = nil) async throws(ApiError) {
        try await client.send(Self.deleteAssistantQueues(assistantId: assistantId, queueIds: queueIds))
    }

    /// The call `DELETE /api/v2/assistants/{assistantId}/queues`, ready to be sent.
    public static func deleteAssistantQueues(assistantId: String, queueIds: String? = nil) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("queueIds", queueIds)
        return APICall(
            "deleteAssistantQueues", .delete, "/api/v2/assistants/{assistantId}/queues",
            parameters: [("assistantId", assistantId)], query: queryParameters)
    }
}

// MARK: - deleteAssistantsAgentchecklist

extension AgentAssistantsApi {
    /// Calls `DELETE /api/v2/assistants/agentchecklists/{agentChecklistId}`.
    ///
    /// Needs the permission `assistants:agentchecklist:delete`.
    ///
    /// - Parameters:
    ///   - agentChecklistId: `agentChecklistId` in the path.
    public func deleteAssistantsAgentchecklist(agentChecklistId: String) async throws(ApiError) {
        try await client.send(Self.deleteAssistantsAgentchecklist(agentChecklistId: agentChecklistId))
    }

    /// The call `DELETE /api/v2/assistants/agentchecklists/{agentChecklistId}`, ready to be sent.
    public static func deleteAssistantsAgentchecklist(agentChecklistId: String) -> APICall<Void> {
        APICall(
            "deleteAssistantsAgentchecklist", .delete, "/api/v2/assistants/agentchecklists/{agentChecklistId}",
            parameters: [("agentChecklistId", agentChecklistId)])
    }
}

// MARK: - getAssistant

extension AgentAssistantsApi {
    /// Calls `GET /api/v2/assistants/{assistantId}`.
    ///
    /// Needs the permission `assistants:assistant:view`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - expand: `expand` in the query.
    ///   - languageVariation: `languageVariation` in the query.
    ///   - fallbackToPrimaryAssistant: `fallbackToPrimaryAssistant` in the query.
    public func getAssistant(
        assistantId: String, expand: GetAssistantExpand? = nil, languageVariation: String? = nil,
        fallbackToPrimaryAssistant: Bool? = nil
    ) async throws(ApiError) -> Assistant {
        try await client.send(
            Self.getAssistant(
                assistantId: assistantId, expand: expand, languageVariation: languageVariation,
                fallbackToPrimaryAssistant: fallbackToPrimaryAssistant))
    }

    /// The call `GET /api/v2/assistants/{assistantId}`, ready to be sent.
    public static func getAssistant(
        assistantId: String, expand: GetAssistantExpand? = nil, languageVariation: String? = nil,
        fallbackToPrimaryAssistant: Bool? = nil
    ) -> APICall<Assistant> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("languageVariation", languageVariation)
        queryParameters.add("fallbackToPrimaryAssistant", fallbackToPrimaryAssistant)
        return APICall(
            "getAssistant", .get, "/api/v2/assistants/{assistantId}", parameters: [("assistantId", assistantId)],
            query: queryParameters)
    }
}

// MARK: - getAssistantQueue

extension AgentAssistantsApi {
    /// Calls `GET /api/v2/assistants/{assistantId}/queues/{queueId}`.
    ///
    /// Needs the permission `assistants:queue:view`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - queueId: `queueId` in the path.
    ///   - expand: `expand` in the query.
    public func getAssistantQueue(
        assistantId: String, queueId: String, expand: GetAssistantQueueExpand? = nil
    ) async throws(ApiError) -> AssistantQueue {
        try await client.send(Self.getAssistantQueue(assistantId: assistantId, queueId: queueId, expand: expand))
    }

    /// The call `GET /api/v2/assistants/{assistantId}/queues/{queueId}`, ready to be sent.
    public static func getAssistantQueue(
        assistantId: String, queueId: String, expand: GetAssistantQueueExpand? = nil
    ) -> APICall<AssistantQueue> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getAssistantQueue", .get, "/api/v2/assistants/{assistantId}/queues/{queueId}",
            parameters: [("assistantId", assistantId), ("queueId", queueId)], query: queryParameters)
    }
}

// MARK: - getAssistantQueueUsersJob

extension AgentAssistantsApi {
    /// Calls `GET /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs/{jobId}`.
    ///
    /// Needs the permission `assistants:queueUserJob:view`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - queueId: `queueId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getAssistantQueueUsersJob(
        assistantId: String, queueId: String, jobId: String
    ) async throws(ApiError) -> AssistantQueueUsersJobsResponse {
        try await client.send(Self.getAssistantQueueUsersJob(assistantId: assistantId, queueId: queueId, jobId: jobId))
    }

    /// The call `GET /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs/{jobId}`, ready to be sent.
    public static func getAssistantQueueUsersJob(
        assistantId: String, queueId: String, jobId: String
    ) -> APICall<AssistantQueueUsersJobsResponse> {
        APICall(
            "getAssistantQueueUsersJob", .get, "/api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs/{jobId}",
            parameters: [("assistantId", assistantId), ("queueId", queueId), ("jobId", jobId)])
    }
}

// MARK: - getAssistantQueues

extension AgentAssistantsApi {
    /// Calls `GET /api/v2/assistants/{assistantId}/queues`.
    ///
    /// Needs the permission `assistants:queue:view`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - expand: `expand` in the query.
    public func getAssistantQueues(
        assistantId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        expand: GetAssistantQueuesExpand? = nil
    ) async throws(ApiError) -> AssistantQueueListing {
        try await client.send(
            Self.getAssistantQueues(
                assistantId: assistantId, before: before, after: after, pageSize: pageSize, expand: expand))
    }

    /// The call `GET /api/v2/assistants/{assistantId}/queues`, ready to be sent.
    public static func getAssistantQueues(
        assistantId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        expand: GetAssistantQueuesExpand? = nil
    ) -> APICall<AssistantQueueListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("expand", expand)
        return APICall(
            "getAssistantQueues", .get, "/api/v2/assistants/{assistantId}/queues",
            parameters: [("assistantId", assistantId)], query: queryParameters)
    }
}

// MARK: - getAssistants

extension AgentAssistantsApi {
    /// Calls `GET /api/v2/assistants`.
    ///
    /// Needs the permission `assistants:assistant:view`.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - limit: `limit` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - name: `name` in the query.
    ///   - expand: `expand` in the query.
    public func getAssistants(
        before: String? = nil, after: String? = nil, limit: String? = nil, pageSize: String? = nil, name: String? = nil,
        expand: GetAssistantsExpand? = nil
    ) async throws(ApiError) -> AssistantListing {
        try await client.send(
            Self.getAssistants(
                before: before, after: after, limit: limit, pageSize: pageSize, name: name, expand: expand))
    }

    /// The call `GET /api/v2/assistants`, ready to be sent.
    public static func getAssistants(
        before: String? = nil, after: String? = nil, limit: String? = nil, pageSize: String? = nil, name: String? = nil,
        expand: GetAssistantsExpand? = nil
    ) -> APICall<AssistantListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("limit", limit)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("name", name)
        queryParameters.add("expand", expand)
        return APICall("getAssistants", .get, "/api/v2/assistants", query: queryParameters)
    }
}

// MARK: - getAssistantsAgentchecklist

extension AgentAssistantsApi {
    /// Calls `GET /api/v2/assistants/agentchecklists/{agentChecklistId}`.
    ///
    /// Needs the permission `assistants:agentchecklist:view`.
    ///
    /// - Parameters:
    ///   - agentChecklistId: `agentChecklistId` in the path.
    public func getAssistantsAgentchecklist(agentChecklistId: String) async throws(ApiError) -> AgentChecklist {
        try await client.send(Self.getAssistantsAgentchecklist(agentChecklistId: agentChecklistId))
    }

    /// The call `GET /api/v2/assistants/agentchecklists/{agentChecklistId}`, ready to be sent.
    public static func getAssistantsAgentchecklist(agentChecklistId: String) -> APICall<AgentChecklist> {
        APICall(
            "getAssistantsAgentchecklist", .get, "/api/v2/assistants/agentchecklists/{agentChecklistId}",
            parameters: [("agentChecklistId", agentChecklistId)])
    }
}

// MARK: - getAssistantsAgentchecklists

extension AgentAssistantsApi {
    /// Calls `GET /api/v2/assistants/agentchecklists`.
    ///
    /// Needs the permission `assistants:agentchecklist:view`.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - namePrefix: `namePrefix` in the query.
    ///   - language: `language` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - agentChecklistIds: `agentChecklistIds` in the query, once for each element.
    public func getAssistantsAgentchecklists(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, namePrefix: String? = nil,
        language: String? = nil, sortOrder: GetAssistantsAgentchecklistsSortOrder? = nil,
        sortBy: GetAssistantsAgentchecklistsSortBy? = nil, agentChecklistIds: [String]? = nil
    ) async throws(ApiError) -> AgentChecklistListing {
        try await client.send(
            Self.getAssistantsAgentchecklists(
                before: before, after: after, pageSize: pageSize, namePrefix: namePrefix, language: language,
                sortOrder: sortOrder, sortBy: sortBy, agentChecklistIds: agentChecklistIds))
    }

    /// The call `GET /api/v2/assistants/agentchecklists`, ready to be sent.
    public static func getAssistantsAgentchecklists(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, namePrefix: String? = nil,
        language: String? = nil, sortOrder: GetAssistantsAgentchecklistsSortOrder? = nil,
        sortBy: GetAssistantsAgentchecklistsSortBy? = nil, agentChecklistIds: [String]? = nil
    ) -> APICall<AgentChecklistListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("namePrefix", namePrefix)
        queryParameters.add("language", language)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("agentChecklistIds", agentChecklistIds)
        return APICall(
            "getAssistantsAgentchecklists", .get, "/api/v2/assistants/agentchecklists", query: queryParameters)
    }
}

// MARK: - getAssistantsAgentchecklistsLanguages

extension AgentAssistantsApi {
    /// Calls `GET /api/v2/assistants/agentchecklists/languages`.
    ///
    /// Needs the permission `assistants:agentchecklist:view`.
    public func getAssistantsAgentchecklistsLanguages() async throws(ApiError) -> EntityListing {
        try await client.send(Self.getAssistantsAgentchecklistsLanguages())
    }

    /// The call `GET /api/v2/assistants/agentchecklists/languages`, ready to be sent.
    public static func getAssistantsAgentchecklistsLanguages() -> APICall<EntityListing> {
        APICall("getAssistantsAgentchecklistsLanguages", .get, "/api/v2/assistants/agentchecklists/languages")
    }
}

// MARK: - getAssistantsQueues

extension AgentAssistantsApi {
    /// Calls `GET /api/v2/assistants/queues`.
    ///
    /// Needs the permission `assistants:queue:view`.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - queueIds: `queueIds` in the query.
    ///   - expand: `expand` in the query.
    public func getAssistantsQueues(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, queueIds: String? = nil,
        expand: GetAssistantsQueuesExpand? = nil
    ) async throws(ApiError) -> AssistantQueueListing {
        try await client.send(
            Self.getAssistantsQueues(
                before: before, after: after, pageSize: pageSize, queueIds: queueIds, expand: expand))
    }

    /// The call `GET /api/v2/assistants/queues`, ready to be sent.
    public static func getAssistantsQueues(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, queueIds: String? = nil,
        expand: GetAssistantsQueuesExpand? = nil
    ) -> APICall<AssistantQueueListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("queueIds", queueIds)
        queryParameters.add("expand", expand)
        return APICall("getAssistantsQueues", .get, "/api/v2/assistants/queues", query: queryParameters)
    }
}

// MARK: - patchAssistant

extension AgentAssistantsApi {
    /// Calls `PATCH /api/v2/assistants/{assistantId}`.
    ///
    /// Needs the permission `assistants:assistant:edit`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchAssistant(assistantId: String, body: Assistant) async throws(ApiError) -> Assistant {
        try await client.send(Self.patchAssistant(assistantId: assistantId, body: body))
    }

    /// The call `PATCH /api/v2/assistants/{assistantId}`, ready to be sent.
    public static func patchAssistant(assistantId: String, body: Assistant) -> APICall<Assistant> {
        APICall(
            "patchAssistant", .patch, "/api/v2/assistants/{assistantId}", parameters: [("assistantId", assistantId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchAssistantQueues

extension AgentAssistantsApi {
    /// Calls `PATCH /api/v2/assistants/{assistantId}/queues`.
    ///
    /// Needs the permission `assistants:queue:edit`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchAssistantQueues(
        assistantId: String, body: [AssistantQueue]
    ) async throws(ApiError) -> AssistantQueueListing {
        try await client.send(Self.patchAssistantQueues(assistantId: assistantId, body: body))
    }

    /// The call `PATCH /api/v2/assistants/{assistantId}/queues`, ready to be sent.
    public static func patchAssistantQueues(
        assistantId: String, body: [AssistantQueue]
    ) -> APICall<AssistantQueueListing> {
        APICall(
            "patchAssistantQueues", .patch, "/api/v2/assistants/{assistantId}/queues",
            parameters: [("assistantId", assistantId)], body: .json(body.asJSON))
    }
}

// MARK: - postAssistantQueueUsersBulkAdd

extension AgentAssistantsApi {
    /// Calls `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/add`.
    ///
    /// Needs the permission `assistants:queueUserAssignment:add`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - queueId: `queueId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postAssistantQueueUsersBulkAdd(
        assistantId: String, queueId: String, body: AssistantQueueUsersBulkAddRequest
    ) async throws(ApiError) -> BulkResponse {
        try await client.send(
            Self.postAssistantQueueUsersBulkAdd(assistantId: assistantId, queueId: queueId, body: body))
    }

    /// The call `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/add`, ready to be sent.
    public static func postAssistantQueueUsersBulkAdd(
        assistantId: String, queueId: String, body: AssistantQueueUsersBulkAddRequest
    ) -> APICall<BulkResponse> {
        APICall(
            "postAssistantQueueUsersBulkAdd", .post, "/api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/add",
            parameters: [("assistantId", assistantId), ("queueId", queueId)], body: .json(body.asJSON))
    }
}

// MARK: - postAssistantQueueUsersBulkRemove

extension AgentAssistantsApi {
    /// Calls `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/remove`.
    ///
    /// Needs the permission `assistants:queueUserAssignment:delete`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - queueId: `queueId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postAssistantQueueUsersBulkRemove(
        assistantId: String, queueId: String, body: AssistantQueueUsersBulkRemoveRequest
    ) async throws(ApiError) -> BulkResponse {
        try await client.send(
            Self.postAssistantQueueUsersBulkRemove(assistantId: assistantId, queueId: queueId, body: body))
    }

    /// The call `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/remove`, ready to be sent.
    public static func postAssistantQueueUsersBulkRemove(
        assistantId: String, queueId: String, body: AssistantQueueUsersBulkRemoveRequest
    ) -> APICall<BulkResponse> {
        APICall(
            "postAssistantQueueUsersBulkRemove", .post,
            "/api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/remove",
            parameters: [("assistantId", assistantId), ("queueId", queueId)], body: .json(body.asJSON))
    }
}

// MARK: - postAssistantQueueUsersJobs

extension AgentAssistantsApi {
    /// Calls `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs`.
    ///
    /// Needs the permission `assistants:queueUserJob:add`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - queueId: `queueId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postAssistantQueueUsersJobs(
        assistantId: String, queueId: String, body: AssistantQueueUsersJobsRequest
    ) async throws(ApiError) -> AssistantQueueUsersJobsResponse {
        try await client.send(Self.postAssistantQueueUsersJobs(assistantId: assistantId, queueId: queueId, body: body))
    }

    /// The call `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs`, ready to be sent.
    public static func postAssistantQueueUsersJobs(
        assistantId: String, queueId: String, body: AssistantQueueUsersJobsRequest
    ) -> APICall<AssistantQueueUsersJobsResponse> {
        APICall(
            "postAssistantQueueUsersJobs", .post, "/api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs",
            parameters: [("assistantId", assistantId), ("queueId", queueId)], body: .json(body.asJSON))
    }
}

// MARK: - postAssistantQueueUsersQuery

extension AgentAssistantsApi {
    /// Calls `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/query`.
    ///
    /// Needs the permission `assistants:queueUserAssignment:view`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - queueId: `queueId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postAssistantQueueUsersQuery(
        assistantId: String, queueId: String, body: AssistantQueueUsersQueryRequest,
        expand: [PostAssistantQueueUsersQueryExpand]? = nil
    ) async throws(ApiError) -> AssistantQueueUsersQueryResponse {
        try await client.send(
            Self.postAssistantQueueUsersQuery(assistantId: assistantId, queueId: queueId, body: body, expand: expand))
    }

    /// The call `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/query`, ready to be sent.
    public static func postAssistantQueueUsersQuery(
        assistantId: String, queueId: String, body: AssistantQueueUsersQueryRequest,
        expand: [PostAssistantQueueUsersQueryExpand]? = nil
    ) -> APICall<AssistantQueueUsersQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postAssistantQueueUsersQuery", .post, "/api/v2/assistants/{assistantId}/queues/{queueId}/users/query",
            parameters: [("assistantId", assistantId), ("queueId", queueId)], query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postAssistants

extension AgentAssistantsApi {
    /// Calls `POST /api/v2/assistants`.
    ///
    /// Needs the permission `assistants:assistant:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAssistants(body: Assistant) async throws(ApiError) -> Assistant {
        try await client.send(Self.postAssistants(body: body))
    }

    /// The call `POST /api/v2/assistants`, ready to be sent.
    public static func postAssistants(body: Assistant) -> APICall<Assistant> {
        APICall("postAssistants", .post, "/api/v2/assistants", body: .json(body.asJSON))
    }
}

// MARK: - postAssistantsAgentchecklists

extension AgentAssistantsApi {
    /// Calls `POST /api/v2/assistants/agentchecklists`.
    ///
    /// Needs the permission `assistants:agentchecklist:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAssistantsAgentchecklists(body: AgentChecklist) async throws(ApiError) -> AgentChecklist {
        try await client.send(Self.postAssistantsAgentchecklists(body: body))
    }

    /// The call `POST /api/v2/assistants/agentchecklists`, ready to be sent.
    public static func postAssistantsAgentchecklists(body: AgentChecklist) -> APICall<AgentChecklist> {
        APICall("postAssistantsAgentchecklists", .post, "/api/v2/assistants/agentchecklists", body: .json(body.asJSON))
    }
}

// MARK: - putAssistantQueue

extension AgentAssistantsApi {
    /// Calls `PUT /api/v2/assistants/{assistantId}/queues/{queueId}`.
    ///
    /// Needs the permission `assistants:queue:edit`.
    ///
    /// - Parameters:
    ///   - assistantId: `assistantId` in the path.
    ///   - queueId: `queueId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putAssistantQueue(
        assistantId: String, queueId: String, body: AssistantQueue
    ) async throws(ApiError) -> AssistantQueue {
        try await client.send(Self.putAssistantQueue(assistantId: assistantId, queueId: queueId, body: body))
    }

    /// The call `PUT /api/v2/assistants/{assistantId}/queues/{queueId}`, ready to be sent.
    public static func putAssistantQueue(
        assistantId: String, queueId: String, body: AssistantQueue
    ) -> APICall<AssistantQueue> {
        APICall(
            "putAssistantQueue", .put, "/api/v2/assistants/{assistantId}/queues/{queueId}",
            parameters: [("assistantId", assistantId), ("queueId", queueId)], body: .json(body.asJSON))
    }
}

// MARK: - putAssistantsAgentchecklist

extension AgentAssistantsApi {
    /// Calls `PUT /api/v2/assistants/agentchecklists/{agentChecklistId}`.
    ///
    /// Needs the permission `assistants:agentchecklist:edit`.
    ///
    /// - Parameters:
    ///   - agentChecklistId: `agentChecklistId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putAssistantsAgentchecklist(
        agentChecklistId: String, body: AgentChecklist
    ) async throws(ApiError) -> AgentChecklist {
        try await client.send(Self.putAssistantsAgentchecklist(agentChecklistId: agentChecklistId, body: body))
    }

    /// The call `PUT /api/v2/assistants/agentchecklists/{agentChecklistId}`, ready to be sent.
    public static func putAssistantsAgentchecklist(
        agentChecklistId: String, body: AgentChecklist
    ) -> APICall<AgentChecklist> {
        APICall(
            "putAssistantsAgentchecklist", .put, "/api/v2/assistants/agentchecklists/{agentChecklistId}",
            parameters: [("agentChecklistId", agentChecklistId)], body: .json(body.asJSON))
    }
}
