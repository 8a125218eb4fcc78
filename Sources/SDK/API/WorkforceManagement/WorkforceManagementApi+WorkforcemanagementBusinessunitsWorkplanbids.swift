// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - deleteWorkforcemanagementBusinessunitWorkplanbid

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}`.
    ///
    /// Needs the permission `wfm:workPlanBid:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    public func deleteWorkforcemanagementBusinessunitWorkplanbid(
        businessUnitId: String, bidId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitWorkplanbid(businessUnitId: businessUnitId, bidId: bidId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}`, ready to be
    /// sent.
    public static func deleteWorkforcemanagementBusinessunitWorkplanbid(
        businessUnitId: String, bidId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunitWorkplanbid", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId)])
    }
}

// MARK: - deleteWorkforcemanagementBusinessunitWorkplanbidGroup

extension WorkforceManagementApi {
    /// Calls `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}`.
    ///
    /// Needs the permission `wfm:workPlanBidGroup:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - bidGroupId: `bidGroupId` in the path.
    public func deleteWorkforcemanagementBusinessunitWorkplanbidGroup(
        businessUnitId: String, bidId: String, bidGroupId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitWorkplanbidGroup(
                businessUnitId: businessUnitId, bidId: bidId, bidGroupId: bidGroupId))
    }

    /// The call `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}`, ready to
    /// be sent.
    public static func deleteWorkforcemanagementBusinessunitWorkplanbidGroup(
        businessUnitId: String, bidId: String, bidGroupId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunitWorkplanbidGroup", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId), ("bidGroupId", bidGroupId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitWorkplanbid

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}`.
    ///
    /// Needs the permission `wfm:workPlanBid:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    public func getWorkforcemanagementBusinessunitWorkplanbid(
        businessUnitId: String, bidId: String
    ) async throws(ApiError) -> WorkPlanBid {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWorkplanbid(businessUnitId: businessUnitId, bidId: bidId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}`, ready to be
    /// sent.
    public static func getWorkforcemanagementBusinessunitWorkplanbid(
        businessUnitId: String, bidId: String
    ) -> APICall<WorkPlanBid> {
        APICall(
            "getWorkforcemanagementBusinessunitWorkplanbid", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitWorkplanbidGroup

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}`.
    ///
    /// Needs the permission `wfm:workPlanBidGroup:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - bidGroupId: `bidGroupId` in the path.
    public func getWorkforcemanagementBusinessunitWorkplanbidGroup(
        businessUnitId: String, bidId: String, bidGroupId: String
    ) async throws(ApiError) -> WorkPlanBidGroupResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWorkplanbidGroup(
                businessUnitId: businessUnitId, bidId: bidId, bidGroupId: bidGroupId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}`, ready to
    /// be sent.
    public static func getWorkforcemanagementBusinessunitWorkplanbidGroup(
        businessUnitId: String, bidId: String, bidGroupId: String
    ) -> APICall<WorkPlanBidGroupResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitWorkplanbidGroup", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId), ("bidGroupId", bidGroupId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitWorkplanbidGroupPreferences

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences`.
    ///
    /// Needs the permission `wfm:workPlanBidGroup:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - bidGroupId: `bidGroupId` in the path.
    public func getWorkforcemanagementBusinessunitWorkplanbidGroupPreferences(
        businessUnitId: String, bidId: String, bidGroupId: String
    ) async throws(ApiError) -> AdminAgentWorkPlanPreferenceResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWorkplanbidGroupPreferences(
                businessUnitId: businessUnitId, bidId: bidId, bidGroupId: bidGroupId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWorkplanbidGroupPreferences(
        businessUnitId: String, bidId: String, bidGroupId: String
    ) -> APICall<AdminAgentWorkPlanPreferenceResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitWorkplanbidGroupPreferences", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId), ("bidGroupId", bidGroupId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitWorkplanbidGroupsSummary

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary`.
    ///
    /// Needs the permission `wfm:workPlanBidGroup:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    public func getWorkforcemanagementBusinessunitWorkplanbidGroupsSummary(
        businessUnitId: String, bidId: String
    ) async throws(ApiError) -> WorkPlanBidGroupSummaryList {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWorkplanbidGroupsSummary(
                businessUnitId: businessUnitId, bidId: bidId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWorkplanbidGroupsSummary(
        businessUnitId: String, bidId: String
    ) -> APICall<WorkPlanBidGroupSummaryList> {
        APICall(
            "getWorkforcemanagementBusinessunitWorkplanbidGroupsSummary", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitWorkplanbids

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids`.
    ///
    /// Needs the permission `wfm:workPlanBid:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitWorkplanbids(
        businessUnitId: String
    ) async throws(ApiError) -> WorkPlanBidListResponse {
        try await client.send(Self.getWorkforcemanagementBusinessunitWorkplanbids(businessUnitId: businessUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitWorkplanbids(
        businessUnitId: String
    ) -> APICall<WorkPlanBidListResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitWorkplanbids", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - patchWorkforcemanagementBusinessunitWorkplanbid

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}`.
    ///
    /// Needs the permission `wfm:workPlanBid:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitWorkplanbid(
        businessUnitId: String, bidId: String, body: UpdateWorkPlanBid
    ) async throws(ApiError) -> WorkPlanBid {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitWorkplanbid(
                businessUnitId: businessUnitId, bidId: bidId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}`, ready to be
    /// sent.
    public static func patchWorkforcemanagementBusinessunitWorkplanbid(
        businessUnitId: String, bidId: String, body: UpdateWorkPlanBid
    ) -> APICall<WorkPlanBid> {
        APICall(
            "patchWorkforcemanagementBusinessunitWorkplanbid", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitWorkplanbidGroup

extension WorkforceManagementApi {
    /// Calls `PATCH
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}`.
    ///
    /// Needs the permission `wfm:workPlanBidGroup:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - bidGroupId: `bidGroupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitWorkplanbidGroup(
        businessUnitId: String, bidId: String, bidGroupId: String, body: WorkPlanBidGroupUpdate
    ) async throws(ApiError) -> WorkPlanBidGroupResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitWorkplanbidGroup(
                businessUnitId: businessUnitId, bidId: bidId, bidGroupId: bidGroupId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}`, ready to
    /// be sent.
    public static func patchWorkforcemanagementBusinessunitWorkplanbidGroup(
        businessUnitId: String, bidId: String, bidGroupId: String, body: WorkPlanBidGroupUpdate
    ) -> APICall<WorkPlanBidGroupResponse> {
        APICall(
            "patchWorkforcemanagementBusinessunitWorkplanbidGroup", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId), ("bidGroupId", bidGroupId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences

extension WorkforceManagementApi {
    /// Calls `PATCH
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences`.
    ///
    /// Needs the permission `wfm:workPlanBidGroup:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - bidGroupId: `bidGroupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences(
        businessUnitId: String, bidId: String, bidGroupId: String, body: AgentsBidAssignedWorkPlanOverrideRequest
    ) async throws(ApiError) -> AdminAgentWorkPlanPreferenceResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences(
                businessUnitId: businessUnitId, bidId: bidId, bidGroupId: bidGroupId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences`,
    /// ready to be sent.
    public static func patchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences(
        businessUnitId: String, bidId: String, bidGroupId: String, body: AgentsBidAssignedWorkPlanOverrideRequest
    ) -> APICall<AdminAgentWorkPlanPreferenceResponse> {
        APICall(
            "patchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId), ("bidGroupId", bidGroupId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWorkplanbidCopy

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/copy`.
    ///
    /// Needs the permission `wfm:workPlanBid:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWorkplanbidCopy(
        businessUnitId: String, bidId: String, body: CopyWorkPlanBid
    ) async throws(ApiError) -> WorkPlanBid {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWorkplanbidCopy(
                businessUnitId: businessUnitId, bidId: bidId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/copy`, ready to
    /// be sent.
    public static func postWorkforcemanagementBusinessunitWorkplanbidCopy(
        businessUnitId: String, bidId: String, body: CopyWorkPlanBid
    ) -> APICall<WorkPlanBid> {
        APICall(
            "postWorkforcemanagementBusinessunitWorkplanbidCopy", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/copy",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWorkplanbidGroups

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups`.
    ///
    /// Needs the permission `wfm:workPlanBidGroup:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - bidId: `bidId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWorkplanbidGroups(
        businessUnitId: String, bidId: String, body: WorkPlanBidGroupCreate
    ) async throws(ApiError) -> WorkPlanBidGroupResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWorkplanbidGroups(
                businessUnitId: businessUnitId, bidId: bidId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups`, ready to
    /// be sent.
    public static func postWorkforcemanagementBusinessunitWorkplanbidGroups(
        businessUnitId: String, bidId: String, body: WorkPlanBidGroupCreate
    ) -> APICall<WorkPlanBidGroupResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitWorkplanbidGroups", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups",
            parameters: [("businessUnitId", businessUnitId), ("bidId", bidId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWorkplanbids

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids`.
    ///
    /// Needs the permission `wfm:workPlanBid:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWorkplanbids(
        businessUnitId: String, body: CreateWorkPlanBid
    ) async throws(ApiError) -> WorkPlanBid {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWorkplanbids(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids`, ready to be sent.
    public static func postWorkforcemanagementBusinessunitWorkplanbids(
        businessUnitId: String, body: CreateWorkPlanBid
    ) -> APICall<WorkPlanBid> {
        APICall(
            "postWorkforcemanagementBusinessunitWorkplanbids", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}
