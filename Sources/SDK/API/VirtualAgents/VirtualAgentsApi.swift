// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Virtual Agents.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct VirtualAgentsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteAgenticVirtualagentJobs

extension VirtualAgentsApi {
    /// Calls `DELETE /api/v2/agentic/virtualagents/{virtualAgentId}/jobs`.
    ///
    /// Needs the permission `agentic:virtualAgentJob:add`.
    ///
    /// - Parameters:
    ///   - virtualAgentId: `virtualAgentId` in the path.
    @discardableResult
    public func deleteAgenticVirtualagentJobs(virtualAgentId: String) async throws(ApiError) -> AgenticVirtualAgentJob {
        try await client.send(Self.deleteAgenticVirtualagentJobs(virtualAgentId: virtualAgentId))
    }

    /// The call `DELETE /api/v2/agentic/virtualagents/{virtualAgentId}/jobs`, ready to be sent.
    public static func deleteAgenticVirtualagentJobs(virtualAgentId: String) -> APICall<AgenticVirtualAgentJob> {
        APICall(
            "deleteAgenticVirtualagentJobs", .delete, "/api/v2/agentic/virtualagents/{virtualAgentId}/jobs",
            parameters: [("virtualAgentId", virtualAgentId)])
    }
}

// MARK: - getAgenticVirtualagent

extension VirtualAgentsApi {
    /// Calls `GET /api/v2/agentic/virtualagents/{virtualAgentId}`.
    ///
    /// Needs the permission `agentic:virtualAgent:view`.
    ///
    /// - Parameters:
    ///   - virtualAgentId: `virtualAgentId` in the path.
    public func getAgenticVirtualagent(virtualAgentId: String) async throws(ApiError) -> AgenticVirtualAgent {
        try await client.send(Self.getAgenticVirtualagent(virtualAgentId: virtualAgentId))
    }

    /// The call `GET /api/v2/agentic/virtualagents/{virtualAgentId}`, ready to be sent.
    public static func getAgenticVirtualagent(virtualAgentId: String) -> APICall<AgenticVirtualAgent> {
        APICall(
            "getAgenticVirtualagent", .get, "/api/v2/agentic/virtualagents/{virtualAgentId}",
            parameters: [("virtualAgentId", virtualAgentId)])
    }
}

// MARK: - getAgenticVirtualagentJob

extension VirtualAgentsApi {
    /// Calls `GET /api/v2/agentic/virtualagents/{virtualAgentId}/jobs/{jobId}`.
    ///
    /// Needs the permission `agentic:virtualAgentJob:view`.
    ///
    /// - Parameters:
    ///   - virtualAgentId: `virtualAgentId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getAgenticVirtualagentJob(
        virtualAgentId: String, jobId: String
    ) async throws(ApiError) -> AgenticVirtualAgentJob {
        try await client.send(Self.getAgenticVirtualagentJob(virtualAgentId: virtualAgentId, jobId: jobId))
    }

    /// The call `GET /api/v2/agentic/virtualagents/{virtualAgentId}/jobs/{jobId}`, ready to be sent.
    public static func getAgenticVirtualagentJob(
        virtualAgentId: String, jobId: String
    ) -> APICall<AgenticVirtualAgentJob> {
        APICall(
            "getAgenticVirtualagentJob", .get, "/api/v2/agentic/virtualagents/{virtualAgentId}/jobs/{jobId}",
            parameters: [("virtualAgentId", virtualAgentId), ("jobId", jobId)])
    }
}

// MARK: - getAgenticVirtualagents

extension VirtualAgentsApi {
    /// Calls `GET /api/v2/agentic/virtualagents`.
    ///
    /// Needs the permission `agentic:virtualAgent:view`.
    ///
    /// - Parameters:
    ///   - name: `name` in the query.
    ///   - nameContains: `nameContains` in the query.
    ///   - status: `status` in the query.
    ///   - sortBy: `sortBy` in the query; when left out: `dateModified`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `desc`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getAgenticVirtualagents(
        name: String? = nil, nameContains: String? = nil, status: GetAgenticVirtualagentsStatus? = nil,
        sortBy: GetAgenticVirtualagentsSortBy? = nil, sortOrder: GetAgenticVirtualagentsSortOrder? = nil,
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> AgenticVirtualAgentEntityListing {
        try await client.send(
            Self.getAgenticVirtualagents(
                name: name, nameContains: nameContains, status: status, sortBy: sortBy, sortOrder: sortOrder,
                pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/agentic/virtualagents`, ready to be sent.
    public static func getAgenticVirtualagents(
        name: String? = nil, nameContains: String? = nil, status: GetAgenticVirtualagentsStatus? = nil,
        sortBy: GetAgenticVirtualagentsSortBy? = nil, sortOrder: GetAgenticVirtualagentsSortOrder? = nil,
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<AgenticVirtualAgentEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("name", name)
        queryParameters.add("nameContains", nameContains)
        queryParameters.add("status", status)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall("getAgenticVirtualagents", .get, "/api/v2/agentic/virtualagents", query: queryParameters)
    }
}

// MARK: - patchAgenticVirtualagent

extension VirtualAgentsApi {
    /// Calls `PATCH /api/v2/agentic/virtualagents/{virtualAgentId}`.
    ///
    /// Needs the permission `agentic:virtualAgent:edit`.
    ///
    /// - Parameters:
    ///   - virtualAgentId: `virtualAgentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchAgenticVirtualagent(
        virtualAgentId: String, body: UpdateAgenticVirtualAgent
    ) async throws(ApiError) -> AgenticVirtualAgent {
        try await client.send(Self.patchAgenticVirtualagent(virtualAgentId: virtualAgentId, body: body))
    }

    /// The call `PATCH /api/v2/agentic/virtualagents/{virtualAgentId}`, ready to be sent.
    public static func patchAgenticVirtualagent(
        virtualAgentId: String, body: UpdateAgenticVirtualAgent
    ) -> APICall<AgenticVirtualAgent> {
        APICall(
            "patchAgenticVirtualagent", .patch, "/api/v2/agentic/virtualagents/{virtualAgentId}",
            parameters: [("virtualAgentId", virtualAgentId)], body: .json(body.asJSON))
    }
}

// MARK: - postAgenticVirtualagentVersionJobs

extension VirtualAgentsApi {
    /// Calls `POST /api/v2/agentic/virtualagents/{virtualAgentId}/versions/{versionId}/jobs`.
    ///
    /// Needs the permission `agentic:virtualAgentVersionJob:add`.
    ///
    /// - Parameters:
    ///   - virtualAgentId: `virtualAgentId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postAgenticVirtualagentVersionJobs(
        virtualAgentId: String, versionId: String, body: AgenticVirtualAgentVersionPublishJobRequest
    ) async throws(ApiError) -> AgenticVirtualAgentVersionPublishJob {
        try await client.send(
            Self.postAgenticVirtualagentVersionJobs(virtualAgentId: virtualAgentId, versionId: versionId, body: body))
    }

    /// The call `POST /api/v2/agentic/virtualagents/{virtualAgentId}/versions/{versionId}/jobs`, ready to be sent.
    public static func postAgenticVirtualagentVersionJobs(
        virtualAgentId: String, versionId: String, body: AgenticVirtualAgentVersionPublishJobRequest
    ) -> APICall<AgenticVirtualAgentVersionPublishJob> {
        APICall(
            "postAgenticVirtualagentVersionJobs", .post,
            "/api/v2/agentic/virtualagents/{virtualAgentId}/versions/{versionId}/jobs",
            parameters: [("virtualAgentId", virtualAgentId), ("versionId", versionId)], body: .json(body.asJSON))
    }
}

// MARK: - postAgenticVirtualagents

extension VirtualAgentsApi {
    /// Calls `POST /api/v2/agentic/virtualagents`.
    ///
    /// Needs the permission `agentic:virtualAgent:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAgenticVirtualagents(
        body: CreateAgenticVirtualAgent
    ) async throws(ApiError) -> AgenticVirtualAgent {
        try await client.send(Self.postAgenticVirtualagents(body: body))
    }

    /// The call `POST /api/v2/agentic/virtualagents`, ready to be sent.
    public static func postAgenticVirtualagents(body: CreateAgenticVirtualAgent) -> APICall<AgenticVirtualAgent> {
        APICall("postAgenticVirtualagents", .post, "/api/v2/agentic/virtualagents", body: .json(body.asJSON))
    }
}
