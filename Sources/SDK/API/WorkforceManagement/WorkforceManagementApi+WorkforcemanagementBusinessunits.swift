// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - deleteWorkforcemanagementBusinessunit

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}`.
    ///
    /// Needs the permission `wfm:businessUnit:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func deleteWorkforcemanagementBusinessunit(businessUnitId: String) async throws(ApiError) {
        try await client.send(Self.deleteWorkforcemanagementBusinessunit(businessUnitId: businessUnitId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}`, ready to be sent.
    public static func deleteWorkforcemanagementBusinessunit(businessUnitId: String) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunit", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - deleteWorkforcemanagementBusinessunitActivitycode

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}`.
    ///
    /// Needs the permission `wfm:activityCode:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityCodeId: `activityCodeId` in the path.
    public func deleteWorkforcemanagementBusinessunitActivitycode(
        businessUnitId: String, activityCodeId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitActivitycode(
                businessUnitId: businessUnitId, activityCodeId: activityCodeId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}`,
    /// ready to be sent.
    public static func deleteWorkforcemanagementBusinessunitActivitycode(
        businessUnitId: String, activityCodeId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunitActivitycode", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}",
            parameters: [("businessUnitId", businessUnitId), ("activityCodeId", activityCodeId)])
    }
}

// MARK: - deleteWorkforcemanagementBusinessunitPlanninggroup

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}`.
    ///
    /// Needs the permission `wfm:planningGroup:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - planningGroupId: `planningGroupId` in the path.
    public func deleteWorkforcemanagementBusinessunitPlanninggroup(
        businessUnitId: String, planningGroupId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitPlanninggroup(
                businessUnitId: businessUnitId, planningGroupId: planningGroupId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}`,
    /// ready to be sent.
    public static func deleteWorkforcemanagementBusinessunitPlanninggroup(
        businessUnitId: String, planningGroupId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunitPlanninggroup", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}",
            parameters: [("businessUnitId", businessUnitId), ("planningGroupId", planningGroupId)])
    }
}

// MARK: - deleteWorkforcemanagementBusinessunitSchedulingRun

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}`.
    ///
    /// Needs the permission `wfm:schedule:generate`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - runId: `runId` in the path.
    public func deleteWorkforcemanagementBusinessunitSchedulingRun(
        businessUnitId: String, runId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitSchedulingRun(businessUnitId: businessUnitId, runId: runId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}`, ready to
    /// be sent.
    public static func deleteWorkforcemanagementBusinessunitSchedulingRun(
        businessUnitId: String, runId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunitSchedulingRun", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}",
            parameters: [("businessUnitId", businessUnitId), ("runId", runId)])
    }
}

// MARK: - deleteWorkforcemanagementBusinessunitServicegoaltemplate

extension WorkforceManagementApi {
    /// Calls `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}`.
    ///
    /// Needs the permission `wfm:serviceGoalTemplate:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - serviceGoalTemplateId: `serviceGoalTemplateId` in the path.
    public func deleteWorkforcemanagementBusinessunitServicegoaltemplate(
        businessUnitId: String, serviceGoalTemplateId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitServicegoaltemplate(
                businessUnitId: businessUnitId, serviceGoalTemplateId: serviceGoalTemplateId))
    }

    /// The call `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}`, ready
    /// to be sent.
    public static func deleteWorkforcemanagementBusinessunitServicegoaltemplate(
        businessUnitId: String, serviceGoalTemplateId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunitServicegoaltemplate", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}",
            parameters: [("businessUnitId", businessUnitId), ("serviceGoalTemplateId", serviceGoalTemplateId)])
    }
}

// MARK: - deleteWorkforcemanagementBusinessunitStaffinggroup

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}`.
    ///
    /// Needs the permission `wfm:staffingGroup:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - staffingGroupId: `staffingGroupId` in the path.
    public func deleteWorkforcemanagementBusinessunitStaffinggroup(
        businessUnitId: String, staffingGroupId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitStaffinggroup(
                businessUnitId: businessUnitId, staffingGroupId: staffingGroupId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}`,
    /// ready to be sent.
    public static func deleteWorkforcemanagementBusinessunitStaffinggroup(
        businessUnitId: String, staffingGroupId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunitStaffinggroup", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}",
            parameters: [("businessUnitId", businessUnitId), ("staffingGroupId", staffingGroupId)])
    }
}

// MARK: - deleteWorkforcemanagementBusinessunitTimeofflimit

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}`.
    ///
    /// Needs the permission `wfm:timeOffLimit:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - timeOffLimitId: `timeOffLimitId` in the path.
    public func deleteWorkforcemanagementBusinessunitTimeofflimit(
        businessUnitId: String, timeOffLimitId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitTimeofflimit(
                businessUnitId: businessUnitId, timeOffLimitId: timeOffLimitId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}`,
    /// ready to be sent.
    public static func deleteWorkforcemanagementBusinessunitTimeofflimit(
        businessUnitId: String, timeOffLimitId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunitTimeofflimit", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}",
            parameters: [("businessUnitId", businessUnitId), ("timeOffLimitId", timeOffLimitId)])
    }
}

// MARK: - deleteWorkforcemanagementBusinessunitTimeoffplan

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}`.
    ///
    /// Needs the permission `wfm:timeOffPlan:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - timeOffPlanId: `timeOffPlanId` in the path.
    public func deleteWorkforcemanagementBusinessunitTimeoffplan(
        businessUnitId: String, timeOffPlanId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitTimeoffplan(
                businessUnitId: businessUnitId, timeOffPlanId: timeOffPlanId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}`, ready
    /// to be sent.
    public static func deleteWorkforcemanagementBusinessunitTimeoffplan(
        businessUnitId: String, timeOffPlanId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunitTimeoffplan", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}",
            parameters: [("businessUnitId", businessUnitId), ("timeOffPlanId", timeOffPlanId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunit

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}`.
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
    /// `wfm:staffingGroup:view`, `wfm:timeOffRequest:add`, `wfm:timeOffRequest:edit`, `wfm:timeOffRequest:view`,
    /// `wfm:timeOffLimit:add`, `wfm:timeOffLimit:delete`, `wfm:timeOffLimit:edit`, `wfm:timeOffLimit:view`,
    /// `wfm:timeOffPlan:add`, `wfm:timeOffPlan:delete`, `wfm:timeOffPlan:edit`, `wfm:timeOffPlan:view`,
    /// `wfm:timeOffRequest:add`, `wfm:timeOffRequest:edit`, `wfm:timeOffRequest:view`, `wfm:workPlan:add`,
    /// `wfm:workPlan:delete`, `wfm:workPlan:edit`, `wfm:workPlan:view`, `wfm:workPlanRotation:add`,
    /// `wfm:workPlanRotation:delete`, `wfm:workPlanRotation:edit`, `wfm:workPlanRotation:view`,
    /// `coaching:appointment:add`, `coaching:appointment:edit`, `learning:assignment:add`,
    /// `learning:assignment:reschedule`, `wfm:agentSchedulingPreferencesQuery:view`,
    /// `wfm:agentSchedulingPreferences:edit`, `wfm:agentSchedulingPreferencesSettings:view`,
    /// `wfm:schedulingPreferencesQuery:view`, `wfm:schedulingPreferencesSettings:view`,
    /// `wfm:schedulingPreferencesSettings:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    ///   - includeSchedulingDefaultMessageSeverities: `includeSchedulingDefaultMessageSeverities` in the query.
    public func getWorkforcemanagementBusinessunit(
        businessUnitId: String, expand: [GetWorkforcemanagementBusinessunitExpand]? = nil,
        includeSchedulingDefaultMessageSeverities: Bool? = nil
    ) async throws(ApiError) -> BusinessUnitResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunit(
                businessUnitId: businessUnitId, expand: expand,
                includeSchedulingDefaultMessageSeverities: includeSchedulingDefaultMessageSeverities))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}`, ready to be sent.
    public static func getWorkforcemanagementBusinessunit(
        businessUnitId: String, expand: [GetWorkforcemanagementBusinessunitExpand]? = nil,
        includeSchedulingDefaultMessageSeverities: Bool? = nil
    ) -> APICall<BusinessUnitResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("includeSchedulingDefaultMessageSeverities", includeSchedulingDefaultMessageSeverities)
        return APICall(
            "getWorkforcemanagementBusinessunit", .get, "/api/v2/workforcemanagement/businessunits/{businessUnitId}",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitActivitycode

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}`.
    ///
    /// Needs the permission `wfm:activityCode:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityCodeId: `activityCodeId` in the path.
    public func getWorkforcemanagementBusinessunitActivitycode(
        businessUnitId: String, activityCodeId: String
    ) async throws(ApiError) -> BusinessUnitActivityCode {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitActivitycode(
                businessUnitId: businessUnitId, activityCodeId: activityCodeId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}`, ready
    /// to be sent.
    public static func getWorkforcemanagementBusinessunitActivitycode(
        businessUnitId: String, activityCodeId: String
    ) -> APICall<BusinessUnitActivityCode> {
        APICall(
            "getWorkforcemanagementBusinessunitActivitycode", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}",
            parameters: [("businessUnitId", businessUnitId), ("activityCodeId", activityCodeId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitActivitycodes

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes`.
    ///
    /// Needs one of the permissions `wfm:agentSchedule:view`, `wfm:agentTimeOffRequest:submit`, `wfm:activityCode:add`,
    /// `wfm:activityCode:delete`, `wfm:activityCode:edit`, `wfm:activityCode:view`, `wfm:agent:edit`, `wfm:agent:view`,
    /// `wfm:businessUnit:add`, `wfm:businessUnit:delete`, `wfm:businessUnit:edit`, `wfm:businessUnit:view`,
    /// `wfm:historicalAdherence:view`, `wfm:shrinkage:view`, `wfm:intraday:view`, `wfm:managementUnit:add`,
    /// `wfm:managementUnit:delete`, `wfm:managementUnit:edit`, `wfm:managementUnit:view`, `wfm:realtimeAdherence:view`,
    /// `wfm:schedule:add`, `wfm:schedule:delete`, `wfm:schedule:edit`, `wfm:schedule:generate`, `wfm:schedule:view`,
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
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    public func getWorkforcemanagementBusinessunitActivitycodes(
        businessUnitId: String, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> BusinessUnitActivityCodeListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitActivitycodes(
                businessUnitId: businessUnitId, forceDownloadService: forceDownloadService))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitActivitycodes(
        businessUnitId: String, forceDownloadService: Bool? = nil
    ) -> APICall<BusinessUnitActivityCodeListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "getWorkforcemanagementBusinessunitActivitycodes", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitAlternativeshiftsSettings

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings`.
    ///
    /// Needs the permission `wfm:businessUnit:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitAlternativeshiftsSettings(
        businessUnitId: String
    ) async throws(ApiError) -> AlternativeShiftBuSettingsResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitAlternativeshiftsSettings(businessUnitId: businessUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings`, ready to
    /// be sent.
    public static func getWorkforcemanagementBusinessunitAlternativeshiftsSettings(
        businessUnitId: String
    ) -> APICall<AlternativeShiftBuSettingsResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitAlternativeshiftsSettings", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitAlternativeshiftsTrade

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId}`.
    ///
    /// Needs the permission `wfm:alternativeShift:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - tradeId: `tradeId` in the path.
    public func getWorkforcemanagementBusinessunitAlternativeshiftsTrade(
        businessUnitId: String, tradeId: String
    ) async throws(ApiError) -> AlternativeShiftTradeResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitAlternativeshiftsTrade(
                businessUnitId: businessUnitId, tradeId: tradeId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitAlternativeshiftsTrade(
        businessUnitId: String, tradeId: String
    ) -> APICall<AlternativeShiftTradeResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitAlternativeshiftsTrade", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId}",
            parameters: [("businessUnitId", businessUnitId), ("tradeId", tradeId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:alternativeShift:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob(
        businessUnitId: String, jobId: String
    ) async throws(ApiError) -> BuAlternativeShiftJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob(
                businessUnitId: businessUnitId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId}`, ready
    /// to be sent.
    public static func getWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob(
        businessUnitId: String, jobId: String
    ) -> APICall<BuAlternativeShiftJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}`.
    ///
    /// Needs the permission `wfm:longTermStaffing:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - forecastId: `forecastId` in the path.
    ///   - granularity: `granularity` in the query.
    public func getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast(
        businessUnitId: String, weekDateId: String, forecastId: String,
        granularity: GetWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastGranularity? = nil
    ) async throws(ApiError) -> LongTermRequirementsResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast(
                businessUnitId: businessUnitId, weekDateId: weekDateId, forecastId: forecastId,
                granularity: granularity))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast(
        businessUnitId: String, weekDateId: String, forecastId: String,
        granularity: GetWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastGranularity? = nil
    ) -> APICall<LongTermRequirementsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("granularity", granularity)
        return APICall(
            "getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast",
            .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId), ("forecastId", forecastId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitDecisionmetricsJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:decisionMetrics:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitDecisionmetricsJob(
        businessUnitId: String, jobId: String
    ) async throws(ApiError) -> DecisionMetricsUpdateJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitDecisionmetricsJob(businessUnitId: businessUnitId, jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/jobs/{jobId}`, ready to
    /// be sent.
    public static func getWorkforcemanagementBusinessunitDecisionmetricsJob(
        businessUnitId: String, jobId: String
    ) -> APICall<DecisionMetricsUpdateJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitDecisionmetricsJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitIntradayPlanninggroups

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday/planninggroups`.
    ///
    /// Needs the permission `wfm:intraday:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - date: `date` in the query.
    public func getWorkforcemanagementBusinessunitIntradayPlanninggroups(
        businessUnitId: String, date: String
    ) async throws(ApiError) -> WfmIntradayPlanningGroupListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitIntradayPlanninggroups(businessUnitId: businessUnitId, date: date))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday/planninggroups`, ready to be
    /// sent.
    public static func getWorkforcemanagementBusinessunitIntradayPlanninggroups(
        businessUnitId: String, date: String
    ) -> APICall<WfmIntradayPlanningGroupListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("date", date)
        return APICall(
            "getWorkforcemanagementBusinessunitIntradayPlanninggroups", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday/planninggroups",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitMainforecastContinuousforecastSession

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session`.
    ///
    /// Needs the permission `wfm:mainForecast:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitMainforecastContinuousforecastSession(
        businessUnitId: String
    ) async throws(ApiError) -> ContinuousForecastGetSessionResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSession(
                businessUnitId: businessUnitId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session`, ready to be
    /// sent.
    public static func getWorkforcemanagementBusinessunitMainforecastContinuousforecastSession(
        businessUnitId: String
    ) -> APICall<ContinuousForecastGetSessionResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitMainforecastContinuousforecastSession", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:mainForecastExportForecast:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob(
        businessUnitId: String, jobId: String
    ) async throws(ApiError) -> AggregatedSessionExportJobStatus {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob(
                businessUnitId: businessUnitId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs/{jobId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob(
        businessUnitId: String, jobId: String
    ) -> APICall<AggregatedSessionExportJobStatus> {
        APICall(
            "getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:mainForecastExportHistorical:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob(
        businessUnitId: String, jobId: String
    ) async throws(ApiError) -> AggregatedHistoricalExportJobStatus {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob(
                businessUnitId: businessUnitId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs/{jobId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob(
        businessUnitId: String, jobId: String
    ) -> APICall<AggregatedHistoricalExportJobStatus> {
        APICall(
            "getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:mainForecastExportSnapshot:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob(
        businessUnitId: String, jobId: String
    ) async throws(ApiError) -> AggregatedSnapshotExportJobStatus {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob(
                businessUnitId: businessUnitId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs/{jobId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob(
        businessUnitId: String, jobId: String
    ) -> APICall<AggregatedSnapshotExportJobStatus> {
        APICall(
            "getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}`.
    ///
    /// Needs the permission `wfm:mainForecast:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - sessionId: `sessionId` in the path.
    public func getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId(
        businessUnitId: String, sessionId: String
    ) async throws(ApiError) -> ContinuousForecastSessionResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId(
                businessUnitId: businessUnitId, sessionId: sessionId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId(
        businessUnitId: String, sessionId: String
    ) -> APICall<ContinuousForecastSessionResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}",
            parameters: [("businessUnitId", businessUnitId), ("sessionId", sessionId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}/snapshot/{snapshotId}`.
    ///
    /// Needs the permission `wfm:mainForecast:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - sessionId: `sessionId` in the path.
    ///   - snapshotId: `snapshotId` in the path.
    public func getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId(
        businessUnitId: String, sessionId: String, snapshotId: String
    ) async throws(ApiError) -> ContinuousForecastSnapshotResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId(
                businessUnitId: businessUnitId, sessionId: sessionId, snapshotId: snapshotId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}/snapshot/{snapshotId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId(
        businessUnitId: String, sessionId: String, snapshotId: String
    ) -> APICall<ContinuousForecastSnapshotResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}/snapshot/{snapshotId}",
            parameters: [("businessUnitId", businessUnitId), ("sessionId", sessionId), ("snapshotId", snapshotId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitManagementunits

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/managementunits`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - feature: `feature` in the query.
    ///   - divisionId: `divisionId` in the query.
    public func getWorkforcemanagementBusinessunitManagementunits(
        businessUnitId: String, feature: GetWorkforcemanagementBusinessunitManagementunitsFeature? = nil,
        divisionId: String? = nil
    ) async throws(ApiError) -> ManagementUnitListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitManagementunits(
                businessUnitId: businessUnitId, feature: feature, divisionId: divisionId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/managementunits`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitManagementunits(
        businessUnitId: String, feature: GetWorkforcemanagementBusinessunitManagementunitsFeature? = nil,
        divisionId: String? = nil
    ) -> APICall<ManagementUnitListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("feature", feature)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getWorkforcemanagementBusinessunitManagementunits", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/managementunits",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitMinimumstaffingSettings

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings`.
    ///
    /// Needs the permission `wfm:minimumStaffingSettings:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitMinimumstaffingSettings(
        businessUnitId: String
    ) async throws(ApiError) -> MinimumStaffingResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitMinimumstaffingSettings(businessUnitId: businessUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings`, ready to be
    /// sent.
    public static func getWorkforcemanagementBusinessunitMinimumstaffingSettings(
        businessUnitId: String
    ) -> APICall<MinimumStaffingResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitMinimumstaffingSettings", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitOpportunity

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId}`.
    ///
    /// Needs the permission `wfm:opportunity:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - opportunityId: `opportunityId` in the path.
    ///   - expand: `expand` in the query.
    public func getWorkforcemanagementBusinessunitOpportunity(
        businessUnitId: String, opportunityId: String,
        expand: GetWorkforcemanagementBusinessunitOpportunityExpand? = nil
    ) async throws(ApiError) -> OpportunityResultWithAgentIds {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitOpportunity(
                businessUnitId: businessUnitId, opportunityId: opportunityId, expand: expand))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId}`, ready
    /// to be sent.
    public static func getWorkforcemanagementBusinessunitOpportunity(
        businessUnitId: String, opportunityId: String,
        expand: GetWorkforcemanagementBusinessunitOpportunityExpand? = nil
    ) -> APICall<OpportunityResultWithAgentIds> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getWorkforcemanagementBusinessunitOpportunity", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId}",
            parameters: [("businessUnitId", businessUnitId), ("opportunityId", opportunityId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitPlanninggroup

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}`.
    ///
    /// Needs the permission `wfm:planningGroup:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - planningGroupId: `planningGroupId` in the path.
    public func getWorkforcemanagementBusinessunitPlanninggroup(
        businessUnitId: String, planningGroupId: String
    ) async throws(ApiError) -> PlanningGroup {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitPlanninggroup(
                businessUnitId: businessUnitId, planningGroupId: planningGroupId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitPlanninggroup(
        businessUnitId: String, planningGroupId: String
    ) -> APICall<PlanningGroup> {
        APICall(
            "getWorkforcemanagementBusinessunitPlanninggroup", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}",
            parameters: [("businessUnitId", businessUnitId), ("planningGroupId", planningGroupId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitPlanninggroups

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups`.
    ///
    /// Needs one of the permissions `wfm:planningGroup:view`, `wfm:shortTermForecast:view`, `wfm:intraday:view`,
    /// `wfm:agent:view`, `wfm:schedule:view`, `wfm:publishedSchedule:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitPlanninggroups(
        businessUnitId: String
    ) async throws(ApiError) -> PlanningGroupList {
        try await client.send(Self.getWorkforcemanagementBusinessunitPlanninggroups(businessUnitId: businessUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitPlanninggroups(
        businessUnitId: String
    ) -> APICall<PlanningGroupList> {
        APICall(
            "getWorkforcemanagementBusinessunitPlanninggroups", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitSchedulerSettings

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings`.
    ///
    /// Needs the permission `wfm:schedulerSettings:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitSchedulerSettings(
        businessUnitId: String
    ) async throws(ApiError) -> BuSchedulerSettingsResponse {
        try await client.send(Self.getWorkforcemanagementBusinessunitSchedulerSettings(businessUnitId: businessUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitSchedulerSettings(
        businessUnitId: String
    ) -> APICall<BuSchedulerSettingsResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitSchedulerSettings", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitSchedulingRun

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}`.
    ///
    /// Needs one of the permissions `wfm:schedule:generate`, `wfm:schedule:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - runId: `runId` in the path.
    public func getWorkforcemanagementBusinessunitSchedulingRun(
        businessUnitId: String, runId: String
    ) async throws(ApiError) -> BuScheduleRun {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitSchedulingRun(businessUnitId: businessUnitId, runId: runId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}`, ready to be
    /// sent.
    public static func getWorkforcemanagementBusinessunitSchedulingRun(
        businessUnitId: String, runId: String
    ) -> APICall<BuScheduleRun> {
        APICall(
            "getWorkforcemanagementBusinessunitSchedulingRun", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}",
            parameters: [("businessUnitId", businessUnitId), ("runId", runId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitSchedulingRunResult

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}/result`.
    ///
    /// Needs one of the permissions `wfm:schedule:edit`, `wfm:schedule:generate`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - runId: `runId` in the path.
    ///   - managementUnitIds: `managementUnitIds` in the query, once for each element.
    ///   - expand: `expand` in the query, once for each element.
    public func getWorkforcemanagementBusinessunitSchedulingRunResult(
        businessUnitId: String, runId: String, managementUnitIds: [String],
        expand: [GetWorkforcemanagementBusinessunitSchedulingRunResultExpand]
    ) async throws(ApiError) -> BuRescheduleResult {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitSchedulingRunResult(
                businessUnitId: businessUnitId, runId: runId, managementUnitIds: managementUnitIds, expand: expand))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}/result`, ready
    /// to be sent.
    public static func getWorkforcemanagementBusinessunitSchedulingRunResult(
        businessUnitId: String, runId: String, managementUnitIds: [String],
        expand: [GetWorkforcemanagementBusinessunitSchedulingRunResultExpand]
    ) -> APICall<BuRescheduleResult> {
        var queryParameters = QueryParameters()
        queryParameters.add("managementUnitIds", managementUnitIds)
        queryParameters.add("expand", expand)
        return APICall(
            "getWorkforcemanagementBusinessunitSchedulingRunResult", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}/result",
            parameters: [("businessUnitId", businessUnitId), ("runId", runId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitSchedulingRuns

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs`.
    ///
    /// Needs one of the permissions `wfm:schedule:generate`, `wfm:schedule:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitSchedulingRuns(
        businessUnitId: String
    ) async throws(ApiError) -> BuScheduleRunListing {
        try await client.send(Self.getWorkforcemanagementBusinessunitSchedulingRuns(businessUnitId: businessUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitSchedulingRuns(
        businessUnitId: String
    ) -> APICall<BuScheduleRunListing> {
        APICall(
            "getWorkforcemanagementBusinessunitSchedulingRuns", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitSchedulingpreferencesSettings

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitSchedulingpreferencesSettings(
        businessUnitId: String
    ) async throws(ApiError) -> BusinessUnitSchedulingPreferencesSettingsResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitSchedulingpreferencesSettings(businessUnitId: businessUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings`, ready
    /// to be sent.
    public static func getWorkforcemanagementBusinessunitSchedulingpreferencesSettings(
        businessUnitId: String
    ) -> APICall<BusinessUnitSchedulingPreferencesSettingsResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitSchedulingpreferencesSettings", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitServicegoaltemplate

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}`.
    ///
    /// Needs the permission `wfm:serviceGoalTemplate:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - serviceGoalTemplateId: `serviceGoalTemplateId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getWorkforcemanagementBusinessunitServicegoaltemplate(
        businessUnitId: String, serviceGoalTemplateId: String,
        expand: [GetWorkforcemanagementBusinessunitServicegoaltemplateExpand]? = nil
    ) async throws(ApiError) -> ServiceGoalTemplate {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitServicegoaltemplate(
                businessUnitId: businessUnitId, serviceGoalTemplateId: serviceGoalTemplateId, expand: expand))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}`, ready
    /// to be sent.
    public static func getWorkforcemanagementBusinessunitServicegoaltemplate(
        businessUnitId: String, serviceGoalTemplateId: String,
        expand: [GetWorkforcemanagementBusinessunitServicegoaltemplateExpand]? = nil
    ) -> APICall<ServiceGoalTemplate> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getWorkforcemanagementBusinessunitServicegoaltemplate", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}",
            parameters: [("businessUnitId", businessUnitId), ("serviceGoalTemplateId", serviceGoalTemplateId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitServicegoaltemplates

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates`.
    ///
    /// Needs one of the permissions `wfm:serviceGoalTemplate:view`, `wfm:planningGroup:view`,
    /// `wfm:shortTermForecast:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getWorkforcemanagementBusinessunitServicegoaltemplates(
        businessUnitId: String, expand: [GetWorkforcemanagementBusinessunitServicegoaltemplatesExpand]? = nil
    ) async throws(ApiError) -> ServiceGoalTemplateList {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitServicegoaltemplates(businessUnitId: businessUnitId, expand: expand))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates`, ready to be
    /// sent.
    public static func getWorkforcemanagementBusinessunitServicegoaltemplates(
        businessUnitId: String, expand: [GetWorkforcemanagementBusinessunitServicegoaltemplatesExpand]? = nil
    ) -> APICall<ServiceGoalTemplateList> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getWorkforcemanagementBusinessunitServicegoaltemplates", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs/{jobId}`.
    ///
    /// Needs one of the permissions `wfm:shiftTradeRequest:view`, `wfm:shiftTradeRequest:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob(
        businessUnitId: String, jobId: String
    ) async throws(ApiError) -> ShiftTradeEvaluateTradesBuJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob(
                businessUnitId: businessUnitId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs/{jobId}`, ready to
    /// be sent.
    public static func getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob(
        businessUnitId: String, jobId: String
    ) -> APICall<ShiftTradeEvaluateTradesBuJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitShifttradingTradesQueryJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs/{jobId}`.
    ///
    /// Needs one of the permissions `wfm:shiftTradeRequest:view`, `wfm:shiftTradeRequest:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitShifttradingTradesQueryJob(
        businessUnitId: String, jobId: String
    ) async throws(ApiError) -> ShiftTradeQueryTradesBuJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitShifttradingTradesQueryJob(
                businessUnitId: businessUnitId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs/{jobId}`, ready to be
    /// sent.
    public static func getWorkforcemanagementBusinessunitShifttradingTradesQueryJob(
        businessUnitId: String, jobId: String
    ) -> APICall<ShiftTradeQueryTradesBuJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitShifttradingTradesQueryJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:shiftTradeRequest:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob(
        businessUnitId: String, jobId: String
    ) async throws(ApiError) -> ShiftTradeBulkUpdateTradeStateBuJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob(
                businessUnitId: businessUnitId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs/{jobId}`, ready
    /// to be sent.
    public static func getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob(
        businessUnitId: String, jobId: String
    ) -> APICall<ShiftTradeBulkUpdateTradeStateBuJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob(
        businessUnitId: String, jobId: String
    ) async throws(ApiError) -> ShiftTradeSearchUnmatchedTradesBuJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob(
                businessUnitId: businessUnitId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs/{jobId}`, ready to
    /// be sent.
    public static func getWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob(
        businessUnitId: String, jobId: String
    ) -> APICall<ShiftTradeSearchUnmatchedTradesBuJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs/{jobId}`.
    ///
    /// Needs one of the permissions `wfm:shiftTradeRequest:view`, `wfm:shiftTradeRequest:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob(
        businessUnitId: String, jobId: String
    ) async throws(ApiError) -> ShiftTradeQueryWeekSummariesBuJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob(
                businessUnitId: businessUnitId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs/{jobId}`, ready to be
    /// sent.
    public static func getWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob(
        businessUnitId: String, jobId: String
    ) -> APICall<ShiftTradeQueryWeekSummariesBuJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitStaffinggroup

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}`.
    ///
    /// Needs the permission `wfm:staffingGroup:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - staffingGroupId: `staffingGroupId` in the path.
    public func getWorkforcemanagementBusinessunitStaffinggroup(
        businessUnitId: String, staffingGroupId: String
    ) async throws(ApiError) -> StaffingGroupResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitStaffinggroup(
                businessUnitId: businessUnitId, staffingGroupId: staffingGroupId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitStaffinggroup(
        businessUnitId: String, staffingGroupId: String
    ) -> APICall<StaffingGroupResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitStaffinggroup", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}",
            parameters: [("businessUnitId", businessUnitId), ("staffingGroupId", staffingGroupId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitStaffinggroups

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups`.
    ///
    /// Needs the permission `wfm:staffingGroup:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - managementUnitId: `managementUnitId` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    public func getWorkforcemanagementBusinessunitStaffinggroups(
        businessUnitId: String, managementUnitId: String? = nil, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> StaffingGroupListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitStaffinggroups(
                businessUnitId: businessUnitId, managementUnitId: managementUnitId,
                forceDownloadService: forceDownloadService))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitStaffinggroups(
        businessUnitId: String, managementUnitId: String? = nil, forceDownloadService: Bool? = nil
    ) -> APICall<StaffingGroupListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("managementUnitId", managementUnitId)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "getWorkforcemanagementBusinessunitStaffinggroups", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitTimeofflimit

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}`.
    ///
    /// Needs the permission `wfm:timeOffLimit:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - timeOffLimitId: `timeOffLimitId` in the path.
    public func getWorkforcemanagementBusinessunitTimeofflimit(
        businessUnitId: String, timeOffLimitId: String
    ) async throws(ApiError) -> BuTimeOffLimitResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitTimeofflimit(
                businessUnitId: businessUnitId, timeOffLimitId: timeOffLimitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}`, ready
    /// to be sent.
    public static func getWorkforcemanagementBusinessunitTimeofflimit(
        businessUnitId: String, timeOffLimitId: String
    ) -> APICall<BuTimeOffLimitResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitTimeofflimit", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}",
            parameters: [("businessUnitId", businessUnitId), ("timeOffLimitId", timeOffLimitId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:timeOffLimit:convertGranularity`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - timeOffLimitId: `timeOffLimitId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob(
        businessUnitId: String, timeOffLimitId: String, jobId: String
    ) async throws(ApiError) -> BuConvertTimeOffLimitGranularityJobResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob(
                businessUnitId: businessUnitId, timeOffLimitId: timeOffLimitId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs/{jobId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob(
        businessUnitId: String, timeOffLimitId: String, jobId: String
    ) -> APICall<BuConvertTimeOffLimitGranularityJobResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("timeOffLimitId", timeOffLimitId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs`.
    ///
    /// Needs the permission `wfm:timeOffLimit:convertGranularity`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - timeOffLimitId: `timeOffLimitId` in the path.
    ///   - statuses: `statuses` in the query.
    public func getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs(
        businessUnitId: String, timeOffLimitId: String,
        statuses: GetWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobsStatuses? = nil
    ) async throws(ApiError) -> BuConvertTimeOffGranularityLimitJobListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs(
                businessUnitId: businessUnitId, timeOffLimitId: timeOffLimitId, statuses: statuses))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs(
        businessUnitId: String, timeOffLimitId: String,
        statuses: GetWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobsStatuses? = nil
    ) -> APICall<BuConvertTimeOffGranularityLimitJobListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("statuses", statuses)
        return APICall(
            "getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs",
            parameters: [("businessUnitId", businessUnitId), ("timeOffLimitId", timeOffLimitId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitTimeofflimits

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits`.
    ///
    /// Needs one of the permissions `wfm:timeOffLimit:view`, `wfm:timeOffPlan:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - managementUnitId: `managementUnitId` in the query.
    public func getWorkforcemanagementBusinessunitTimeofflimits(
        businessUnitId: String, managementUnitId: String? = nil
    ) async throws(ApiError) -> BuTimeOffLimitListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitTimeofflimits(
                businessUnitId: businessUnitId, managementUnitId: managementUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitTimeofflimits(
        businessUnitId: String, managementUnitId: String? = nil
    ) -> APICall<BuTimeOffLimitListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("managementUnitId", managementUnitId)
        return APICall(
            "getWorkforcemanagementBusinessunitTimeofflimits", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitTimeoffplan

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}`.
    ///
    /// Needs the permission `wfm:timeOffPlan:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - timeOffPlanId: `timeOffPlanId` in the path.
    public func getWorkforcemanagementBusinessunitTimeoffplan(
        businessUnitId: String, timeOffPlanId: String
    ) async throws(ApiError) -> BuTimeOffPlanResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitTimeoffplan(
                businessUnitId: businessUnitId, timeOffPlanId: timeOffPlanId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}`, ready to
    /// be sent.
    public static func getWorkforcemanagementBusinessunitTimeoffplan(
        businessUnitId: String, timeOffPlanId: String
    ) -> APICall<BuTimeOffPlanResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitTimeoffplan", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}",
            parameters: [("businessUnitId", businessUnitId), ("timeOffPlanId", timeOffPlanId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitTimeoffplans

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans`.
    ///
    /// Needs the permission `wfm:timeOffPlan:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - managementUnitId: `managementUnitId` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getWorkforcemanagementBusinessunitTimeoffplans(
        businessUnitId: String, managementUnitId: String? = nil, forceDownloadService: Bool? = nil,
        expand: [GetWorkforcemanagementBusinessunitTimeoffplansExpand]? = nil
    ) async throws(ApiError) -> BuTimeOffPlanListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitTimeoffplans(
                businessUnitId: businessUnitId, managementUnitId: managementUnitId,
                forceDownloadService: forceDownloadService, expand: expand))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitTimeoffplans(
        businessUnitId: String, managementUnitId: String? = nil, forceDownloadService: Bool? = nil,
        expand: [GetWorkforcemanagementBusinessunitTimeoffplansExpand]? = nil
    ) -> APICall<BuTimeOffPlanListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("managementUnitId", managementUnitId)
        queryParameters.add("forceDownloadService", forceDownloadService)
        queryParameters.add("expand", expand)
        return APICall(
            "getWorkforcemanagementBusinessunitTimeoffplans", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitUsers

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/users`.
    ///
    /// Needs the permission `wfm:agent:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - managementUnitIds: `managementUnitIds` in the query, once for each element.
    public func getWorkforcemanagementBusinessunitUsers(
        businessUnitId: String, managementUnitIds: [String]? = nil
    ) async throws(ApiError) -> BuUserListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitUsers(
                businessUnitId: businessUnitId, managementUnitIds: managementUnitIds))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/users`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitUsers(
        businessUnitId: String, managementUnitIds: [String]? = nil
    ) -> APICall<BuUserListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("managementUnitIds", managementUnitIds)
        return APICall(
            "getWorkforcemanagementBusinessunitUsers", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/users",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunits

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - feature: `feature` in the query.
    ///   - divisionId: `divisionId` in the query.
    public func getWorkforcemanagementBusinessunits(
        feature: GetWorkforcemanagementBusinessunitsFeature? = nil, divisionId: String? = nil
    ) async throws(ApiError) -> BusinessUnitListing {
        try await client.send(Self.getWorkforcemanagementBusinessunits(feature: feature, divisionId: divisionId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits`, ready to be sent.
    public static func getWorkforcemanagementBusinessunits(
        feature: GetWorkforcemanagementBusinessunitsFeature? = nil, divisionId: String? = nil
    ) -> APICall<BusinessUnitListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("feature", feature)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getWorkforcemanagementBusinessunits", .get, "/api/v2/workforcemanagement/businessunits",
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitsDivisionviews

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/divisionviews`.
    ///
    /// Needs the permission `wfm:businessUnit:search`.
    ///
    /// - Parameters:
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getWorkforcemanagementBusinessunitsDivisionviews(
        divisionId: [String]? = nil
    ) async throws(ApiError) -> BusinessUnitListing {
        try await client.send(Self.getWorkforcemanagementBusinessunitsDivisionviews(divisionId: divisionId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/divisionviews`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitsDivisionviews(
        divisionId: [String]? = nil
    ) -> APICall<BusinessUnitListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getWorkforcemanagementBusinessunitsDivisionviews", .get,
            "/api/v2/workforcemanagement/businessunits/divisionviews", query: queryParameters)
    }
}

// MARK: - patchWorkforcemanagementBusinessunit

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}`.
    ///
    /// Needs the permission `wfm:businessUnit:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - includeSchedulingDefaultMessageSeverities: `includeSchedulingDefaultMessageSeverities` in the query.
    @discardableResult
    public func patchWorkforcemanagementBusinessunit(
        businessUnitId: String, body: UpdateBusinessUnitRequest, includeSchedulingDefaultMessageSeverities: Bool? = nil
    ) async throws(ApiError) -> BusinessUnitResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunit(
                businessUnitId: businessUnitId, body: body,
                includeSchedulingDefaultMessageSeverities: includeSchedulingDefaultMessageSeverities))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}`, ready to be sent.
    public static func patchWorkforcemanagementBusinessunit(
        businessUnitId: String, body: UpdateBusinessUnitRequest, includeSchedulingDefaultMessageSeverities: Bool? = nil
    ) -> APICall<BusinessUnitResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeSchedulingDefaultMessageSeverities", includeSchedulingDefaultMessageSeverities)
        return APICall(
            "patchWorkforcemanagementBusinessunit", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitActivitycode

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}`.
    ///
    /// Needs the permission `wfm:activityCode:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - activityCodeId: `activityCodeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitActivitycode(
        businessUnitId: String, activityCodeId: String, body: UpdateActivityCodeRequest
    ) async throws(ApiError) -> BusinessUnitActivityCode {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitActivitycode(
                businessUnitId: businessUnitId, activityCodeId: activityCodeId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}`,
    /// ready to be sent.
    public static func patchWorkforcemanagementBusinessunitActivitycode(
        businessUnitId: String, activityCodeId: String, body: UpdateActivityCodeRequest
    ) -> APICall<BusinessUnitActivityCode> {
        APICall(
            "patchWorkforcemanagementBusinessunitActivitycode", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}",
            parameters: [("businessUnitId", businessUnitId), ("activityCodeId", activityCodeId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitActivitycodesBulk

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/bulk`.
    ///
    /// Needs the permission `wfm:activityCodes:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitActivitycodesBulk(
        businessUnitId: String, body: BulkUpdateActivityCodeRequest
    ) async throws(ApiError) -> BulkUpdateActivityCodeResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitActivitycodesBulk(businessUnitId: businessUnitId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/bulk`, ready to be
    /// sent.
    public static func patchWorkforcemanagementBusinessunitActivitycodesBulk(
        businessUnitId: String, body: BulkUpdateActivityCodeRequest
    ) -> APICall<BulkUpdateActivityCodeResponse> {
        APICall(
            "patchWorkforcemanagementBusinessunitActivitycodesBulk", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/bulk",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitAlternativeshiftsSettings

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings`.
    ///
    /// Needs the permission `wfm:businessUnit:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitAlternativeshiftsSettings(
        businessUnitId: String, body: UpdateAlternativeShiftBuSettingsRequest
    ) async throws(ApiError) -> AlternativeShiftBuSettingsResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitAlternativeshiftsSettings(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings`, ready to
    /// be sent.
    public static func patchWorkforcemanagementBusinessunitAlternativeshiftsSettings(
        businessUnitId: String, body: UpdateAlternativeShiftBuSettingsRequest
    ) -> APICall<AlternativeShiftBuSettingsResponse> {
        APICall(
            "patchWorkforcemanagementBusinessunitAlternativeshiftsSettings", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitMinimumstaffingSettings

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings`.
    ///
    /// Needs the permission `wfm:minimumStaffingSettings:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitMinimumstaffingSettings(
        businessUnitId: String, body: MinimumStaffingRequest
    ) async throws(ApiError) -> MinimumStaffingResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitMinimumstaffingSettings(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings`, ready to
    /// be sent.
    public static func patchWorkforcemanagementBusinessunitMinimumstaffingSettings(
        businessUnitId: String, body: MinimumStaffingRequest
    ) -> APICall<MinimumStaffingResponse> {
        APICall(
            "patchWorkforcemanagementBusinessunitMinimumstaffingSettings", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitOpportunity

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId}`.
    ///
    /// Needs the permission `wfm:opportunity:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - opportunityId: `opportunityId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitOpportunity(
        businessUnitId: String, opportunityId: String, body: PatchOpportunityRequest
    ) async throws(ApiError) -> OpportunityResult {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitOpportunity(
                businessUnitId: businessUnitId, opportunityId: opportunityId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId}`, ready
    /// to be sent.
    public static func patchWorkforcemanagementBusinessunitOpportunity(
        businessUnitId: String, opportunityId: String, body: PatchOpportunityRequest
    ) -> APICall<OpportunityResult> {
        APICall(
            "patchWorkforcemanagementBusinessunitOpportunity", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId}",
            parameters: [("businessUnitId", businessUnitId), ("opportunityId", opportunityId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitPlanninggroup

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}`.
    ///
    /// Needs the permissions `wfm:planningGroup:edit`, `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - planningGroupId: `planningGroupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitPlanninggroup(
        businessUnitId: String, planningGroupId: String, body: UpdatePlanningGroupRequest
    ) async throws(ApiError) -> PlanningGroup {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitPlanninggroup(
                businessUnitId: businessUnitId, planningGroupId: planningGroupId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}`,
    /// ready to be sent.
    public static func patchWorkforcemanagementBusinessunitPlanninggroup(
        businessUnitId: String, planningGroupId: String, body: UpdatePlanningGroupRequest
    ) -> APICall<PlanningGroup> {
        APICall(
            "patchWorkforcemanagementBusinessunitPlanninggroup", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}",
            parameters: [("businessUnitId", businessUnitId), ("planningGroupId", planningGroupId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitSchedulerSettings

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings`.
    ///
    /// Needs the permission `wfm:schedulerSettings:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitSchedulerSettings(
        businessUnitId: String, body: BuSchedulerSettingsRequest
    ) async throws(ApiError) -> BuSchedulerSettingsResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitSchedulerSettings(businessUnitId: businessUnitId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings`, ready to be
    /// sent.
    public static func patchWorkforcemanagementBusinessunitSchedulerSettings(
        businessUnitId: String, body: BuSchedulerSettingsRequest
    ) -> APICall<BuSchedulerSettingsResponse> {
        APICall(
            "patchWorkforcemanagementBusinessunitSchedulerSettings", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitSchedulingRun

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}`.
    ///
    /// Needs the permission `wfm:schedule:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - runId: `runId` in the path.
    ///   - body: the body.
    public func patchWorkforcemanagementBusinessunitSchedulingRun(
        businessUnitId: String, runId: String, body: PatchBuScheduleRunRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitSchedulingRun(
                businessUnitId: businessUnitId, runId: runId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}`, ready to be
    /// sent.
    public static func patchWorkforcemanagementBusinessunitSchedulingRun(
        businessUnitId: String, runId: String, body: PatchBuScheduleRunRequest
    ) -> APICall<Void> {
        APICall(
            "patchWorkforcemanagementBusinessunitSchedulingRun", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}",
            parameters: [("businessUnitId", businessUnitId), ("runId", runId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitSchedulingpreferencesSettings

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitSchedulingpreferencesSettings(
        businessUnitId: String, body: UpdateBusinessUnitSchedulingPreferencesSettingsRequest
    ) async throws(ApiError) -> BusinessUnitSchedulingPreferencesSettingsResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitSchedulingpreferencesSettings(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings`,
    /// ready to be sent.
    public static func patchWorkforcemanagementBusinessunitSchedulingpreferencesSettings(
        businessUnitId: String, body: UpdateBusinessUnitSchedulingPreferencesSettingsRequest
    ) -> APICall<BusinessUnitSchedulingPreferencesSettingsResponse> {
        APICall(
            "patchWorkforcemanagementBusinessunitSchedulingpreferencesSettings", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitServicegoaltemplate

extension WorkforceManagementApi {
    /// Calls `PATCH
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}`.
    ///
    /// Needs the permission `wfm:serviceGoalTemplate:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - serviceGoalTemplateId: `serviceGoalTemplateId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitServicegoaltemplate(
        businessUnitId: String, serviceGoalTemplateId: String, body: UpdateServiceGoalTemplate
    ) async throws(ApiError) -> ServiceGoalTemplate {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitServicegoaltemplate(
                businessUnitId: businessUnitId, serviceGoalTemplateId: serviceGoalTemplateId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}`, ready
    /// to be sent.
    public static func patchWorkforcemanagementBusinessunitServicegoaltemplate(
        businessUnitId: String, serviceGoalTemplateId: String, body: UpdateServiceGoalTemplate
    ) -> APICall<ServiceGoalTemplate> {
        APICall(
            "patchWorkforcemanagementBusinessunitServicegoaltemplate", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}",
            parameters: [("businessUnitId", businessUnitId), ("serviceGoalTemplateId", serviceGoalTemplateId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitStaffinggroup

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}`.
    ///
    /// Needs the permission `wfm:staffingGroup:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - staffingGroupId: `staffingGroupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitStaffinggroup(
        businessUnitId: String, staffingGroupId: String, body: UpdateStaffingGroupRequest
    ) async throws(ApiError) -> StaffingGroupResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitStaffinggroup(
                businessUnitId: businessUnitId, staffingGroupId: staffingGroupId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}`,
    /// ready to be sent.
    public static func patchWorkforcemanagementBusinessunitStaffinggroup(
        businessUnitId: String, staffingGroupId: String, body: UpdateStaffingGroupRequest
    ) -> APICall<StaffingGroupResponse> {
        APICall(
            "patchWorkforcemanagementBusinessunitStaffinggroup", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}",
            parameters: [("businessUnitId", businessUnitId), ("staffingGroupId", staffingGroupId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitTimeoffplan

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}`.
    ///
    /// Needs the permission `wfm:timeOffPlan:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - timeOffPlanId: `timeOffPlanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitTimeoffplan(
        businessUnitId: String, timeOffPlanId: String, body: BuUpdateTimeOffPlanRequest
    ) async throws(ApiError) -> BuTimeOffPlanResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitTimeoffplan(
                businessUnitId: businessUnitId, timeOffPlanId: timeOffPlanId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}`, ready
    /// to be sent.
    public static func patchWorkforcemanagementBusinessunitTimeoffplan(
        businessUnitId: String, timeOffPlanId: String, body: BuUpdateTimeOffPlanRequest
    ) -> APICall<BuTimeOffPlanResponse> {
        APICall(
            "patchWorkforcemanagementBusinessunitTimeoffplan", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}",
            parameters: [("businessUnitId", businessUnitId), ("timeOffPlanId", timeOffPlanId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitActivitycodes

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes`.
    ///
    /// Needs the permission `wfm:activityCode:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitActivitycodes(
        businessUnitId: String, body: CreateActivityCodeRequest
    ) async throws(ApiError) -> BusinessUnitActivityCode {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitActivitycodes(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes`, ready to be sent.
    public static func postWorkforcemanagementBusinessunitActivitycodes(
        businessUnitId: String, body: CreateActivityCodeRequest
    ) -> APICall<BusinessUnitActivityCode> {
        APICall(
            "postWorkforcemanagementBusinessunitActivitycodes", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitAgentschedulesSearch

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/agentschedules/search`.
    ///
    /// Needs one of the permissions `wfm:schedule:view`, `wfm:publishedSchedule:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitAgentschedulesSearch(
        businessUnitId: String, body: BuSearchAgentSchedulesRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> BuAsyncAgentSchedulesSearchResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitAgentschedulesSearch(
                businessUnitId: businessUnitId, body: body, forceAsync: forceAsync,
                forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/agentschedules/search`, ready to be
    /// sent.
    public static func postWorkforcemanagementBusinessunitAgentschedulesSearch(
        businessUnitId: String, body: BuSearchAgentSchedulesRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) -> APICall<BuAsyncAgentSchedulesSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementBusinessunitAgentschedulesSearch", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/agentschedules/search",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search`.
    ///
    /// Needs the permission `wfm:alternativeShift:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch(
        businessUnitId: String, body: SearchAlternativeShiftTradesRequest, forceAsync: Bool? = nil
    ) async throws(ApiError) -> BuListAlternativeShiftTradesResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch(
                businessUnitId: businessUnitId, body: body, forceAsync: forceAsync))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch(
        businessUnitId: String, body: SearchAlternativeShiftTradesRequest, forceAsync: Bool? = nil
    ) -> APICall<BuListAlternativeShiftTradesResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        return APICall(
            "postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}/forceregenerate`.
    ///
    /// Needs the permission `wfm:longTermStaffing:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - forecastId: `forecastId` in the path.
    @discardableResult
    public func postWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate(
        businessUnitId: String, weekDateId: String, forecastId: String
    ) async throws(ApiError) -> LongTermRequirementsResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate(
                businessUnitId: businessUnitId, weekDateId: weekDateId, forecastId: forecastId))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}/forceregenerate`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate(
        businessUnitId: String, weekDateId: String, forecastId: String
    ) -> APICall<LongTermRequirementsResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate",
            .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}/forceregenerate",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId), ("forecastId", forecastId)])
    }
}

// MARK: - postWorkforcemanagementBusinessunitDecisionmetricsUpdate

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update`.
    ///
    /// Needs the permission `wfm:decisionMetrics:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitDecisionmetricsUpdate(
        businessUnitId: String, body: DecisionMetricsUpdateJobRequest
    ) async throws(ApiError) -> DecisionMetricsUpdateJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitDecisionmetricsUpdate(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update`, ready to be
    /// sent.
    public static func postWorkforcemanagementBusinessunitDecisionmetricsUpdate(
        businessUnitId: String, body: DecisionMetricsUpdateJobRequest
    ) -> APICall<DecisionMetricsUpdateJobResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitDecisionmetricsUpdate", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update/uploadurl`.
    ///
    /// Needs the permission `wfm:decisionMetrics:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl(
        businessUnitId: String, body: UploadUrlRequestBody
    ) async throws(ApiError) -> DecisionMetricsUploadResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update/uploadurl`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl(
        businessUnitId: String, body: UploadUrlRequestBody
    ) -> APICall<DecisionMetricsUploadResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update/uploadurl",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitIntraday

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday`.
    ///
    /// Needs the permission `wfm:intraday:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitIntraday(
        businessUnitId: String, body: IntradayPlanningGroupRequest, forceAsync: Bool? = nil
    ) async throws(ApiError) -> AsyncIntradayResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitIntraday(
                businessUnitId: businessUnitId, body: body, forceAsync: forceAsync))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday`, ready to be sent.
    public static func postWorkforcemanagementBusinessunitIntraday(
        businessUnitId: String, body: IntradayPlanningGroupRequest, forceAsync: Bool? = nil
    ) -> APICall<AsyncIntradayResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        return APICall(
            "postWorkforcemanagementBusinessunitIntraday", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs`.
    ///
    /// Needs the permission `wfm:mainForecastExportForecast:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs(
        businessUnitId: String, body: AggregatedExportJobRequest
    ) async throws(ApiError) -> AggregatedSessionExportJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs(
        businessUnitId: String, body: AggregatedExportJobRequest
    ) -> APICall<AggregatedSessionExportJobResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs`.
    ///
    /// Needs the permission `wfm:mainForecastExportHistorical:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs(
        businessUnitId: String, body: AggregatedExportJobRequest
    ) async throws(ApiError) -> AggregatedHistoricalExportJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs(
        businessUnitId: String, body: AggregatedExportJobRequest
    ) -> APICall<AggregatedHistoricalExportJobResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs`.
    ///
    /// Needs the permission `wfm:mainForecastExportSnapshot:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs(
        businessUnitId: String, body: AggregatedExportSnapshotJobRequest
    ) async throws(ApiError) -> AggregatedSnapshotExportJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs(
        businessUnitId: String, body: AggregatedExportSnapshotJobRequest
    ) -> APICall<AggregatedSnapshotExportJobResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitOpportunitiesBulkAdd

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/add`.
    ///
    /// Needs the permission `wfm:opportunities:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitOpportunitiesBulkAdd(
        businessUnitId: String, body: BulkAddOpportunitiesRequest
    ) async throws(ApiError) -> BulkAddOpportunitiesResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitOpportunitiesBulkAdd(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/add`, ready to be
    /// sent.
    public static func postWorkforcemanagementBusinessunitOpportunitiesBulkAdd(
        businessUnitId: String, body: BulkAddOpportunitiesRequest
    ) -> APICall<BulkAddOpportunitiesResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitOpportunitiesBulkAdd", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/add",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitOpportunitiesBulkPublish

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/publish`.
    ///
    /// Needs the permission `wfm:opportunities:publish`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitOpportunitiesBulkPublish(
        businessUnitId: String, body: BulkOpportunitiesRequest
    ) async throws(ApiError) -> BulkPublishOpportunitiesResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitOpportunitiesBulkPublish(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/publish`, ready to
    /// be sent.
    public static func postWorkforcemanagementBusinessunitOpportunitiesBulkPublish(
        businessUnitId: String, body: BulkOpportunitiesRequest
    ) -> APICall<BulkPublishOpportunitiesResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitOpportunitiesBulkPublish", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/publish",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitOpportunitiesBulkRemove

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/remove`.
    ///
    /// Needs the permission `wfm:opportunities:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitOpportunitiesBulkRemove(
        businessUnitId: String, body: BulkOpportunitiesRequest
    ) async throws(ApiError) -> BulkRemoveOpportunitiesResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitOpportunitiesBulkRemove(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/remove`, ready to
    /// be sent.
    public static func postWorkforcemanagementBusinessunitOpportunitiesBulkRemove(
        businessUnitId: String, body: BulkOpportunitiesRequest
    ) -> APICall<BulkRemoveOpportunitiesResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitOpportunitiesBulkRemove", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/remove",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/statuses/update`.
    ///
    /// Needs the permission `wfm:opportunitiesStatuses:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate(
        businessUnitId: String, body: BulkOpportunitiesStatusUpdateRequest
    ) async throws(ApiError) -> BulkOpportunitiesStatusUpdateResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/statuses/update`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate(
        businessUnitId: String, body: BulkOpportunitiesStatusUpdateRequest
    ) -> APICall<BulkOpportunitiesStatusUpdateResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/statuses/update",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/bulk/statuses/update`.
    ///
    /// Needs the permission `wfm:opportunitiesEnrollmentsStatuses:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate(
        businessUnitId: String, body: BulkOpportunityEnrollmentsStatusUpdateRequest
    ) async throws(ApiError) -> BulkUpdateOpportunityEnrollmentsStatusResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/bulk/statuses/update`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate(
        businessUnitId: String, body: BulkOpportunityEnrollmentsStatusUpdateRequest
    ) -> APICall<BulkUpdateOpportunityEnrollmentsStatusResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/bulk/statuses/update",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/query`.
    ///
    /// Needs the permission `wfm:opportunitiesEnrollmentsQuery:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery(
        businessUnitId: String, body: QueryOpportunityEnrollmentsRequest,
        expand: PostWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQueryExpand? = nil,
        forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> QueryOpportunityEnrollmentsResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery(
                businessUnitId: businessUnitId, body: body, expand: expand, forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/query`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery(
        businessUnitId: String, body: QueryOpportunityEnrollmentsRequest,
        expand: PostWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQueryExpand? = nil,
        forceDownloadService: Bool? = nil
    ) -> APICall<QueryOpportunityEnrollmentsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/query",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/externalactivities/query`.
    ///
    /// Needs the permission `wfm:opportunitiesExternalActivitiesQuery:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery(
        businessUnitId: String, body: BulkOpportunitiesExternalActivitiesRequest
    ) async throws(ApiError) -> QueryExternalActivityOpportunitiesResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/externalactivities/query`, ready to be
    /// sent.
    public static func postWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery(
        businessUnitId: String, body: BulkOpportunitiesExternalActivitiesRequest
    ) -> APICall<QueryExternalActivityOpportunitiesResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/externalactivities/query",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitOpportunitiesQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/query`.
    ///
    /// Needs the permission `wfm:opportunitiesQuery:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitOpportunitiesQuery(
        businessUnitId: String, body: QueryOpportunitiesRequest, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> QueryOpportunitiesResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitOpportunitiesQuery(
                businessUnitId: businessUnitId, body: body, forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/query`, ready to be
    /// sent.
    public static func postWorkforcemanagementBusinessunitOpportunitiesQuery(
        businessUnitId: String, body: QueryOpportunitiesRequest, forceDownloadService: Bool? = nil
    ) -> APICall<QueryOpportunitiesResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementBusinessunitOpportunitiesQuery", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/query",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitPlanninggroups

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups`.
    ///
    /// Needs the permissions `wfm:planningGroup:add`, `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitPlanninggroups(
        businessUnitId: String, body: CreatePlanningGroupRequest
    ) async throws(ApiError) -> PlanningGroup {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitPlanninggroups(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups`, ready to be sent.
    public static func postWorkforcemanagementBusinessunitPlanninggroups(
        businessUnitId: String, body: CreatePlanningGroupRequest
    ) -> APICall<PlanningGroup> {
        APICall(
            "postWorkforcemanagementBusinessunitPlanninggroups", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitServicegoaltemplates

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates`.
    ///
    /// Needs the permission `wfm:serviceGoalTemplate:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitServicegoaltemplates(
        businessUnitId: String, body: CreateServiceGoalTemplate
    ) async throws(ApiError) -> ServiceGoalTemplate {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitServicegoaltemplates(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates`, ready to be
    /// sent.
    public static func postWorkforcemanagementBusinessunitServicegoaltemplates(
        businessUnitId: String, body: CreateServiceGoalTemplate
    ) -> APICall<ServiceGoalTemplate> {
        APICall(
            "postWorkforcemanagementBusinessunitServicegoaltemplates", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs`.
    ///
    /// Needs one of the permissions `wfm:shiftTradeRequest:view`, `wfm:shiftTradeRequest:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs(
        businessUnitId: String, body: EvaluateShiftTradeListJobRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> ShiftTradeEvaluateTradesBuJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs(
                businessUnitId: businessUnitId, body: body, forceAsync: forceAsync,
                forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs(
        businessUnitId: String, body: EvaluateShiftTradeListJobRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) -> APICall<ShiftTradeEvaluateTradesBuJobResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitShifttradingTradesQueryJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs`.
    ///
    /// Needs one of the permissions `wfm:shiftTradeRequest:view`, `wfm:shiftTradeRequest:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitShifttradingTradesQueryJobs(
        businessUnitId: String, body: QueryShiftTradeListJobRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> ShiftTradeQueryTradesBuJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitShifttradingTradesQueryJobs(
                businessUnitId: businessUnitId, body: body, forceAsync: forceAsync,
                forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs`, ready
    /// to be sent.
    public static func postWorkforcemanagementBusinessunitShifttradingTradesQueryJobs(
        businessUnitId: String, body: QueryShiftTradeListJobRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) -> APICall<ShiftTradeQueryTradesBuJobResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementBusinessunitShifttradingTradesQueryJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs`.
    ///
    /// Needs the permission `wfm:shiftTradeRequest:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs(
        businessUnitId: String, body: BulkUpdateShiftTradeListJobRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> ShiftTradeBulkUpdateTradeStateBuJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs(
                businessUnitId: businessUnitId, body: body, forceAsync: forceAsync,
                forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs(
        businessUnitId: String, body: BulkUpdateShiftTradeListJobRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) -> APICall<ShiftTradeBulkUpdateTradeStateBuJobResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs(
        businessUnitId: String, body: SearchUnmatchedShiftTradeListJobRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> ShiftTradeSearchUnmatchedTradesBuJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs(
                businessUnitId: businessUnitId, body: body, forceAsync: forceAsync,
                forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs(
        businessUnitId: String, body: SearchUnmatchedShiftTradeListJobRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) -> APICall<ShiftTradeSearchUnmatchedTradesBuJobResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs`.
    ///
    /// Needs one of the permissions `wfm:shiftTradeRequest:view`, `wfm:shiftTradeRequest:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs(
        businessUnitId: String, body: QueryWeekSummaryListJobRequest, forceAsync: Bool? = nil
    ) async throws(ApiError) -> ShiftTradeQueryWeekSummariesBuJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs(
                businessUnitId: businessUnitId, body: body, forceAsync: forceAsync))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs(
        businessUnitId: String, body: QueryWeekSummaryListJobRequest, forceAsync: Bool? = nil
    ) -> APICall<ShiftTradeQueryWeekSummariesBuJobResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        return APICall(
            "postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitStaffinggroups

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups`.
    ///
    /// Needs the permission `wfm:staffingGroup:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitStaffinggroups(
        businessUnitId: String, body: CreateStaffingGroupRequest
    ) async throws(ApiError) -> StaffingGroupResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitStaffinggroups(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups`, ready to be sent.
    public static func postWorkforcemanagementBusinessunitStaffinggroups(
        businessUnitId: String, body: CreateStaffingGroupRequest
    ) -> APICall<StaffingGroupResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitStaffinggroups", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/planninggroups/query`.
    ///
    /// Needs the permission `wfm:staffingGroup:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery(
        businessUnitId: String, body: QueryPlanningGroupToStaffingGroupsRequest
    ) async throws(ApiError) -> PlanningGroupToStaffingGroupsListing {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/planninggroups/query`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery(
        businessUnitId: String, body: QueryPlanningGroupToStaffingGroupsRequest
    ) -> APICall<PlanningGroupToStaffingGroupsListing> {
        APICall(
            "postWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/planninggroups/query",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitStaffinggroupsQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/query`.
    ///
    /// Needs the permission `wfm:staffingGroup:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitStaffinggroupsQuery(
        businessUnitId: String, body: QueryUserStaffingGroupListRequest, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> UserStaffingGroupListing {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitStaffinggroupsQuery(
                businessUnitId: businessUnitId, body: body, forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/query`, ready to be
    /// sent.
    public static func postWorkforcemanagementBusinessunitStaffinggroupsQuery(
        businessUnitId: String, body: QueryUserStaffingGroupListRequest, forceDownloadService: Bool? = nil
    ) -> APICall<UserStaffingGroupListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementBusinessunitStaffinggroupsQuery", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/query",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitTimeofflimitGranularityconversion

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion`.
    ///
    /// Needs the permission `wfm:timeOffLimit:convertGranularity`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - timeOffLimitId: `timeOffLimitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitTimeofflimitGranularityconversion(
        businessUnitId: String, timeOffLimitId: String, body: BuConvertTimeOffLimitGranularityJobRequest
    ) async throws(ApiError) -> BuConvertTimeOffLimitGranularityJobResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitTimeofflimitGranularityconversion(
                businessUnitId: businessUnitId, timeOffLimitId: timeOffLimitId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitTimeofflimitGranularityconversion(
        businessUnitId: String, timeOffLimitId: String, body: BuConvertTimeOffLimitGranularityJobRequest
    ) -> APICall<BuConvertTimeOffLimitGranularityJobResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitTimeofflimitGranularityconversion", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion",
            parameters: [("businessUnitId", businessUnitId), ("timeOffLimitId", timeOffLimitId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitTimeofflimitValuesImport

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import`.
    ///
    /// Needs the permission `wfm:timeOffLimit:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - timeOffLimitId: `timeOffLimitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitTimeofflimitValuesImport(
        businessUnitId: String, timeOffLimitId: String, body: BuImportTimeOffLimitValuesRequest
    ) async throws(ApiError) -> BuTimeOffLimitResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitTimeofflimitValuesImport(
                businessUnitId: businessUnitId, timeOffLimitId: timeOffLimitId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import`, ready
    /// to be sent.
    public static func postWorkforcemanagementBusinessunitTimeofflimitValuesImport(
        businessUnitId: String, timeOffLimitId: String, body: BuImportTimeOffLimitValuesRequest
    ) -> APICall<BuTimeOffLimitResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitTimeofflimitValuesImport", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import",
            parameters: [("businessUnitId", businessUnitId), ("timeOffLimitId", timeOffLimitId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import/uploadurl`.
    ///
    /// Needs the permission `wfm:timeOffLimit:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - timeOffLimitId: `timeOffLimitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl(
        businessUnitId: String, timeOffLimitId: String, body: BuTimeOffLimitValuesImportUploadUrlRequest
    ) async throws(ApiError) -> BuImportTimeOffLimitValuesUploadResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl(
                businessUnitId: businessUnitId, timeOffLimitId: timeOffLimitId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import/uploadurl`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl(
        businessUnitId: String, timeOffLimitId: String, body: BuTimeOffLimitValuesImportUploadUrlRequest
    ) -> APICall<BuImportTimeOffLimitValuesUploadResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import/uploadurl",
            parameters: [("businessUnitId", businessUnitId), ("timeOffLimitId", timeOffLimitId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitTimeofflimitValuesQuery

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/query`.
    ///
    /// Needs the permission `wfm:timeOffLimit:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - timeOffLimitId: `timeOffLimitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitTimeofflimitValuesQuery(
        businessUnitId: String, timeOffLimitId: String, body: QueryTimeOffLimitValuesForGranularityRequest
    ) async throws(ApiError) -> BuTimeOffLimitValuesForGranularityResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitTimeofflimitValuesQuery(
                businessUnitId: businessUnitId, timeOffLimitId: timeOffLimitId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/query`, ready
    /// to be sent.
    public static func postWorkforcemanagementBusinessunitTimeofflimitValuesQuery(
        businessUnitId: String, timeOffLimitId: String, body: QueryTimeOffLimitValuesForGranularityRequest
    ) -> APICall<BuTimeOffLimitValuesForGranularityResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitTimeofflimitValuesQuery", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/query",
            parameters: [("businessUnitId", businessUnitId), ("timeOffLimitId", timeOffLimitId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitTimeofflimits

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits`.
    ///
    /// Needs the permission `wfm:timeOffLimit:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitTimeofflimits(
        businessUnitId: String, body: BuCreateTimeOffLimitRequest
    ) async throws(ApiError) -> BuTimeOffLimitResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitTimeofflimits(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits`, ready to be sent.
    public static func postWorkforcemanagementBusinessunitTimeofflimits(
        businessUnitId: String, body: BuCreateTimeOffLimitRequest
    ) -> APICall<BuTimeOffLimitResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitTimeofflimits", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitTimeofflimitsValuesQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/values/query`.
    ///
    /// Needs the permission `wfm:timeOffLimit:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitTimeofflimitsValuesQuery(
        businessUnitId: String, body: QueryTimeOffLimitValuesRequest
    ) async throws(ApiError) -> BuTimeOffLimitValuesResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitTimeofflimitsValuesQuery(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/values/query`, ready to
    /// be sent.
    public static func postWorkforcemanagementBusinessunitTimeofflimitsValuesQuery(
        businessUnitId: String, body: QueryTimeOffLimitValuesRequest
    ) -> APICall<BuTimeOffLimitValuesResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitTimeofflimitsValuesQuery", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/values/query",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitTimeoffplans

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans`.
    ///
    /// Needs the permission `wfm:timeOffPlan:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitTimeoffplans(
        businessUnitId: String, body: BuCreateTimeOffPlanRequest
    ) async throws(ApiError) -> BuTimeOffPlanResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitTimeoffplans(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans`, ready to be sent.
    public static func postWorkforcemanagementBusinessunitTimeoffplans(
        businessUnitId: String, body: BuCreateTimeOffPlanRequest
    ) -> APICall<BuTimeOffPlanResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitTimeoffplans", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/schedules/query`.
    ///
    /// Needs the permission `wfm:unavailableTimes:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery(
        businessUnitId: String, body: QueryAgentScheduleUnavailableTimesRequest
    ) async throws(ApiError) -> QueryAgentScheduleUnavailableTimesResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/schedules/query`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery(
        businessUnitId: String, body: QueryAgentScheduleUnavailableTimesRequest
    ) -> APICall<QueryAgentScheduleUnavailableTimesResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/schedules/query",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/settings/query`.
    ///
    /// Needs the permission `wfm:managementUnit:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery(
        businessUnitId: String, body: QueryAvailabilityManagementUnitsSettingsRequest
    ) async throws(ApiError) -> QueryAvailabilityManagementUnitsSettingsResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/settings/query`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery(
        businessUnitId: String, body: QueryAvailabilityManagementUnitsSettingsRequest
    ) -> APICall<QueryAvailabilityManagementUnitsSettingsResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/settings/query",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunits

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits`.
    ///
    /// Needs the permission `wfm:businessUnit:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - includeSchedulingDefaultMessageSeverities: `includeSchedulingDefaultMessageSeverities` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunits(
        body: CreateBusinessUnitRequest, includeSchedulingDefaultMessageSeverities: Bool? = nil
    ) async throws(ApiError) -> BusinessUnitResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunits(
                body: body, includeSchedulingDefaultMessageSeverities: includeSchedulingDefaultMessageSeverities))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits`, ready to be sent.
    public static func postWorkforcemanagementBusinessunits(
        body: CreateBusinessUnitRequest, includeSchedulingDefaultMessageSeverities: Bool? = nil
    ) -> APICall<BusinessUnitResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeSchedulingDefaultMessageSeverities", includeSchedulingDefaultMessageSeverities)
        return APICall(
            "postWorkforcemanagementBusinessunits", .post, "/api/v2/workforcemanagement/businessunits",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - putWorkforcemanagementBusinessunitTimeofflimitValues

extension WorkforceManagementApi {
    /// Calls `PUT /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values`.
    ///
    /// Needs the permission `wfm:timeOffLimit:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - timeOffLimitId: `timeOffLimitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putWorkforcemanagementBusinessunitTimeofflimitValues(
        businessUnitId: String, timeOffLimitId: String, body: BuSetTimeOffLimitValuesRequest
    ) async throws(ApiError) -> BuTimeOffLimitResponse {
        try await client.send(
            Self.putWorkforcemanagementBusinessunitTimeofflimitValues(
                businessUnitId: businessUnitId, timeOffLimitId: timeOffLimitId, body: body))
    }

    /// The call `PUT /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values`,
    /// ready to be sent.
    public static func putWorkforcemanagementBusinessunitTimeofflimitValues(
        businessUnitId: String, timeOffLimitId: String, body: BuSetTimeOffLimitValuesRequest
    ) -> APICall<BuTimeOffLimitResponse> {
        APICall(
            "putWorkforcemanagementBusinessunitTimeofflimitValues", .put,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values",
            parameters: [("businessUnitId", businessUnitId), ("timeOffLimitId", timeOffLimitId)],
            body: .json(body.asJSON))
    }
}
