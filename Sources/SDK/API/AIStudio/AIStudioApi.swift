// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag AI Studio.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct AIStudioApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteAgenticVirtualagentJobs

extension AIStudioApi {
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

// MARK: - deleteConversationsSummariesSetting

extension AIStudioApi {
    /// Calls `DELETE /api/v2/conversations/summaries/settings/{summarySettingId}`.
    ///
    /// Needs the permission `aiStudio:summaryConfig:delete`.
    ///
    /// - Parameters:
    ///   - summarySettingId: `summarySettingId` in the path.
    public func deleteConversationsSummariesSetting(summarySettingId: String) async throws(ApiError) {
        try await client.send(Self.deleteConversationsSummariesSetting(summarySettingId: summarySettingId))
    }

    /// The call `DELETE /api/v2/conversations/summaries/settings/{summarySettingId}`, ready to be sent.
    public static func deleteConversationsSummariesSetting(summarySettingId: String) -> APICall<Void> {
        APICall(
            "deleteConversationsSummariesSetting", .delete,
            "/api/v2/conversations/summaries/settings/{summarySettingId}",
            parameters: [("summarySettingId", summarySettingId)])
    }
}

// MARK: - deleteGuideJobs

extension AIStudioApi {
    /// Calls `DELETE /api/v2/guides/{guideId}/jobs`.
    ///
    /// Needs the permission `aiStudio:guideJob:add`.
    ///
    /// - Parameters:
    ///   - guideId: `guideId` in the path.
    @discardableResult
    public func deleteGuideJobs(guideId: String) async throws(ApiError) -> GuideJob {
        try await client.send(Self.deleteGuideJobs(guideId: guideId))
    }

    /// The call `DELETE /api/v2/guides/{guideId}/jobs`, ready to be sent.
    public static func deleteGuideJobs(guideId: String) -> APICall<GuideJob> {
        APICall("deleteGuideJobs", .delete, "/api/v2/guides/{guideId}/jobs", parameters: [("guideId", guideId)])
    }
}

// MARK: - getAgenticVirtualagent

extension AIStudioApi {
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

extension AIStudioApi {
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

extension AIStudioApi {
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

// MARK: - getConversationsSummariesSetting

extension AIStudioApi {
    /// Calls `GET /api/v2/conversations/summaries/settings/{summarySettingId}`.
    ///
    /// Needs the permission `aiStudio:summaryConfig:view`.
    ///
    /// - Parameters:
    ///   - summarySettingId: `summarySettingId` in the path.
    public func getConversationsSummariesSetting(summarySettingId: String) async throws(ApiError) -> SummarySetting {
        try await client.send(Self.getConversationsSummariesSetting(summarySettingId: summarySettingId))
    }

    /// The call `GET /api/v2/conversations/summaries/settings/{summarySettingId}`, ready to be sent.
    public static func getConversationsSummariesSetting(summarySettingId: String) -> APICall<SummarySetting> {
        APICall(
            "getConversationsSummariesSetting", .get, "/api/v2/conversations/summaries/settings/{summarySettingId}",
            parameters: [("summarySettingId", summarySettingId)])
    }
}

// MARK: - getConversationsSummariesSettings

extension AIStudioApi {
    /// Calls `GET /api/v2/conversations/summaries/settings`.
    ///
    /// Needs the permission `aiStudio:summaryConfig:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - name: `name` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `desc`.
    ///   - language: `language` in the query.
    ///   - sortBy: `sortBy` in the query; when left out: `dateModified`.
    public func getConversationsSummariesSettings(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: String? = nil,
        sortOrder: GetConversationsSummariesSettingsSortOrder? = nil, language: String? = nil,
        sortBy: GetConversationsSummariesSettingsSortBy? = nil
    ) async throws(ApiError) -> SummarySettingEntityListing {
        try await client.send(
            Self.getConversationsSummariesSettings(
                pageNumber: pageNumber, pageSize: pageSize, name: name, sortOrder: sortOrder, language: language,
                sortBy: sortBy))
    }

    /// The call `GET /api/v2/conversations/summaries/settings`, ready to be sent.
    public static func getConversationsSummariesSettings(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: String? = nil,
        sortOrder: GetConversationsSummariesSettingsSortOrder? = nil, language: String? = nil,
        sortBy: GetConversationsSummariesSettingsSortBy? = nil
    ) -> APICall<SummarySettingEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("name", name)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("language", language)
        queryParameters.add("sortBy", sortBy)
        return APICall(
            "getConversationsSummariesSettings", .get, "/api/v2/conversations/summaries/settings",
            query: queryParameters)
    }
}

// MARK: - getGuide

extension AIStudioApi {
    /// Calls `GET /api/v2/guides/{guideId}`.
    ///
    /// Needs the permission `aiStudio:guide:view`.
    ///
    /// - Parameters:
    ///   - guideId: `guideId` in the path.
    public func getGuide(guideId: String) async throws(ApiError) -> Guide {
        try await client.send(Self.getGuide(guideId: guideId))
    }

    /// The call `GET /api/v2/guides/{guideId}`, ready to be sent.
    public static func getGuide(guideId: String) -> APICall<Guide> {
        APICall("getGuide", .get, "/api/v2/guides/{guideId}", parameters: [("guideId", guideId)])
    }
}

// MARK: - getGuideJob

extension AIStudioApi {
    /// Calls `GET /api/v2/guides/{guideId}/jobs/{jobId}`.
    ///
    /// Needs the permission `aiStudio:guideJob:view`.
    ///
    /// - Parameters:
    ///   - guideId: `guideId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getGuideJob(guideId: String, jobId: String) async throws(ApiError) -> GuideJob {
        try await client.send(Self.getGuideJob(guideId: guideId, jobId: jobId))
    }

    /// The call `GET /api/v2/guides/{guideId}/jobs/{jobId}`, ready to be sent.
    public static func getGuideJob(guideId: String, jobId: String) -> APICall<GuideJob> {
        APICall(
            "getGuideJob", .get, "/api/v2/guides/{guideId}/jobs/{jobId}",
            parameters: [("guideId", guideId), ("jobId", jobId)])
    }
}

// MARK: - getGuideVersion

extension AIStudioApi {
    /// Calls `GET /api/v2/guides/{guideId}/versions/{versionId}`.
    ///
    /// Needs the permission `aiStudio:guideVersion:view`.
    ///
    /// - Parameters:
    ///   - guideId: `guideId` in the path.
    ///   - versionId: `versionId` in the path.
    public func getGuideVersion(guideId: String, versionId: String) async throws(ApiError) -> GuideVersion {
        try await client.send(Self.getGuideVersion(guideId: guideId, versionId: versionId))
    }

    /// The call `GET /api/v2/guides/{guideId}/versions/{versionId}`, ready to be sent.
    public static func getGuideVersion(guideId: String, versionId: String) -> APICall<GuideVersion> {
        APICall(
            "getGuideVersion", .get, "/api/v2/guides/{guideId}/versions/{versionId}",
            parameters: [("guideId", guideId), ("versionId", versionId)])
    }
}

// MARK: - getGuideVersionJob

extension AIStudioApi {
    /// Calls `GET /api/v2/guides/{guideId}/versions/{versionId}/jobs/{jobId}`.
    ///
    /// Needs the permission `aiStudio:guideVersionJob:view`.
    ///
    /// - Parameters:
    ///   - guideId: `guideId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getGuideVersionJob(
        guideId: String, versionId: String, jobId: String
    ) async throws(ApiError) -> GuideVersionPublishJob {
        try await client.send(Self.getGuideVersionJob(guideId: guideId, versionId: versionId, jobId: jobId))
    }

    /// The call `GET /api/v2/guides/{guideId}/versions/{versionId}/jobs/{jobId}`, ready to be sent.
    public static func getGuideVersionJob(
        guideId: String, versionId: String, jobId: String
    ) -> APICall<GuideVersionPublishJob> {
        APICall(
            "getGuideVersionJob", .get, "/api/v2/guides/{guideId}/versions/{versionId}/jobs/{jobId}",
            parameters: [("guideId", guideId), ("versionId", versionId), ("jobId", jobId)])
    }
}

// MARK: - getGuides

extension AIStudioApi {
    /// Calls `GET /api/v2/guides`.
    ///
    /// Needs the permission `aiStudio:guide:view`.
    ///
    /// - Parameters:
    ///   - name: `name` in the query.
    ///   - nameContains: `nameContains` in the query.
    ///   - status: `status` in the query.
    ///   - sortBy: `sortBy` in the query; when left out: `dateModified`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `desc`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getGuides(
        name: String? = nil, nameContains: String? = nil, status: GetGuidesStatus? = nil,
        sortBy: GetGuidesSortBy? = nil, sortOrder: GetGuidesSortOrder? = nil, pageNumber: Int? = nil,
        pageSize: Int? = nil
    ) async throws(ApiError) -> GuideEntityListing {
        try await client.send(
            Self.getGuides(
                name: name, nameContains: nameContains, status: status, sortBy: sortBy, sortOrder: sortOrder,
                pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/guides`, ready to be sent.
    public static func getGuides(
        name: String? = nil, nameContains: String? = nil, status: GetGuidesStatus? = nil,
        sortBy: GetGuidesSortBy? = nil, sortOrder: GetGuidesSortOrder? = nil, pageNumber: Int? = nil,
        pageSize: Int? = nil
    ) -> APICall<GuideEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("name", name)
        queryParameters.add("nameContains", nameContains)
        queryParameters.add("status", status)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall("getGuides", .get, "/api/v2/guides", query: queryParameters)
    }
}

// MARK: - getGuidesJob

extension AIStudioApi {
    /// Calls `GET /api/v2/guides/jobs/{jobId}`.
    ///
    /// Needs the permission `aiStudio:guideJob:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getGuidesJob(jobId: String) async throws(ApiError) -> GuideContentGenerationJob {
        try await client.send(Self.getGuidesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/guides/jobs/{jobId}`, ready to be sent.
    public static func getGuidesJob(jobId: String) -> APICall<GuideContentGenerationJob> {
        APICall("getGuidesJob", .get, "/api/v2/guides/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - patchAgenticVirtualagent

extension AIStudioApi {
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

// MARK: - patchGuide

extension AIStudioApi {
    /// Calls `PATCH /api/v2/guides/{guideId}`.
    ///
    /// Needs the permission `aiStudio:guide:edit`.
    ///
    /// - Parameters:
    ///   - guideId: `guideId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchGuide(guideId: String, body: UpdateGuide) async throws(ApiError) -> Guide {
        try await client.send(Self.patchGuide(guideId: guideId, body: body))
    }

    /// The call `PATCH /api/v2/guides/{guideId}`, ready to be sent.
    public static func patchGuide(guideId: String, body: UpdateGuide) -> APICall<Guide> {
        APICall(
            "patchGuide", .patch, "/api/v2/guides/{guideId}", parameters: [("guideId", guideId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchGuideVersion

extension AIStudioApi {
    /// Calls `PATCH /api/v2/guides/{guideId}/versions/{versionId}`.
    ///
    /// Needs the permission `aiStudio:guideVersion:edit`.
    ///
    /// - Parameters:
    ///   - guideId: `guideId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchGuideVersion(
        guideId: String, versionId: String, body: UpdateGuideVersion
    ) async throws(ApiError) -> GuideVersion {
        try await client.send(Self.patchGuideVersion(guideId: guideId, versionId: versionId, body: body))
    }

    /// The call `PATCH /api/v2/guides/{guideId}/versions/{versionId}`, ready to be sent.
    public static func patchGuideVersion(
        guideId: String, versionId: String, body: UpdateGuideVersion
    ) -> APICall<GuideVersion> {
        APICall(
            "patchGuideVersion", .patch, "/api/v2/guides/{guideId}/versions/{versionId}",
            parameters: [("guideId", guideId), ("versionId", versionId)], body: .json(body.asJSON))
    }
}

// MARK: - postAgenticVirtualagentVersionJobs

extension AIStudioApi {
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

extension AIStudioApi {
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

// MARK: - postConversationsSummariesPreview

extension AIStudioApi {
    /// Calls `POST /api/v2/conversations/summaries/preview`.
    ///
    /// Needs the permission `aiStudio:summaryPreview:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func postConversationsSummariesPreview(body: SummarySettingWithTranscript) async throws(ApiError) {
        try await client.send(Self.postConversationsSummariesPreview(body: body))
    }

    /// The call `POST /api/v2/conversations/summaries/preview`, ready to be sent.
    public static func postConversationsSummariesPreview(body: SummarySettingWithTranscript) -> APICall<Void> {
        APICall(
            "postConversationsSummariesPreview", .post, "/api/v2/conversations/summaries/preview",
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsSummariesSettings

extension AIStudioApi {
    /// Calls `POST /api/v2/conversations/summaries/settings`.
    ///
    /// Needs the permission `aiStudio:summaryConfig:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsSummariesSettings(body: SummarySetting) async throws(ApiError) -> SummarySetting {
        try await client.send(Self.postConversationsSummariesSettings(body: body))
    }

    /// The call `POST /api/v2/conversations/summaries/settings`, ready to be sent.
    public static func postConversationsSummariesSettings(body: SummarySetting) -> APICall<SummarySetting> {
        APICall(
            "postConversationsSummariesSettings", .post, "/api/v2/conversations/summaries/settings",
            body: .json(body.asJSON))
    }
}

// MARK: - postGuideSessionTurns

extension AIStudioApi {
    /// Calls `POST /api/v2/guides/{guideId}/sessions/{guideSessionId}/turns`.
    ///
    /// Needs the permission `aiStudio:guideSessionTurn:add`.
    ///
    /// - Parameters:
    ///   - guideId: `guideId` in the path.
    ///   - guideSessionId: `guideSessionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postGuideSessionTurns(
        guideId: String, guideSessionId: String, body: GuideSessionTurnRequest
    ) async throws(ApiError) -> GuideSessionTurnResponse {
        try await client.send(Self.postGuideSessionTurns(guideId: guideId, guideSessionId: guideSessionId, body: body))
    }

    /// The call `POST /api/v2/guides/{guideId}/sessions/{guideSessionId}/turns`, ready to be sent.
    public static func postGuideSessionTurns(
        guideId: String, guideSessionId: String, body: GuideSessionTurnRequest
    ) -> APICall<GuideSessionTurnResponse> {
        APICall(
            "postGuideSessionTurns", .post, "/api/v2/guides/{guideId}/sessions/{guideSessionId}/turns",
            parameters: [("guideId", guideId), ("guideSessionId", guideSessionId)], body: .json(body.asJSON))
    }
}

// MARK: - postGuideVersionJobs

extension AIStudioApi {
    /// Calls `POST /api/v2/guides/{guideId}/versions/{versionId}/jobs`.
    ///
    /// Needs the permission `aiStudio:guideVersionJob:add`.
    ///
    /// - Parameters:
    ///   - guideId: `guideId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postGuideVersionJobs(
        guideId: String, versionId: String, body: GuideVersionPublishJobRequest
    ) async throws(ApiError) -> GuideVersionPublishJob {
        try await client.send(Self.postGuideVersionJobs(guideId: guideId, versionId: versionId, body: body))
    }

    /// The call `POST /api/v2/guides/{guideId}/versions/{versionId}/jobs`, ready to be sent.
    public static func postGuideVersionJobs(
        guideId: String, versionId: String, body: GuideVersionPublishJobRequest
    ) -> APICall<GuideVersionPublishJob> {
        APICall(
            "postGuideVersionJobs", .post, "/api/v2/guides/{guideId}/versions/{versionId}/jobs",
            parameters: [("guideId", guideId), ("versionId", versionId)], body: .json(body.asJSON))
    }
}

// MARK: - postGuideVersions

extension AIStudioApi {
    /// Calls `POST /api/v2/guides/{guideId}/versions`.
    ///
    /// Needs the permission `aiStudio:guideVersion:add`.
    ///
    /// - Parameters:
    ///   - guideId: `guideId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postGuideVersions(
        guideId: String, body: CreateGuideVersion? = nil
    ) async throws(ApiError) -> GuideVersion {
        try await client.send(Self.postGuideVersions(guideId: guideId, body: body))
    }

    /// The call `POST /api/v2/guides/{guideId}/versions`, ready to be sent.
    public static func postGuideVersions(guideId: String, body: CreateGuideVersion? = nil) -> APICall<GuideVersion> {
        APICall(
            "postGuideVersions", .post, "/api/v2/guides/{guideId}/versions", parameters: [("guideId", guideId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postGuides

extension AIStudioApi {
    /// Calls `POST /api/v2/guides`.
    ///
    /// Needs the permission `aiStudio:guide:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postGuides(body: CreateGuide) async throws(ApiError) -> Guide {
        try await client.send(Self.postGuides(body: body))
    }

    /// The call `POST /api/v2/guides`, ready to be sent.
    public static func postGuides(body: CreateGuide) -> APICall<Guide> {
        APICall("postGuides", .post, "/api/v2/guides", body: .json(body.asJSON))
    }
}

// MARK: - postGuidesJobs

extension AIStudioApi {
    /// Calls `POST /api/v2/guides/jobs`.
    ///
    /// Needs the permission `aiStudio:guideJob:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postGuidesJobs(body: GenerateGuideContentRequest) async throws(ApiError) -> GuideContentGenerationJob {
        try await client.send(Self.postGuidesJobs(body: body))
    }

    /// The call `POST /api/v2/guides/jobs`, ready to be sent.
    public static func postGuidesJobs(body: GenerateGuideContentRequest) -> APICall<GuideContentGenerationJob> {
        APICall("postGuidesJobs", .post, "/api/v2/guides/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postGuidesUploads

extension AIStudioApi {
    /// Calls `POST /api/v2/guides/uploads`.
    ///
    /// Needs the permission `aiStudio:guide:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postGuidesUploads(body: UploadUrlRequest) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(Self.postGuidesUploads(body: body))
    }

    /// The call `POST /api/v2/guides/uploads`, ready to be sent.
    public static func postGuidesUploads(body: UploadUrlRequest) -> APICall<UploadUrlResponse> {
        APICall("postGuidesUploads", .post, "/api/v2/guides/uploads", body: .json(body.asJSON))
    }
}

// MARK: - putConversationsSummariesSetting

extension AIStudioApi {
    /// Calls `PUT /api/v2/conversations/summaries/settings/{summarySettingId}`.
    ///
    /// Needs the permission `aiStudio:summaryConfig:edit`.
    ///
    /// - Parameters:
    ///   - summarySettingId: `summarySettingId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsSummariesSetting(
        summarySettingId: String, body: SummarySetting
    ) async throws(ApiError) -> SummarySetting {
        try await client.send(Self.putConversationsSummariesSetting(summarySettingId: summarySettingId, body: body))
    }

    /// The call `PUT /api/v2/conversations/summaries/settings/{summarySettingId}`, ready to be sent.
    public static func putConversationsSummariesSetting(
        summarySettingId: String, body: SummarySetting
    ) -> APICall<SummarySetting> {
        APICall(
            "putConversationsSummariesSetting", .put, "/api/v2/conversations/summaries/settings/{summarySettingId}",
            parameters: [("summarySettingId", summarySettingId)], body: .json(body.asJSON))
    }
}
