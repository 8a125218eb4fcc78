// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - getWorkforcemanagementBusinessunitActivityplan

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}`.
    ///
    /// Needs the permission `wfm:activityPlan:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityPlanId: `activityPlanId` in the path.
    public func getWorkforcemanagementBusinessunitActivityplan(
        businessUnitId: String, activityPlanId: String
    ) async throws(ApiError) -> ActivityPlanResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitActivityplan(
                businessUnitId: businessUnitId, activityPlanId: activityPlanId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}`, ready
    /// to be sent.
    public static func getWorkforcemanagementBusinessunitActivityplan(
        businessUnitId: String, activityPlanId: String
    ) -> APICall<ActivityPlanResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitActivityplan", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}",
            parameters: [("businessUnitId", businessUnitId), ("activityPlanId", activityPlanId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitActivityplanDeletionsJob

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/deletions/jobs/{jobId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityPlanId: `activityPlanId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitActivityplanDeletionsJob(
        businessUnitId: String, activityPlanId: String, jobId: String
    ) async throws(ApiError) -> ActivityPlanJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitActivityplanDeletionsJob(
                businessUnitId: businessUnitId, activityPlanId: activityPlanId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/deletions/jobs/{jobId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitActivityplanDeletionsJob(
        businessUnitId: String, activityPlanId: String, jobId: String
    ) -> APICall<ActivityPlanJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitActivityplanDeletionsJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/deletions/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("activityPlanId", activityPlanId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitActivityplanJobs

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/jobs`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityPlanId: `activityPlanId` in the path.
    public func getWorkforcemanagementBusinessunitActivityplanJobs(
        businessUnitId: String, activityPlanId: String
    ) async throws(ApiError) -> ActivityPlanJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitActivityplanJobs(
                businessUnitId: businessUnitId, activityPlanId: activityPlanId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/jobs`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitActivityplanJobs(
        businessUnitId: String, activityPlanId: String
    ) -> APICall<ActivityPlanJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitActivityplanJobs", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/jobs",
            parameters: [("businessUnitId", businessUnitId), ("activityPlanId", activityPlanId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/{sessionId}/users/deletions/jobs/{jobId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityPlanId: `activityPlanId` in the path.
    ///   - occurrenceId: `occurrenceId` in the path.
    ///   - sessionId: `sessionId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob(
        businessUnitId: String, activityPlanId: String, occurrenceId: String, sessionId: String, jobId: String
    ) async throws(ApiError) -> ActivityPlanJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob(
                businessUnitId: businessUnitId, activityPlanId: activityPlanId, occurrenceId: occurrenceId,
                sessionId: sessionId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/{sessionId}/users/deletions/jobs/{jobId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob(
        businessUnitId: String, activityPlanId: String, occurrenceId: String, sessionId: String, jobId: String
    ) -> APICall<ActivityPlanJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/{sessionId}/users/deletions/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("activityPlanId", activityPlanId), ("occurrenceId", occurrenceId), ("sessionId", sessionId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/deletions/jobs/{jobId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityPlanId: `activityPlanId` in the path.
    ///   - occurrenceId: `occurrenceId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob(
        businessUnitId: String, activityPlanId: String, occurrenceId: String, jobId: String
    ) async throws(ApiError) -> ActivityPlanJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob(
                businessUnitId: businessUnitId, activityPlanId: activityPlanId, occurrenceId: occurrenceId,
                jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/deletions/jobs/{jobId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob(
        businessUnitId: String, activityPlanId: String, occurrenceId: String, jobId: String
    ) -> APICall<ActivityPlanJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/deletions/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("activityPlanId", activityPlanId), ("occurrenceId", occurrenceId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/deletions/jobs/{jobId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityPlanId: `activityPlanId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob(
        businessUnitId: String, activityPlanId: String, jobId: String
    ) async throws(ApiError) -> ActivityPlanJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob(
                businessUnitId: businessUnitId, activityPlanId: activityPlanId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/deletions/jobs/{jobId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob(
        businessUnitId: String, activityPlanId: String, jobId: String
    ) -> APICall<ActivityPlanJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/deletions/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("activityPlanId", activityPlanId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitActivityplanRunsJob

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:activityPlanRunJob:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityPlanId: `activityPlanId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitActivityplanRunsJob(
        businessUnitId: String, activityPlanId: String, jobId: String
    ) async throws(ApiError) -> ActivityPlanJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitActivityplanRunsJob(
                businessUnitId: businessUnitId, activityPlanId: activityPlanId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitActivityplanRunsJob(
        businessUnitId: String, activityPlanId: String, jobId: String
    ) -> APICall<ActivityPlanJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitActivityplanRunsJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("activityPlanId", activityPlanId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitActivityplans

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans`.
    ///
    /// Needs the permission `wfm:activityPlan:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - state: `state` in the query.
    public func getWorkforcemanagementBusinessunitActivityplans(
        businessUnitId: String, state: GetWorkforcemanagementBusinessunitActivityplansState? = nil
    ) async throws(ApiError) -> ActivityPlanListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitActivityplans(businessUnitId: businessUnitId, state: state))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitActivityplans(
        businessUnitId: String, state: GetWorkforcemanagementBusinessunitActivityplansState? = nil
    ) -> APICall<ActivityPlanListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("state", state)
        return APICall(
            "getWorkforcemanagementBusinessunitActivityplans", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitActivityplansJobs

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/jobs`.
    ///
    /// Needs the permission `wfm:activityPlan:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitActivityplansJobs(
        businessUnitId: String
    ) async throws(ApiError) -> ActivityPlanJobListing {
        try await client.send(Self.getWorkforcemanagementBusinessunitActivityplansJobs(businessUnitId: businessUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/jobs`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitActivityplansJobs(
        businessUnitId: String
    ) -> APICall<ActivityPlanJobListing> {
        APICall(
            "getWorkforcemanagementBusinessunitActivityplansJobs", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/jobs",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - patchWorkforcemanagementBusinessunitActivityplan

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}`.
    ///
    /// Needs the permission `wfm:activityPlan:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityPlanId: `activityPlanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitActivityplan(
        businessUnitId: String, activityPlanId: String, body: UpdateActivityPlanRequest
    ) async throws(ApiError) -> ActivityPlanResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitActivityplan(
                businessUnitId: businessUnitId, activityPlanId: activityPlanId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}`,
    /// ready to be sent.
    public static func patchWorkforcemanagementBusinessunitActivityplan(
        businessUnitId: String, activityPlanId: String, body: UpdateActivityPlanRequest
    ) -> APICall<ActivityPlanResponse> {
        APICall(
            "patchWorkforcemanagementBusinessunitActivityplan", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}",
            parameters: [("businessUnitId", businessUnitId), ("activityPlanId", activityPlanId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitActivityplanDeletionsJobs

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/deletions/jobs`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityPlanId: `activityPlanId` in the path.
    @discardableResult
    public func postWorkforcemanagementBusinessunitActivityplanDeletionsJobs(
        businessUnitId: String, activityPlanId: String
    ) async throws(ApiError) -> ActivityPlanJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitActivityplanDeletionsJobs(
                businessUnitId: businessUnitId, activityPlanId: activityPlanId))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/deletions/jobs`, ready
    /// to be sent.
    public static func postWorkforcemanagementBusinessunitActivityplanDeletionsJobs(
        businessUnitId: String, activityPlanId: String
    ) -> APICall<ActivityPlanJobResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitActivityplanDeletionsJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/deletions/jobs",
            parameters: [("businessUnitId", businessUnitId), ("activityPlanId", activityPlanId)])
    }
}

// MARK: - postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/{sessionId}/users/deletions/jobs`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityPlanId: `activityPlanId` in the path.
    ///   - occurrenceId: `occurrenceId` in the path.
    ///   - sessionId: `sessionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs(
        businessUnitId: String, activityPlanId: String, occurrenceId: String, sessionId: String,
        body: ActivityPlanDeletionSessionUserIds
    ) async throws(ApiError) -> ActivityPlanJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs(
                businessUnitId: businessUnitId, activityPlanId: activityPlanId, occurrenceId: occurrenceId,
                sessionId: sessionId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/{sessionId}/users/deletions/jobs`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs(
        businessUnitId: String, activityPlanId: String, occurrenceId: String, sessionId: String,
        body: ActivityPlanDeletionSessionUserIds
    ) -> APICall<ActivityPlanJobResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/{sessionId}/users/deletions/jobs",
            parameters: [("businessUnitId", businessUnitId), ("activityPlanId", activityPlanId), ("occurrenceId", occurrenceId), ("sessionId", sessionId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/deletions/jobs`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityPlanId: `activityPlanId` in the path.
    ///   - occurrenceId: `occurrenceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs(
        businessUnitId: String, activityPlanId: String, occurrenceId: String, body: ActivityPlanDeletionSessionIds
    ) async throws(ApiError) -> ActivityPlanJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs(
                businessUnitId: businessUnitId, activityPlanId: activityPlanId, occurrenceId: occurrenceId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/deletions/jobs`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs(
        businessUnitId: String, activityPlanId: String, occurrenceId: String, body: ActivityPlanDeletionSessionIds
    ) -> APICall<ActivityPlanJobResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/deletions/jobs",
            parameters: [("businessUnitId", businessUnitId), ("activityPlanId", activityPlanId), ("occurrenceId", occurrenceId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/deletions/jobs`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityPlanId: `activityPlanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs(
        businessUnitId: String, activityPlanId: String, body: ActivityPlanDeletionOccurrenceIds
    ) async throws(ApiError) -> ActivityPlanOccurrencesDeletionJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs(
                businessUnitId: businessUnitId, activityPlanId: activityPlanId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/deletions/jobs`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs(
        businessUnitId: String, activityPlanId: String, body: ActivityPlanDeletionOccurrenceIds
    ) -> APICall<ActivityPlanOccurrencesDeletionJobResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/deletions/jobs",
            parameters: [("businessUnitId", businessUnitId), ("activityPlanId", activityPlanId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitActivityplanRunsJobs

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs`.
    ///
    /// Needs the permission `wfm:activityPlanRunJob:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityPlanId: `activityPlanId` in the path.
    @discardableResult
    public func postWorkforcemanagementBusinessunitActivityplanRunsJobs(
        businessUnitId: String, activityPlanId: String
    ) async throws(ApiError) -> ActivityPlanRunJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitActivityplanRunsJobs(
                businessUnitId: businessUnitId, activityPlanId: activityPlanId))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs`, ready to
    /// be sent.
    public static func postWorkforcemanagementBusinessunitActivityplanRunsJobs(
        businessUnitId: String, activityPlanId: String
    ) -> APICall<ActivityPlanRunJobResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitActivityplanRunsJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs",
            parameters: [("businessUnitId", businessUnitId), ("activityPlanId", activityPlanId)])
    }
}

// MARK: - postWorkforcemanagementBusinessunitActivityplans

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans`.
    ///
    /// Needs the permission `wfm:activityPlan:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitActivityplans(
        businessUnitId: String, body: CreateActivityPlanRequest
    ) async throws(ApiError) -> ActivityPlanResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitActivityplans(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans`, ready to be sent.
    public static func postWorkforcemanagementBusinessunitActivityplans(
        businessUnitId: String, body: CreateActivityPlanRequest
    ) -> APICall<ActivityPlanResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitActivityplans", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}
