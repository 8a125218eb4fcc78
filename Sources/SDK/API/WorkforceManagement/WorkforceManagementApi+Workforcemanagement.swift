// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteWorkforcemanagementAdherenceAdjustment

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - adjustmentId: `adjustmentId` in the path.
    public func deleteWorkforcemanagementAdherenceAdjustment(adjustmentId: String) async throws(ApiError) {
        try await client.send(Self.deleteWorkforcemanagementAdherenceAdjustment(adjustmentId: adjustmentId))
    }

    /// The call `DELETE /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}`, ready to be sent.
    public static func deleteWorkforcemanagementAdherenceAdjustment(adjustmentId: String) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementAdherenceAdjustment", .delete,
            "/api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}",
            parameters: [("adjustmentId", adjustmentId)])
    }
}

// MARK: - deleteWorkforcemanagementCalendarUrlIcs

extension WorkforceManagementApi {
    /// Calls `DELETE /api/v2/workforcemanagement/calendar/url/ics`.
    ///
    /// Needs the permission `wfm:agentSchedule:sync`.
    public func deleteWorkforcemanagementCalendarUrlIcs() async throws(ApiError) {
        try await client.send(Self.deleteWorkforcemanagementCalendarUrlIcs())
    }

    /// The call `DELETE /api/v2/workforcemanagement/calendar/url/ics`, ready to be sent.
    public static func deleteWorkforcemanagementCalendarUrlIcs() -> APICall<Void> {
        APICall("deleteWorkforcemanagementCalendarUrlIcs", .delete, "/api/v2/workforcemanagement/calendar/url/ics")
    }
}

// MARK: - getWorkforcemanagementAdherence

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/adherence`.
    ///
    /// Needs the permission `wfm:realtimeAdherence:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the query, once for each element.
    public func getWorkforcemanagementAdherence(userId: [String]) async throws(ApiError) -> [UserScheduleAdherence] {
        try await client.send(Self.getWorkforcemanagementAdherence(userId: userId))
    }

    /// The call `GET /api/v2/workforcemanagement/adherence`, ready to be sent.
    public static func getWorkforcemanagementAdherence(userId: [String]) -> APICall<[UserScheduleAdherence]> {
        var queryParameters = QueryParameters()
        queryParameters.add("userId", userId)
        return APICall(
            "getWorkforcemanagementAdherence", .get, "/api/v2/workforcemanagement/adherence", query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementAdherenceAdjustment

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - adjustmentId: `adjustmentId` in the path.
    public func getWorkforcemanagementAdherenceAdjustment(
        adjustmentId: String
    ) async throws(ApiError) -> CurrentAgentAdherenceAdjustment {
        try await client.send(Self.getWorkforcemanagementAdherenceAdjustment(adjustmentId: adjustmentId))
    }

    /// The call `GET /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}`, ready to be sent.
    public static func getWorkforcemanagementAdherenceAdjustment(
        adjustmentId: String
    ) -> APICall<CurrentAgentAdherenceAdjustment> {
        APICall(
            "getWorkforcemanagementAdherenceAdjustment", .get,
            "/api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}",
            parameters: [("adjustmentId", adjustmentId)])
    }
}

// MARK: - getWorkforcemanagementAdherenceExplanation

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/adherence/explanations/{explanationId}`.
    ///
    /// Needs the permission `wfm:agentAdherenceExplanation:submit`.
    ///
    /// - Parameters:
    ///   - explanationId: `explanationId` in the path.
    public func getWorkforcemanagementAdherenceExplanation(
        explanationId: String
    ) async throws(ApiError) -> AdherenceExplanationResponse {
        try await client.send(Self.getWorkforcemanagementAdherenceExplanation(explanationId: explanationId))
    }

    /// The call `GET /api/v2/workforcemanagement/adherence/explanations/{explanationId}`, ready to be sent.
    public static func getWorkforcemanagementAdherenceExplanation(
        explanationId: String
    ) -> APICall<AdherenceExplanationResponse> {
        APICall(
            "getWorkforcemanagementAdherenceExplanation", .get,
            "/api/v2/workforcemanagement/adherence/explanations/{explanationId}",
            parameters: [("explanationId", explanationId)])
    }
}

// MARK: - getWorkforcemanagementAdherenceExplanationsJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/adherence/explanations/jobs/{jobId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementAdherenceExplanationsJob(
        jobId: String
    ) async throws(ApiError) -> AdherenceExplanationJob {
        try await client.send(Self.getWorkforcemanagementAdherenceExplanationsJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/adherence/explanations/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementAdherenceExplanationsJob(
        jobId: String
    ) -> APICall<AdherenceExplanationJob> {
        APICall(
            "getWorkforcemanagementAdherenceExplanationsJob", .get,
            "/api/v2/workforcemanagement/adherence/explanations/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementAdherenceHistoricalBulkJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementAdherenceHistoricalBulkJob(
        jobId: String
    ) async throws(ApiError) -> WfmHistoricalAdherenceBulkResponse {
        try await client.send(Self.getWorkforcemanagementAdherenceHistoricalBulkJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementAdherenceHistoricalBulkJob(
        jobId: String
    ) -> APICall<WfmHistoricalAdherenceBulkResponse> {
        APICall(
            "getWorkforcemanagementAdherenceHistoricalBulkJob", .get,
            "/api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementAdherenceHistoricalJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/adherence/historical/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:historicalAdherence:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementAdherenceHistoricalJob(
        jobId: String
    ) async throws(ApiError) -> WfmHistoricalAdherenceResponse {
        try await client.send(Self.getWorkforcemanagementAdherenceHistoricalJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/adherence/historical/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementAdherenceHistoricalJob(
        jobId: String
    ) -> APICall<WfmHistoricalAdherenceResponse> {
        APICall(
            "getWorkforcemanagementAdherenceHistoricalJob", .get,
            "/api/v2/workforcemanagement/adherence/historical/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementAlternativeshiftsOffersJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/alternativeshifts/offers/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:agentAlternativeShift:submit`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementAlternativeshiftsOffersJob(
        jobId: String
    ) async throws(ApiError) -> AlternativeShiftJobResponse {
        try await client.send(Self.getWorkforcemanagementAlternativeshiftsOffersJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/alternativeshifts/offers/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementAlternativeshiftsOffersJob(
        jobId: String
    ) -> APICall<AlternativeShiftJobResponse> {
        APICall(
            "getWorkforcemanagementAlternativeshiftsOffersJob", .get,
            "/api/v2/workforcemanagement/alternativeshifts/offers/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementAlternativeshiftsOffersSearchJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:agentAlternativeShift:submit`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementAlternativeshiftsOffersSearchJob(
        jobId: String
    ) async throws(ApiError) -> AlternativeShiftJobResponse {
        try await client.send(Self.getWorkforcemanagementAlternativeshiftsOffersSearchJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementAlternativeshiftsOffersSearchJob(
        jobId: String
    ) -> APICall<AlternativeShiftJobResponse> {
        APICall(
            "getWorkforcemanagementAlternativeshiftsOffersSearchJob", .get,
            "/api/v2/workforcemanagement/alternativeshifts/offers/search/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementAlternativeshiftsSettings

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/alternativeshifts/settings`.
    ///
    /// Needs the permission `wfm:agentAlternativeShift:submit`.
    public func getWorkforcemanagementAlternativeshiftsSettings() async throws(ApiError) -> AlternativeShiftBuSettingsResponse {
        try await client.send(Self.getWorkforcemanagementAlternativeshiftsSettings())
    }

    /// The call `GET /api/v2/workforcemanagement/alternativeshifts/settings`, ready to be sent.
    public static func getWorkforcemanagementAlternativeshiftsSettings() -> APICall<AlternativeShiftBuSettingsResponse> {
        APICall(
            "getWorkforcemanagementAlternativeshiftsSettings", .get,
            "/api/v2/workforcemanagement/alternativeshifts/settings")
    }
}

// MARK: - getWorkforcemanagementAlternativeshiftsTrade

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}`.
    ///
    /// Needs the permission `wfm:agentAlternativeShift:submit`.
    ///
    /// - Parameters:
    ///   - tradeId: `tradeId` in the path.
    public func getWorkforcemanagementAlternativeshiftsTrade(
        tradeId: String
    ) async throws(ApiError) -> AlternativeShiftTradeResponse {
        try await client.send(Self.getWorkforcemanagementAlternativeshiftsTrade(tradeId: tradeId))
    }

    /// The call `GET /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}`, ready to be sent.
    public static func getWorkforcemanagementAlternativeshiftsTrade(
        tradeId: String
    ) -> APICall<AlternativeShiftTradeResponse> {
        APICall(
            "getWorkforcemanagementAlternativeshiftsTrade", .get,
            "/api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}", parameters: [("tradeId", tradeId)])
    }
}

// MARK: - getWorkforcemanagementAlternativeshiftsTrades

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/alternativeshifts/trades`.
    ///
    /// Needs the permission `wfm:agentAlternativeShift:submit`.
    ///
    /// - Parameters:
    ///   - forceAsync: `forceAsync` in the query.
    public func getWorkforcemanagementAlternativeshiftsTrades(
        forceAsync: Bool? = nil
    ) async throws(ApiError) -> ListAlternativeShiftTradesResponse {
        try await client.send(Self.getWorkforcemanagementAlternativeshiftsTrades(forceAsync: forceAsync))
    }

    /// The call `GET /api/v2/workforcemanagement/alternativeshifts/trades`, ready to be sent.
    public static func getWorkforcemanagementAlternativeshiftsTrades(
        forceAsync: Bool? = nil
    ) -> APICall<ListAlternativeShiftTradesResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        return APICall(
            "getWorkforcemanagementAlternativeshiftsTrades", .get,
            "/api/v2/workforcemanagement/alternativeshifts/trades", query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementAlternativeshiftsTradesJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/alternativeshifts/trades/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:agentAlternativeShift:submit`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementAlternativeshiftsTradesJob(
        jobId: String
    ) async throws(ApiError) -> AlternativeShiftJobResponse {
        try await client.send(Self.getWorkforcemanagementAlternativeshiftsTradesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/alternativeshifts/trades/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementAlternativeshiftsTradesJob(
        jobId: String
    ) -> APICall<AlternativeShiftJobResponse> {
        APICall(
            "getWorkforcemanagementAlternativeshiftsTradesJob", .get,
            "/api/v2/workforcemanagement/alternativeshifts/trades/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementAlternativeshiftsTradesStateJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:alternativeShift:edit`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementAlternativeshiftsTradesStateJob(
        jobId: String
    ) async throws(ApiError) -> AlternativeShiftJobResponse {
        try await client.send(Self.getWorkforcemanagementAlternativeshiftsTradesStateJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementAlternativeshiftsTradesStateJob(
        jobId: String
    ) -> APICall<AlternativeShiftJobResponse> {
        APICall(
            "getWorkforcemanagementAlternativeshiftsTradesStateJob", .get,
            "/api/v2/workforcemanagement/alternativeshifts/trades/state/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementCalendarDataIcs

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/calendar/data/ics`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - calendarId: `calendarId` in the query.
    public func getWorkforcemanagementCalendarDataIcs(calendarId: String) async throws(ApiError) -> String {
        try await client.send(Self.getWorkforcemanagementCalendarDataIcs(calendarId: calendarId))
    }

    /// The call `GET /api/v2/workforcemanagement/calendar/data/ics`, ready to be sent.
    public static func getWorkforcemanagementCalendarDataIcs(calendarId: String) -> APICall<String> {
        var queryParameters = QueryParameters()
        queryParameters.add("calendarId", calendarId)
        return APICall(
            text: "getWorkforcemanagementCalendarDataIcs", .get, "/api/v2/workforcemanagement/calendar/data/ics",
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementCalendarUrlIcs

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/calendar/url/ics`.
    ///
    /// Needs the permissions `wfm:agentSchedule:sync`, `wfm:agentSchedule:view`.
    public func getWorkforcemanagementCalendarUrlIcs() async throws(ApiError) -> CalendarUrlResponse {
        try await client.send(Self.getWorkforcemanagementCalendarUrlIcs())
    }

    /// The call `GET /api/v2/workforcemanagement/calendar/url/ics`, ready to be sent.
    public static func getWorkforcemanagementCalendarUrlIcs() -> APICall<CalendarUrlResponse> {
        APICall("getWorkforcemanagementCalendarUrlIcs", .get, "/api/v2/workforcemanagement/calendar/url/ics")
    }
}

// MARK: - getWorkforcemanagementHistoricaldataBulkRemoveJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:historicalData:upload`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementHistoricaldataBulkRemoveJob(
        jobId: String
    ) async throws(ApiError) -> HistoricalImportDeleteFilesJobResponse {
        try await client.send(Self.getWorkforcemanagementHistoricaldataBulkRemoveJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementHistoricaldataBulkRemoveJob(
        jobId: String
    ) -> APICall<HistoricalImportDeleteFilesJobResponse> {
        APICall(
            "getWorkforcemanagementHistoricaldataBulkRemoveJob", .get,
            "/api/v2/workforcemanagement/historicaldata/bulk/remove/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementHistoricaldataBulkRemoveJobs

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs`.
    ///
    /// Needs the permission `wfm:historicalData:upload`.
    public func getWorkforcemanagementHistoricaldataBulkRemoveJobs() async throws(ApiError) -> HistoricalImportOverallDeleteStatusResponse {
        try await client.send(Self.getWorkforcemanagementHistoricaldataBulkRemoveJobs())
    }

    /// The call `GET /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs`, ready to be sent.
    public static func getWorkforcemanagementHistoricaldataBulkRemoveJobs() -> APICall<HistoricalImportOverallDeleteStatusResponse> {
        APICall(
            "getWorkforcemanagementHistoricaldataBulkRemoveJobs", .get,
            "/api/v2/workforcemanagement/historicaldata/bulk/remove/jobs")
    }
}

// MARK: - getWorkforcemanagementHistoricaldataImportstatus

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/historicaldata/importstatus`.
    ///
    /// Needs the permission `wfm:historicalData:upload`.
    public func getWorkforcemanagementHistoricaldataImportstatus() async throws(ApiError) -> HistoricalImportStatusListing {
        try await client.send(Self.getWorkforcemanagementHistoricaldataImportstatus())
    }

    /// The call `GET /api/v2/workforcemanagement/historicaldata/importstatus`, ready to be sent.
    public static func getWorkforcemanagementHistoricaldataImportstatus() -> APICall<HistoricalImportStatusListing> {
        APICall(
            "getWorkforcemanagementHistoricaldataImportstatus", .get,
            "/api/v2/workforcemanagement/historicaldata/importstatus")
    }
}

// MARK: - getWorkforcemanagementHistoricaldataImportstatusJobId

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/historicaldata/importstatus/{jobId}`.
    ///
    /// Needs the permission `wfm:historicalData:upload`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementHistoricaldataImportstatusJobId(
        jobId: String
    ) async throws(ApiError) -> HistoricalImportStatusJobResponse {
        try await client.send(Self.getWorkforcemanagementHistoricaldataImportstatusJobId(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/historicaldata/importstatus/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementHistoricaldataImportstatusJobId(
        jobId: String
    ) -> APICall<HistoricalImportStatusJobResponse> {
        APICall(
            "getWorkforcemanagementHistoricaldataImportstatusJobId", .get,
            "/api/v2/workforcemanagement/historicaldata/importstatus/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementIntegrationsHris

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/integrations/hris`.
    ///
    /// Needs the permission `wfm:integration:view`.
    public func getWorkforcemanagementIntegrationsHris() async throws(ApiError) -> WfmIntegrationListing {
        try await client.send(Self.getWorkforcemanagementIntegrationsHris())
    }

    /// The call `GET /api/v2/workforcemanagement/integrations/hris`, ready to be sent.
    public static func getWorkforcemanagementIntegrationsHris() -> APICall<WfmIntegrationListing> {
        APICall("getWorkforcemanagementIntegrationsHris", .get, "/api/v2/workforcemanagement/integrations/hris")
    }
}

// MARK: - getWorkforcemanagementIntegrationsHrisTimeofftypesJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/integrations/hris/timeofftypes/jobs/{jobId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementIntegrationsHrisTimeofftypesJob(
        jobId: String
    ) async throws(ApiError) -> HrisTimeOffTypesJobResponse {
        try await client.send(Self.getWorkforcemanagementIntegrationsHrisTimeofftypesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/integrations/hris/timeofftypes/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementIntegrationsHrisTimeofftypesJob(
        jobId: String
    ) -> APICall<HrisTimeOffTypesJobResponse> {
        APICall(
            "getWorkforcemanagementIntegrationsHrisTimeofftypesJob", .get,
            "/api/v2/workforcemanagement/integrations/hris/timeofftypes/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementNotifications

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/notifications`.
    ///
    /// Needs no permission.
    public func getWorkforcemanagementNotifications() async throws(ApiError) -> NotificationsResponse {
        try await client.send(Self.getWorkforcemanagementNotifications())
    }

    /// The call `GET /api/v2/workforcemanagement/notifications`, ready to be sent.
    public static func getWorkforcemanagementNotifications() -> APICall<NotificationsResponse> {
        APICall("getWorkforcemanagementNotifications", .get, "/api/v2/workforcemanagement/notifications")
    }
}

// MARK: - getWorkforcemanagementSchedulebidPreference

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/schedulebids/{bidId}/preference`.
    ///
    /// Needs the permission `wfm:agentScheduleBid:submit`.
    ///
    /// - Parameters:
    ///   - bidId: `bidId` in the path.
    public func getWorkforcemanagementSchedulebidPreference(
        bidId: String
    ) async throws(ApiError) -> AgentScheduleBiddingPreferenceResponse {
        try await client.send(Self.getWorkforcemanagementSchedulebidPreference(bidId: bidId))
    }

    /// The call `GET /api/v2/workforcemanagement/schedulebids/{bidId}/preference`, ready to be sent.
    public static func getWorkforcemanagementSchedulebidPreference(
        bidId: String
    ) -> APICall<AgentScheduleBiddingPreferenceResponse> {
        APICall(
            "getWorkforcemanagementSchedulebidPreference", .get,
            "/api/v2/workforcemanagement/schedulebids/{bidId}/preference", parameters: [("bidId", bidId)])
    }
}

// MARK: - getWorkforcemanagementSchedulebidSchedulesets

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/schedulebids/{bidId}/schedulesets`.
    ///
    /// Needs the permission `wfm:agentScheduleBid:submit`.
    ///
    /// - Parameters:
    ///   - bidId: `bidId` in the path.
    public func getWorkforcemanagementSchedulebidSchedulesets(
        bidId: String
    ) async throws(ApiError) -> AgentScheduleBidScheduleSetResponse {
        try await client.send(Self.getWorkforcemanagementSchedulebidSchedulesets(bidId: bidId))
    }

    /// The call `GET /api/v2/workforcemanagement/schedulebids/{bidId}/schedulesets`, ready to be sent.
    public static func getWorkforcemanagementSchedulebidSchedulesets(
        bidId: String
    ) -> APICall<AgentScheduleBidScheduleSetResponse> {
        APICall(
            "getWorkforcemanagementSchedulebidSchedulesets", .get,
            "/api/v2/workforcemanagement/schedulebids/{bidId}/schedulesets", parameters: [("bidId", bidId)])
    }
}

// MARK: - getWorkforcemanagementSchedulebids

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/schedulebids`.
    ///
    /// Needs the permission `wfm:agentScheduleBid:submit`.
    public func getWorkforcemanagementSchedulebids() async throws(ApiError) -> AgentScheduleBids {
        try await client.send(Self.getWorkforcemanagementSchedulebids())
    }

    /// The call `GET /api/v2/workforcemanagement/schedulebids`, ready to be sent.
    public static func getWorkforcemanagementSchedulebids() -> APICall<AgentScheduleBids> {
        APICall("getWorkforcemanagementSchedulebids", .get, "/api/v2/workforcemanagement/schedulebids")
    }
}

// MARK: - getWorkforcemanagementSchedulingjob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/schedulingjobs/{jobId}`.
    ///
    /// Needs the permission `wfm:schedulingrequest:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementSchedulingjob(jobId: String) async throws(ApiError) -> SchedulingStatusResponse {
        try await client.send(Self.getWorkforcemanagementSchedulingjob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/schedulingjobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementSchedulingjob(jobId: String) -> APICall<SchedulingStatusResponse> {
        APICall(
            "getWorkforcemanagementSchedulingjob", .get, "/api/v2/workforcemanagement/schedulingjobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementSchedulingpreferencesSettings

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/schedulingpreferences/settings`.
    ///
    /// Which permissions it needs is not known.
    public func getWorkforcemanagementSchedulingpreferencesSettings() async throws(ApiError) -> BusinessUnitSchedulingPreferencesSettingsResponse {
        try await client.send(Self.getWorkforcemanagementSchedulingpreferencesSettings())
    }

    /// The call `GET /api/v2/workforcemanagement/schedulingpreferences/settings`, ready to be sent.
    public static func getWorkforcemanagementSchedulingpreferencesSettings() -> APICall<BusinessUnitSchedulingPreferencesSettingsResponse> {
        APICall(
            "getWorkforcemanagementSchedulingpreferencesSettings", .get,
            "/api/v2/workforcemanagement/schedulingpreferences/settings")
    }
}

// MARK: - getWorkforcemanagementShifttrades

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/shifttrades`.
    ///
    /// Needs one of the permissions `wfm:shiftTradeRequest:edit`, `wfm:shiftTradeRequest:view`,
    /// `wfm:agentShiftTradeRequest:participate`.
    ///
    /// Deprecated: the platform may drop it.
    public func getWorkforcemanagementShifttrades() async throws(ApiError) -> ShiftTradeListResponse {
        try await client.send(Self.getWorkforcemanagementShifttrades())
    }

    /// The call `GET /api/v2/workforcemanagement/shifttrades`, ready to be sent.
    public static func getWorkforcemanagementShifttrades() -> APICall<ShiftTradeListResponse> {
        APICall("getWorkforcemanagementShifttrades", .get, "/api/v2/workforcemanagement/shifttrades")
    }
}

// MARK: - getWorkforcemanagementShifttradingTradeJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// - Parameters:
    ///   - tradeId: `tradeId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementShifttradingTradeJob(
        tradeId: String, jobId: String
    ) async throws(ApiError) -> ShiftTradeUpdateTradeJobResponse {
        try await client.send(Self.getWorkforcemanagementShifttradingTradeJob(tradeId: tradeId, jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementShifttradingTradeJob(
        tradeId: String, jobId: String
    ) -> APICall<ShiftTradeUpdateTradeJobResponse> {
        APICall(
            "getWorkforcemanagementShifttradingTradeJob", .get,
            "/api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs/{jobId}",
            parameters: [("tradeId", tradeId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementShifttradingTradeMatchJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// - Parameters:
    ///   - tradeId: `tradeId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementShifttradingTradeMatchJob(
        tradeId: String, jobId: String
    ) async throws(ApiError) -> ShiftTradeMatchTradeJobResponse {
        try await client.send(Self.getWorkforcemanagementShifttradingTradeMatchJob(tradeId: tradeId, jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementShifttradingTradeMatchJob(
        tradeId: String, jobId: String
    ) -> APICall<ShiftTradeMatchTradeJobResponse> {
        APICall(
            "getWorkforcemanagementShifttradingTradeMatchJob", .get,
            "/api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs/{jobId}",
            parameters: [("tradeId", tradeId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementShifttradingTradeStateJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// - Parameters:
    ///   - tradeId: `tradeId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementShifttradingTradeStateJob(
        tradeId: String, jobId: String
    ) async throws(ApiError) -> ShiftTradeUpdateTradeStateJobResponse {
        try await client.send(Self.getWorkforcemanagementShifttradingTradeStateJob(tradeId: tradeId, jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementShifttradingTradeStateJob(
        tradeId: String, jobId: String
    ) -> APICall<ShiftTradeUpdateTradeStateJobResponse> {
        APICall(
            "getWorkforcemanagementShifttradingTradeStateJob", .get,
            "/api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs/{jobId}",
            parameters: [("tradeId", tradeId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementShifttradingTradesJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/shifttrading/trades/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementShifttradingTradesJob(
        jobId: String
    ) async throws(ApiError) -> ShiftTradeAddTradeJobResponse {
        try await client.send(Self.getWorkforcemanagementShifttradingTradesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/shifttrading/trades/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementShifttradingTradesJob(
        jobId: String
    ) -> APICall<ShiftTradeAddTradeJobResponse> {
        APICall(
            "getWorkforcemanagementShifttradingTradesJob", .get,
            "/api/v2/workforcemanagement/shifttrading/trades/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementShifttradingTradesMineQueryJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementShifttradingTradesMineQueryJob(
        jobId: String
    ) async throws(ApiError) -> ShiftTradeQueryAgentTradesJobResponse {
        try await client.send(Self.getWorkforcemanagementShifttradingTradesMineQueryJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementShifttradingTradesMineQueryJob(
        jobId: String
    ) -> APICall<ShiftTradeQueryAgentTradesJobResponse> {
        APICall(
            "getWorkforcemanagementShifttradingTradesMineQueryJob", .get,
            "/api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementShrinkageJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/shrinkage/jobs/{jobId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementShrinkageJob(
        jobId: String
    ) async throws(ApiError) -> WfmHistoricalShrinkageResponse {
        try await client.send(Self.getWorkforcemanagementShrinkageJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/shrinkage/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementShrinkageJob(jobId: String) -> APICall<WfmHistoricalShrinkageResponse> {
        APICall(
            "getWorkforcemanagementShrinkageJob", .get, "/api/v2/workforcemanagement/shrinkage/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementTeamAdherence

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/teams/{teamId}/adherence`.
    ///
    /// Needs the permission `wfm:realtimeAdherence:view`.
    ///
    /// - Parameters:
    ///   - teamId: `teamId` in the path.
    public func getWorkforcemanagementTeamAdherence(
        teamId: String
    ) async throws(ApiError) -> UserScheduleAdherenceListing {
        try await client.send(Self.getWorkforcemanagementTeamAdherence(teamId: teamId))
    }

    /// The call `GET /api/v2/workforcemanagement/teams/{teamId}/adherence`, ready to be sent.
    public static func getWorkforcemanagementTeamAdherence(teamId: String) -> APICall<UserScheduleAdherenceListing> {
        APICall(
            "getWorkforcemanagementTeamAdherence", .get, "/api/v2/workforcemanagement/teams/{teamId}/adherence",
            parameters: [("teamId", teamId)])
    }
}

// MARK: - getWorkforcemanagementTimeoffbalanceJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/timeoffbalance/jobs/{jobId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementTimeoffbalanceJob(
        jobId: String
    ) async throws(ApiError) -> TimeOffBalanceJobResponse {
        try await client.send(Self.getWorkforcemanagementTimeoffbalanceJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/timeoffbalance/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementTimeoffbalanceJob(jobId: String) -> APICall<TimeOffBalanceJobResponse> {
        APICall(
            "getWorkforcemanagementTimeoffbalanceJob", .get, "/api/v2/workforcemanagement/timeoffbalance/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementTimeoffrequest

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}`.
    ///
    /// Needs one of the permissions `wfm:agentSchedule:view`, `wfm:agentTimeOffRequest:submit`.
    ///
    /// - Parameters:
    ///   - timeOffRequestId: `timeOffRequestId` in the path.
    public func getWorkforcemanagementTimeoffrequest(
        timeOffRequestId: String
    ) async throws(ApiError) -> TimeOffRequestResponse {
        try await client.send(Self.getWorkforcemanagementTimeoffrequest(timeOffRequestId: timeOffRequestId))
    }

    /// The call `GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}`, ready to be sent.
    public static func getWorkforcemanagementTimeoffrequest(
        timeOffRequestId: String
    ) -> APICall<TimeOffRequestResponse> {
        APICall(
            "getWorkforcemanagementTimeoffrequest", .get,
            "/api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}",
            parameters: [("timeOffRequestId", timeOffRequestId)])
    }
}

// MARK: - getWorkforcemanagementTimeoffrequestWaitlistpositions

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}/waitlistpositions`.
    ///
    /// Needs the permission `wfm:agentTimeOffRequest:submit`.
    ///
    /// - Parameters:
    ///   - timeOffRequestId: `timeOffRequestId` in the path.
    public func getWorkforcemanagementTimeoffrequestWaitlistpositions(
        timeOffRequestId: String
    ) async throws(ApiError) -> WaitlistPositionListing {
        try await client.send(
            Self.getWorkforcemanagementTimeoffrequestWaitlistpositions(timeOffRequestId: timeOffRequestId))
    }

    /// The call `GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}/waitlistpositions`, ready to be
    /// sent.
    public static func getWorkforcemanagementTimeoffrequestWaitlistpositions(
        timeOffRequestId: String
    ) -> APICall<WaitlistPositionListing> {
        APICall(
            "getWorkforcemanagementTimeoffrequestWaitlistpositions", .get,
            "/api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}/waitlistpositions",
            parameters: [("timeOffRequestId", timeOffRequestId)])
    }
}

// MARK: - getWorkforcemanagementTimeoffrequests

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/timeoffrequests`.
    ///
    /// Needs one of the permissions `wfm:agentSchedule:view`, `wfm:agentTimeOffRequest:submit`.
    public func getWorkforcemanagementTimeoffrequests() async throws(ApiError) -> TimeOffRequestList {
        try await client.send(Self.getWorkforcemanagementTimeoffrequests())
    }

    /// The call `GET /api/v2/workforcemanagement/timeoffrequests`, ready to be sent.
    public static func getWorkforcemanagementTimeoffrequests() -> APICall<TimeOffRequestList> {
        APICall("getWorkforcemanagementTimeoffrequests", .get, "/api/v2/workforcemanagement/timeoffrequests")
    }
}

// MARK: - getWorkforcemanagementUnavailabletimesSettings

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/unavailabletimes/settings`.
    ///
    /// Needs the permission `wfm:agentUnavailableTimes:submit`.
    public func getWorkforcemanagementUnavailabletimesSettings() async throws(ApiError) -> ManagementUnitAvailabilitySettingsResponse {
        try await client.send(Self.getWorkforcemanagementUnavailabletimesSettings())
    }

    /// The call `GET /api/v2/workforcemanagement/unavailabletimes/settings`, ready to be sent.
    public static func getWorkforcemanagementUnavailabletimesSettings() -> APICall<ManagementUnitAvailabilitySettingsResponse> {
        APICall(
            "getWorkforcemanagementUnavailabletimesSettings", .get,
            "/api/v2/workforcemanagement/unavailabletimes/settings")
    }
}

// MARK: - getWorkforcemanagementUnavailabletimesValidationJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/unavailabletimes/validation/jobs/{jobId}`.
    ///
    /// Needs the permission `wfm:agentUnavailableTimes:submit`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementUnavailabletimesValidationJob(
        jobId: String
    ) async throws(ApiError) -> QueryAgentUnavailableTimesValidationJobResponse {
        try await client.send(Self.getWorkforcemanagementUnavailabletimesValidationJob(jobId: jobId))
    }

    /// The call `GET /api/v2/workforcemanagement/unavailabletimes/validation/jobs/{jobId}`, ready to be sent.
    public static func getWorkforcemanagementUnavailabletimesValidationJob(
        jobId: String
    ) -> APICall<QueryAgentUnavailableTimesValidationJobResponse> {
        APICall(
            "getWorkforcemanagementUnavailabletimesValidationJob", .get,
            "/api/v2/workforcemanagement/unavailabletimes/validation/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementUserWorkplanbidranks

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/users/{userId}/workplanbidranks`.
    ///
    /// Needs the permission `wfm:workPlanBid:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getWorkforcemanagementUserWorkplanbidranks(userId: String) async throws(ApiError) -> WorkPlanBidRanks {
        try await client.send(Self.getWorkforcemanagementUserWorkplanbidranks(userId: userId))
    }

    /// The call `GET /api/v2/workforcemanagement/users/{userId}/workplanbidranks`, ready to be sent.
    public static func getWorkforcemanagementUserWorkplanbidranks(userId: String) -> APICall<WorkPlanBidRanks> {
        APICall(
            "getWorkforcemanagementUserWorkplanbidranks", .get,
            "/api/v2/workforcemanagement/users/{userId}/workplanbidranks", parameters: [("userId", userId)])
    }
}

// MARK: - getWorkforcemanagementWorkplanbidPreferences

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/workplanbids/{bidId}/preferences`.
    ///
    /// Needs the permission `wfm:agentWorkPlanBid:submit`.
    ///
    /// - Parameters:
    ///   - bidId: `bidId` in the path.
    public func getWorkforcemanagementWorkplanbidPreferences(
        bidId: String
    ) async throws(ApiError) -> AgentWorkPlanBiddingPreferenceResponse {
        try await client.send(Self.getWorkforcemanagementWorkplanbidPreferences(bidId: bidId))
    }

    /// The call `GET /api/v2/workforcemanagement/workplanbids/{bidId}/preferences`, ready to be sent.
    public static func getWorkforcemanagementWorkplanbidPreferences(
        bidId: String
    ) -> APICall<AgentWorkPlanBiddingPreferenceResponse> {
        APICall(
            "getWorkforcemanagementWorkplanbidPreferences", .get,
            "/api/v2/workforcemanagement/workplanbids/{bidId}/preferences", parameters: [("bidId", bidId)])
    }
}

// MARK: - getWorkforcemanagementWorkplanbidWorkplans

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/workplanbids/{bidId}/workplans`.
    ///
    /// Needs the permission `wfm:agentWorkPlanBid:submit`.
    ///
    /// - Parameters:
    ///   - bidId: `bidId` in the path.
    public func getWorkforcemanagementWorkplanbidWorkplans(
        bidId: String
    ) async throws(ApiError) -> AgentWorkPlanListResponse {
        try await client.send(Self.getWorkforcemanagementWorkplanbidWorkplans(bidId: bidId))
    }

    /// The call `GET /api/v2/workforcemanagement/workplanbids/{bidId}/workplans`, ready to be sent.
    public static func getWorkforcemanagementWorkplanbidWorkplans(bidId: String) -> APICall<AgentWorkPlanListResponse> {
        APICall(
            "getWorkforcemanagementWorkplanbidWorkplans", .get,
            "/api/v2/workforcemanagement/workplanbids/{bidId}/workplans", parameters: [("bidId", bidId)])
    }
}

// MARK: - getWorkforcemanagementWorkplanbids

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/workplanbids`.
    ///
    /// Needs the permission `wfm:agentWorkPlanBid:submit`.
    public func getWorkforcemanagementWorkplanbids() async throws(ApiError) -> AgentWorkPlanBids {
        try await client.send(Self.getWorkforcemanagementWorkplanbids())
    }

    /// The call `GET /api/v2/workforcemanagement/workplanbids`, ready to be sent.
    public static func getWorkforcemanagementWorkplanbids() -> APICall<AgentWorkPlanBids> {
        APICall("getWorkforcemanagementWorkplanbids", .get, "/api/v2/workforcemanagement/workplanbids")
    }
}

// MARK: - patchWorkforcemanagementAdherenceAdjustment

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - adjustmentId: `adjustmentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementAdherenceAdjustment(
        adjustmentId: String, body: UpdateAdherenceAdjustmentAgentRequest
    ) async throws(ApiError) -> CurrentAgentAdherenceAdjustment {
        try await client.send(Self.patchWorkforcemanagementAdherenceAdjustment(adjustmentId: adjustmentId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}`, ready to be sent.
    public static func patchWorkforcemanagementAdherenceAdjustment(
        adjustmentId: String, body: UpdateAdherenceAdjustmentAgentRequest
    ) -> APICall<CurrentAgentAdherenceAdjustment> {
        APICall(
            "patchWorkforcemanagementAdherenceAdjustment", .patch,
            "/api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}",
            parameters: [("adjustmentId", adjustmentId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementAlternativeshiftsTrade

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}`.
    ///
    /// Needs the permission `wfm:agentAlternativeShift:submit`.
    ///
    /// - Parameters:
    ///   - tradeId: `tradeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementAlternativeshiftsTrade(
        tradeId: String, body: AgentUpdateAlternativeShiftTradeRequest
    ) async throws(ApiError) -> AlternativeShiftTradeResponse {
        try await client.send(Self.patchWorkforcemanagementAlternativeshiftsTrade(tradeId: tradeId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}`, ready to be sent.
    public static func patchWorkforcemanagementAlternativeshiftsTrade(
        tradeId: String, body: AgentUpdateAlternativeShiftTradeRequest
    ) -> APICall<AlternativeShiftTradeResponse> {
        APICall(
            "patchWorkforcemanagementAlternativeshiftsTrade", .patch,
            "/api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}", parameters: [("tradeId", tradeId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementAlternativeshiftsTradesStateJobs

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs`.
    ///
    /// Needs the permission `wfm:alternativeShift:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementAlternativeshiftsTradesStateJobs(
        body: AdminBulkUpdateAlternativeShiftTradeStateRequest
    ) async throws(ApiError) -> AlternativeShiftAsyncResponse {
        try await client.send(Self.patchWorkforcemanagementAlternativeshiftsTradesStateJobs(body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs`, ready to be sent.
    public static func patchWorkforcemanagementAlternativeshiftsTradesStateJobs(
        body: AdminBulkUpdateAlternativeShiftTradeStateRequest
    ) -> APICall<AlternativeShiftAsyncResponse> {
        APICall(
            "patchWorkforcemanagementAlternativeshiftsTradesStateJobs", .patch,
            "/api/v2/workforcemanagement/alternativeshifts/trades/state/jobs", body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementSchedulingpreferences

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/schedulingpreferences`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementSchedulingpreferences(
        body: UpdateAgentSchedulingPreferencesRequest
    ) async throws(ApiError) -> AgentSchedulingPreferenceListing {
        try await client.send(Self.patchWorkforcemanagementSchedulingpreferences(body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/schedulingpreferences`, ready to be sent.
    public static func patchWorkforcemanagementSchedulingpreferences(
        body: UpdateAgentSchedulingPreferencesRequest
    ) -> APICall<AgentSchedulingPreferenceListing> {
        APICall(
            "patchWorkforcemanagementSchedulingpreferences", .patch,
            "/api/v2/workforcemanagement/schedulingpreferences", body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementTimeoffrequest

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}`.
    ///
    /// Needs the permission `wfm:agentTimeOffRequest:submit`.
    ///
    /// - Parameters:
    ///   - timeOffRequestId: `timeOffRequestId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementTimeoffrequest(
        timeOffRequestId: String, body: AgentTimeOffRequestPatch
    ) async throws(ApiError) -> TimeOffRequestResponse {
        try await client.send(
            Self.patchWorkforcemanagementTimeoffrequest(timeOffRequestId: timeOffRequestId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}`, ready to be sent.
    public static func patchWorkforcemanagementTimeoffrequest(
        timeOffRequestId: String, body: AgentTimeOffRequestPatch
    ) -> APICall<TimeOffRequestResponse> {
        APICall(
            "patchWorkforcemanagementTimeoffrequest", .patch,
            "/api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}",
            parameters: [("timeOffRequestId", timeOffRequestId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementUnavailabletimes

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/unavailabletimes`.
    ///
    /// Needs the permission `wfm:agentUnavailableTimes:submit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementUnavailabletimes(
        body: UpdateUnavailableTimesRequest
    ) async throws(ApiError) -> UnavailableTimeListing {
        try await client.send(Self.patchWorkforcemanagementUnavailabletimes(body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/unavailabletimes`, ready to be sent.
    public static func patchWorkforcemanagementUnavailabletimes(
        body: UpdateUnavailableTimesRequest
    ) -> APICall<UnavailableTimeListing> {
        APICall(
            "patchWorkforcemanagementUnavailabletimes", .patch, "/api/v2/workforcemanagement/unavailabletimes",
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementUserWorkplanbidranks

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/users/{userId}/workplanbidranks`.
    ///
    /// Needs the permission `wfm:workPlanBid:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementUserWorkplanbidranks(
        userId: String, body: WorkPlanBidRanks
    ) async throws(ApiError) -> WorkPlanBidRanks {
        try await client.send(Self.patchWorkforcemanagementUserWorkplanbidranks(userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/users/{userId}/workplanbidranks`, ready to be sent.
    public static func patchWorkforcemanagementUserWorkplanbidranks(
        userId: String, body: WorkPlanBidRanks
    ) -> APICall<WorkPlanBidRanks> {
        APICall(
            "patchWorkforcemanagementUserWorkplanbidranks", .patch,
            "/api/v2/workforcemanagement/users/{userId}/workplanbidranks", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementUsersWorkplanbidranksBulk

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/users/workplanbidranks/bulk`.
    ///
    /// Needs the permission `wfm:workPlanBid:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementUsersWorkplanbidranksBulk(
        body: [WorkPlanBidRanks]
    ) async throws(ApiError) -> EntityListing {
        try await client.send(Self.patchWorkforcemanagementUsersWorkplanbidranksBulk(body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/users/workplanbidranks/bulk`, ready to be sent.
    public static func patchWorkforcemanagementUsersWorkplanbidranksBulk(
        body: [WorkPlanBidRanks]
    ) -> APICall<EntityListing> {
        APICall(
            "patchWorkforcemanagementUsersWorkplanbidranksBulk", .patch,
            "/api/v2/workforcemanagement/users/workplanbidranks/bulk", body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementWorkplanbidPreferences

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/workplanbids/{bidId}/preferences`.
    ///
    /// Needs the permission `wfm:agentWorkPlanBid:submit`.
    ///
    /// - Parameters:
    ///   - bidId: `bidId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementWorkplanbidPreferences(
        bidId: String, body: UpdateAgentWorkPlanBiddingPreference
    ) async throws(ApiError) -> AgentWorkPlanBiddingPreferenceResponse {
        try await client.send(Self.patchWorkforcemanagementWorkplanbidPreferences(bidId: bidId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/workplanbids/{bidId}/preferences`, ready to be sent.
    public static func patchWorkforcemanagementWorkplanbidPreferences(
        bidId: String, body: UpdateAgentWorkPlanBiddingPreference
    ) -> APICall<AgentWorkPlanBiddingPreferenceResponse> {
        APICall(
            "patchWorkforcemanagementWorkplanbidPreferences", .patch,
            "/api/v2/workforcemanagement/workplanbids/{bidId}/preferences", parameters: [("bidId", bidId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAdherenceAdjustments

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/adherence/adjustments`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAdherenceAdjustments(
        body: AddAdherenceAdjustmentAgentRequest
    ) async throws(ApiError) -> CurrentAgentAdherenceAdjustment {
        try await client.send(Self.postWorkforcemanagementAdherenceAdjustments(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/adherence/adjustments`, ready to be sent.
    public static func postWorkforcemanagementAdherenceAdjustments(
        body: AddAdherenceAdjustmentAgentRequest
    ) -> APICall<CurrentAgentAdherenceAdjustment> {
        APICall(
            "postWorkforcemanagementAdherenceAdjustments", .post, "/api/v2/workforcemanagement/adherence/adjustments",
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAdherenceAdjustmentsQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/adherence/adjustments/query`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    @discardableResult
    public func postWorkforcemanagementAdherenceAdjustmentsQuery(
        body: AgentQueryAdherenceAdjustmentsRequest, before: String? = nil, after: String? = nil,
        pageSize: String? = nil
    ) async throws(ApiError) -> CurrentAgentCursorAdherenceAdjustmentsListing {
        try await client.send(
            Self.postWorkforcemanagementAdherenceAdjustmentsQuery(
                body: body, before: before, after: after, pageSize: pageSize))
    }

    /// The call `POST /api/v2/workforcemanagement/adherence/adjustments/query`, ready to be sent.
    public static func postWorkforcemanagementAdherenceAdjustmentsQuery(
        body: AgentQueryAdherenceAdjustmentsRequest, before: String? = nil, after: String? = nil,
        pageSize: String? = nil
    ) -> APICall<CurrentAgentCursorAdherenceAdjustmentsListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "postWorkforcemanagementAdherenceAdjustmentsQuery", .post,
            "/api/v2/workforcemanagement/adherence/adjustments/query", query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAdherenceExplanations

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/adherence/explanations`.
    ///
    /// Needs the permission `wfm:agentAdherenceExplanation:submit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAdherenceExplanations(
        body: AddAdherenceExplanationAgentRequest
    ) async throws(ApiError) -> AdherenceExplanationAsyncResponse {
        try await client.send(Self.postWorkforcemanagementAdherenceExplanations(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/adherence/explanations`, ready to be sent.
    public static func postWorkforcemanagementAdherenceExplanations(
        body: AddAdherenceExplanationAgentRequest
    ) -> APICall<AdherenceExplanationAsyncResponse> {
        APICall(
            "postWorkforcemanagementAdherenceExplanations", .post, "/api/v2/workforcemanagement/adherence/explanations",
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAdherenceExplanationsQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/adherence/explanations/query`.
    ///
    /// Needs the permission `wfm:agentAdherenceExplanation:submit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementAdherenceExplanationsQuery(
        body: AgentQueryAdherenceExplanationsRequest, forceAsync: Bool? = nil, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> QueryAdherenceExplanationsResponse {
        try await client.send(
            Self.postWorkforcemanagementAdherenceExplanationsQuery(
                body: body, forceAsync: forceAsync, forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/adherence/explanations/query`, ready to be sent.
    public static func postWorkforcemanagementAdherenceExplanationsQuery(
        body: AgentQueryAdherenceExplanationsRequest, forceAsync: Bool? = nil, forceDownloadService: Bool? = nil
    ) -> APICall<QueryAdherenceExplanationsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementAdherenceExplanationsQuery", .post,
            "/api/v2/workforcemanagement/adherence/explanations/query", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAdherenceHistoricalBulk

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/adherence/historical/bulk`.
    ///
    /// Needs the permission `wfm:historicalAdherence:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAdherenceHistoricalBulk(
        body: WfmHistoricalAdherenceBulkQuery
    ) async throws(ApiError) -> WfmHistoricalAdherenceBulkResponse {
        try await client.send(Self.postWorkforcemanagementAdherenceHistoricalBulk(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/adherence/historical/bulk`, ready to be sent.
    public static func postWorkforcemanagementAdherenceHistoricalBulk(
        body: WfmHistoricalAdherenceBulkQuery
    ) -> APICall<WfmHistoricalAdherenceBulkResponse> {
        APICall(
            "postWorkforcemanagementAdherenceHistoricalBulk", .post,
            "/api/v2/workforcemanagement/adherence/historical/bulk", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAgentschedulesManagementunitsMine

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agentschedules/managementunits/mine`.
    ///
    /// Needs the permission `wfm:agentManagementUnitSchedule:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementAgentschedulesManagementunitsMine(
        body: AgentMuScheduleQuery, forceAsync: Bool? = nil, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> AgentMuQueryResponse {
        try await client.send(
            Self.postWorkforcemanagementAgentschedulesManagementunitsMine(
                body: body, forceAsync: forceAsync, forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/agentschedules/managementunits/mine`, ready to be sent.
    public static func postWorkforcemanagementAgentschedulesManagementunitsMine(
        body: AgentMuScheduleQuery, forceAsync: Bool? = nil, forceDownloadService: Bool? = nil
    ) -> APICall<AgentMuQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementAgentschedulesManagementunitsMine", .post,
            "/api/v2/workforcemanagement/agentschedules/managementunits/mine", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAgentschedulesMine

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/agentschedules/mine`.
    ///
    /// Needs the permission `wfm:agentSchedule:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAgentschedulesMine(
        body: BuGetCurrentAgentScheduleRequest
    ) async throws(ApiError) -> BuCurrentAgentScheduleSearchResponse {
        try await client.send(Self.postWorkforcemanagementAgentschedulesMine(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/agentschedules/mine`, ready to be sent.
    public static func postWorkforcemanagementAgentschedulesMine(
        body: BuGetCurrentAgentScheduleRequest
    ) -> APICall<BuCurrentAgentScheduleSearchResponse> {
        APICall(
            "postWorkforcemanagementAgentschedulesMine", .post, "/api/v2/workforcemanagement/agentschedules/mine",
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAlternativeshiftsOffersJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/alternativeshifts/offers/jobs`.
    ///
    /// Needs the permission `wfm:agentAlternativeShift:submit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAlternativeshiftsOffersJobs(
        body: AlternativeShiftOffersRequest
    ) async throws(ApiError) -> AlternativeShiftAsyncResponse {
        try await client.send(Self.postWorkforcemanagementAlternativeshiftsOffersJobs(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/alternativeshifts/offers/jobs`, ready to be sent.
    public static func postWorkforcemanagementAlternativeshiftsOffersJobs(
        body: AlternativeShiftOffersRequest
    ) -> APICall<AlternativeShiftAsyncResponse> {
        APICall(
            "postWorkforcemanagementAlternativeshiftsOffersJobs", .post,
            "/api/v2/workforcemanagement/alternativeshifts/offers/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAlternativeshiftsOffersSearchJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs`.
    ///
    /// Needs the permission `wfm:agentAlternativeShift:submit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAlternativeshiftsOffersSearchJobs(
        body: AlternativeShiftSearchOffersRequest
    ) async throws(ApiError) -> AlternativeShiftAsyncResponse {
        try await client.send(Self.postWorkforcemanagementAlternativeshiftsOffersSearchJobs(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs`, ready to be sent.
    public static func postWorkforcemanagementAlternativeshiftsOffersSearchJobs(
        body: AlternativeShiftSearchOffersRequest
    ) -> APICall<AlternativeShiftAsyncResponse> {
        APICall(
            "postWorkforcemanagementAlternativeshiftsOffersSearchJobs", .post,
            "/api/v2/workforcemanagement/alternativeshifts/offers/search/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementAlternativeshiftsTrades

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/alternativeshifts/trades`.
    ///
    /// Needs the permission `wfm:agentAlternativeShift:submit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementAlternativeshiftsTrades(
        body: CreateAlternativeShiftTradeRequest
    ) async throws(ApiError) -> AlternativeShiftTradeResponse {
        try await client.send(Self.postWorkforcemanagementAlternativeshiftsTrades(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/alternativeshifts/trades`, ready to be sent.
    public static func postWorkforcemanagementAlternativeshiftsTrades(
        body: CreateAlternativeShiftTradeRequest
    ) -> APICall<AlternativeShiftTradeResponse> {
        APICall(
            "postWorkforcemanagementAlternativeshiftsTrades", .post,
            "/api/v2/workforcemanagement/alternativeshifts/trades", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementCalendarUrlIcs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/calendar/url/ics`.
    ///
    /// Needs the permissions `wfm:agentSchedule:sync`, `wfm:agentSchedule:view`.
    ///
    /// - Parameters:
    ///   - language: `language` in the query; when left out: `en-US`.
    @discardableResult
    public func postWorkforcemanagementCalendarUrlIcs(
        language: String? = nil
    ) async throws(ApiError) -> CalendarUrlResponse {
        try await client.send(Self.postWorkforcemanagementCalendarUrlIcs(language: language))
    }

    /// The call `POST /api/v2/workforcemanagement/calendar/url/ics`, ready to be sent.
    public static func postWorkforcemanagementCalendarUrlIcs(language: String? = nil) -> APICall<CalendarUrlResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("language", language)
        return APICall(
            "postWorkforcemanagementCalendarUrlIcs", .post, "/api/v2/workforcemanagement/calendar/url/ics",
            query: queryParameters)
    }
}

// MARK: - postWorkforcemanagementHistoricaldataBulkRemoveJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs`.
    ///
    /// Needs the permission `wfm:historicalData:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementHistoricaldataBulkRemoveJobs(
        body: HistoricalImportDeleteFilesJobRequest
    ) async throws(ApiError) -> HistoricalImportDeleteFilesJobResponse {
        try await client.send(Self.postWorkforcemanagementHistoricaldataBulkRemoveJobs(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs`, ready to be sent.
    public static func postWorkforcemanagementHistoricaldataBulkRemoveJobs(
        body: HistoricalImportDeleteFilesJobRequest
    ) -> APICall<HistoricalImportDeleteFilesJobResponse> {
        APICall(
            "postWorkforcemanagementHistoricaldataBulkRemoveJobs", .post,
            "/api/v2/workforcemanagement/historicaldata/bulk/remove/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementHistoricaldataValidate

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/historicaldata/validate`.
    ///
    /// Needs the permission `wfm:historicalData:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementHistoricaldataValidate(
        body: ValidationServiceRequest
    ) async throws(ApiError) -> ValidationServiceAsyncResponse {
        try await client.send(Self.postWorkforcemanagementHistoricaldataValidate(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/historicaldata/validate`, ready to be sent.
    public static func postWorkforcemanagementHistoricaldataValidate(
        body: ValidationServiceRequest
    ) -> APICall<ValidationServiceAsyncResponse> {
        APICall(
            "postWorkforcemanagementHistoricaldataValidate", .post,
            "/api/v2/workforcemanagement/historicaldata/validate", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementIntegrationsHriTimeofftypesJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/integrations/hris/{hrisIntegrationId}/timeofftypes/jobs`.
    ///
    /// Needs the permission `wfm:integration:view`.
    ///
    /// - Parameters:
    ///   - hrisIntegrationId: `hrisIntegrationId` in the path.
    @discardableResult
    public func postWorkforcemanagementIntegrationsHriTimeofftypesJobs(
        hrisIntegrationId: String
    ) async throws(ApiError) -> HrisTimeOffTypesResponse {
        try await client.send(
            Self.postWorkforcemanagementIntegrationsHriTimeofftypesJobs(hrisIntegrationId: hrisIntegrationId))
    }

    /// The call `POST /api/v2/workforcemanagement/integrations/hris/{hrisIntegrationId}/timeofftypes/jobs`, ready to be
    /// sent.
    public static func postWorkforcemanagementIntegrationsHriTimeofftypesJobs(
        hrisIntegrationId: String
    ) -> APICall<HrisTimeOffTypesResponse> {
        APICall(
            "postWorkforcemanagementIntegrationsHriTimeofftypesJobs", .post,
            "/api/v2/workforcemanagement/integrations/hris/{hrisIntegrationId}/timeofftypes/jobs",
            parameters: [("hrisIntegrationId", hrisIntegrationId)])
    }
}

// MARK: - postWorkforcemanagementNotificationsUpdate

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/notifications/update`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementNotificationsUpdate(
        body: UpdateNotificationsRequest
    ) async throws(ApiError) -> UpdateNotificationsResponse {
        try await client.send(Self.postWorkforcemanagementNotificationsUpdate(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/notifications/update`, ready to be sent.
    public static func postWorkforcemanagementNotificationsUpdate(
        body: UpdateNotificationsRequest
    ) -> APICall<UpdateNotificationsResponse> {
        APICall(
            "postWorkforcemanagementNotificationsUpdate", .post, "/api/v2/workforcemanagement/notifications/update",
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementSchedules

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/schedules`.
    ///
    /// Needs the permission `wfm:agentSchedule:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementSchedules(
        body: CurrentUserScheduleRequestBody? = nil
    ) async throws(ApiError) -> UserScheduleContainer {
        try await client.send(Self.postWorkforcemanagementSchedules(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/schedules`, ready to be sent.
    public static func postWorkforcemanagementSchedules(
        body: CurrentUserScheduleRequestBody? = nil
    ) -> APICall<UserScheduleContainer> {
        APICall(
            "postWorkforcemanagementSchedules", .post, "/api/v2/workforcemanagement/schedules",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postWorkforcemanagementSchedulingpreferencesQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/schedulingpreferences/query`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementSchedulingpreferencesQuery(
        body: QueryAgentSchedulingPreferencesRequest
    ) async throws(ApiError) -> AgentSchedulingPreferenceListing {
        try await client.send(Self.postWorkforcemanagementSchedulingpreferencesQuery(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/schedulingpreferences/query`, ready to be sent.
    public static func postWorkforcemanagementSchedulingpreferencesQuery(
        body: QueryAgentSchedulingPreferencesRequest
    ) -> APICall<AgentSchedulingPreferenceListing> {
        APICall(
            "postWorkforcemanagementSchedulingpreferencesQuery", .post,
            "/api/v2/workforcemanagement/schedulingpreferences/query", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementShifttradingTradeJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// - Parameters:
    ///   - tradeId: `tradeId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    @discardableResult
    public func postWorkforcemanagementShifttradingTradeJobs(
        tradeId: String, body: UpdateShiftTradeJobRequest, forceAsync: Bool? = nil
    ) async throws(ApiError) -> ShiftTradeUpdateTradeJobResponse {
        try await client.send(
            Self.postWorkforcemanagementShifttradingTradeJobs(tradeId: tradeId, body: body, forceAsync: forceAsync))
    }

    /// The call `POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs`, ready to be sent.
    public static func postWorkforcemanagementShifttradingTradeJobs(
        tradeId: String, body: UpdateShiftTradeJobRequest, forceAsync: Bool? = nil
    ) -> APICall<ShiftTradeUpdateTradeJobResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        return APICall(
            "postWorkforcemanagementShifttradingTradeJobs", .post,
            "/api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs", parameters: [("tradeId", tradeId)],
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementShifttradingTradeMatchJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// - Parameters:
    ///   - tradeId: `tradeId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    @discardableResult
    public func postWorkforcemanagementShifttradingTradeMatchJobs(
        tradeId: String, body: MatchShiftTradeJobRequest, forceAsync: Bool? = nil
    ) async throws(ApiError) -> ShiftTradeMatchTradeJobResponse {
        try await client.send(
            Self.postWorkforcemanagementShifttradingTradeMatchJobs(
                tradeId: tradeId, body: body, forceAsync: forceAsync))
    }

    /// The call `POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs`, ready to be sent.
    public static func postWorkforcemanagementShifttradingTradeMatchJobs(
        tradeId: String, body: MatchShiftTradeJobRequest, forceAsync: Bool? = nil
    ) -> APICall<ShiftTradeMatchTradeJobResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        return APICall(
            "postWorkforcemanagementShifttradingTradeMatchJobs", .post,
            "/api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs", parameters: [("tradeId", tradeId)],
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementShifttradingTradeStateJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// - Parameters:
    ///   - tradeId: `tradeId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    @discardableResult
    public func postWorkforcemanagementShifttradingTradeStateJobs(
        tradeId: String, body: UpdateShiftTradeStateJobRequest, forceAsync: Bool? = nil
    ) async throws(ApiError) -> ShiftTradeUpdateTradeStateJobResponse {
        try await client.send(
            Self.postWorkforcemanagementShifttradingTradeStateJobs(
                tradeId: tradeId, body: body, forceAsync: forceAsync))
    }

    /// The call `POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs`, ready to be sent.
    public static func postWorkforcemanagementShifttradingTradeStateJobs(
        tradeId: String, body: UpdateShiftTradeStateJobRequest, forceAsync: Bool? = nil
    ) -> APICall<ShiftTradeUpdateTradeStateJobResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        return APICall(
            "postWorkforcemanagementShifttradingTradeStateJobs", .post,
            "/api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs", parameters: [("tradeId", tradeId)],
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementShifttradingTradesJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/shifttrading/trades/jobs`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    @discardableResult
    public func postWorkforcemanagementShifttradingTradesJobs(
        body: AddShiftTradeJobRequest, forceAsync: Bool? = nil
    ) async throws(ApiError) -> ShiftTradeAddTradeJobResponse {
        try await client.send(Self.postWorkforcemanagementShifttradingTradesJobs(body: body, forceAsync: forceAsync))
    }

    /// The call `POST /api/v2/workforcemanagement/shifttrading/trades/jobs`, ready to be sent.
    public static func postWorkforcemanagementShifttradingTradesJobs(
        body: AddShiftTradeJobRequest, forceAsync: Bool? = nil
    ) -> APICall<ShiftTradeAddTradeJobResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        return APICall(
            "postWorkforcemanagementShifttradingTradesJobs", .post,
            "/api/v2/workforcemanagement/shifttrading/trades/jobs", query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementShifttradingTradesMineQueryJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs`.
    ///
    /// Needs the permission `wfm:agentShiftTradeRequest:participate`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementShifttradingTradesMineQueryJobs(
        body: QueryAgentShiftTradeListJobRequest, forceAsync: Bool? = nil, forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> ShiftTradeQueryAgentTradesJobResponse {
        try await client.send(
            Self.postWorkforcemanagementShifttradingTradesMineQueryJobs(
                body: body, forceAsync: forceAsync, forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs`, ready to be sent.
    public static func postWorkforcemanagementShifttradingTradesMineQueryJobs(
        body: QueryAgentShiftTradeListJobRequest, forceAsync: Bool? = nil, forceDownloadService: Bool? = nil
    ) -> APICall<ShiftTradeQueryAgentTradesJobResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementShifttradingTradesMineQueryJobs", .post,
            "/api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementTeamAdherenceHistorical

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/teams/{teamId}/adherence/historical`.
    ///
    /// Needs the permission `wfm:historicalAdherence:view`.
    ///
    /// - Parameters:
    ///   - teamId: `teamId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementTeamAdherenceHistorical(
        teamId: String, body: WfmHistoricalAdherenceQueryForTeams
    ) async throws(ApiError) -> WfmHistoricalAdherenceResponse {
        try await client.send(Self.postWorkforcemanagementTeamAdherenceHistorical(teamId: teamId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/teams/{teamId}/adherence/historical`, ready to be sent.
    public static func postWorkforcemanagementTeamAdherenceHistorical(
        teamId: String, body: WfmHistoricalAdherenceQueryForTeams
    ) -> APICall<WfmHistoricalAdherenceResponse> {
        APICall(
            "postWorkforcemanagementTeamAdherenceHistorical", .post,
            "/api/v2/workforcemanagement/teams/{teamId}/adherence/historical", parameters: [("teamId", teamId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementTeamShrinkageJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/teams/{teamId}/shrinkage/jobs`.
    ///
    /// Needs the permission `wfm:shrinkage:view`.
    ///
    /// - Parameters:
    ///   - teamId: `teamId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementTeamShrinkageJobs(
        teamId: String, body: WfmHistoricalShrinkageTeamsRequest
    ) async throws(ApiError) -> WfmHistoricalShrinkageResponse {
        try await client.send(Self.postWorkforcemanagementTeamShrinkageJobs(teamId: teamId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/teams/{teamId}/shrinkage/jobs`, ready to be sent.
    public static func postWorkforcemanagementTeamShrinkageJobs(
        teamId: String, body: WfmHistoricalShrinkageTeamsRequest
    ) -> APICall<WfmHistoricalShrinkageResponse> {
        APICall(
            "postWorkforcemanagementTeamShrinkageJobs", .post,
            "/api/v2/workforcemanagement/teams/{teamId}/shrinkage/jobs", parameters: [("teamId", teamId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementTimeoffbalanceJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/timeoffbalance/jobs`.
    ///
    /// Needs the permission `wfm:agentTimeOffRequest:submit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementTimeoffbalanceJobs(
        body: TimeOffBalanceRequest
    ) async throws(ApiError) -> TimeOffBalancesResponse {
        try await client.send(Self.postWorkforcemanagementTimeoffbalanceJobs(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/timeoffbalance/jobs`, ready to be sent.
    public static func postWorkforcemanagementTimeoffbalanceJobs(
        body: TimeOffBalanceRequest
    ) -> APICall<TimeOffBalancesResponse> {
        APICall(
            "postWorkforcemanagementTimeoffbalanceJobs", .post, "/api/v2/workforcemanagement/timeoffbalance/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementTimeofflimitsAvailableQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/timeofflimits/available/query`.
    ///
    /// Needs the permission `wfm:agentTimeOffRequest:submit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementTimeofflimitsAvailableQuery(
        body: AvailableTimeOffRequest
    ) async throws(ApiError) -> AvailableTimeOffResponse {
        try await client.send(Self.postWorkforcemanagementTimeofflimitsAvailableQuery(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/timeofflimits/available/query`, ready to be sent.
    public static func postWorkforcemanagementTimeofflimitsAvailableQuery(
        body: AvailableTimeOffRequest
    ) -> APICall<AvailableTimeOffResponse> {
        APICall(
            "postWorkforcemanagementTimeofflimitsAvailableQuery", .post,
            "/api/v2/workforcemanagement/timeofflimits/available/query", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementTimeoffrequests

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/timeoffrequests`.
    ///
    /// Needs the permission `wfm:agentTimeOffRequest:submit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementTimeoffrequests(
        body: CreateAgentTimeOffRequest
    ) async throws(ApiError) -> TimeOffRequestResponse {
        try await client.send(Self.postWorkforcemanagementTimeoffrequests(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/timeoffrequests`, ready to be sent.
    public static func postWorkforcemanagementTimeoffrequests(
        body: CreateAgentTimeOffRequest
    ) -> APICall<TimeOffRequestResponse> {
        APICall(
            "postWorkforcemanagementTimeoffrequests", .post, "/api/v2/workforcemanagement/timeoffrequests",
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementTimeoffrequestsEstimate

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/timeoffrequests/estimate`.
    ///
    /// Needs the permission `wfm:agentTimeOffRequest:submit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - includeOnly: `includeOnly` in the query.
    @discardableResult
    public func postWorkforcemanagementTimeoffrequestsEstimate(
        body: EstimateAvailableTimeOffRequest,
        includeOnly: PostWorkforcemanagementTimeoffrequestsEstimateIncludeOnly? = nil
    ) async throws(ApiError) -> EstimateAvailableTimeOffResponse {
        try await client.send(Self.postWorkforcemanagementTimeoffrequestsEstimate(body: body, includeOnly: includeOnly))
    }

    /// The call `POST /api/v2/workforcemanagement/timeoffrequests/estimate`, ready to be sent.
    public static func postWorkforcemanagementTimeoffrequestsEstimate(
        body: EstimateAvailableTimeOffRequest,
        includeOnly: PostWorkforcemanagementTimeoffrequestsEstimateIncludeOnly? = nil
    ) -> APICall<EstimateAvailableTimeOffResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeOnly", includeOnly)
        return APICall(
            "postWorkforcemanagementTimeoffrequestsEstimate", .post,
            "/api/v2/workforcemanagement/timeoffrequests/estimate", query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementTimeoffrequestsIntegrationstatusQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/timeoffrequests/integrationstatus/query`.
    ///
    /// Needs the permission `wfm:agentTimeOffRequest:submit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementTimeoffrequestsIntegrationstatusQuery(
        body: CurrentUserTimeOffIntegrationStatusRequest
    ) async throws(ApiError) -> TimeOffIntegrationStatusResponseListing {
        try await client.send(Self.postWorkforcemanagementTimeoffrequestsIntegrationstatusQuery(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/timeoffrequests/integrationstatus/query`, ready to be sent.
    public static func postWorkforcemanagementTimeoffrequestsIntegrationstatusQuery(
        body: CurrentUserTimeOffIntegrationStatusRequest
    ) -> APICall<TimeOffIntegrationStatusResponseListing> {
        APICall(
            "postWorkforcemanagementTimeoffrequestsIntegrationstatusQuery", .post,
            "/api/v2/workforcemanagement/timeoffrequests/integrationstatus/query", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementUnavailabletimesQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/unavailabletimes/query`.
    ///
    /// Needs the permission `wfm:agentUnavailableTimes:submit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementUnavailabletimesQuery(
        body: QueryAgentUnavailableTimesRequest
    ) async throws(ApiError) -> UnavailableTimeListing {
        try await client.send(Self.postWorkforcemanagementUnavailabletimesQuery(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/unavailabletimes/query`, ready to be sent.
    public static func postWorkforcemanagementUnavailabletimesQuery(
        body: QueryAgentUnavailableTimesRequest
    ) -> APICall<UnavailableTimeListing> {
        APICall(
            "postWorkforcemanagementUnavailabletimesQuery", .post, "/api/v2/workforcemanagement/unavailabletimes/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementUnavailabletimesValidationJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/unavailabletimes/validation/jobs`.
    ///
    /// Needs the permission `wfm:agentUnavailableTimes:submit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementUnavailabletimesValidationJobs(
        body: ValidateAgentUnavailableTimesRequest
    ) async throws(ApiError) -> ValidateAgentUnavailableTimesResponse {
        try await client.send(Self.postWorkforcemanagementUnavailabletimesValidationJobs(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/unavailabletimes/validation/jobs`, ready to be sent.
    public static func postWorkforcemanagementUnavailabletimesValidationJobs(
        body: ValidateAgentUnavailableTimesRequest
    ) -> APICall<ValidateAgentUnavailableTimesResponse> {
        APICall(
            "postWorkforcemanagementUnavailabletimesValidationJobs", .post,
            "/api/v2/workforcemanagement/unavailabletimes/validation/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementUsersActivity

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/users/activity`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementUsersActivity(
        body: UsersActivityRequest
    ) async throws(ApiError) -> UserActivityListing {
        try await client.send(Self.postWorkforcemanagementUsersActivity(body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/users/activity`, ready to be sent.
    public static func postWorkforcemanagementUsersActivity(
        body: UsersActivityRequest
    ) -> APICall<UserActivityListing> {
        APICall(
            "postWorkforcemanagementUsersActivity", .post, "/api/v2/workforcemanagement/users/activity",
            body: .json(body.asJSON))
    }
}

// MARK: - putWorkforcemanagementSchedulebidPreference

extension WorkforceManagementApi {
    /// Calls `PUT /api/v2/workforcemanagement/schedulebids/{bidId}/preference`.
    ///
    /// Needs the permission `wfm:agentScheduleBid:submit`.
    ///
    /// - Parameters:
    ///   - bidId: `bidId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putWorkforcemanagementSchedulebidPreference(
        bidId: String, body: UpdateAgentScheduleBiddingPreference
    ) async throws(ApiError) -> AgentScheduleBiddingPreferenceResponse {
        try await client.send(Self.putWorkforcemanagementSchedulebidPreference(bidId: bidId, body: body))
    }

    /// The call `PUT /api/v2/workforcemanagement/schedulebids/{bidId}/preference`, ready to be sent.
    public static func putWorkforcemanagementSchedulebidPreference(
        bidId: String, body: UpdateAgentScheduleBiddingPreference
    ) -> APICall<AgentScheduleBiddingPreferenceResponse> {
        APICall(
            "putWorkforcemanagementSchedulebidPreference", .put,
            "/api/v2/workforcemanagement/schedulebids/{bidId}/preference", parameters: [("bidId", bidId)],
            body: .json(body.asJSON))
    }
}
