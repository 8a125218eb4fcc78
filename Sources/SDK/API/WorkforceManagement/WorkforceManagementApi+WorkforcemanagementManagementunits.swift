// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - deleteWorkforcemanagementManagementunit

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}`.
    ///
    /// Needs the permission `wfm:managementUnit:delete`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    public func deleteWorkforcemanagementManagementunit(managementUnitId: String) async throws(ApiError) {
        try await client.send(Self.deleteWorkforcemanagementManagementunit(managementUnitId: managementUnitId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}`, ready to be sent.
    public static func deleteWorkforcemanagementManagementunit(managementUnitId: String) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementManagementunit", .delete,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}",
            parameters: [("managementUnitId", managementUnitId)])
    }
}

// MARK: - deleteWorkforcemanagementManagementunitTimeofflimit

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}`.
    ///
    /// Needs the permission `wfm:timeOffLimit:delete`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - timeOffLimitId: `timeOffLimitId` in the path.
    public func deleteWorkforcemanagementManagementunitTimeofflimit(
        managementUnitId: String, timeOffLimitId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementManagementunitTimeofflimit(
                managementUnitId: managementUnitId, timeOffLimitId: timeOffLimitId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}`,
    /// ready to be sent.
    public static func deleteWorkforcemanagementManagementunitTimeofflimit(
        managementUnitId: String, timeOffLimitId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementManagementunitTimeofflimit", .delete,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}",
            parameters: [("managementUnitId", managementUnitId), ("timeOffLimitId", timeOffLimitId)])
    }
}

// MARK: - deleteWorkforcemanagementManagementunitTimeoffplan

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}`.
    ///
    /// Needs the permission `wfm:timeOffPlan:delete`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - timeOffPlanId: `timeOffPlanId` in the path.
    public func deleteWorkforcemanagementManagementunitTimeoffplan(
        managementUnitId: String, timeOffPlanId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementManagementunitTimeoffplan(
                managementUnitId: managementUnitId, timeOffPlanId: timeOffPlanId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}`,
    /// ready to be sent.
    public static func deleteWorkforcemanagementManagementunitTimeoffplan(
        managementUnitId: String, timeOffPlanId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementManagementunitTimeoffplan", .delete,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}",
            parameters: [("managementUnitId", managementUnitId), ("timeOffPlanId", timeOffPlanId)])
    }
}

// MARK: - deleteWorkforcemanagementManagementunitWorkplan

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}`.
    ///
    /// Needs the permission `wfm:workPlan:delete`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - workPlanId: `workPlanId` in the path.
    public func deleteWorkforcemanagementManagementunitWorkplan(
        managementUnitId: String, workPlanId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementManagementunitWorkplan(
                managementUnitId: managementUnitId, workPlanId: workPlanId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}`, ready
    /// to be sent.
    public static func deleteWorkforcemanagementManagementunitWorkplan(
        managementUnitId: String, workPlanId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementManagementunitWorkplan", .delete,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}",
            parameters: [("managementUnitId", managementUnitId), ("workPlanId", workPlanId)])
    }
}

// MARK: - deleteWorkforcemanagementManagementunitWorkplanrotation

extension WorkforceManagementApi {
    /// Calls `DELETE
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}`.
    ///
    /// Needs the permission `wfm:workPlanRotation:delete`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - workPlanRotationId: `workPlanRotationId` in the path.
    public func deleteWorkforcemanagementManagementunitWorkplanrotation(
        managementUnitId: String, workPlanRotationId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementManagementunitWorkplanrotation(
                managementUnitId: managementUnitId, workPlanRotationId: workPlanRotationId))
    }

    /// The call `DELETE
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}`, ready to
    /// be sent.
    public static func deleteWorkforcemanagementManagementunitWorkplanrotation(
        managementUnitId: String, workPlanRotationId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementManagementunitWorkplanrotation", .delete,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}",
            parameters: [("managementUnitId", managementUnitId), ("workPlanRotationId", workPlanRotationId)])
    }
}

// MARK: - getWorkforcemanagementManagementunit

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}`.
    ///
    /// Needs one of the permissions `wfm:activityCode:add`, `wfm:activityCode:delete`, `wfm:activityCode:edit`,
    /// `wfm:activityCode:view`, `wfm:agent:edit`, `wfm:agentSchedule:view`, `wfm:agentTimeOffRequest:submit`,
    /// `wfm:agent:view`, `wfm:businessUnit:add`, `wfm:businessUnit:delete`, `wfm:businessUnit:edit`,
    /// `wfm:businessUnit:view`, `wfm:historicalAdherence:view`, `wfm:shrinkage:view`, `wfm:intraday:view`,
    /// `wfm:managementUnit:add`, `wfm:managementUnit:delete`, `wfm:managementUnit:edit`, `wfm:managementUnit:view`,
    /// `wfm:publishedSchedule:view`, `wfm:realtimeAdherence:view`, `wfm:schedule:add`, `wfm:schedule:delete`,
    /// `wfm:schedule:edit`, `wfm:schedule:generate`, `wfm:schedule:view`, `wfm:serviceGoalTemplate:add`,
    /// `wfm:serviceGoalTemplate:delete`, `wfm:serviceGoalTemplate:edit`, `wfm:serviceGoalTemplate:view`,
    /// `wfm:planningGroup:add`, `wfm:planningGroup:delete`, `wfm:planningGroup:edit`, `wfm:planningGroup:view`,
    /// `wfm:shiftTradeRequest:edit`, `wfm:shiftTradeRequest:view`, `wfm:agentShiftTradeRequest:participate`,
    /// `wfm:shortTermForecast:add`, `wfm:shortTermForecast:delete`, `wfm:shortTermForecast:edit`,
    /// `wfm:shortTermForecast:view`, `wfm:staffingGroup:add`, `wfm:staffingGroup:delete`, `wfm:staffingGroup:edit`,
    /// `wfm:staffingGroup:view`, `wfm:timeOffLimit:add`, `wfm:timeOffLimit:delete`, `wfm:timeOffLimit:edit`,
    /// `wfm:timeOffLimit:view`, `wfm:timeOffPlan:add`, `wfm:timeOffPlan:delete`, `wfm:timeOffPlan:edit`,
    /// `wfm:timeOffPlan:view`, `wfm:timeOffRequest:add`, `wfm:timeOffRequest:edit`, `wfm:timeOffRequest:view`,
    /// `wfm:workPlan:add`, `wfm:workPlan:delete`, `wfm:workPlan:edit`, `wfm:workPlan:view`, `wfm:workPlanRotation:add`,
    /// `wfm:workPlanRotation:delete`, `wfm:workPlanRotation:edit`, `wfm:workPlanRotation:view`,
    /// `wfm:agentSchedulingPreferencesQuery:view`, `wfm:agentSchedulingPreferences:edit`,
    /// `wfm:agentSchedulingPreferencesSettings:view`, `wfm:schedulingPreferencesQuery:view`,
    /// `wfm:schedulingPreferencesSettings:view`, `wfm:schedulingPreferencesSettings:edit`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getWorkforcemanagementManagementunit(
        managementUnitId: String, expand: [GetWorkforcemanagementManagementunitExpand]? = nil
    ) async throws(ApiError) -> ManagementUnit {
        try await client.send(
            Self.getWorkforcemanagementManagementunit(managementUnitId: managementUnitId, expand: expand))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}`, ready to be sent.
    public static func getWorkforcemanagementManagementunit(
        managementUnitId: String, expand: [GetWorkforcemanagementManagementunitExpand]? = nil
    ) -> APICall<ManagementUnit> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getWorkforcemanagementManagementunit", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}",
            parameters: [("managementUnitId", managementUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementManagementunitActivitycodes

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/activitycodes`.
    ///
    /// Needs one of the permissions `wfm:activityCode:add`, `wfm:activityCode:delete`, `wfm:activityCode:edit`,
    /// `wfm:activityCode:view`, `wfm:agent:edit`, `wfm:agentSchedule:view`, `wfm:agentTimeOffRequest:submit`,
    /// `wfm:agent:view`, `wfm:businessUnit:add`, `wfm:businessUnit:delete`, `wfm:businessUnit:edit`,
    /// `wfm:businessUnit:view`, `wfm:historicalAdherence:view`, `wfm:shrinkage:view`, `wfm:intraday:view`,
    /// `wfm:managementUnit:add`, `wfm:managementUnit:delete`, `wfm:managementUnit:edit`, `wfm:managementUnit:view`,
    /// `wfm:publishedSchedule:view`, `wfm:realtimeAdherence:view`, `wfm:schedule:add`, `wfm:schedule:delete`,
    /// `wfm:schedule:edit`, `wfm:schedule:generate`, `wfm:schedule:view`, `wfm:shortTermForecast:add`,
    /// `wfm:shortTermForecast:delete`, `wfm:shortTermForecast:edit`, `wfm:shortTermForecast:view`,
    /// `wfm:timeOffRequest:add`, `wfm:timeOffRequest:edit`, `wfm:timeOffRequest:view`, `wfm:workPlan:add`,
    /// `wfm:workPlan:delete`, `wfm:workPlan:edit`, `wfm:workPlan:view`, `wfm:workPlanRotation:add`,
    /// `wfm:workPlanRotation:delete`, `wfm:workPlanRotation:edit`, `wfm:workPlanRotation:view`,
    /// `wfm:agentSchedulingPreferencesQuery:view`, `wfm:agentSchedulingPreferences:edit`,
    /// `wfm:agentSchedulingPreferencesSettings:view`, `wfm:schedulingPreferencesQuery:view`,
    /// `wfm:schedulingPreferencesSettings:view`, `wfm:schedulingPreferencesSettings:edit`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    public func getWorkforcemanagementManagementunitActivitycodes(
        managementUnitId: String
    ) async throws(ApiError) -> ActivityCodeContainer {
        try await client.send(
            Self.getWorkforcemanagementManagementunitActivitycodes(managementUnitId: managementUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/activitycodes`, ready to be sent.
    public static func getWorkforcemanagementManagementunitActivitycodes(
        managementUnitId: String
    ) -> APICall<ActivityCodeContainer> {
        APICall(
            "getWorkforcemanagementManagementunitActivitycodes", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/activitycodes",
            parameters: [("managementUnitId", managementUnitId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitAdherence

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/adherence`.
    ///
    /// Needs the permission `wfm:realtimeAdherence:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    public func getWorkforcemanagementManagementunitAdherence(
        managementUnitId: String, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> UserScheduleAdherenceListing {
        try await client.send(
            Self.getWorkforcemanagementManagementunitAdherence(
                managementUnitId: managementUnitId, forceDownloadService: forceDownloadService))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/adherence`, ready to be sent.
    public static func getWorkforcemanagementManagementunitAdherence(
        managementUnitId: String, forceDownloadService: Bool? = nil
    ) -> APICall<UserScheduleAdherenceListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "getWorkforcemanagementManagementunitAdherence", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/adherence",
            parameters: [("managementUnitId", managementUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementManagementunitAgent

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}`.
    ///
    /// Needs the permission `wfm:agent:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - agentId: `agentId` in the path.
    ///   - excludeCapabilities: `excludeCapabilities` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getWorkforcemanagementManagementunitAgent(
        managementUnitId: String, agentId: String, excludeCapabilities: Bool? = nil,
        expand: [GetWorkforcemanagementManagementunitAgentExpand]? = nil
    ) async throws(ApiError) -> WfmAgent {
        try await client.send(
            Self.getWorkforcemanagementManagementunitAgent(
                managementUnitId: managementUnitId, agentId: agentId, excludeCapabilities: excludeCapabilities,
                expand: expand))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}`, ready to be
    /// sent.
    public static func getWorkforcemanagementManagementunitAgent(
        managementUnitId: String, agentId: String, excludeCapabilities: Bool? = nil,
        expand: [GetWorkforcemanagementManagementunitAgentExpand]? = nil
    ) -> APICall<WfmAgent> {
        var queryParameters = QueryParameters()
        queryParameters.add("excludeCapabilities", excludeCapabilities)
        queryParameters.add("expand", expand)
        return APICall(
            "getWorkforcemanagementManagementunitAgent", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}",
            parameters: [("managementUnitId", managementUnitId), ("agentId", agentId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementManagementunitAgentShifttrades

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}/shifttrades`.
    ///
    /// Needs one of the permissions `wfm:shiftTradeRequest:edit`, `wfm:shiftTradeRequest:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - agentId: `agentId` in the path.
    public func getWorkforcemanagementManagementunitAgentShifttrades(
        managementUnitId: String, agentId: String
    ) async throws(ApiError) -> ShiftTradeListResponse {
        try await client.send(
            Self.getWorkforcemanagementManagementunitAgentShifttrades(
                managementUnitId: managementUnitId, agentId: agentId))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}/shifttrades`,
    /// ready to be sent.
    public static func getWorkforcemanagementManagementunitAgentShifttrades(
        managementUnitId: String, agentId: String
    ) -> APICall<ShiftTradeListResponse> {
        APICall(
            "getWorkforcemanagementManagementunitAgentShifttrades", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}/shifttrades",
            parameters: [("managementUnitId", managementUnitId), ("agentId", agentId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitDecisionmetrics

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/decisionmetrics`.
    ///
    /// Needs the permission `wfm:decisionMetrics:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    public func getWorkforcemanagementManagementunitDecisionmetrics(
        managementUnitId: String
    ) async throws(ApiError) -> DecisionMetricsResponse {
        try await client.send(
            Self.getWorkforcemanagementManagementunitDecisionmetrics(managementUnitId: managementUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/decisionmetrics`, ready to be sent.
    public static func getWorkforcemanagementManagementunitDecisionmetrics(
        managementUnitId: String
    ) -> APICall<DecisionMetricsResponse> {
        APICall(
            "getWorkforcemanagementManagementunitDecisionmetrics", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/decisionmetrics",
            parameters: [("managementUnitId", managementUnitId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitShifttradesMatched

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/matched`.
    ///
    /// Needs one of the permissions `wfm:shiftTradeRequest:view`, `wfm:shiftTradeRequest:edit`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    public func getWorkforcemanagementManagementunitShifttradesMatched(
        managementUnitId: String
    ) async throws(ApiError) -> ShiftTradeMatchesSummaryResponse {
        try await client.send(
            Self.getWorkforcemanagementManagementunitShifttradesMatched(managementUnitId: managementUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/matched`, ready to be
    /// sent.
    public static func getWorkforcemanagementManagementunitShifttradesMatched(
        managementUnitId: String
    ) -> APICall<ShiftTradeMatchesSummaryResponse> {
        APICall(
            "getWorkforcemanagementManagementunitShifttradesMatched", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/matched",
            parameters: [("managementUnitId", managementUnitId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitShifttradesUsers

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/users`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    public func getWorkforcemanagementManagementunitShifttradesUsers(
        managementUnitId: String
    ) async throws(ApiError) -> WfmUserEntityListing {
        try await client.send(
            Self.getWorkforcemanagementManagementunitShifttradesUsers(managementUnitId: managementUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/users`, ready to be
    /// sent.
    public static func getWorkforcemanagementManagementunitShifttradesUsers(
        managementUnitId: String
    ) -> APICall<WfmUserEntityListing> {
        APICall(
            "getWorkforcemanagementManagementunitShifttradesUsers", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/users",
            parameters: [("managementUnitId", managementUnitId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitTimeofflimit

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}`.
    ///
    /// Needs the permission `wfm:timeOffLimit:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - timeOffLimitId: `timeOffLimitId` in the path.
    public func getWorkforcemanagementManagementunitTimeofflimit(
        managementUnitId: String, timeOffLimitId: String
    ) async throws(ApiError) -> TimeOffLimit {
        try await client.send(
            Self.getWorkforcemanagementManagementunitTimeofflimit(
                managementUnitId: managementUnitId, timeOffLimitId: timeOffLimitId))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementManagementunitTimeofflimit(
        managementUnitId: String, timeOffLimitId: String
    ) -> APICall<TimeOffLimit> {
        APICall(
            "getWorkforcemanagementManagementunitTimeofflimit", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}",
            parameters: [("managementUnitId", managementUnitId), ("timeOffLimitId", timeOffLimitId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitTimeofflimits

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits`.
    ///
    /// Needs one of the permissions `wfm:timeOffLimit:view`, `wfm:timeOffPlan:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    public func getWorkforcemanagementManagementunitTimeofflimits(
        managementUnitId: String
    ) async throws(ApiError) -> TimeOffLimitListing {
        try await client.send(
            Self.getWorkforcemanagementManagementunitTimeofflimits(managementUnitId: managementUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits`, ready to be sent.
    public static func getWorkforcemanagementManagementunitTimeofflimits(
        managementUnitId: String
    ) -> APICall<TimeOffLimitListing> {
        APICall(
            "getWorkforcemanagementManagementunitTimeofflimits", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits",
            parameters: [("managementUnitId", managementUnitId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitTimeoffplan

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}`.
    ///
    /// Needs the permission `wfm:timeOffPlan:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - timeOffPlanId: `timeOffPlanId` in the path.
    public func getWorkforcemanagementManagementunitTimeoffplan(
        managementUnitId: String, timeOffPlanId: String
    ) async throws(ApiError) -> TimeOffPlan {
        try await client.send(
            Self.getWorkforcemanagementManagementunitTimeoffplan(
                managementUnitId: managementUnitId, timeOffPlanId: timeOffPlanId))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementManagementunitTimeoffplan(
        managementUnitId: String, timeOffPlanId: String
    ) -> APICall<TimeOffPlan> {
        APICall(
            "getWorkforcemanagementManagementunitTimeoffplan", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}",
            parameters: [("managementUnitId", managementUnitId), ("timeOffPlanId", timeOffPlanId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitTimeoffplans

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans`.
    ///
    /// Needs the permission `wfm:timeOffPlan:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    public func getWorkforcemanagementManagementunitTimeoffplans(
        managementUnitId: String
    ) async throws(ApiError) -> TimeOffPlanListing {
        try await client.send(Self.getWorkforcemanagementManagementunitTimeoffplans(managementUnitId: managementUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans`, ready to be sent.
    public static func getWorkforcemanagementManagementunitTimeoffplans(
        managementUnitId: String
    ) -> APICall<TimeOffPlanListing> {
        APICall(
            "getWorkforcemanagementManagementunitTimeoffplans", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans",
            parameters: [("managementUnitId", managementUnitId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitUserTimeoffrequest

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}`.
    ///
    /// Needs the permission `wfm:timeOffRequest:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - userId: `userId` in the path.
    ///   - timeOffRequestId: `timeOffRequestId` in the path.
    public func getWorkforcemanagementManagementunitUserTimeoffrequest(
        managementUnitId: String, userId: String, timeOffRequestId: String
    ) async throws(ApiError) -> TimeOffRequestResponse {
        try await client.send(
            Self.getWorkforcemanagementManagementunitUserTimeoffrequest(
                managementUnitId: managementUnitId, userId: userId, timeOffRequestId: timeOffRequestId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementManagementunitUserTimeoffrequest(
        managementUnitId: String, userId: String, timeOffRequestId: String
    ) -> APICall<TimeOffRequestResponse> {
        APICall(
            "getWorkforcemanagementManagementunitUserTimeoffrequest", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}",
            parameters: [("managementUnitId", managementUnitId), ("userId", userId), ("timeOffRequestId", timeOffRequestId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits`.
    ///
    /// Needs the permissions `wfm:timeOffRequest:view`, `wfm:timeOffLimit:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - userId: `userId` in the path.
    ///   - timeOffRequestId: `timeOffRequestId` in the path.
    public func getWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits(
        managementUnitId: String, userId: String, timeOffRequestId: String
    ) async throws(ApiError) -> QueryTimeOffLimitValuesResponse {
        try await client.send(
            Self.getWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits(
                managementUnitId: managementUnitId, userId: userId, timeOffRequestId: timeOffRequestId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits`,
    /// ready to be sent.
    public static func getWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits(
        managementUnitId: String, userId: String, timeOffRequestId: String
    ) -> APICall<QueryTimeOffLimitValuesResponse> {
        APICall(
            "getWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits",
            parameters: [("managementUnitId", managementUnitId), ("userId", userId), ("timeOffRequestId", timeOffRequestId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitUserTimeoffrequests

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests`.
    ///
    /// Needs the permission `wfm:timeOffRequest:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - userId: `userId` in the path.
    public func getWorkforcemanagementManagementunitUserTimeoffrequests(
        managementUnitId: String, userId: String
    ) async throws(ApiError) -> TimeOffRequestList {
        try await client.send(
            Self.getWorkforcemanagementManagementunitUserTimeoffrequests(
                managementUnitId: managementUnitId, userId: userId))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests`,
    /// ready to be sent.
    public static func getWorkforcemanagementManagementunitUserTimeoffrequests(
        managementUnitId: String, userId: String
    ) -> APICall<TimeOffRequestList> {
        APICall(
            "getWorkforcemanagementManagementunitUserTimeoffrequests", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests",
            parameters: [("managementUnitId", managementUnitId), ("userId", userId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitUsers

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users`.
    ///
    /// Needs one of the permissions `wfm:agent:view`, `wfm:historicalAdherence:view`, `wfm:publishedSchedule:view`,
    /// `wfm:realtimeAdherence:view`, `wfm:schedule:view`, `wfm:staffingGroup:view`, `wfm:timeOffRequest:view`,
    /// `wfm:workPlanRotation:view`, `wfm:workPlan:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    public func getWorkforcemanagementManagementunitUsers(
        managementUnitId: String
    ) async throws(ApiError) -> WfmUserEntityListing {
        try await client.send(Self.getWorkforcemanagementManagementunitUsers(managementUnitId: managementUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users`, ready to be sent.
    public static func getWorkforcemanagementManagementunitUsers(
        managementUnitId: String
    ) -> APICall<WfmUserEntityListing> {
        APICall(
            "getWorkforcemanagementManagementunitUsers", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users",
            parameters: [("managementUnitId", managementUnitId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitWeekSchedule

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId}`.
    ///
    /// Needs one of the permissions `wfm:publishedSchedule:view`, `wfm:schedule:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    ///   - expand: `expand` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    public func getWorkforcemanagementManagementunitWeekSchedule(
        managementUnitId: String, weekId: String, scheduleId: String,
        expand: GetWorkforcemanagementManagementunitWeekScheduleExpand? = nil, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> WeekScheduleResponse {
        try await client.send(
            Self.getWorkforcemanagementManagementunitWeekSchedule(
                managementUnitId: managementUnitId, weekId: weekId, scheduleId: scheduleId, expand: expand,
                forceDownloadService: forceDownloadService))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId}`, ready to
    /// be sent.
    public static func getWorkforcemanagementManagementunitWeekSchedule(
        managementUnitId: String, weekId: String, scheduleId: String,
        expand: GetWorkforcemanagementManagementunitWeekScheduleExpand? = nil, forceDownloadService: Bool? = nil
    ) -> APICall<WeekScheduleResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "getWorkforcemanagementManagementunitWeekSchedule", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId}",
            parameters: [("managementUnitId", managementUnitId), ("weekId", weekId), ("scheduleId", scheduleId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementManagementunitWeekSchedules

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules`.
    ///
    /// Needs one of the permissions `wfm:publishedSchedule:view`, `wfm:schedule:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - includeOnlyPublished: `includeOnlyPublished` in the query.
    ///   - earliestWeekDate: `earliestWeekDate` in the query.
    ///   - latestWeekDate: `latestWeekDate` in the query.
    public func getWorkforcemanagementManagementunitWeekSchedules(
        managementUnitId: String, weekId: String, includeOnlyPublished: Bool? = nil, earliestWeekDate: String? = nil,
        latestWeekDate: String? = nil
    ) async throws(ApiError) -> WeekScheduleListResponse {
        try await client.send(
            Self.getWorkforcemanagementManagementunitWeekSchedules(
                managementUnitId: managementUnitId, weekId: weekId, includeOnlyPublished: includeOnlyPublished,
                earliestWeekDate: earliestWeekDate, latestWeekDate: latestWeekDate))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules`, ready to
    /// be sent.
    public static func getWorkforcemanagementManagementunitWeekSchedules(
        managementUnitId: String, weekId: String, includeOnlyPublished: Bool? = nil, earliestWeekDate: String? = nil,
        latestWeekDate: String? = nil
    ) -> APICall<WeekScheduleListResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeOnlyPublished", includeOnlyPublished)
        queryParameters.add("earliestWeekDate", earliestWeekDate)
        queryParameters.add("latestWeekDate", latestWeekDate)
        return APICall(
            "getWorkforcemanagementManagementunitWeekSchedules", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules",
            parameters: [("managementUnitId", managementUnitId), ("weekId", weekId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementManagementunitWeekShifttrades

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades`.
    ///
    /// Needs one of the permissions `wfm:shiftTradeRequest:view`, `wfm:shiftTradeRequest:edit`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - evaluateMatches: `evaluateMatches` in the query; when left out: `true`.
    ///   - includeCrossWeekShifts: `includeCrossWeekShifts` in the query; when left out: `false`.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    public func getWorkforcemanagementManagementunitWeekShifttrades(
        managementUnitId: String, weekDateId: String, evaluateMatches: Bool? = nil, includeCrossWeekShifts: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> WeekShiftTradeListResponse {
        try await client.send(
            Self.getWorkforcemanagementManagementunitWeekShifttrades(
                managementUnitId: managementUnitId, weekDateId: weekDateId, evaluateMatches: evaluateMatches,
                includeCrossWeekShifts: includeCrossWeekShifts, forceDownloadService: forceDownloadService))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades`,
    /// ready to be sent.
    public static func getWorkforcemanagementManagementunitWeekShifttrades(
        managementUnitId: String, weekDateId: String, evaluateMatches: Bool? = nil, includeCrossWeekShifts: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) -> APICall<WeekShiftTradeListResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("evaluateMatches", evaluateMatches)
        queryParameters.add("includeCrossWeekShifts", includeCrossWeekShifts)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "getWorkforcemanagementManagementunitWeekShifttrades", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades",
            parameters: [("managementUnitId", managementUnitId), ("weekDateId", weekDateId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementManagementunitWorkplan

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}`.
    ///
    /// Needs one of the permissions `wfm:workPlanRotation:view`, `wfm:workPlan:view`, `wfm:schedule:edit`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - workPlanId: `workPlanId` in the path.
    ///   - includeOnly: `includeOnly` in the query, once for each element.
    public func getWorkforcemanagementManagementunitWorkplan(
        managementUnitId: String, workPlanId: String,
        includeOnly: [GetWorkforcemanagementManagementunitWorkplanIncludeOnly]? = nil
    ) async throws(ApiError) -> WorkPlan {
        try await client.send(
            Self.getWorkforcemanagementManagementunitWorkplan(
                managementUnitId: managementUnitId, workPlanId: workPlanId, includeOnly: includeOnly))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}`, ready to
    /// be sent.
    public static func getWorkforcemanagementManagementunitWorkplan(
        managementUnitId: String, workPlanId: String,
        includeOnly: [GetWorkforcemanagementManagementunitWorkplanIncludeOnly]? = nil
    ) -> APICall<WorkPlan> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeOnly", includeOnly)
        return APICall(
            "getWorkforcemanagementManagementunitWorkplan", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}",
            parameters: [("managementUnitId", managementUnitId), ("workPlanId", workPlanId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementManagementunitWorkplanrotation

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}`.
    ///
    /// Needs the permission `wfm:workPlanRotation:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - workPlanRotationId: `workPlanRotationId` in the path.
    public func getWorkforcemanagementManagementunitWorkplanrotation(
        managementUnitId: String, workPlanRotationId: String
    ) async throws(ApiError) -> WorkPlanRotationResponse {
        try await client.send(
            Self.getWorkforcemanagementManagementunitWorkplanrotation(
                managementUnitId: managementUnitId, workPlanRotationId: workPlanRotationId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}`, ready to
    /// be sent.
    public static func getWorkforcemanagementManagementunitWorkplanrotation(
        managementUnitId: String, workPlanRotationId: String
    ) -> APICall<WorkPlanRotationResponse> {
        APICall(
            "getWorkforcemanagementManagementunitWorkplanrotation", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}",
            parameters: [("managementUnitId", managementUnitId), ("workPlanRotationId", workPlanRotationId)])
    }
}

// MARK: - getWorkforcemanagementManagementunitWorkplanrotations

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations`.
    ///
    /// Needs one of the permissions `wfm:agent:view`, `wfm:workPlanRotation:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getWorkforcemanagementManagementunitWorkplanrotations(
        managementUnitId: String, expand: [GetWorkforcemanagementManagementunitWorkplanrotationsExpand]? = nil
    ) async throws(ApiError) -> WorkPlanRotationListResponse {
        try await client.send(
            Self.getWorkforcemanagementManagementunitWorkplanrotations(
                managementUnitId: managementUnitId, expand: expand))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations`, ready to be
    /// sent.
    public static func getWorkforcemanagementManagementunitWorkplanrotations(
        managementUnitId: String, expand: [GetWorkforcemanagementManagementunitWorkplanrotationsExpand]? = nil
    ) -> APICall<WorkPlanRotationListResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getWorkforcemanagementManagementunitWorkplanrotations", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations",
            parameters: [("managementUnitId", managementUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementManagementunitWorkplans

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans`.
    ///
    /// Needs one of the permissions `wfm:agent:view`, `wfm:publishedSchedule:view`, `wfm:schedule:view`,
    /// `wfm:workPlanRotation:view`, `wfm:workPlan:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    ///   - exclude: `exclude` in the query, once for each element.
    public func getWorkforcemanagementManagementunitWorkplans(
        managementUnitId: String, expand: [GetWorkforcemanagementManagementunitWorkplansExpand]? = nil,
        exclude: [GetWorkforcemanagementManagementunitWorkplansExclude]? = nil
    ) async throws(ApiError) -> WorkPlanListResponse {
        try await client.send(
            Self.getWorkforcemanagementManagementunitWorkplans(
                managementUnitId: managementUnitId, expand: expand, exclude: exclude))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans`, ready to be sent.
    public static func getWorkforcemanagementManagementunitWorkplans(
        managementUnitId: String, expand: [GetWorkforcemanagementManagementunitWorkplansExpand]? = nil,
        exclude: [GetWorkforcemanagementManagementunitWorkplansExclude]? = nil
    ) -> APICall<WorkPlanListResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("exclude", exclude)
        return APICall(
            "getWorkforcemanagementManagementunitWorkplans", .get,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans",
            parameters: [("managementUnitId", managementUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementManagementunits

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query.
    ///   - pageNumber: `pageNumber` in the query.
    ///   - expand: `expand` in the query.
    ///   - feature: `feature` in the query.
    ///   - divisionId: `divisionId` in the query.
    public func getWorkforcemanagementManagementunits(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: GetWorkforcemanagementManagementunitsExpand? = nil,
        feature: GetWorkforcemanagementManagementunitsFeature? = nil, divisionId: String? = nil
    ) async throws(ApiError) -> ManagementUnitListing {
        try await client.send(
            Self.getWorkforcemanagementManagementunits(
                pageSize: pageSize, pageNumber: pageNumber, expand: expand, feature: feature, divisionId: divisionId))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits`, ready to be sent.
    public static func getWorkforcemanagementManagementunits(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: GetWorkforcemanagementManagementunitsExpand? = nil,
        feature: GetWorkforcemanagementManagementunitsFeature? = nil, divisionId: String? = nil
    ) -> APICall<ManagementUnitListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("feature", feature)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getWorkforcemanagementManagementunits", .get, "/api/v2/workforcemanagement/managementunits",
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementManagementunitsDivisionviews

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/managementunits/divisionviews`.
    ///
    /// Needs the permission `wfm:managementUnit:search`.
    ///
    /// - Parameters:
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getWorkforcemanagementManagementunitsDivisionviews(
        divisionId: [String]? = nil
    ) async throws(ApiError) -> ManagementUnitListing {
        try await client.send(Self.getWorkforcemanagementManagementunitsDivisionviews(divisionId: divisionId))
    }

    /// The call `GET /api/v2/workforcemanagement/managementunits/divisionviews`, ready to be sent.
    public static func getWorkforcemanagementManagementunitsDivisionviews(
        divisionId: [String]? = nil
    ) -> APICall<ManagementUnitListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getWorkforcemanagementManagementunitsDivisionviews", .get,
            "/api/v2/workforcemanagement/managementunits/divisionviews", query: queryParameters)
    }
}

// MARK: - patchWorkforcemanagementManagementunit

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}`.
    ///
    /// Needs the permission `wfm:managementUnit:edit`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementManagementunit(
        managementUnitId: String, body: UpdateManagementUnitRequest
    ) async throws(ApiError) -> ManagementUnit {
        try await client.send(
            Self.patchWorkforcemanagementManagementunit(managementUnitId: managementUnitId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}`, ready to be sent.
    public static func patchWorkforcemanagementManagementunit(
        managementUnitId: String, body: UpdateManagementUnitRequest
    ) -> APICall<ManagementUnit> {
        APICall(
            "patchWorkforcemanagementManagementunit", .patch,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementManagementunitAgents

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents`.
    ///
    /// Needs the permission `wfm:agent:edit`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    public func patchWorkforcemanagementManagementunitAgents(
        managementUnitId: String, body: UpdateMuAgentsRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.patchWorkforcemanagementManagementunitAgents(managementUnitId: managementUnitId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents`, ready to be sent.
    public static func patchWorkforcemanagementManagementunitAgents(
        managementUnitId: String, body: UpdateMuAgentsRequest
    ) -> APICall<Void> {
        APICall(
            "patchWorkforcemanagementManagementunitAgents", .patch,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementManagementunitAgentsWorkplansBulk

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/bulk`.
    ///
    /// Needs the permission `wfm:workPlan:edit`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementManagementunitAgentsWorkplansBulk(
        managementUnitId: String, body: UpdateMuAgentWorkPlansBatchRequest
    ) async throws(ApiError) -> UpdateMuAgentWorkPlansBatchResponse {
        try await client.send(
            Self.patchWorkforcemanagementManagementunitAgentsWorkplansBulk(
                managementUnitId: managementUnitId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/bulk`, ready to
    /// be sent.
    public static func patchWorkforcemanagementManagementunitAgentsWorkplansBulk(
        managementUnitId: String, body: UpdateMuAgentWorkPlansBatchRequest
    ) -> APICall<UpdateMuAgentWorkPlansBatchResponse> {
        APICall(
            "patchWorkforcemanagementManagementunitAgentsWorkplansBulk", .patch,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/bulk",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementManagementunitTimeofflimit

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}`.
    ///
    /// Needs the permission `wfm:timeOffLimit:edit`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - timeOffLimitId: `timeOffLimitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementManagementunitTimeofflimit(
        managementUnitId: String, timeOffLimitId: String, body: UpdateTimeOffLimitRequest
    ) async throws(ApiError) -> TimeOffLimit {
        try await client.send(
            Self.patchWorkforcemanagementManagementunitTimeofflimit(
                managementUnitId: managementUnitId, timeOffLimitId: timeOffLimitId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}`,
    /// ready to be sent.
    public static func patchWorkforcemanagementManagementunitTimeofflimit(
        managementUnitId: String, timeOffLimitId: String, body: UpdateTimeOffLimitRequest
    ) -> APICall<TimeOffLimit> {
        APICall(
            "patchWorkforcemanagementManagementunitTimeofflimit", .patch,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}",
            parameters: [("managementUnitId", managementUnitId), ("timeOffLimitId", timeOffLimitId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementManagementunitTimeoffplan

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}`.
    ///
    /// Needs the permission `wfm:timeOffPlan:edit`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - timeOffPlanId: `timeOffPlanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementManagementunitTimeoffplan(
        managementUnitId: String, timeOffPlanId: String, body: UpdateTimeOffPlanRequest
    ) async throws(ApiError) -> TimeOffPlan {
        try await client.send(
            Self.patchWorkforcemanagementManagementunitTimeoffplan(
                managementUnitId: managementUnitId, timeOffPlanId: timeOffPlanId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}`,
    /// ready to be sent.
    public static func patchWorkforcemanagementManagementunitTimeoffplan(
        managementUnitId: String, timeOffPlanId: String, body: UpdateTimeOffPlanRequest
    ) -> APICall<TimeOffPlan> {
        APICall(
            "patchWorkforcemanagementManagementunitTimeoffplan", .patch,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}",
            parameters: [("managementUnitId", managementUnitId), ("timeOffPlanId", timeOffPlanId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus

extension WorkforceManagementApi {
    /// Calls `PATCH
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus`.
    ///
    /// Needs the permission `wfm:timeOffRequest:edit`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - timeOffRequestId: `timeOffRequestId` in the path.
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus(
        managementUnitId: String, timeOffRequestId: String, userId: String, body: SetTimeOffIntegrationStatusRequest
    ) async throws(ApiError) -> UserTimeOffIntegrationStatusResponse {
        try await client.send(
            Self.patchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus(
                managementUnitId: managementUnitId, timeOffRequestId: timeOffRequestId, userId: userId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus`,
    /// ready to be sent.
    public static func patchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus(
        managementUnitId: String, timeOffRequestId: String, userId: String, body: SetTimeOffIntegrationStatusRequest
    ) -> APICall<UserTimeOffIntegrationStatusResponse> {
        APICall(
            "patchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus", .patch,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus",
            parameters: [("managementUnitId", managementUnitId), ("timeOffRequestId", timeOffRequestId), ("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementManagementunitUnavailabletimesSettings

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/unavailabletimes/settings`.
    ///
    /// Needs the permission `wfm:managementUnit:edit`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementManagementunitUnavailabletimesSettings(
        managementUnitId: String, body: UpdateManagementUnitsSettingsRequest
    ) async throws(ApiError) -> ManagementUnitAvailabilitySettingsResponse {
        try await client.send(
            Self.patchWorkforcemanagementManagementunitUnavailabletimesSettings(
                managementUnitId: managementUnitId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/unavailabletimes/settings`, ready
    /// to be sent.
    public static func patchWorkforcemanagementManagementunitUnavailabletimesSettings(
        managementUnitId: String, body: UpdateManagementUnitsSettingsRequest
    ) -> APICall<ManagementUnitAvailabilitySettingsResponse> {
        APICall(
            "patchWorkforcemanagementManagementunitUnavailabletimesSettings", .patch,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/unavailabletimes/settings",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementManagementunitUserTimeoffrequest

extension WorkforceManagementApi {
    /// Calls `PATCH
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}`.
    ///
    /// Needs the permission `wfm:timeOffRequest:edit`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - userId: `userId` in the path.
    ///   - timeOffRequestId: `timeOffRequestId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementManagementunitUserTimeoffrequest(
        managementUnitId: String, userId: String, timeOffRequestId: String, body: AdminTimeOffRequestPatch
    ) async throws(ApiError) -> TimeOffRequestResponse {
        try await client.send(
            Self.patchWorkforcemanagementManagementunitUserTimeoffrequest(
                managementUnitId: managementUnitId, userId: userId, timeOffRequestId: timeOffRequestId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}`,
    /// ready to be sent.
    public static func patchWorkforcemanagementManagementunitUserTimeoffrequest(
        managementUnitId: String, userId: String, timeOffRequestId: String, body: AdminTimeOffRequestPatch
    ) -> APICall<TimeOffRequestResponse> {
        APICall(
            "patchWorkforcemanagementManagementunitUserTimeoffrequest", .patch,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}",
            parameters: [("managementUnitId", managementUnitId), ("userId", userId), ("timeOffRequestId", timeOffRequestId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementManagementunitWeekShifttrade

extension WorkforceManagementApi {
    /// Calls `PATCH
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - tradeId: `tradeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementManagementunitWeekShifttrade(
        managementUnitId: String, weekDateId: String, tradeId: String, body: PatchShiftTradeRequest
    ) async throws(ApiError) -> ShiftTradeResponse {
        try await client.send(
            Self.patchWorkforcemanagementManagementunitWeekShifttrade(
                managementUnitId: managementUnitId, weekDateId: weekDateId, tradeId: tradeId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}`, ready
    /// to be sent.
    public static func patchWorkforcemanagementManagementunitWeekShifttrade(
        managementUnitId: String, weekDateId: String, tradeId: String, body: PatchShiftTradeRequest
    ) -> APICall<ShiftTradeResponse> {
        APICall(
            "patchWorkforcemanagementManagementunitWeekShifttrade", .patch,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}",
            parameters: [("managementUnitId", managementUnitId), ("weekDateId", weekDateId), ("tradeId", tradeId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementManagementunitWorkplan

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}`.
    ///
    /// Needs the permission `wfm:workPlan:edit`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - workPlanId: `workPlanId` in the path.
    ///   - body: the body.
    ///   - validationMode: `validationMode` in the query.
    @discardableResult
    public func patchWorkforcemanagementManagementunitWorkplan(
        managementUnitId: String, workPlanId: String, body: WorkPlan,
        validationMode: PatchWorkforcemanagementManagementunitWorkplanValidationMode? = nil
    ) async throws(ApiError) -> WorkPlan {
        try await client.send(
            Self.patchWorkforcemanagementManagementunitWorkplan(
                managementUnitId: managementUnitId, workPlanId: workPlanId, body: body, validationMode: validationMode))
    }

    /// The call `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}`, ready to
    /// be sent.
    public static func patchWorkforcemanagementManagementunitWorkplan(
        managementUnitId: String, workPlanId: String, body: WorkPlan,
        validationMode: PatchWorkforcemanagementManagementunitWorkplanValidationMode? = nil
    ) -> APICall<WorkPlan> {
        var queryParameters = QueryParameters()
        queryParameters.add("validationMode", validationMode)
        return APICall(
            "patchWorkforcemanagementManagementunitWorkplan", .patch,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}",
            parameters: [("managementUnitId", managementUnitId), ("workPlanId", workPlanId)], query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementManagementunitWorkplanrotation

extension WorkforceManagementApi {
    /// Calls `PATCH
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}`.
    ///
    /// Needs the permission `wfm:workPlanRotation:edit`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - workPlanRotationId: `workPlanRotationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementManagementunitWorkplanrotation(
        managementUnitId: String, workPlanRotationId: String, body: UpdateWorkPlanRotationRequest
    ) async throws(ApiError) -> WorkPlanRotationResponse {
        try await client.send(
            Self.patchWorkforcemanagementManagementunitWorkplanrotation(
                managementUnitId: managementUnitId, workPlanRotationId: workPlanRotationId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}`, ready to
    /// be sent.
    public static func patchWorkforcemanagementManagementunitWorkplanrotation(
        managementUnitId: String, workPlanRotationId: String, body: UpdateWorkPlanRotationRequest
    ) -> APICall<WorkPlanRotationResponse> {
        APICall(
            "patchWorkforcemanagementManagementunitWorkplanrotation", .patch,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}",
            parameters: [("managementUnitId", managementUnitId), ("workPlanRotationId", workPlanRotationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitAgentsWorkplansQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/query`.
    ///
    /// Needs the permission `wfm:workPlan:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementManagementunitAgentsWorkplansQuery(
        managementUnitId: String, body: GetAgentsWorkPlansRequest, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> AgentsWorkPlansResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitAgentsWorkplansQuery(
                managementUnitId: managementUnitId, body: body, forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/query`, ready to
    /// be sent.
    public static func postWorkforcemanagementManagementunitAgentsWorkplansQuery(
        managementUnitId: String, body: GetAgentsWorkPlansRequest, forceDownloadService: Bool? = nil
    ) -> APICall<AgentsWorkPlansResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementManagementunitAgentsWorkplansQuery", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/query",
            parameters: [("managementUnitId", managementUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitAgentschedulesSearch

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agentschedules/search`.
    ///
    /// Needs one of the permissions `wfm:publishedSchedule:view`, `wfm:schedule:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementManagementunitAgentschedulesSearch(
        managementUnitId: String, body: BuSearchAgentSchedulesRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> BuAsyncAgentSchedulesSearchResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitAgentschedulesSearch(
                managementUnitId: managementUnitId, body: body, forceAsync: forceAsync,
                forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agentschedules/search`, ready to
    /// be sent.
    public static func postWorkforcemanagementManagementunitAgentschedulesSearch(
        managementUnitId: String, body: BuSearchAgentSchedulesRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) -> APICall<BuAsyncAgentSchedulesSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementManagementunitAgentschedulesSearch", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agentschedules/search",
            parameters: [("managementUnitId", managementUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitHistoricaladherencequery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/historicaladherencequery`.
    ///
    /// Needs the permission `wfm:historicalAdherence:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitHistoricaladherencequery(
        managementUnitId: String, body: WfmHistoricalAdherenceQuery
    ) async throws(ApiError) -> WfmHistoricalAdherenceResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitHistoricaladherencequery(
                managementUnitId: managementUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/historicaladherencequery`, ready
    /// to be sent.
    public static func postWorkforcemanagementManagementunitHistoricaladherencequery(
        managementUnitId: String, body: WfmHistoricalAdherenceQuery
    ) -> APICall<WfmHistoricalAdherenceResponse> {
        APICall(
            "postWorkforcemanagementManagementunitHistoricaladherencequery", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/historicaladherencequery",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitMove

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/move`.
    ///
    /// Needs the permission `wfm:managementUnit:edit`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitMove(
        managementUnitId: String, body: MoveManagementUnitRequest
    ) async throws(ApiError) -> MoveManagementUnitResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitMove(managementUnitId: managementUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/move`, ready to be sent.
    public static func postWorkforcemanagementManagementunitMove(
        managementUnitId: String, body: MoveManagementUnitRequest
    ) -> APICall<MoveManagementUnitResponse> {
        APICall(
            "postWorkforcemanagementManagementunitMove", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/move",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitSchedulesSearch

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/schedules/search`.
    ///
    /// Needs one of the permissions `wfm:publishedSchedule:view`, `wfm:schedule:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitSchedulesSearch(
        managementUnitId: String, body: UserListScheduleRequestBody
    ) async throws(ApiError) -> UserScheduleContainer {
        try await client.send(
            Self.postWorkforcemanagementManagementunitSchedulesSearch(managementUnitId: managementUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/schedules/search`, ready to be
    /// sent.
    public static func postWorkforcemanagementManagementunitSchedulesSearch(
        managementUnitId: String, body: UserListScheduleRequestBody
    ) -> APICall<UserScheduleContainer> {
        APICall(
            "postWorkforcemanagementManagementunitSchedulesSearch", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/schedules/search",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitShrinkageJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/shrinkage/jobs`.
    ///
    /// Needs the permission `wfm:shrinkage:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitShrinkageJobs(
        managementUnitId: String, body: WfmHistoricalShrinkageRequest
    ) async throws(ApiError) -> WfmHistoricalShrinkageResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitShrinkageJobs(managementUnitId: managementUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/shrinkage/jobs`, ready to be sent.
    public static func postWorkforcemanagementManagementunitShrinkageJobs(
        managementUnitId: String, body: WfmHistoricalShrinkageRequest
    ) -> APICall<WfmHistoricalShrinkageResponse> {
        APICall(
            "postWorkforcemanagementManagementunitShrinkageJobs", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/shrinkage/jobs",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitTimeofflimits

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits`.
    ///
    /// Needs the permission `wfm:timeOffLimit:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitTimeofflimits(
        managementUnitId: String, body: CreateTimeOffLimitRequest
    ) async throws(ApiError) -> TimeOffLimit {
        try await client.send(
            Self.postWorkforcemanagementManagementunitTimeofflimits(managementUnitId: managementUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits`, ready to be sent.
    public static func postWorkforcemanagementManagementunitTimeofflimits(
        managementUnitId: String, body: CreateTimeOffLimitRequest
    ) -> APICall<TimeOffLimit> {
        APICall(
            "postWorkforcemanagementManagementunitTimeofflimits", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitTimeofflimitsValuesQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/values/query`.
    ///
    /// Needs the permission `wfm:timeOffLimit:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitTimeofflimitsValuesQuery(
        managementUnitId: String, body: QueryTimeOffLimitValuesRequest
    ) async throws(ApiError) -> QueryTimeOffLimitValuesResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitTimeofflimitsValuesQuery(
                managementUnitId: managementUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/values/query`, ready
    /// to be sent.
    public static func postWorkforcemanagementManagementunitTimeofflimitsValuesQuery(
        managementUnitId: String, body: QueryTimeOffLimitValuesRequest
    ) -> APICall<QueryTimeOffLimitValuesResponse> {
        APICall(
            "postWorkforcemanagementManagementunitTimeofflimitsValuesQuery", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/values/query",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitTimeoffplans

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans`.
    ///
    /// Needs the permission `wfm:timeOffPlan:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitTimeoffplans(
        managementUnitId: String, body: CreateTimeOffPlanRequest
    ) async throws(ApiError) -> TimeOffPlan {
        try await client.send(
            Self.postWorkforcemanagementManagementunitTimeoffplans(managementUnitId: managementUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans`, ready to be sent.
    public static func postWorkforcemanagementManagementunitTimeoffplans(
        managementUnitId: String, body: CreateTimeOffPlanRequest
    ) -> APICall<TimeOffPlan> {
        APICall(
            "postWorkforcemanagementManagementunitTimeoffplans", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitTimeoffrequests

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests`.
    ///
    /// Needs the permission `wfm:timeOffRequest:add`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitTimeoffrequests(
        managementUnitId: String, body: CreateAdminTimeOffRequest
    ) async throws(ApiError) -> TimeOffRequestList {
        try await client.send(
            Self.postWorkforcemanagementManagementunitTimeoffrequests(managementUnitId: managementUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests`, ready to be
    /// sent.
    public static func postWorkforcemanagementManagementunitTimeoffrequests(
        managementUnitId: String, body: CreateAdminTimeOffRequest
    ) -> APICall<TimeOffRequestList> {
        APICall(
            "postWorkforcemanagementManagementunitTimeoffrequests", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query`.
    ///
    /// Needs the permission `wfm:timeOffRequest:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery(
        managementUnitId: String, body: QueryTimeOffIntegrationStatusRequest
    ) async throws(ApiError) -> UserTimeOffIntegrationStatusResponseListing {
        try await client.send(
            Self.postWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery(
                managementUnitId: managementUnitId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query`, ready
    /// to be sent.
    public static func postWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery(
        managementUnitId: String, body: QueryTimeOffIntegrationStatusRequest
    ) -> APICall<UserTimeOffIntegrationStatusResponseListing> {
        APICall(
            "postWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitTimeoffrequestsQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/query`.
    ///
    /// Needs the permission `wfm:timeOffRequest:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementManagementunitTimeoffrequestsQuery(
        managementUnitId: String, body: TimeOffRequestQueryBody, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> TimeOffRequestListing {
        try await client.send(
            Self.postWorkforcemanagementManagementunitTimeoffrequestsQuery(
                managementUnitId: managementUnitId, body: body, forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/query`, ready to
    /// be sent.
    public static func postWorkforcemanagementManagementunitTimeoffrequestsQuery(
        managementUnitId: String, body: TimeOffRequestQueryBody, forceDownloadService: Bool? = nil
    ) -> APICall<TimeOffRequestListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementManagementunitTimeoffrequestsQuery", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/query",
            parameters: [("managementUnitId", managementUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query`.
    ///
    /// Needs the permission `wfm:timeOffRequest:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery(
        managementUnitId: String, body: QueryWaitlistPositionsRequest
    ) async throws(ApiError) -> WaitlistPositionListing {
        try await client.send(
            Self.postWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery(
                managementUnitId: managementUnitId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query`, ready
    /// to be sent.
    public static func postWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery(
        managementUnitId: String, body: QueryWaitlistPositionsRequest
    ) -> APICall<WaitlistPositionListing> {
        APICall(
            "postWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitUserTimeoffbalanceJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs`.
    ///
    /// Needs the permission `wfm:timeOffRequest:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitUserTimeoffbalanceJobs(
        managementUnitId: String, userId: String, body: TimeOffBalanceRequest
    ) async throws(ApiError) -> TimeOffBalancesResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitUserTimeoffbalanceJobs(
                managementUnitId: managementUnitId, userId: userId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs`, ready to be
    /// sent.
    public static func postWorkforcemanagementManagementunitUserTimeoffbalanceJobs(
        managementUnitId: String, userId: String, body: TimeOffBalanceRequest
    ) -> APICall<TimeOffBalancesResponse> {
        APICall(
            "postWorkforcemanagementManagementunitUserTimeoffbalanceJobs", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs",
            parameters: [("managementUnitId", managementUnitId), ("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs`.
    ///
    /// Needs the permission `wfm:timeOffRequest:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - userId: `userId` in the path.
    ///   - timeOffRequestId: `timeOffRequestId` in the path.
    @discardableResult
    public func postWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs(
        managementUnitId: String, userId: String, timeOffRequestId: String
    ) async throws(ApiError) -> TimeOffBalancesResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs(
                managementUnitId: managementUnitId, userId: userId, timeOffRequestId: timeOffRequestId))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs`,
    /// ready to be sent.
    public static func postWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs(
        managementUnitId: String, userId: String, timeOffRequestId: String
    ) -> APICall<TimeOffBalancesResponse> {
        APICall(
            "postWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs",
            parameters: [("managementUnitId", managementUnitId), ("userId", userId), ("timeOffRequestId", timeOffRequestId)])
    }
}

// MARK: - postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate`.
    ///
    /// Needs the permission `wfm:timeOffRequest:view`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    ///   - includeOnly: `includeOnly` in the query.
    @discardableResult
    public func postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate(
        managementUnitId: String, userId: String, body: EstimateAvailableTimeOffRequest,
        includeOnly: PostWorkforcemanagementManagementunitUserTimeoffrequestsEstimateIncludeOnly? = nil
    ) async throws(ApiError) -> EstimateAvailableTimeOffResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate(
                managementUnitId: managementUnitId, userId: userId, body: body, includeOnly: includeOnly))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate`, ready
    /// to be sent.
    public static func postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate(
        managementUnitId: String, userId: String, body: EstimateAvailableTimeOffRequest,
        includeOnly: PostWorkforcemanagementManagementunitUserTimeoffrequestsEstimateIncludeOnly? = nil
    ) -> APICall<EstimateAvailableTimeOffResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeOnly", includeOnly)
        return APICall(
            "postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate",
            parameters: [("managementUnitId", managementUnitId), ("userId", userId)], query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitWeekShifttradeMatch

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - tradeId: `tradeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitWeekShifttradeMatch(
        managementUnitId: String, weekDateId: String, tradeId: String, body: MatchShiftTradeRequest
    ) async throws(ApiError) -> MatchShiftTradeResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitWeekShifttradeMatch(
                managementUnitId: managementUnitId, weekDateId: weekDateId, tradeId: tradeId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match`,
    /// ready to be sent.
    public static func postWorkforcemanagementManagementunitWeekShifttradeMatch(
        managementUnitId: String, weekDateId: String, tradeId: String, body: MatchShiftTradeRequest
    ) -> APICall<MatchShiftTradeResponse> {
        APICall(
            "postWorkforcemanagementManagementunitWeekShifttradeMatch", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match",
            parameters: [("managementUnitId", managementUnitId), ("weekDateId", weekDateId), ("tradeId", tradeId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitWeekShifttrades

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitWeekShifttrades(
        managementUnitId: String, weekDateId: String, body: AddShiftTradeRequest
    ) async throws(ApiError) -> ShiftTradeResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitWeekShifttrades(
                managementUnitId: managementUnitId, weekDateId: weekDateId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades`,
    /// ready to be sent.
    public static func postWorkforcemanagementManagementunitWeekShifttrades(
        managementUnitId: String, weekDateId: String, body: AddShiftTradeRequest
    ) -> APICall<ShiftTradeResponse> {
        APICall(
            "postWorkforcemanagementManagementunitWeekShifttrades", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades",
            parameters: [("managementUnitId", managementUnitId), ("weekDateId", weekDateId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitWeekShifttradesSearch

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - body: the body.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementManagementunitWeekShifttradesSearch(
        managementUnitId: String, weekDateId: String, body: SearchShiftTradesRequest, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> SearchShiftTradesResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitWeekShifttradesSearch(
                managementUnitId: managementUnitId, weekDateId: weekDateId, body: body,
                forceDownloadService: forceDownloadService))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search`, ready to
    /// be sent.
    public static func postWorkforcemanagementManagementunitWeekShifttradesSearch(
        managementUnitId: String, weekDateId: String, body: SearchShiftTradesRequest, forceDownloadService: Bool? = nil
    ) -> APICall<SearchShiftTradesResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementManagementunitWeekShifttradesSearch", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search",
            parameters: [("managementUnitId", managementUnitId), ("weekDateId", weekDateId)], query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitWeekShifttradesStateBulk

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk`.
    ///
    /// Needs one of the permissions `wfm:agentShiftTradeRequest:participate`, `wfm:shiftTradeRequest:edit`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    @discardableResult
    public func postWorkforcemanagementManagementunitWeekShifttradesStateBulk(
        managementUnitId: String, weekDateId: String, body: BulkShiftTradeStateUpdateRequest, forceAsync: Bool? = nil
    ) async throws(ApiError) -> BulkUpdateShiftTradeStateResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitWeekShifttradesStateBulk(
                managementUnitId: managementUnitId, weekDateId: weekDateId, body: body, forceAsync: forceAsync))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk`, ready
    /// to be sent.
    public static func postWorkforcemanagementManagementunitWeekShifttradesStateBulk(
        managementUnitId: String, weekDateId: String, body: BulkShiftTradeStateUpdateRequest, forceAsync: Bool? = nil
    ) -> APICall<BulkUpdateShiftTradeStateResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        return APICall(
            "postWorkforcemanagementManagementunitWeekShifttradesStateBulk", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk",
            parameters: [("managementUnitId", managementUnitId), ("weekDateId", weekDateId)], query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitWorkplanCopy

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/copy`.
    ///
    /// Needs the permission `wfm:workPlan:add`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - workPlanId: `workPlanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitWorkplanCopy(
        managementUnitId: String, workPlanId: String, body: CopyWorkPlan
    ) async throws(ApiError) -> WorkPlan {
        try await client.send(
            Self.postWorkforcemanagementManagementunitWorkplanCopy(
                managementUnitId: managementUnitId, workPlanId: workPlanId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/copy`,
    /// ready to be sent.
    public static func postWorkforcemanagementManagementunitWorkplanCopy(
        managementUnitId: String, workPlanId: String, body: CopyWorkPlan
    ) -> APICall<WorkPlan> {
        APICall(
            "postWorkforcemanagementManagementunitWorkplanCopy", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/copy",
            parameters: [("managementUnitId", managementUnitId), ("workPlanId", workPlanId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitWorkplanValidate

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/validate`.
    ///
    /// Needs one of the permissions `wfm:workPlan:add`, `wfm:workPlan:edit`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - workPlanId: `workPlanId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postWorkforcemanagementManagementunitWorkplanValidate(
        managementUnitId: String, workPlanId: String, body: WorkPlanValidationRequest,
        expand: [PostWorkforcemanagementManagementunitWorkplanValidateExpand]? = nil
    ) async throws(ApiError) -> ValidateWorkPlanResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitWorkplanValidate(
                managementUnitId: managementUnitId, workPlanId: workPlanId, body: body, expand: expand))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/validate`,
    /// ready to be sent.
    public static func postWorkforcemanagementManagementunitWorkplanValidate(
        managementUnitId: String, workPlanId: String, body: WorkPlanValidationRequest,
        expand: [PostWorkforcemanagementManagementunitWorkplanValidateExpand]? = nil
    ) -> APICall<ValidateWorkPlanResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postWorkforcemanagementManagementunitWorkplanValidate", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/validate",
            parameters: [("managementUnitId", managementUnitId), ("workPlanId", workPlanId)], query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitWorkplanrotationCopy

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy`.
    ///
    /// Needs the permission `wfm:workPlanRotation:add`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - workPlanRotationId: `workPlanRotationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitWorkplanrotationCopy(
        managementUnitId: String, workPlanRotationId: String, body: CopyWorkPlanRotationRequest
    ) async throws(ApiError) -> WorkPlanRotationResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitWorkplanrotationCopy(
                managementUnitId: managementUnitId, workPlanRotationId: workPlanRotationId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy`,
    /// ready to be sent.
    public static func postWorkforcemanagementManagementunitWorkplanrotationCopy(
        managementUnitId: String, workPlanRotationId: String, body: CopyWorkPlanRotationRequest
    ) -> APICall<WorkPlanRotationResponse> {
        APICall(
            "postWorkforcemanagementManagementunitWorkplanrotationCopy", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy",
            parameters: [("managementUnitId", managementUnitId), ("workPlanRotationId", workPlanRotationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitWorkplanrotations

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations`.
    ///
    /// Needs the permission `wfm:workPlanRotation:add`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunitWorkplanrotations(
        managementUnitId: String, body: AddWorkPlanRotationRequest
    ) async throws(ApiError) -> WorkPlanRotationResponse {
        try await client.send(
            Self.postWorkforcemanagementManagementunitWorkplanrotations(managementUnitId: managementUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations`, ready to be
    /// sent.
    public static func postWorkforcemanagementManagementunitWorkplanrotations(
        managementUnitId: String, body: AddWorkPlanRotationRequest
    ) -> APICall<WorkPlanRotationResponse> {
        APICall(
            "postWorkforcemanagementManagementunitWorkplanrotations", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations",
            parameters: [("managementUnitId", managementUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunitWorkplans

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans`.
    ///
    /// Needs the permission `wfm:workPlan:add`.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - body: the body.
    ///   - validationMode: `validationMode` in the query.
    @discardableResult
    public func postWorkforcemanagementManagementunitWorkplans(
        managementUnitId: String, body: CreateWorkPlan,
        validationMode: PostWorkforcemanagementManagementunitWorkplansValidationMode? = nil
    ) async throws(ApiError) -> WorkPlan {
        try await client.send(
            Self.postWorkforcemanagementManagementunitWorkplans(
                managementUnitId: managementUnitId, body: body, validationMode: validationMode))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans`, ready to be sent.
    public static func postWorkforcemanagementManagementunitWorkplans(
        managementUnitId: String, body: CreateWorkPlan,
        validationMode: PostWorkforcemanagementManagementunitWorkplansValidationMode? = nil
    ) -> APICall<WorkPlan> {
        var queryParameters = QueryParameters()
        queryParameters.add("validationMode", validationMode)
        return APICall(
            "postWorkforcemanagementManagementunitWorkplans", .post,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans",
            parameters: [("managementUnitId", managementUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementManagementunits

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/managementunits`.
    ///
    /// Needs the permission `wfm:managementUnit:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementManagementunits(
        body: CreateManagementUnitApiRequest
    ) async throws(ApiError) -> ManagementUnit {
        try await client.send(Self.postWorkforcemanagementManagementunits(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/managementunits`, ready to be sent.
    public static func postWorkforcemanagementManagementunits(
        body: CreateManagementUnitApiRequest
    ) -> APICall<ManagementUnit> {
        APICall(
            "postWorkforcemanagementManagementunits", .post, "/api/v2/workforcemanagement/managementunits",
            body: .json(body.asJSON))
    }
}

// MARK: - putWorkforcemanagementManagementunitTimeofflimitValues

extension WorkforceManagementApi {
    /// Calls `PUT
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values`.
    ///
    /// Needs the permission `wfm:timeOffLimit:edit`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - managementUnitId: `managementUnitId` in the path.
    ///   - timeOffLimitId: `timeOffLimitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putWorkforcemanagementManagementunitTimeofflimitValues(
        managementUnitId: String, timeOffLimitId: String, body: SetTimeOffLimitValuesRequest
    ) async throws(ApiError) -> TimeOffLimit {
        try await client.send(
            Self.putWorkforcemanagementManagementunitTimeofflimitValues(
                managementUnitId: managementUnitId, timeOffLimitId: timeOffLimitId, body: body))
    }

    /// The call `PUT
    /// /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values`, ready to
    /// be sent.
    public static func putWorkforcemanagementManagementunitTimeofflimitValues(
        managementUnitId: String, timeOffLimitId: String, body: SetTimeOffLimitValuesRequest
    ) -> APICall<TimeOffLimit> {
        APICall(
            "putWorkforcemanagementManagementunitTimeofflimitValues", .put,
            "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values",
            parameters: [("managementUnitId", managementUnitId), ("timeOffLimitId", timeOffLimitId)],
            body: .json(body.asJSON))
    }
}
