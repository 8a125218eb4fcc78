// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - deleteWorkforcemanagementBusinessunitSchedulebid

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}`.
    ///
    /// Needs the permission `wfm:scheduleBid:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    public func deleteWorkforcemanagementBusinessunitSchedulebid(
        businessUnitId: String, bidId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitSchedulebid(businessUnitId: businessUnitId, bidId: bidId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}`, ready to be
    /// sent.
    public static func deleteWorkforcemanagementBusinessunitSchedulebid(
        businessUnitId: String, bidId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunitSchedulebid", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId)])
    }
}

// MARK: - deleteWorkforcemanagementBusinessunitSchedulebidGroup

extension WorkforceManagementApi {
    /// Calls `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}`.
    ///
    /// Needs the permission `wfm:scheduleBidGroup:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - bidGroupId: `bidGroupId` in the path.
    public func deleteWorkforcemanagementBusinessunitSchedulebidGroup(
        businessUnitId: String, bidId: String, bidGroupId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitSchedulebidGroup(
                businessUnitId: businessUnitId, bidId: bidId, bidGroupId: bidGroupId))
    }

    /// The call `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}`, ready to
    /// be sent.
    public static func deleteWorkforcemanagementBusinessunitSchedulebidGroup(
        businessUnitId: String, bidId: String, bidGroupId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunitSchedulebidGroup", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId), ("bidGroupId", bidGroupId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitSchedulebid

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}`.
    ///
    /// Needs the permission `wfm:scheduleBid:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    public func getWorkforcemanagementBusinessunitSchedulebid(
        businessUnitId: String, bidId: String
    ) async throws(ApiError) -> ScheduleBid {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitSchedulebid(businessUnitId: businessUnitId, bidId: bidId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}`, ready to be
    /// sent.
    public static func getWorkforcemanagementBusinessunitSchedulebid(
        businessUnitId: String, bidId: String
    ) -> APICall<ScheduleBid> {
        APICall(
            "getWorkforcemanagementBusinessunitSchedulebid", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitSchedulebidGroup

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}`.
    ///
    /// Needs the permission `wfm:scheduleBidGroup:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - bidGroupId: `bidGroupId` in the path.
    public func getWorkforcemanagementBusinessunitSchedulebidGroup(
        businessUnitId: String, bidId: String, bidGroupId: String
    ) async throws(ApiError) -> ScheduleBidGroupResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitSchedulebidGroup(
                businessUnitId: businessUnitId, bidId: bidId, bidGroupId: bidGroupId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}`, ready to
    /// be sent.
    public static func getWorkforcemanagementBusinessunitSchedulebidGroup(
        businessUnitId: String, bidId: String, bidGroupId: String
    ) -> APICall<ScheduleBidGroupResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitSchedulebidGroup", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId), ("bidGroupId", bidGroupId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitSchedulebidGroupPreferences

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences`.
    ///
    /// Needs the permission `wfm:scheduleBidGroup:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - bidGroupId: `bidGroupId` in the path.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getWorkforcemanagementBusinessunitSchedulebidGroupPreferences(
        businessUnitId: String, bidId: String, bidGroupId: String, forceDownloadService: Bool? = nil,
        expand: [GetWorkforcemanagementBusinessunitSchedulebidGroupPreferencesExpand]? = nil
    ) async throws(ApiError) -> AdminAgentScheduleBidPreferenceResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitSchedulebidGroupPreferences(
                businessUnitId: businessUnitId, bidId: bidId, bidGroupId: bidGroupId,
                forceDownloadService: forceDownloadService, expand: expand))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitSchedulebidGroupPreferences(
        businessUnitId: String, bidId: String, bidGroupId: String, forceDownloadService: Bool? = nil,
        expand: [GetWorkforcemanagementBusinessunitSchedulebidGroupPreferencesExpand]? = nil
    ) -> APICall<AdminAgentScheduleBidPreferenceResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDownloadService", forceDownloadService)
        queryParameters.add("expand", expand)
        return APICall(
            "getWorkforcemanagementBusinessunitSchedulebidGroupPreferences", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId), ("bidGroupId", bidGroupId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitSchedulebidGroupsSummary

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/summary`.
    ///
    /// Needs the permission `wfm:scheduleBidGroup:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    public func getWorkforcemanagementBusinessunitSchedulebidGroupsSummary(
        businessUnitId: String, bidId: String
    ) async throws(ApiError) -> ScheduleBidGroupSummaryList {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitSchedulebidGroupsSummary(
                businessUnitId: businessUnitId, bidId: bidId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/summary`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitSchedulebidGroupsSummary(
        businessUnitId: String, bidId: String
    ) -> APICall<ScheduleBidGroupSummaryList> {
        APICall(
            "getWorkforcemanagementBusinessunitSchedulebidGroupsSummary", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/summary",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitSchedulebids

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids`.
    ///
    /// Needs the permission `wfm:scheduleBid:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitSchedulebids(
        businessUnitId: String
    ) async throws(ApiError) -> ScheduleBidListResponse {
        try await client.send(Self.getWorkforcemanagementBusinessunitSchedulebids(businessUnitId: businessUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitSchedulebids(
        businessUnitId: String
    ) -> APICall<ScheduleBidListResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitSchedulebids", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - patchWorkforcemanagementBusinessunitSchedulebid

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}`.
    ///
    /// Needs the permission `wfm:scheduleBid:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitSchedulebid(
        businessUnitId: String, bidId: String, body: UpdateScheduleBid
    ) async throws(ApiError) -> ScheduleBid {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitSchedulebid(
                businessUnitId: businessUnitId, bidId: bidId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}`, ready to be
    /// sent.
    public static func patchWorkforcemanagementBusinessunitSchedulebid(
        businessUnitId: String, bidId: String, body: UpdateScheduleBid
    ) -> APICall<ScheduleBid> {
        APICall(
            "patchWorkforcemanagementBusinessunitSchedulebid", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitSchedulebidGroup

extension WorkforceManagementApi {
    /// Calls `PATCH
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}`.
    ///
    /// Needs the permission `wfm:scheduleBidGroup:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - bidGroupId: `bidGroupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitSchedulebidGroup(
        businessUnitId: String, bidId: String, bidGroupId: String, body: ScheduleBidGroupUpdate
    ) async throws(ApiError) -> ScheduleBidGroupResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitSchedulebidGroup(
                businessUnitId: businessUnitId, bidId: bidId, bidGroupId: bidGroupId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}`, ready to
    /// be sent.
    public static func patchWorkforcemanagementBusinessunitSchedulebidGroup(
        businessUnitId: String, bidId: String, bidGroupId: String, body: ScheduleBidGroupUpdate
    ) -> APICall<ScheduleBidGroupResponse> {
        APICall(
            "patchWorkforcemanagementBusinessunitSchedulebidGroup", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId), ("bidGroupId", bidGroupId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitSchedulebidGroupPreferences

extension WorkforceManagementApi {
    /// Calls `PATCH
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences`.
    ///
    /// Needs the permission `wfm:scheduleBidGroup:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - bidGroupId: `bidGroupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitSchedulebidGroupPreferences(
        businessUnitId: String, bidId: String, bidGroupId: String, body: AgentsBidAssignedScheduleSetOverrideRequest
    ) async throws(ApiError) -> AdminAgentScheduleBidPreferenceResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitSchedulebidGroupPreferences(
                businessUnitId: businessUnitId, bidId: bidId, bidGroupId: bidGroupId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences`,
    /// ready to be sent.
    public static func patchWorkforcemanagementBusinessunitSchedulebidGroupPreferences(
        businessUnitId: String, bidId: String, bidGroupId: String, body: AgentsBidAssignedScheduleSetOverrideRequest
    ) -> APICall<AdminAgentScheduleBidPreferenceResponse> {
        APICall(
            "patchWorkforcemanagementBusinessunitSchedulebidGroupPreferences", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId), ("bidGroupId", bidGroupId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitSchedulebidCopy

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/copy`.
    ///
    /// Needs the permission `wfm:scheduleBid:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitSchedulebidCopy(
        businessUnitId: String, bidId: String, body: CopyScheduleBid
    ) async throws(ApiError) -> ScheduleBid {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitSchedulebidCopy(
                businessUnitId: businessUnitId, bidId: bidId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/copy`, ready to
    /// be sent.
    public static func postWorkforcemanagementBusinessunitSchedulebidCopy(
        businessUnitId: String, bidId: String, body: CopyScheduleBid
    ) -> APICall<ScheduleBid> {
        APICall(
            "postWorkforcemanagementBusinessunitSchedulebidCopy", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/copy",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitSchedulebidGroups

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups`.
    ///
    /// Needs the permission `wfm:scheduleBidGroup:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitSchedulebidGroups(
        businessUnitId: String, bidId: String, body: ScheduleBidGroupCreate
    ) async throws(ApiError) -> ScheduleBidGroupResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitSchedulebidGroups(
                businessUnitId: businessUnitId, bidId: bidId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups`, ready to
    /// be sent.
    public static func postWorkforcemanagementBusinessunitSchedulebidGroups(
        businessUnitId: String, bidId: String, body: ScheduleBidGroupCreate
    ) -> APICall<ScheduleBidGroupResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitSchedulebidGroups", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitSchedulebids

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids`.
    ///
    /// Needs the permission `wfm:scheduleBid:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitSchedulebids(
        businessUnitId: String, body: CreateScheduleBid
    ) async throws(ApiError) -> ScheduleBid {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitSchedulebids(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids`, ready to be sent.
    public static func postWorkforcemanagementBusinessunitSchedulebids(
        businessUnitId: String, body: CreateScheduleBid
    ) -> APICall<ScheduleBid> {
        APICall(
            "postWorkforcemanagementBusinessunitSchedulebids", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/effectiveschedulesets`.
    ///
    /// Needs the permission `wfm:scheduleBid:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets(
        businessUnitId: String, body: QueryEffectiveScheduleSetsRequest
    ) async throws(ApiError) -> AgentsEffectiveScheduleSetResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/effectiveschedulesets`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets(
        businessUnitId: String, body: QueryEffectiveScheduleSetsRequest
    ) -> APICall<AgentsEffectiveScheduleSetResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/effectiveschedulesets",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}
