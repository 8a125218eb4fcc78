// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - deleteWorkforcemanagementBusinessunitWeekSchedule

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}`.
    ///
    /// Needs the permission `wfm:schedule:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    @discardableResult
    public func deleteWorkforcemanagementBusinessunitWeekSchedule(
        businessUnitId: String, weekId: String, scheduleId: String
    ) async throws(ApiError) -> BuAsyncScheduleResponse {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitWeekSchedule(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId))
    }

    /// The call `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}`, ready to be
    /// sent.
    public static func deleteWorkforcemanagementBusinessunitWeekSchedule(
        businessUnitId: String, weekId: String, scheduleId: String
    ) -> APICall<BuAsyncScheduleResponse> {
        APICall(
            "deleteWorkforcemanagementBusinessunitWeekSchedule", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId)])
    }
}

// MARK: - deleteWorkforcemanagementBusinessunitWeekShorttermforecast

extension WorkforceManagementApi {
    /// Calls `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}`.
    ///
    /// Needs the permission `wfm:shortTermForecast:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - forecastId: `forecastId` in the path.
    public func deleteWorkforcemanagementBusinessunitWeekShorttermforecast(
        businessUnitId: String, weekDateId: String, forecastId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitWeekShorttermforecast(
                businessUnitId: businessUnitId, weekDateId: weekDateId, forecastId: forecastId))
    }

    /// The call `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}`,
    /// ready to be sent.
    public static func deleteWorkforcemanagementBusinessunitWeekShorttermforecast(
        businessUnitId: String, weekDateId: String, forecastId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunitWeekShorttermforecast", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId), ("forecastId", forecastId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekSchedule

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}`.
    ///
    /// Needs one of the permissions `wfm:schedule:view`, `wfm:publishedSchedule:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    ///   - expand: `expand` in the query.
    public func getWorkforcemanagementBusinessunitWeekSchedule(
        businessUnitId: String, weekId: String, scheduleId: String,
        expand: GetWorkforcemanagementBusinessunitWeekScheduleExpand? = nil
    ) async throws(ApiError) -> BuScheduleMetadata {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekSchedule(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId, expand: expand))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWeekSchedule(
        businessUnitId: String, weekId: String, scheduleId: String,
        expand: GetWorkforcemanagementBusinessunitWeekScheduleExpand? = nil
    ) -> APICall<BuScheduleMetadata> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getWorkforcemanagementBusinessunitWeekSchedule", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekScheduleGenerationresults

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults`.
    ///
    /// Needs one of the permissions `wfm:schedule:view`, `wfm:publishedSchedule:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    public func getWorkforcemanagementBusinessunitWeekScheduleGenerationresults(
        businessUnitId: String, weekId: String, scheduleId: String
    ) async throws(ApiError) -> ScheduleGenerationResult {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekScheduleGenerationresults(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWeekScheduleGenerationresults(
        businessUnitId: String, weekId: String, scheduleId: String
    ) -> APICall<ScheduleGenerationResult> {
        APICall(
            "getWorkforcemanagementBusinessunitWeekScheduleGenerationresults", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast`.
    ///
    /// Needs one of the permissions `wfm:schedule:view`, `wfm:publishedSchedule:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    ///   - forceDownload: `forceDownload` in the query.
    public func getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast(
        businessUnitId: String, weekId: String, scheduleId: String, forceDownload: Bool? = nil
    ) async throws(ApiError) -> BuHeadcountForecastResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId, forceDownload: forceDownload))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast(
        businessUnitId: String, weekId: String, scheduleId: String, forceDownload: Bool? = nil
    ) -> APICall<BuHeadcountForecastResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDownload", forceDownload)
        return APICall(
            "getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekScheduleHistoryAgent

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId}`.
    ///
    /// Needs one of the permissions `wfm:schedule:view`, `wfm:publishedSchedule:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    ///   - agentId: `agentId` in the path.
    public func getWorkforcemanagementBusinessunitWeekScheduleHistoryAgent(
        businessUnitId: String, weekId: String, scheduleId: String, agentId: String
    ) async throws(ApiError) -> BuAgentScheduleHistoryResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekScheduleHistoryAgent(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId, agentId: agentId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWeekScheduleHistoryAgent(
        businessUnitId: String, weekId: String, scheduleId: String, agentId: String
    ) -> APICall<BuAgentScheduleHistoryResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitWeekScheduleHistoryAgent", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId}",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId), ("agentId", agentId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions`.
    ///
    /// Needs one of the permissions `wfm:schedule:view`, `wfm:publishedSchedule:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    public func getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions(
        businessUnitId: String, weekId: String, scheduleId: String
    ) async throws(ApiError) -> PerformancePredictionResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions(
        businessUnitId: String, weekId: String, scheduleId: String
    ) -> APICall<PerformancePredictionResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId}`.
    ///
    /// Needs one of the permissions `wfm:schedule:view`, `wfm:publishedSchedule:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    ///   - recalculationId: `recalculationId` in the path.
    public func getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation(
        businessUnitId: String, weekId: String, scheduleId: String, recalculationId: String
    ) async throws(ApiError) -> PerformancePredictionRecalculationResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId,
                recalculationId: recalculationId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation(
        businessUnitId: String, weekId: String, scheduleId: String, recalculationId: String
    ) -> APICall<PerformancePredictionRecalculationResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId}",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId), ("recalculationId", recalculationId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekSchedules

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules`.
    ///
    /// Needs one of the permissions `wfm:schedule:view`, `wfm:publishedSchedule:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - earliestWeekDate: `earliestWeekDate` in the query.
    ///   - latestWeekDate: `latestWeekDate` in the query.
    ///   - includeOnlyPublished: `includeOnlyPublished` in the query.
    ///   - expand: `expand` in the query.
    public func getWorkforcemanagementBusinessunitWeekSchedules(
        businessUnitId: String, weekId: String, earliestWeekDate: String? = nil, latestWeekDate: String? = nil,
        includeOnlyPublished: Bool? = nil, expand: GetWorkforcemanagementBusinessunitWeekSchedulesExpand? = nil
    ) async throws(ApiError) -> BuScheduleListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekSchedules(
                businessUnitId: businessUnitId, weekId: weekId, earliestWeekDate: earliestWeekDate,
                latestWeekDate: latestWeekDate, includeOnlyPublished: includeOnlyPublished, expand: expand))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules`, ready to be
    /// sent.
    public static func getWorkforcemanagementBusinessunitWeekSchedules(
        businessUnitId: String, weekId: String, earliestWeekDate: String? = nil, latestWeekDate: String? = nil,
        includeOnlyPublished: Bool? = nil, expand: GetWorkforcemanagementBusinessunitWeekSchedulesExpand? = nil
    ) -> APICall<BuScheduleListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("earliestWeekDate", earliestWeekDate)
        queryParameters.add("latestWeekDate", latestWeekDate)
        queryParameters.add("includeOnlyPublished", includeOnlyPublished)
        queryParameters.add("expand", expand)
        return APICall(
            "getWorkforcemanagementBusinessunitWeekSchedules", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekShorttermforecast

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}`.
    ///
    /// Needs the permission `wfm:shortTermForecast:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - forecastId: `forecastId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getWorkforcemanagementBusinessunitWeekShorttermforecast(
        businessUnitId: String, weekDateId: String, forecastId: String,
        expand: [GetWorkforcemanagementBusinessunitWeekShorttermforecastExpand]? = nil
    ) async throws(ApiError) -> BuShortTermForecast {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekShorttermforecast(
                businessUnitId: businessUnitId, weekDateId: weekDateId, forecastId: forecastId, expand: expand))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWeekShorttermforecast(
        businessUnitId: String, weekDateId: String, forecastId: String,
        expand: [GetWorkforcemanagementBusinessunitWeekShorttermforecastExpand]? = nil
    ) -> APICall<BuShortTermForecast> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getWorkforcemanagementBusinessunitWeekShorttermforecast", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId), ("forecastId", forecastId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekShorttermforecastData

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data`.
    ///
    /// Needs the permission `wfm:shortTermForecast:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - forecastId: `forecastId` in the path.
    ///   - weekNumber: `weekNumber` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    public func getWorkforcemanagementBusinessunitWeekShorttermforecastData(
        businessUnitId: String, weekDateId: String, forecastId: String, weekNumber: Int? = nil,
        forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> BuForecastResultResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekShorttermforecastData(
                businessUnitId: businessUnitId, weekDateId: weekDateId, forecastId: forecastId, weekNumber: weekNumber,
                forceDownloadService: forceDownloadService))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWeekShorttermforecastData(
        businessUnitId: String, weekDateId: String, forecastId: String, weekNumber: Int? = nil,
        forceDownloadService: Bool? = nil
    ) -> APICall<BuForecastResultResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("weekNumber", weekNumber)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "getWorkforcemanagementBusinessunitWeekShorttermforecastData", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId), ("forecastId", forecastId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults`.
    ///
    /// Needs the permission `wfm:shortTermForecast:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - forecastId: `forecastId` in the path.
    public func getWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults(
        businessUnitId: String, weekDateId: String, forecastId: String
    ) async throws(ApiError) -> BuForecastGenerationResult {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults(
                businessUnitId: businessUnitId, weekDateId: weekDateId, forecastId: forecastId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults(
        businessUnitId: String, weekDateId: String, forecastId: String
    ) -> APICall<BuForecastGenerationResult> {
        APICall(
            "getWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId), ("forecastId", forecastId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata`.
    ///
    /// Needs the permission `wfm:shortTermForecast:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - forecastId: `forecastId` in the path.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    public func getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata(
        businessUnitId: String, weekDateId: String, forecastId: String, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> LongTermForecastResultResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata(
                businessUnitId: businessUnitId, weekDateId: weekDateId, forecastId: forecastId,
                forceDownloadService: forceDownloadService))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata(
        businessUnitId: String, weekDateId: String, forecastId: String, forceDownloadService: Bool? = nil
    ) -> APICall<LongTermForecastResultResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId), ("forecastId", forecastId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups`.
    ///
    /// Needs one of the permissions `wfm:shortTermForecast:view`, `wfm:schedule:view`, `wfm:publishedSchedule:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - forecastId: `forecastId` in the path.
    public func getWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups(
        businessUnitId: String, weekDateId: String, forecastId: String
    ) async throws(ApiError) -> ForecastPlanningGroupsResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups(
                businessUnitId: businessUnitId, weekDateId: weekDateId, forecastId: forecastId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups(
        businessUnitId: String, weekDateId: String, forecastId: String
    ) -> APICall<ForecastPlanningGroupsResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId), ("forecastId", forecastId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement`.
    ///
    /// Needs the permission `wfm:staffingRequirement:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - forecastId: `forecastId` in the path.
    ///   - weekNumbers: `weekNumbers` in the query, once for each element.
    ///   - expand: `expand` in the query, once for each element.
    public func getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement(
        businessUnitId: String, weekDateId: String, forecastId: String, weekNumbers: [String]? = nil,
        expand: [GetWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirementExpand]? = nil
    ) async throws(ApiError) -> BuForecastStaffingRequirementsResultResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement(
                businessUnitId: businessUnitId, weekDateId: weekDateId, forecastId: forecastId,
                weekNumbers: weekNumbers, expand: expand))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement(
        businessUnitId: String, weekDateId: String, forecastId: String, weekNumbers: [String]? = nil,
        expand: [GetWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirementExpand]? = nil
    ) -> APICall<BuForecastStaffingRequirementsResultResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("weekNumbers", weekNumbers)
        queryParameters.add("expand", expand)
        return APICall(
            "getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId), ("forecastId", forecastId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitWeekShorttermforecasts

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts`.
    ///
    /// Needs one of the permissions `wfm:schedule:generate`, `wfm:shortTermForecast:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    public func getWorkforcemanagementBusinessunitWeekShorttermforecasts(
        businessUnitId: String, weekDateId: String
    ) async throws(ApiError) -> BuShortTermForecastListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitWeekShorttermforecasts(
                businessUnitId: businessUnitId, weekDateId: weekDateId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitWeekShorttermforecasts(
        businessUnitId: String, weekDateId: String
    ) -> APICall<BuShortTermForecastListing> {
        APICall(
            "getWorkforcemanagementBusinessunitWeekShorttermforecasts", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId)])
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query`.
    ///
    /// Needs one of the permissions `wfm:schedule:view`, `wfm:publishedSchedule:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery(
        businessUnitId: String, weekId: String, scheduleId: String, body: BuQueryAgentSchedulesRequest,
        forceAsync: Bool? = nil, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> BuAsyncAgentSchedulesQueryResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId, body: body,
                forceAsync: forceAsync, forceDownloadService: forceDownloadService))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery(
        businessUnitId: String, weekId: String, scheduleId: String, body: BuQueryAgentSchedulesRequest,
        forceAsync: Bool? = nil, forceDownloadService: Bool? = nil
    ) -> APICall<BuAsyncAgentSchedulesQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId)],
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekScheduleCopy

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy`.
    ///
    /// Needs the permission `wfm:schedule:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekScheduleCopy(
        businessUnitId: String, weekId: String, scheduleId: String, body: BuCopyScheduleRequest
    ) async throws(ApiError) -> BuAsyncScheduleResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekScheduleCopy(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy`, ready to
    /// be sent.
    public static func postWorkforcemanagementBusinessunitWeekScheduleCopy(
        businessUnitId: String, weekId: String, scheduleId: String, body: BuCopyScheduleRequest
    ) -> APICall<BuAsyncScheduleResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitWeekScheduleCopy", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations`.
    ///
    /// Needs the permission `wfm:schedule:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations(
        businessUnitId: String, weekId: String, scheduleId: String, body: WfmProcessUploadRequest
    ) async throws(ApiError) -> PerformancePredictionRecalculationResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations(
        businessUnitId: String, weekId: String, scheduleId: String, body: WfmProcessUploadRequest
    ) -> APICall<PerformancePredictionRecalculationResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl`.
    ///
    /// Needs the permission `wfm:schedule:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl(
        businessUnitId: String, weekId: String, scheduleId: String, body: UploadUrlRequestBody
    ) async throws(ApiError) -> PerformancePredictionRecalculationUploadResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl(
        businessUnitId: String, weekId: String, scheduleId: String, body: UploadUrlRequestBody
    ) -> APICall<PerformancePredictionRecalculationUploadResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekScheduleReschedule

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule`.
    ///
    /// Needs the permission `wfm:schedule:generate`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekScheduleReschedule(
        businessUnitId: String, weekId: String, scheduleId: String, body: BuRescheduleRequest
    ) async throws(ApiError) -> BuAsyncScheduleRunResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekScheduleReschedule(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitWeekScheduleReschedule(
        businessUnitId: String, weekId: String, scheduleId: String, body: BuRescheduleRequest
    ) -> APICall<BuAsyncScheduleRunResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitWeekScheduleReschedule", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekScheduleUpdate

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update`.
    ///
    /// Needs the permission `wfm:schedule:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekScheduleUpdate(
        businessUnitId: String, weekId: String, scheduleId: String, body: ProcessScheduleUpdateUploadRequest
    ) async throws(ApiError) -> BuAsyncScheduleResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekScheduleUpdate(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update`, ready
    /// to be sent.
    public static func postWorkforcemanagementBusinessunitWeekScheduleUpdate(
        businessUnitId: String, weekId: String, scheduleId: String, body: ProcessScheduleUpdateUploadRequest
    ) -> APICall<BuAsyncScheduleResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitWeekScheduleUpdate", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl`.
    ///
    /// Needs the permission `wfm:schedule:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - scheduleId: `scheduleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl(
        businessUnitId: String, weekId: String, scheduleId: String, body: UploadUrlRequestBody
    ) async throws(ApiError) -> UpdateScheduleUploadResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl(
                businessUnitId: businessUnitId, weekId: weekId, scheduleId: scheduleId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl(
        businessUnitId: String, weekId: String, scheduleId: String, body: UploadUrlRequestBody
    ) -> APICall<UpdateScheduleUploadResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId), ("scheduleId", scheduleId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekSchedules

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules`.
    ///
    /// Needs the permission `wfm:schedule:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekSchedules(
        businessUnitId: String, weekId: String, body: BuCreateBlankScheduleRequest
    ) async throws(ApiError) -> BuScheduleMetadata {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekSchedules(
                businessUnitId: businessUnitId, weekId: weekId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules`, ready to be
    /// sent.
    public static func postWorkforcemanagementBusinessunitWeekSchedules(
        businessUnitId: String, weekId: String, body: BuCreateBlankScheduleRequest
    ) -> APICall<BuScheduleMetadata> {
        APICall(
            "postWorkforcemanagementBusinessunitWeekSchedules", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekSchedulesGenerate

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate`.
    ///
    /// Needs the permission `wfm:schedule:generate`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekSchedulesGenerate(
        businessUnitId: String, weekId: String, body: BuGenerateScheduleRequest
    ) async throws(ApiError) -> BuAsyncScheduleRunResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekSchedulesGenerate(
                businessUnitId: businessUnitId, weekId: weekId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitWeekSchedulesGenerate(
        businessUnitId: String, weekId: String, body: BuGenerateScheduleRequest
    ) -> APICall<BuAsyncScheduleRunResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitWeekSchedulesGenerate", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekSchedulesImport

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import`.
    ///
    /// Needs the permission `wfm:schedule:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekSchedulesImport(
        businessUnitId: String, weekId: String, body: WfmProcessUploadRequest
    ) async throws(ApiError) -> ScheduleUploadProcessingResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekSchedulesImport(
                businessUnitId: businessUnitId, weekId: weekId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitWeekSchedulesImport(
        businessUnitId: String, weekId: String, body: WfmProcessUploadRequest
    ) -> APICall<ScheduleUploadProcessingResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitWeekSchedulesImport", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl`.
    ///
    /// Needs the permission `wfm:schedule:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekId: `weekId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl(
        businessUnitId: String, weekId: String, body: UploadUrlRequestBody
    ) async throws(ApiError) -> ImportScheduleUploadResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl(
                businessUnitId: businessUnitId, weekId: weekId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl`, ready to
    /// be sent.
    public static func postWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl(
        businessUnitId: String, weekId: String, body: UploadUrlRequestBody
    ) -> APICall<ImportScheduleUploadResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl",
            parameters: [("businessUnitId", businessUnitId), ("weekId", weekId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekShorttermforecastCopy

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy`.
    ///
    /// Needs the permission `wfm:shortTermForecast:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - forecastId: `forecastId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekShorttermforecastCopy(
        businessUnitId: String, weekDateId: String, forecastId: String, body: CopyBuForecastRequest,
        forceAsync: Bool? = nil
    ) async throws(ApiError) -> AsyncForecastOperationResult {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekShorttermforecastCopy(
                businessUnitId: businessUnitId, weekDateId: weekDateId, forecastId: forecastId, body: body,
                forceAsync: forceAsync))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitWeekShorttermforecastCopy(
        businessUnitId: String, weekDateId: String, forecastId: String, body: CopyBuForecastRequest,
        forceAsync: Bool? = nil
    ) -> APICall<AsyncForecastOperationResult> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        return APICall(
            "postWorkforcemanagementBusinessunitWeekShorttermforecastCopy", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId), ("forecastId", forecastId)],
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate`.
    ///
    /// Needs the permission `wfm:shortTermForecast:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate(
        businessUnitId: String, weekDateId: String, body: GenerateBuForecastRequest, forceAsync: Bool? = nil
    ) async throws(ApiError) -> AsyncForecastOperationResult {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate(
                businessUnitId: businessUnitId, weekDateId: weekDateId, body: body, forceAsync: forceAsync))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate(
        businessUnitId: String, weekDateId: String, body: GenerateBuForecastRequest, forceAsync: Bool? = nil
    ) -> APICall<AsyncForecastOperationResult> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        return APICall(
            "postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId)], query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekShorttermforecastsImport

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import`.
    ///
    /// Needs the permission `wfm:shortTermForecast:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekShorttermforecastsImport(
        businessUnitId: String, weekDateId: String, body: WfmProcessUploadRequest
    ) async throws(ApiError) -> ImportForecastResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekShorttermforecastsImport(
                businessUnitId: businessUnitId, weekDateId: weekDateId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import`, ready
    /// to be sent.
    public static func postWorkforcemanagementBusinessunitWeekShorttermforecastsImport(
        businessUnitId: String, weekDateId: String, body: WfmProcessUploadRequest
    ) -> APICall<ImportForecastResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitWeekShorttermforecastsImport", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl`.
    ///
    /// Needs the permission `wfm:shortTermForecast:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - weekDateId: `weekDateId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl(
        businessUnitId: String, weekDateId: String, body: UploadUrlRequestBody
    ) async throws(ApiError) -> ImportForecastUploadResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl(
                businessUnitId: businessUnitId, weekDateId: weekDateId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl(
        businessUnitId: String, weekDateId: String, body: UploadUrlRequestBody
    ) -> APICall<ImportForecastUploadResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl",
            parameters: [("businessUnitId", businessUnitId), ("weekDateId", weekDateId)], body: .json(body.asJSON))
    }
}
