// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - getWorkforcemanagementAgentAdherenceAdjustment

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/{adjustmentId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - adjustmentId: `adjustmentId` in the path.
    public func getWorkforcemanagementAgentAdherenceAdjustment(
        agentId: String, adjustmentId: String
    ) async throws(ApiError) -> AdherenceAdjustment {
        try await client.send(
            Self.getWorkforcemanagementAgentAdherenceAdjustment(agentId: agentId, adjustmentId: adjustmentId))
    }

    /// The call `GET /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/{adjustmentId}`, ready to be
    /// sent.
    public static func getWorkforcemanagementAgentAdherenceAdjustment(
        agentId: String, adjustmentId: String
    ) -> APICall<AdherenceAdjustment> {
        APICall(
            "getWorkforcemanagementAgentAdherenceAdjustment", .get,
            "/api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/{adjustmentId}",
            parameters: [("agentId", agentId), ("adjustmentId", adjustmentId)])
    }
}

// MARK: - getWorkforcemanagementAgentAdherenceExplanation

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}`.
    ///
    /// Needs the permission `wfm:adherenceExplanation:view`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - explanationId: `explanationId` in the path.
    public func getWorkforcemanagementAgentAdherenceExplanation(
        agentId: String, explanationId: String
    ) async throws(ApiError) -> AdherenceExplanationResponse {
        try await client.send(
            Self.getWorkforcemanagementAgentAdherenceExplanation(agentId: agentId, explanationId: explanationId))
    }

    /// The call `GET /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}`, ready to be
    /// sent.
    public static func getWorkforcemanagementAgentAdherenceExplanation(
        agentId: String, explanationId: String
    ) -> APICall<AdherenceExplanationResponse> {
        APICall(
            "getWorkforcemanagementAgentAdherenceExplanation", .get,
            "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}",
            parameters: [("agentId", agentId), ("explanationId", explanationId)])
    }
}

// MARK: - getWorkforcemanagementAgentManagementunit

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/agents/{agentId}/managementunit`.
    ///
    /// Needs one of the permissions `wfm:agent:view`, `wfm:publishedSchedule:view`, `wfm:schedule:view`,
    /// `coaching:appointment:add`, `coaching:appointment:edit`, `learning:assignment:add`,
    /// `learning:assignment:reschedule`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    public func getWorkforcemanagementAgentManagementunit(
        agentId: String
    ) async throws(ApiError) -> AgentManagementUnitReference {
        try await client.send(Self.getWorkforcemanagementAgentManagementunit(agentId: agentId))
    }

    /// The call `GET /api/v2/workforcemanagement/agents/{agentId}/managementunit`, ready to be sent.
    public static func getWorkforcemanagementAgentManagementunit(
        agentId: String
    ) -> APICall<AgentManagementUnitReference> {
        APICall(
            "getWorkforcemanagementAgentManagementunit", .get,
            "/api/v2/workforcemanagement/agents/{agentId}/managementunit", parameters: [("agentId", agentId)])
    }
}

// MARK: - getWorkforcemanagementAgentsMeAdherenceHistoricalJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/agents/me/adherence/historical/jobs/{jobId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementAgentsMeAdherenceHistoricalJob(
        jobId: String
    ) async throws(ApiError) -> WfmAgentHistoricalAdherenceResponse {
        try await client.send(Self.getWorkforcemanagementAgentsMeAdherenceHistoricalJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/agents/me/adherence/historical/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementAgentsMeAdherenceHistoricalJob(
        jobId: String
    ) -> APICall<WfmAgentHistoricalAdherenceResponse> {
        APICall(
            "getWorkforcemanagementAgentsMeAdherenceHistoricalJob", .get,
            "/api/v2/workforcemanagement/agents/me/adherence/historical/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementAgentsMeManagementunit

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/agents/me/managementunit`.
    ///
    /// Needs one of the permissions `wfm:agentSchedule:view`, `wfm:agentTimeOffRequest:submit`, `wfm:activityCode:add`,
    /// `wfm:activityCode:delete`, `wfm:activityCode:edit`, `wfm:activityCode:view`, `wfm:agent:edit`, `wfm:agent:view`,
    /// `wfm:businessUnit:add`, `wfm:businessUnit:delete`, `wfm:businessUnit:edit`, `wfm:businessUnit:view`,
    /// `wfm:historicalAdherence:view`, `wfm:intraday:view`, `wfm:managementUnit:add`, `wfm:managementUnit:delete`,
    /// `wfm:managementUnit:edit`, `wfm:managementUnit:view`, `wfm:realtimeAdherence:view`, `wfm:schedule:add`,
    /// `wfm:schedule:delete`, `wfm:schedule:edit`, `wfm:schedule:generate`, `wfm:schedule:view`,
    /// `wfm:publishedSchedule:view`, `wfm:serviceGoalTemplate:add`, `wfm:serviceGoalTemplate:delete`,
    /// `wfm:serviceGoalTemplate:edit`, `wfm:serviceGoalTemplate:view`, `wfm:planningGroup:add`,
    /// `wfm:planningGroup:delete`, `wfm:planningGroup:edit`, `wfm:planningGroup:view`, `wfm:shiftTradeRequest:edit`,
    /// `wfm:shiftTradeRequest:view`, `wfm:shortTermForecast:add`, `wfm:shortTermForecast:delete`,
    /// `wfm:shortTermForecast:edit`, `wfm:shortTermForecast:view`, `wfm:timeOffLimit:add`, `wfm:timeOffLimit:delete`,
    /// `wfm:timeOffLimit:edit`, `wfm:timeOffLimit:view`, `wfm:timeOffPlan:add`, `wfm:timeOffPlan:delete`,
    /// `wfm:timeOffPlan:edit`, `wfm:timeOffPlan:view`, `wfm:timeOffRequest:add`, `wfm:timeOffRequest:edit`,
    /// `wfm:timeOffRequest:view`, `wfm:workPlan:add`, `wfm:workPlan:delete`, `wfm:workPlan:edit`, `wfm:workPlan:view`,
    /// `wfm:workPlanRotation:add`, `wfm:workPlanRotation:delete`, `wfm:workPlanRotation:edit`,
    /// `wfm:workPlanRotation:view`, `wfm:agentSchedulingPreferencesQuery:view`, `wfm:agentSchedulingPreferences:edit`,
    /// `wfm:agentSchedulingPreferencesSettings:view`, `wfm:schedulingPreferencesQuery:view`,
    /// `wfm:schedulingPreferencesSettings:view`, `wfm:schedulingPreferencesSettings:edit`.
    public func getWorkforcemanagementAgentsMeManagementunit() async throws(ApiError) -> AgentManagementUnitReference {
        try await client.send(Self.getWorkforcemanagementAgentsMeManagementunit())
    }

    /// The call `GET /api/v2/workforcemanagement/agents/me/managementunit`, ready to be sent.
    public static func getWorkforcemanagementAgentsMeManagementunit() -> APICall<AgentManagementUnitReference> {
        APICall(
            "getWorkforcemanagementAgentsMeManagementunit", .get,
            "/api/v2/workforcemanagement/agents/me/managementunit")
    }
}

// MARK: - patchWorkforcemanagementAgentAdherenceAdjustment

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/{adjustmentId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - adjustmentId: `adjustmentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementAgentAdherenceAdjustment(
        agentId: String, adjustmentId: String, body: UpdateAdherenceAdjustmentAdminRequest
    ) async throws(ApiError) -> AdherenceAdjustment {
        try await client.send(
            Self.patchWorkforcemanagementAgentAdherenceAdjustment(
                agentId: agentId, adjustmentId: adjustmentId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/{adjustmentId}`, ready to be
    /// sent.
    public static func patchWorkforcemanagementAgentAdherenceAdjustment(
        agentId: String, adjustmentId: String, body: UpdateAdherenceAdjustmentAdminRequest
    ) -> APICall<AdherenceAdjustment> {
        APICall(
            "patchWorkforcemanagementAgentAdherenceAdjustment", .patch,
            "/api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/{adjustmentId}",
            parameters: [("agentId", agentId), ("adjustmentId", adjustmentId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementAgentAdherenceExplanation

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}`.
    ///
    /// Needs the permission `wfm:adherenceExplanation:edit`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - explanationId: `explanationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementAgentAdherenceExplanation(
        agentId: String, explanationId: String, body: UpdateAdherenceExplanationStatusRequest
    ) async throws(ApiError) -> AdherenceExplanationAsyncResponse {
        try await client.send(
            Self.patchWorkforcemanagementAgentAdherenceExplanation(
                agentId: agentId, explanationId: explanationId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}`, ready to
    /// be sent.
    public static func patchWorkforcemanagementAgentAdherenceExplanation(
        agentId: String, explanationId: String, body: UpdateAdherenceExplanationStatusRequest
    ) -> APICall<AdherenceExplanationAsyncResponse> {
        APICall(
            "patchWorkforcemanagementAgentAdherenceExplanation", .patch,
            "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}",
            parameters: [("agentId", agentId), ("explanationId", explanationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementAgentUnavailabletimes

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/agents/{agentId}/unavailabletimes`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementAgentUnavailabletimes(
        agentId: String, body: UpdateUnavailableTimesRequest
    ) async throws(ApiError) -> BulkUpdateAgentUnavailableTimesResponse {
        try await client.send(Self.patchWorkforcemanagementAgentUnavailabletimes(agentId: agentId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/agents/{agentId}/unavailabletimes`, ready to be sent.
    public static func patchWorkforcemanagementAgentUnavailabletimes(
        agentId: String, body: UpdateUnavailableTimesRequest
    ) -> APICall<BulkUpdateAgentUnavailableTimesResponse> {
        APICall(
            "patchWorkforcemanagementAgentUnavailabletimes", .patch,
            "/api/v2/workforcemanagement/agents/{agentId}/unavailabletimes", parameters: [("agentId", agentId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAgentAdherenceAdjustmentsQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/query`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - body: the body.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    @discardableResult
    public func postWorkforcemanagementAgentAdherenceAdjustmentsQuery(
        agentId: String, body: AgentQueryAdherenceAdjustmentsRequest, before: String? = nil, after: String? = nil,
        pageSize: String? = nil
    ) async throws(ApiError) -> CursorAdherenceAdjustmentsListing {
        try await client.send(
            Self.postWorkforcemanagementAgentAdherenceAdjustmentsQuery(
                agentId: agentId, body: body, before: before, after: after, pageSize: pageSize))
    }

    /// The call `POST /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/query`, ready to be sent.
    public static func postWorkforcemanagementAgentAdherenceAdjustmentsQuery(
        agentId: String, body: AgentQueryAdherenceAdjustmentsRequest, before: String? = nil, after: String? = nil,
        pageSize: String? = nil
    ) -> APICall<CursorAdherenceAdjustmentsListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "postWorkforcemanagementAgentAdherenceAdjustmentsQuery", .post,
            "/api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/query",
            parameters: [("agentId", agentId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAgentAdherenceExplanations

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations`.
    ///
    /// Needs the permission `wfm:adherenceExplanation:add`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAgentAdherenceExplanations(
        agentId: String, body: AddAdherenceExplanationAdminRequest
    ) async throws(ApiError) -> AdherenceExplanationAsyncResponse {
        try await client.send(Self.postWorkforcemanagementAgentAdherenceExplanations(agentId: agentId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations`, ready to be sent.
    public static func postWorkforcemanagementAgentAdherenceExplanations(
        agentId: String, body: AddAdherenceExplanationAdminRequest
    ) -> APICall<AdherenceExplanationAsyncResponse> {
        APICall(
            "postWorkforcemanagementAgentAdherenceExplanations", .post,
            "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations", parameters: [("agentId", agentId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAgentAdherenceExplanationsQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/query`.
    ///
    /// Needs the permission `wfm:adherenceExplanation:view`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementAgentAdherenceExplanationsQuery(
        agentId: String, body: AgentQueryAdherenceExplanationsRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> AgentQueryAdherenceExplanationsResponse {
        try await client.send(
            Self.postWorkforcemanagementAgentAdherenceExplanationsQuery(
                agentId: agentId, body: body, forceAsync: forceAsync, forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/query`, ready to be sent.
    public static func postWorkforcemanagementAgentAdherenceExplanationsQuery(
        agentId: String, body: AgentQueryAdherenceExplanationsRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) -> APICall<AgentQueryAdherenceExplanationsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementAgentAdherenceExplanationsQuery", .post,
            "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/query",
            parameters: [("agentId", agentId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAgentSchedulingpreferencesQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agents/{agentId}/schedulingpreferences/query`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAgentSchedulingpreferencesQuery(
        agentId: String, body: QueryAgentSchedulingPreferencesRequest
    ) async throws(ApiError) -> AgentSchedulingPreferenceListing {
        try await client.send(Self.postWorkforcemanagementAgentSchedulingpreferencesQuery(agentId: agentId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/agents/{agentId}/schedulingpreferences/query`, ready to be sent.
    public static func postWorkforcemanagementAgentSchedulingpreferencesQuery(
        agentId: String, body: QueryAgentSchedulingPreferencesRequest
    ) -> APICall<AgentSchedulingPreferenceListing> {
        APICall(
            "postWorkforcemanagementAgentSchedulingpreferencesQuery", .post,
            "/api/v2/workforcemanagement/agents/{agentId}/schedulingpreferences/query",
            parameters: [("agentId", agentId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAgentUnavailabletimesQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agents/{agentId}/unavailabletimes/query`.
    ///
    /// Needs the permission `wfm:unavailableTimes:view`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAgentUnavailabletimesQuery(
        agentId: String, body: QueryAgentUnavailableTimesRequest
    ) async throws(ApiError) -> UnavailableTimeListing {
        try await client.send(Self.postWorkforcemanagementAgentUnavailabletimesQuery(agentId: agentId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/agents/{agentId}/unavailabletimes/query`, ready to be sent.
    public static func postWorkforcemanagementAgentUnavailabletimesQuery(
        agentId: String, body: QueryAgentUnavailableTimesRequest
    ) -> APICall<UnavailableTimeListing> {
        APICall(
            "postWorkforcemanagementAgentUnavailabletimesQuery", .post,
            "/api/v2/workforcemanagement/agents/{agentId}/unavailabletimes/query", parameters: [("agentId", agentId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAgents

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agents`.
    ///
    /// Needs the permission `wfm:agent:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAgents(body: MoveAgentsRequest) async throws(ApiError) -> MoveAgentsResponse {
        try await client.send(Self.postWorkforcemanagementAgents(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/agents`, ready to be sent.
    public static func postWorkforcemanagementAgents(body: MoveAgentsRequest) -> APICall<MoveAgentsResponse> {
        APICall("postWorkforcemanagementAgents", .post, "/api/v2/workforcemanagement/agents", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAgentsIntegrationsHrisQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agents/integrations/hris/query`.
    ///
    /// Needs the permission `wfm:agent:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAgentsIntegrationsHrisQuery(
        body: QueryAgentsIntegrationsRequest
    ) async throws(ApiError) -> AgentsIntegrationsListing {
        try await client.send(Self.postWorkforcemanagementAgentsIntegrationsHrisQuery(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/agents/integrations/hris/query`, ready to be sent.
    public static func postWorkforcemanagementAgentsIntegrationsHrisQuery(
        body: QueryAgentsIntegrationsRequest
    ) -> APICall<AgentsIntegrationsListing> {
        APICall(
            "postWorkforcemanagementAgentsIntegrationsHrisQuery", .post,
            "/api/v2/workforcemanagement/agents/integrations/hris/query", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAgentsMeAdherenceHistoricalJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agents/me/adherence/historical/jobs`.
    ///
    /// Needs one of the permissions `wfm:agentHistoricalAdherence:view`,
    /// `wfm:agentHistoricalAdherenceConformance:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postWorkforcemanagementAgentsMeAdherenceHistoricalJobs(
        body: WfmHistoricalAdherenceQueryForAgent? = nil,
        expand: [PostWorkforcemanagementAgentsMeAdherenceHistoricalJobsExpand]? = nil
    ) async throws(ApiError) -> WfmAgentHistoricalAdherenceResponse {
        try await client.send(Self.postWorkforcemanagementAgentsMeAdherenceHistoricalJobs(body: body, expand: expand))
    }

    /// The call `POST /api/v2/workforcemanagement/agents/me/adherence/historical/jobs`, ready to be sent.
    public static func postWorkforcemanagementAgentsMeAdherenceHistoricalJobs(
        body: WfmHistoricalAdherenceQueryForAgent? = nil,
        expand: [PostWorkforcemanagementAgentsMeAdherenceHistoricalJobsExpand]? = nil
    ) -> APICall<WfmAgentHistoricalAdherenceResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postWorkforcemanagementAgentsMeAdherenceHistoricalJobs", .post,
            "/api/v2/workforcemanagement/agents/me/adherence/historical/jobs", query: queryParameters,
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postWorkforcemanagementAgentsMePossibleworkshifts

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agents/me/possibleworkshifts`.
    ///
    /// Needs the permission `wfm:agentPossibleWorkShifts:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAgentsMePossibleworkshifts(
        body: AgentPossibleWorkShiftsRequest
    ) async throws(ApiError) -> AgentPossibleWorkShiftsResponse {
        try await client.send(Self.postWorkforcemanagementAgentsMePossibleworkshifts(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/agents/me/possibleworkshifts`, ready to be sent.
    public static func postWorkforcemanagementAgentsMePossibleworkshifts(
        body: AgentPossibleWorkShiftsRequest
    ) -> APICall<AgentPossibleWorkShiftsResponse> {
        APICall(
            "postWorkforcemanagementAgentsMePossibleworkshifts", .post,
            "/api/v2/workforcemanagement/agents/me/possibleworkshifts", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/add`.
    ///
    /// Needs the permission `wfm:agentOpportunitiesEnrollments:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd(
        body: AgentBulkAddOpportunityEnrollmentsRequest
    ) async throws(ApiError) -> AgentBulkAddOpportunityEnrollmentsResponse {
        try await client.send(Self.postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/add`, ready to be sent.
    public static func postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd(
        body: AgentBulkAddOpportunityEnrollmentsRequest
    ) -> APICall<AgentBulkAddOpportunityEnrollmentsResponse> {
        APICall(
            "postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd", .post,
            "/api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/add", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/statuses/update`.
    ///
    /// Needs the permission `wfm:agentOpportunitiesEnrollmentsStatuses:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate(
        body: AgentBulkStatusUpdateOpportunityEnrollmentsRequest
    ) async throws(ApiError) -> AgentBulkStatusUpdateOpportunityEnrollmentsResponse {
        try await client.send(Self.postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/statuses/update`, ready to be
    /// sent.
    public static func postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate(
        body: AgentBulkStatusUpdateOpportunityEnrollmentsRequest
    ) -> APICall<AgentBulkStatusUpdateOpportunityEnrollmentsResponse> {
        APICall(
            "postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate", .post,
            "/api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/statuses/update",
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAgentsOpportunitiesQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agents/opportunities/query`.
    ///
    /// Needs the permission `wfm:agentOpportunitiesQuery:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - expand: `expand` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementAgentsOpportunitiesQuery(
        body: QueryOpportunitiesRequest, expand: PostWorkforcemanagementAgentsOpportunitiesQueryExpand? = nil,
        forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> AgentQueryOpportunitiesResponse {
        try await client.send(
            Self.postWorkforcemanagementAgentsOpportunitiesQuery(
                body: body, expand: expand, forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/agents/opportunities/query`, ready to be sent.
    public static func postWorkforcemanagementAgentsOpportunitiesQuery(
        body: QueryOpportunitiesRequest, expand: PostWorkforcemanagementAgentsOpportunitiesQueryExpand? = nil,
        forceDownloadService: Bool? = nil
    ) -> APICall<AgentQueryOpportunitiesResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementAgentsOpportunitiesQuery", .post,
            "/api/v2/workforcemanagement/agents/opportunities/query", query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - putWorkforcemanagementAgentIntegrationsHris

extension WorkforceManagementApi {
    /// Calls `PUT /api/v2/workforcemanagement/agents/{agentId}/integrations/hris`.
    ///
    /// Needs the permission `wfm:agent:edit`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putWorkforcemanagementAgentIntegrationsHris(
        agentId: String, body: AgentIntegrationsRequest
    ) async throws(ApiError) -> AgentIntegrationsResponse {
        try await client.send(Self.putWorkforcemanagementAgentIntegrationsHris(agentId: agentId, body: body))
    }

    /// The call `PUT /api/v2/workforcemanagement/agents/{agentId}/integrations/hris`, ready to be sent.
    public static func putWorkforcemanagementAgentIntegrationsHris(
        agentId: String, body: AgentIntegrationsRequest
    ) -> APICall<AgentIntegrationsResponse> {
        APICall(
            "putWorkforcemanagementAgentIntegrationsHris", .put,
            "/api/v2/workforcemanagement/agents/{agentId}/integrations/hris", parameters: [("agentId", agentId)],
            body: .json(body.asJSON))
    }
}
