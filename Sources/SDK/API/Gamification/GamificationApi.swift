// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Gamification.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct GamificationApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteEmployeeperformanceExternalmetricsDefinition

extension GamificationApi {
    /// Calls `DELETE /api/v2/employeeperformance/externalmetrics/definitions/{metricId}`.
    ///
    /// Needs the permission `employeePerformance:externalMetricDefinition:delete`.
    ///
    /// - Parameters:
    ///   - metricId: `metricId` in the path.
    public func deleteEmployeeperformanceExternalmetricsDefinition(metricId: String) async throws(ApiError) {
        try await client.send(Self.deleteEmployeeperformanceExternalmetricsDefinition(metricId: metricId))
    }

    /// The call `DELETE /api/v2/employeeperformance/externalmetrics/definitions/{metricId}`, ready to be sent.
    public static func deleteEmployeeperformanceExternalmetricsDefinition(metricId: String) -> APICall<Void> {
        APICall(
            "deleteEmployeeperformanceExternalmetricsDefinition", .delete,
            "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}", parameters: [("metricId", metricId)])
    }
}

// MARK: - deleteGamificationContest

extension GamificationApi {
    /// Calls `DELETE /api/v2/gamification/contests/{contestId}`.
    ///
    /// Needs one of the permissions `gamification:contest:delete`, `gamification:contest:deleteAll`.
    ///
    /// - Parameters:
    ///   - contestId: `contestId` in the path.
    public func deleteGamificationContest(contestId: String) async throws(ApiError) {
        try await client.send(Self.deleteGamificationContest(contestId: contestId))
    }

    /// The call `DELETE /api/v2/gamification/contests/{contestId}`, ready to be sent.
    public static func deleteGamificationContest(contestId: String) -> APICall<Void> {
        APICall(
            "deleteGamificationContest", .delete, "/api/v2/gamification/contests/{contestId}",
            parameters: [("contestId", contestId)])
    }
}

// MARK: - getEmployeeperformanceExternalmetricsDefinition

extension GamificationApi {
    /// Calls `GET /api/v2/employeeperformance/externalmetrics/definitions/{metricId}`.
    ///
    /// Needs the permission `employeePerformance:externalMetricDefinition:view`.
    ///
    /// - Parameters:
    ///   - metricId: `metricId` in the path.
    public func getEmployeeperformanceExternalmetricsDefinition(
        metricId: String
    ) async throws(ApiError) -> ExternalMetricDefinition {
        try await client.send(Self.getEmployeeperformanceExternalmetricsDefinition(metricId: metricId))
    }

    /// The call `GET /api/v2/employeeperformance/externalmetrics/definitions/{metricId}`, ready to be sent.
    public static func getEmployeeperformanceExternalmetricsDefinition(
        metricId: String
    ) -> APICall<ExternalMetricDefinition> {
        APICall(
            "getEmployeeperformanceExternalmetricsDefinition", .get,
            "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}", parameters: [("metricId", metricId)])
    }
}

// MARK: - getEmployeeperformanceExternalmetricsDefinitions

extension GamificationApi {
    /// Calls `GET /api/v2/employeeperformance/externalmetrics/definitions`.
    ///
    /// Needs the permission `employeePerformance:externalMetricDefinition:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getEmployeeperformanceExternalmetricsDefinitions(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> ExternalMetricDefinitionListing {
        try await client.send(
            Self.getEmployeeperformanceExternalmetricsDefinitions(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/employeeperformance/externalmetrics/definitions`, ready to be sent.
    public static func getEmployeeperformanceExternalmetricsDefinitions(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<ExternalMetricDefinitionListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getEmployeeperformanceExternalmetricsDefinitions", .get,
            "/api/v2/employeeperformance/externalmetrics/definitions", query: queryParameters)
    }
}

// MARK: - getGamificationContest

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/contests/{contestId}`.
    ///
    /// Needs the permission `gamification:contest:view`.
    ///
    /// - Parameters:
    ///   - contestId: `contestId` in the path.
    public func getGamificationContest(contestId: String) async throws(ApiError) -> ContestsResponse {
        try await client.send(Self.getGamificationContest(contestId: contestId))
    }

    /// The call `GET /api/v2/gamification/contests/{contestId}`, ready to be sent.
    public static func getGamificationContest(contestId: String) -> APICall<ContestsResponse> {
        APICall(
            "getGamificationContest", .get, "/api/v2/gamification/contests/{contestId}",
            parameters: [("contestId", contestId)])
    }
}

// MARK: - getGamificationContestAgentsScores

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/contests/{contestId}/agents/scores`.
    ///
    /// Needs the permission `gamification:contest:viewAll`.
    ///
    /// - Parameters:
    ///   - contestId: `contestId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - workday: `workday` in the query.
    ///   - returnsView: `returnsView` in the query; when left out: `All`.
    public func getGamificationContestAgentsScores(
        contestId: String, pageNumber: Int? = nil, pageSize: Int? = nil, workday: String? = nil,
        returnsView: GetGamificationContestAgentsScoresReturnsView? = nil
    ) async throws(ApiError) -> ContestScoresAgentsPagedList {
        try await client.send(
            Self.getGamificationContestAgentsScores(
                contestId: contestId, pageNumber: pageNumber, pageSize: pageSize, workday: workday,
                returnsView: returnsView))
    }

    /// The call `GET /api/v2/gamification/contests/{contestId}/agents/scores`, ready to be sent.
    public static func getGamificationContestAgentsScores(
        contestId: String, pageNumber: Int? = nil, pageSize: Int? = nil, workday: String? = nil,
        returnsView: GetGamificationContestAgentsScoresReturnsView? = nil
    ) -> APICall<ContestScoresAgentsPagedList> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("workday", workday)
        queryParameters.add("returnsView", returnsView)
        return APICall(
            "getGamificationContestAgentsScores", .get, "/api/v2/gamification/contests/{contestId}/agents/scores",
            parameters: [("contestId", contestId)], query: queryParameters)
    }
}

// MARK: - getGamificationContestAgentsScoresMe

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/contests/{contestId}/agents/scores/me`.
    ///
    /// Needs the permission `gamification:contest:view`.
    ///
    /// - Parameters:
    ///   - contestId: `contestId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - workday: `workday` in the query.
    ///   - returnsView: `returnsView` in the query; when left out: `All`.
    public func getGamificationContestAgentsScoresMe(
        contestId: String, pageNumber: Int? = nil, pageSize: Int? = nil, workday: String? = nil,
        returnsView: GetGamificationContestAgentsScoresMeReturnsView? = nil
    ) async throws(ApiError) -> ContestScoresAgentsPagedList {
        try await client.send(
            Self.getGamificationContestAgentsScoresMe(
                contestId: contestId, pageNumber: pageNumber, pageSize: pageSize, workday: workday,
                returnsView: returnsView))
    }

    /// The call `GET /api/v2/gamification/contests/{contestId}/agents/scores/me`, ready to be sent.
    public static func getGamificationContestAgentsScoresMe(
        contestId: String, pageNumber: Int? = nil, pageSize: Int? = nil, workday: String? = nil,
        returnsView: GetGamificationContestAgentsScoresMeReturnsView? = nil
    ) -> APICall<ContestScoresAgentsPagedList> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("workday", workday)
        queryParameters.add("returnsView", returnsView)
        return APICall(
            "getGamificationContestAgentsScoresMe", .get, "/api/v2/gamification/contests/{contestId}/agents/scores/me",
            parameters: [("contestId", contestId)], query: queryParameters)
    }
}

// MARK: - getGamificationContestAgentsScoresTrends

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/contests/{contestId}/agents/scores/trends`.
    ///
    /// Needs the permission `gamification:contest:view`.
    ///
    /// - Parameters:
    ///   - contestId: `contestId` in the path.
    public func getGamificationContestAgentsScoresTrends(
        contestId: String
    ) async throws(ApiError) -> ContestScoresGroupTrendList {
        try await client.send(Self.getGamificationContestAgentsScoresTrends(contestId: contestId))
    }

    /// The call `GET /api/v2/gamification/contests/{contestId}/agents/scores/trends`, ready to be sent.
    public static func getGamificationContestAgentsScoresTrends(
        contestId: String
    ) -> APICall<ContestScoresGroupTrendList> {
        APICall(
            "getGamificationContestAgentsScoresTrends", .get,
            "/api/v2/gamification/contests/{contestId}/agents/scores/trends", parameters: [("contestId", contestId)])
    }
}

// MARK: - getGamificationContestAgentsScoresTrendsMe

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/contests/{contestId}/agents/scores/trends/me`.
    ///
    /// Needs the permission `gamification:contest:view`.
    ///
    /// - Parameters:
    ///   - contestId: `contestId` in the path.
    public func getGamificationContestAgentsScoresTrendsMe(
        contestId: String
    ) async throws(ApiError) -> ContestScoresAgentTrendList {
        try await client.send(Self.getGamificationContestAgentsScoresTrendsMe(contestId: contestId))
    }

    /// The call `GET /api/v2/gamification/contests/{contestId}/agents/scores/trends/me`, ready to be sent.
    public static func getGamificationContestAgentsScoresTrendsMe(
        contestId: String
    ) -> APICall<ContestScoresAgentTrendList> {
        APICall(
            "getGamificationContestAgentsScoresTrendsMe", .get,
            "/api/v2/gamification/contests/{contestId}/agents/scores/trends/me", parameters: [("contestId", contestId)])
    }
}

// MARK: - getGamificationContestPrizeimage

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/contests/{contestId}/prizeimages/{prizeImageId}`.
    ///
    /// Needs one of the permissions `gamification:contest:view`, `gamification:contest:viewAll`.
    ///
    /// - Parameters:
    ///   - contestId: `contestId` in the path.
    ///   - prizeImageId: `prizeImageId` in the path.
    public func getGamificationContestPrizeimage(
        contestId: String, prizeImageId: String
    ) async throws(ApiError) -> PrizeImages {
        try await client.send(Self.getGamificationContestPrizeimage(contestId: contestId, prizeImageId: prizeImageId))
    }

    /// The call `GET /api/v2/gamification/contests/{contestId}/prizeimages/{prizeImageId}`, ready to be sent.
    public static func getGamificationContestPrizeimage(
        contestId: String, prizeImageId: String
    ) -> APICall<PrizeImages> {
        APICall(
            "getGamificationContestPrizeimage", .get,
            "/api/v2/gamification/contests/{contestId}/prizeimages/{prizeImageId}",
            parameters: [("contestId", contestId), ("prizeImageId", prizeImageId)])
    }
}

// MARK: - getGamificationContests

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/contests`.
    ///
    /// Needs the permission `gamification:contest:viewAll`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - dateStart: `dateStart` in the query.
    ///   - dateEnd: `dateEnd` in the query.
    ///   - status: `status` in the query, once for each element.
    ///   - sortBy: `sortBy` in the query; when left out: `dateStart`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `desc`.
    public func getGamificationContests(
        pageNumber: Int? = nil, pageSize: Int? = nil, dateStart: String? = nil, dateEnd: String? = nil,
        status: [GetGamificationContestsStatus]? = nil, sortBy: GetGamificationContestsSortBy? = nil,
        sortOrder: GetGamificationContestsSortOrder? = nil
    ) async throws(ApiError) -> GetContestsEssentialsListing {
        try await client.send(
            Self.getGamificationContests(
                pageNumber: pageNumber, pageSize: pageSize, dateStart: dateStart, dateEnd: dateEnd, status: status,
                sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/gamification/contests`, ready to be sent.
    public static func getGamificationContests(
        pageNumber: Int? = nil, pageSize: Int? = nil, dateStart: String? = nil, dateEnd: String? = nil,
        status: [GetGamificationContestsStatus]? = nil, sortBy: GetGamificationContestsSortBy? = nil,
        sortOrder: GetGamificationContestsSortOrder? = nil
    ) -> APICall<GetContestsEssentialsListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("dateStart", dateStart)
        queryParameters.add("dateEnd", dateEnd)
        queryParameters.add("status", status)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getGamificationContests", .get, "/api/v2/gamification/contests", query: queryParameters)
    }
}

// MARK: - getGamificationContestsMe

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/contests/me`.
    ///
    /// Needs the permission `gamification:contest:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - dateStart: `dateStart` in the query.
    ///   - dateEnd: `dateEnd` in the query.
    ///   - status: `status` in the query, once for each element.
    ///   - sortBy: `sortBy` in the query; when left out: `dateStart`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `desc`.
    ///   - view: `view` in the query; when left out: `participant`.
    public func getGamificationContestsMe(
        pageNumber: Int? = nil, pageSize: Int? = nil, dateStart: String? = nil, dateEnd: String? = nil,
        status: [GetGamificationContestsMeStatus]? = nil, sortBy: GetGamificationContestsMeSortBy? = nil,
        sortOrder: GetGamificationContestsMeSortOrder? = nil, view: GetGamificationContestsMeView? = nil
    ) async throws(ApiError) -> GetContestsEssentialsListing {
        try await client.send(
            Self.getGamificationContestsMe(
                pageNumber: pageNumber, pageSize: pageSize, dateStart: dateStart, dateEnd: dateEnd, status: status,
                sortBy: sortBy, sortOrder: sortOrder, view: view))
    }

    /// The call `GET /api/v2/gamification/contests/me`, ready to be sent.
    public static func getGamificationContestsMe(
        pageNumber: Int? = nil, pageSize: Int? = nil, dateStart: String? = nil, dateEnd: String? = nil,
        status: [GetGamificationContestsMeStatus]? = nil, sortBy: GetGamificationContestsMeSortBy? = nil,
        sortOrder: GetGamificationContestsMeSortOrder? = nil, view: GetGamificationContestsMeView? = nil
    ) -> APICall<GetContestsEssentialsListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("dateStart", dateStart)
        queryParameters.add("dateEnd", dateEnd)
        queryParameters.add("status", status)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("view", view)
        return APICall("getGamificationContestsMe", .get, "/api/v2/gamification/contests/me", query: queryParameters)
    }
}

// MARK: - getGamificationInsights

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/insights`.
    ///
    /// Needs the permission `gamification:insights:viewAll`.
    ///
    /// - Parameters:
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - granularity: `granularity` in the query.
    ///   - comparativePeriodStartWorkday: `comparativePeriodStartWorkday` in the query.
    ///   - primaryPeriodStartWorkday: `primaryPeriodStartWorkday` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortKey: `sortKey` in the query.
    ///   - sortMetricId: `sortMetricId` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - userIds: `userIds` in the query.
    ///   - reportsTo: `reportsTo` in the query.
    public func getGamificationInsights(
        filterType: GetGamificationInsightsFilterType, filterId: String,
        granularity: GetGamificationInsightsGranularity, comparativePeriodStartWorkday: String,
        primaryPeriodStartWorkday: String, pageSize: Int? = nil, pageNumber: Int? = nil,
        sortKey: GetGamificationInsightsSortKey? = nil, sortMetricId: String? = nil,
        sortOrder: GetGamificationInsightsSortOrder? = nil, userIds: String? = nil, reportsTo: String? = nil
    ) async throws(ApiError) -> InsightsSummary {
        try await client.send(
            Self.getGamificationInsights(
                filterType: filterType, filterId: filterId, granularity: granularity,
                comparativePeriodStartWorkday: comparativePeriodStartWorkday,
                primaryPeriodStartWorkday: primaryPeriodStartWorkday, pageSize: pageSize, pageNumber: pageNumber,
                sortKey: sortKey, sortMetricId: sortMetricId, sortOrder: sortOrder, userIds: userIds,
                reportsTo: reportsTo))
    }

    /// The call `GET /api/v2/gamification/insights`, ready to be sent.
    public static func getGamificationInsights(
        filterType: GetGamificationInsightsFilterType, filterId: String,
        granularity: GetGamificationInsightsGranularity, comparativePeriodStartWorkday: String,
        primaryPeriodStartWorkday: String, pageSize: Int? = nil, pageNumber: Int? = nil,
        sortKey: GetGamificationInsightsSortKey? = nil, sortMetricId: String? = nil,
        sortOrder: GetGamificationInsightsSortOrder? = nil, userIds: String? = nil, reportsTo: String? = nil
    ) -> APICall<InsightsSummary> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("granularity", granularity)
        queryParameters.add("comparativePeriodStartWorkday", comparativePeriodStartWorkday)
        queryParameters.add("primaryPeriodStartWorkday", primaryPeriodStartWorkday)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortKey", sortKey)
        queryParameters.add("sortMetricId", sortMetricId)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("userIds", userIds)
        queryParameters.add("reportsTo", reportsTo)
        return APICall("getGamificationInsights", .get, "/api/v2/gamification/insights", query: queryParameters)
    }
}

// MARK: - getGamificationInsightsDetails

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/insights/details`.
    ///
    /// Needs the permission `gamification:insights:view`.
    ///
    /// - Parameters:
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - granularity: `granularity` in the query.
    ///   - comparativePeriodStartWorkday: `comparativePeriodStartWorkday` in the query.
    ///   - primaryPeriodStartWorkday: `primaryPeriodStartWorkday` in the query.
    public func getGamificationInsightsDetails(
        filterType: GetGamificationInsightsDetailsFilterType, filterId: String,
        granularity: GetGamificationInsightsDetailsGranularity, comparativePeriodStartWorkday: String,
        primaryPeriodStartWorkday: String
    ) async throws(ApiError) -> InsightsDetails {
        try await client.send(
            Self.getGamificationInsightsDetails(
                filterType: filterType, filterId: filterId, granularity: granularity,
                comparativePeriodStartWorkday: comparativePeriodStartWorkday,
                primaryPeriodStartWorkday: primaryPeriodStartWorkday))
    }

    /// The call `GET /api/v2/gamification/insights/details`, ready to be sent.
    public static func getGamificationInsightsDetails(
        filterType: GetGamificationInsightsDetailsFilterType, filterId: String,
        granularity: GetGamificationInsightsDetailsGranularity, comparativePeriodStartWorkday: String,
        primaryPeriodStartWorkday: String
    ) -> APICall<InsightsDetails> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("granularity", granularity)
        queryParameters.add("comparativePeriodStartWorkday", comparativePeriodStartWorkday)
        queryParameters.add("primaryPeriodStartWorkday", primaryPeriodStartWorkday)
        return APICall(
            "getGamificationInsightsDetails", .get, "/api/v2/gamification/insights/details", query: queryParameters)
    }
}

// MARK: - getGamificationInsightsGroupsTrends

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/insights/groups/trends`.
    ///
    /// Needs the permission `gamification:insights:view`.
    ///
    /// - Parameters:
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - granularity: `granularity` in the query.
    ///   - comparativePeriodStartWorkday: `comparativePeriodStartWorkday` in the query.
    ///   - comparativePeriodEndWorkday: `comparativePeriodEndWorkday` in the query.
    ///   - primaryPeriodStartWorkday: `primaryPeriodStartWorkday` in the query.
    ///   - primaryPeriodEndWorkday: `primaryPeriodEndWorkday` in the query.
    public func getGamificationInsightsGroupsTrends(
        filterType: GetGamificationInsightsGroupsTrendsFilterType, filterId: String,
        granularity: GetGamificationInsightsGroupsTrendsGranularity, comparativePeriodStartWorkday: String,
        comparativePeriodEndWorkday: String, primaryPeriodStartWorkday: String, primaryPeriodEndWorkday: String
    ) async throws(ApiError) -> InsightsTrend {
        try await client.send(
            Self.getGamificationInsightsGroupsTrends(
                filterType: filterType, filterId: filterId, granularity: granularity,
                comparativePeriodStartWorkday: comparativePeriodStartWorkday,
                comparativePeriodEndWorkday: comparativePeriodEndWorkday,
                primaryPeriodStartWorkday: primaryPeriodStartWorkday, primaryPeriodEndWorkday: primaryPeriodEndWorkday))
    }

    /// The call `GET /api/v2/gamification/insights/groups/trends`, ready to be sent.
    public static func getGamificationInsightsGroupsTrends(
        filterType: GetGamificationInsightsGroupsTrendsFilterType, filterId: String,
        granularity: GetGamificationInsightsGroupsTrendsGranularity, comparativePeriodStartWorkday: String,
        comparativePeriodEndWorkday: String, primaryPeriodStartWorkday: String, primaryPeriodEndWorkday: String
    ) -> APICall<InsightsTrend> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("granularity", granularity)
        queryParameters.add("comparativePeriodStartWorkday", comparativePeriodStartWorkday)
        queryParameters.add("comparativePeriodEndWorkday", comparativePeriodEndWorkday)
        queryParameters.add("primaryPeriodStartWorkday", primaryPeriodStartWorkday)
        queryParameters.add("primaryPeriodEndWorkday", primaryPeriodEndWorkday)
        return APICall(
            "getGamificationInsightsGroupsTrends", .get, "/api/v2/gamification/insights/groups/trends",
            query: queryParameters)
    }
}

// MARK: - getGamificationInsightsGroupsTrendsAll

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/insights/groups/trends/all`.
    ///
    /// Needs the permission `gamification:insights:viewAll`.
    ///
    /// - Parameters:
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - granularity: `granularity` in the query.
    ///   - comparativePeriodStartWorkday: `comparativePeriodStartWorkday` in the query.
    ///   - comparativePeriodEndWorkday: `comparativePeriodEndWorkday` in the query.
    ///   - primaryPeriodStartWorkday: `primaryPeriodStartWorkday` in the query.
    ///   - primaryPeriodEndWorkday: `primaryPeriodEndWorkday` in the query.
    public func getGamificationInsightsGroupsTrendsAll(
        filterType: GetGamificationInsightsGroupsTrendsAllFilterType, filterId: String,
        granularity: GetGamificationInsightsGroupsTrendsAllGranularity, comparativePeriodStartWorkday: String,
        comparativePeriodEndWorkday: String, primaryPeriodStartWorkday: String, primaryPeriodEndWorkday: String
    ) async throws(ApiError) -> InsightsTrend {
        try await client.send(
            Self.getGamificationInsightsGroupsTrendsAll(
                filterType: filterType, filterId: filterId, granularity: granularity,
                comparativePeriodStartWorkday: comparativePeriodStartWorkday,
                comparativePeriodEndWorkday: comparativePeriodEndWorkday,
                primaryPeriodStartWorkday: primaryPeriodStartWorkday, primaryPeriodEndWorkday: primaryPeriodEndWorkday))
    }

    /// The call `GET /api/v2/gamification/insights/groups/trends/all`, ready to be sent.
    public static func getGamificationInsightsGroupsTrendsAll(
        filterType: GetGamificationInsightsGroupsTrendsAllFilterType, filterId: String,
        granularity: GetGamificationInsightsGroupsTrendsAllGranularity, comparativePeriodStartWorkday: String,
        comparativePeriodEndWorkday: String, primaryPeriodStartWorkday: String, primaryPeriodEndWorkday: String
    ) -> APICall<InsightsTrend> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("granularity", granularity)
        queryParameters.add("comparativePeriodStartWorkday", comparativePeriodStartWorkday)
        queryParameters.add("comparativePeriodEndWorkday", comparativePeriodEndWorkday)
        queryParameters.add("primaryPeriodStartWorkday", primaryPeriodStartWorkday)
        queryParameters.add("primaryPeriodEndWorkday", primaryPeriodEndWorkday)
        return APICall(
            "getGamificationInsightsGroupsTrendsAll", .get, "/api/v2/gamification/insights/groups/trends/all",
            query: queryParameters)
    }
}

// MARK: - getGamificationInsightsManagers

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/insights/managers`.
    ///
    /// Needs the permission `gamification:insights:viewAll`.
    ///
    /// - Parameters:
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - granularity: `granularity` in the query.
    ///   - startWorkday: `startWorkday` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `100`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getGamificationInsightsManagers(
        filterType: GetGamificationInsightsManagersFilterType, filterId: String,
        granularity: GetGamificationInsightsManagersGranularity, startWorkday: String, pageSize: Int? = nil,
        pageNumber: Int? = nil
    ) async throws(ApiError) -> InsightsAgents {
        try await client.send(
            Self.getGamificationInsightsManagers(
                filterType: filterType, filterId: filterId, granularity: granularity, startWorkday: startWorkday,
                pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/gamification/insights/managers`, ready to be sent.
    public static func getGamificationInsightsManagers(
        filterType: GetGamificationInsightsManagersFilterType, filterId: String,
        granularity: GetGamificationInsightsManagersGranularity, startWorkday: String, pageSize: Int? = nil,
        pageNumber: Int? = nil
    ) -> APICall<InsightsAgents> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("granularity", granularity)
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getGamificationInsightsManagers", .get, "/api/v2/gamification/insights/managers", query: queryParameters)
    }
}

// MARK: - getGamificationInsightsMembers

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/insights/members`.
    ///
    /// Needs the permission `gamification:insights:viewAll`.
    ///
    /// - Parameters:
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - granularity: `granularity` in the query.
    ///   - startWorkday: `startWorkday` in the query.
    ///   - reportsTo: `reportsTo` in the query.
    public func getGamificationInsightsMembers(
        filterType: GetGamificationInsightsMembersFilterType, filterId: String,
        granularity: GetGamificationInsightsMembersGranularity, startWorkday: String, reportsTo: String? = nil
    ) async throws(ApiError) -> InsightsAgents {
        try await client.send(
            Self.getGamificationInsightsMembers(
                filterType: filterType, filterId: filterId, granularity: granularity, startWorkday: startWorkday,
                reportsTo: reportsTo))
    }

    /// The call `GET /api/v2/gamification/insights/members`, ready to be sent.
    public static func getGamificationInsightsMembers(
        filterType: GetGamificationInsightsMembersFilterType, filterId: String,
        granularity: GetGamificationInsightsMembersGranularity, startWorkday: String, reportsTo: String? = nil
    ) -> APICall<InsightsAgents> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("granularity", granularity)
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("reportsTo", reportsTo)
        return APICall(
            "getGamificationInsightsMembers", .get, "/api/v2/gamification/insights/members", query: queryParameters)
    }
}

// MARK: - getGamificationInsightsRankings

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/insights/rankings`.
    ///
    /// Needs the permission `gamification:insights:viewAll`.
    ///
    /// - Parameters:
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - granularity: `granularity` in the query.
    ///   - comparativePeriodStartWorkday: `comparativePeriodStartWorkday` in the query.
    ///   - primaryPeriodStartWorkday: `primaryPeriodStartWorkday` in the query.
    ///   - sortKey: `sortKey` in the query.
    ///   - sortMetricId: `sortMetricId` in the query.
    ///   - sectionSize: `sectionSize` in the query.
    ///   - userIds: `userIds` in the query.
    ///   - reportsTo: `reportsTo` in the query.
    public func getGamificationInsightsRankings(
        filterType: GetGamificationInsightsRankingsFilterType, filterId: String,
        granularity: GetGamificationInsightsRankingsGranularity, comparativePeriodStartWorkday: String,
        primaryPeriodStartWorkday: String, sortKey: GetGamificationInsightsRankingsSortKey, sortMetricId: String? = nil,
        sectionSize: Int? = nil, userIds: String? = nil, reportsTo: String? = nil
    ) async throws(ApiError) -> InsightsRankings {
        try await client.send(
            Self.getGamificationInsightsRankings(
                filterType: filterType, filterId: filterId, granularity: granularity,
                comparativePeriodStartWorkday: comparativePeriodStartWorkday,
                primaryPeriodStartWorkday: primaryPeriodStartWorkday, sortKey: sortKey, sortMetricId: sortMetricId,
                sectionSize: sectionSize, userIds: userIds, reportsTo: reportsTo))
    }

    /// The call `GET /api/v2/gamification/insights/rankings`, ready to be sent.
    public static func getGamificationInsightsRankings(
        filterType: GetGamificationInsightsRankingsFilterType, filterId: String,
        granularity: GetGamificationInsightsRankingsGranularity, comparativePeriodStartWorkday: String,
        primaryPeriodStartWorkday: String, sortKey: GetGamificationInsightsRankingsSortKey, sortMetricId: String? = nil,
        sectionSize: Int? = nil, userIds: String? = nil, reportsTo: String? = nil
    ) -> APICall<InsightsRankings> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("granularity", granularity)
        queryParameters.add("comparativePeriodStartWorkday", comparativePeriodStartWorkday)
        queryParameters.add("primaryPeriodStartWorkday", primaryPeriodStartWorkday)
        queryParameters.add("sortKey", sortKey)
        queryParameters.add("sortMetricId", sortMetricId)
        queryParameters.add("sectionSize", sectionSize)
        queryParameters.add("userIds", userIds)
        queryParameters.add("reportsTo", reportsTo)
        return APICall(
            "getGamificationInsightsRankings", .get, "/api/v2/gamification/insights/rankings", query: queryParameters)
    }
}

// MARK: - getGamificationInsightsTrends

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/insights/trends`.
    ///
    /// Needs the permission `gamification:insights:view`.
    ///
    /// - Parameters:
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - granularity: `granularity` in the query.
    ///   - comparativePeriodStartWorkday: `comparativePeriodStartWorkday` in the query.
    ///   - comparativePeriodEndWorkday: `comparativePeriodEndWorkday` in the query.
    ///   - primaryPeriodStartWorkday: `primaryPeriodStartWorkday` in the query.
    ///   - primaryPeriodEndWorkday: `primaryPeriodEndWorkday` in the query.
    public func getGamificationInsightsTrends(
        filterType: GetGamificationInsightsTrendsFilterType, filterId: String,
        granularity: GetGamificationInsightsTrendsGranularity, comparativePeriodStartWorkday: String,
        comparativePeriodEndWorkday: String, primaryPeriodStartWorkday: String, primaryPeriodEndWorkday: String
    ) async throws(ApiError) -> UserInsightsTrend {
        try await client.send(
            Self.getGamificationInsightsTrends(
                filterType: filterType, filterId: filterId, granularity: granularity,
                comparativePeriodStartWorkday: comparativePeriodStartWorkday,
                comparativePeriodEndWorkday: comparativePeriodEndWorkday,
                primaryPeriodStartWorkday: primaryPeriodStartWorkday, primaryPeriodEndWorkday: primaryPeriodEndWorkday))
    }

    /// The call `GET /api/v2/gamification/insights/trends`, ready to be sent.
    public static func getGamificationInsightsTrends(
        filterType: GetGamificationInsightsTrendsFilterType, filterId: String,
        granularity: GetGamificationInsightsTrendsGranularity, comparativePeriodStartWorkday: String,
        comparativePeriodEndWorkday: String, primaryPeriodStartWorkday: String, primaryPeriodEndWorkday: String
    ) -> APICall<UserInsightsTrend> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("granularity", granularity)
        queryParameters.add("comparativePeriodStartWorkday", comparativePeriodStartWorkday)
        queryParameters.add("comparativePeriodEndWorkday", comparativePeriodEndWorkday)
        queryParameters.add("primaryPeriodStartWorkday", primaryPeriodStartWorkday)
        queryParameters.add("primaryPeriodEndWorkday", primaryPeriodEndWorkday)
        return APICall(
            "getGamificationInsightsTrends", .get, "/api/v2/gamification/insights/trends", query: queryParameters)
    }
}

// MARK: - getGamificationInsightsUserDetails

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/insights/users/{userId}/details`.
    ///
    /// Needs the permission `gamification:insights:viewAll`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - granularity: `granularity` in the query.
    ///   - comparativePeriodStartWorkday: `comparativePeriodStartWorkday` in the query.
    ///   - primaryPeriodStartWorkday: `primaryPeriodStartWorkday` in the query.
    public func getGamificationInsightsUserDetails(
        userId: String, filterType: GetGamificationInsightsUserDetailsFilterType, filterId: String,
        granularity: GetGamificationInsightsUserDetailsGranularity, comparativePeriodStartWorkday: String,
        primaryPeriodStartWorkday: String
    ) async throws(ApiError) -> InsightsDetails {
        try await client.send(
            Self.getGamificationInsightsUserDetails(
                userId: userId, filterType: filterType, filterId: filterId, granularity: granularity,
                comparativePeriodStartWorkday: comparativePeriodStartWorkday,
                primaryPeriodStartWorkday: primaryPeriodStartWorkday))
    }

    /// The call `GET /api/v2/gamification/insights/users/{userId}/details`, ready to be sent.
    public static func getGamificationInsightsUserDetails(
        userId: String, filterType: GetGamificationInsightsUserDetailsFilterType, filterId: String,
        granularity: GetGamificationInsightsUserDetailsGranularity, comparativePeriodStartWorkday: String,
        primaryPeriodStartWorkday: String
    ) -> APICall<InsightsDetails> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("granularity", granularity)
        queryParameters.add("comparativePeriodStartWorkday", comparativePeriodStartWorkday)
        queryParameters.add("primaryPeriodStartWorkday", primaryPeriodStartWorkday)
        return APICall(
            "getGamificationInsightsUserDetails", .get, "/api/v2/gamification/insights/users/{userId}/details",
            parameters: [("userId", userId)], query: queryParameters)
    }
}

// MARK: - getGamificationInsightsUserTrends

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/insights/users/{userId}/trends`.
    ///
    /// Needs the permission `gamification:insights:viewAll`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - granularity: `granularity` in the query.
    ///   - comparativePeriodStartWorkday: `comparativePeriodStartWorkday` in the query.
    ///   - comparativePeriodEndWorkday: `comparativePeriodEndWorkday` in the query.
    ///   - primaryPeriodStartWorkday: `primaryPeriodStartWorkday` in the query.
    ///   - primaryPeriodEndWorkday: `primaryPeriodEndWorkday` in the query.
    public func getGamificationInsightsUserTrends(
        userId: String, filterType: GetGamificationInsightsUserTrendsFilterType, filterId: String,
        granularity: GetGamificationInsightsUserTrendsGranularity, comparativePeriodStartWorkday: String,
        comparativePeriodEndWorkday: String, primaryPeriodStartWorkday: String, primaryPeriodEndWorkday: String
    ) async throws(ApiError) -> UserInsightsTrend {
        try await client.send(
            Self.getGamificationInsightsUserTrends(
                userId: userId, filterType: filterType, filterId: filterId, granularity: granularity,
                comparativePeriodStartWorkday: comparativePeriodStartWorkday,
                comparativePeriodEndWorkday: comparativePeriodEndWorkday,
                primaryPeriodStartWorkday: primaryPeriodStartWorkday, primaryPeriodEndWorkday: primaryPeriodEndWorkday))
    }

    /// The call `GET /api/v2/gamification/insights/users/{userId}/trends`, ready to be sent.
    public static func getGamificationInsightsUserTrends(
        userId: String, filterType: GetGamificationInsightsUserTrendsFilterType, filterId: String,
        granularity: GetGamificationInsightsUserTrendsGranularity, comparativePeriodStartWorkday: String,
        comparativePeriodEndWorkday: String, primaryPeriodStartWorkday: String, primaryPeriodEndWorkday: String
    ) -> APICall<UserInsightsTrend> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("granularity", granularity)
        queryParameters.add("comparativePeriodStartWorkday", comparativePeriodStartWorkday)
        queryParameters.add("comparativePeriodEndWorkday", comparativePeriodEndWorkday)
        queryParameters.add("primaryPeriodStartWorkday", primaryPeriodStartWorkday)
        queryParameters.add("primaryPeriodEndWorkday", primaryPeriodEndWorkday)
        return APICall(
            "getGamificationInsightsUserTrends", .get, "/api/v2/gamification/insights/users/{userId}/trends",
            parameters: [("userId", userId)], query: queryParameters)
    }
}

// MARK: - getGamificationLeaderboard

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/leaderboard`.
    ///
    /// Needs the permission `gamification:leaderboard:view`.
    ///
    /// - Parameters:
    ///   - startWorkday: `startWorkday` in the query.
    ///   - endWorkday: `endWorkday` in the query.
    ///   - metricId: `metricId` in the query.
    public func getGamificationLeaderboard(
        startWorkday: String, endWorkday: String, metricId: String? = nil
    ) async throws(ApiError) -> Leaderboard {
        try await client.send(
            Self.getGamificationLeaderboard(startWorkday: startWorkday, endWorkday: endWorkday, metricId: metricId))
    }

    /// The call `GET /api/v2/gamification/leaderboard`, ready to be sent.
    public static func getGamificationLeaderboard(
        startWorkday: String, endWorkday: String, metricId: String? = nil
    ) -> APICall<Leaderboard> {
        var queryParameters = QueryParameters()
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("endWorkday", endWorkday)
        queryParameters.add("metricId", metricId)
        return APICall("getGamificationLeaderboard", .get, "/api/v2/gamification/leaderboard", query: queryParameters)
    }
}

// MARK: - getGamificationLeaderboardAll

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/leaderboard/all`.
    ///
    /// Needs the permission `gamification:leaderboard:viewAll`.
    ///
    /// - Parameters:
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - startWorkday: `startWorkday` in the query.
    ///   - endWorkday: `endWorkday` in the query.
    ///   - metricId: `metricId` in the query.
    public func getGamificationLeaderboardAll(
        filterType: GetGamificationLeaderboardAllFilterType, filterId: String, startWorkday: String, endWorkday: String,
        metricId: String? = nil
    ) async throws(ApiError) -> Leaderboard {
        try await client.send(
            Self.getGamificationLeaderboardAll(
                filterType: filterType, filterId: filterId, startWorkday: startWorkday, endWorkday: endWorkday,
                metricId: metricId))
    }

    /// The call `GET /api/v2/gamification/leaderboard/all`, ready to be sent.
    public static func getGamificationLeaderboardAll(
        filterType: GetGamificationLeaderboardAllFilterType, filterId: String, startWorkday: String, endWorkday: String,
        metricId: String? = nil
    ) -> APICall<Leaderboard> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("endWorkday", endWorkday)
        queryParameters.add("metricId", metricId)
        return APICall(
            "getGamificationLeaderboardAll", .get, "/api/v2/gamification/leaderboard/all", query: queryParameters)
    }
}

// MARK: - getGamificationLeaderboardAllBestpoints

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/leaderboard/all/bestpoints`.
    ///
    /// Needs the permission `gamification:leaderboard:viewAll`.
    ///
    /// - Parameters:
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    public func getGamificationLeaderboardAllBestpoints(
        filterType: GetGamificationLeaderboardAllBestpointsFilterType, filterId: String
    ) async throws(ApiError) -> OverallBestPoints {
        try await client.send(Self.getGamificationLeaderboardAllBestpoints(filterType: filterType, filterId: filterId))
    }

    /// The call `GET /api/v2/gamification/leaderboard/all/bestpoints`, ready to be sent.
    public static func getGamificationLeaderboardAllBestpoints(
        filterType: GetGamificationLeaderboardAllBestpointsFilterType, filterId: String
    ) -> APICall<OverallBestPoints> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        return APICall(
            "getGamificationLeaderboardAllBestpoints", .get, "/api/v2/gamification/leaderboard/all/bestpoints",
            query: queryParameters)
    }
}

// MARK: - getGamificationLeaderboardBestpoints

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/leaderboard/bestpoints`.
    ///
    /// Needs the permission `gamification:leaderboard:view`.
    public func getGamificationLeaderboardBestpoints() async throws(ApiError) -> OverallBestPoints {
        try await client.send(Self.getGamificationLeaderboardBestpoints())
    }

    /// The call `GET /api/v2/gamification/leaderboard/bestpoints`, ready to be sent.
    public static func getGamificationLeaderboardBestpoints() -> APICall<OverallBestPoints> {
        APICall("getGamificationLeaderboardBestpoints", .get, "/api/v2/gamification/leaderboard/bestpoints")
    }
}

// MARK: - getGamificationMetricdefinition

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/metricdefinitions/{metricDefinitionId}`.
    ///
    /// Needs the permission `gamification:profile:view`.
    ///
    /// - Parameters:
    ///   - metricDefinitionId: `metricDefinitionId` in the path.
    public func getGamificationMetricdefinition(metricDefinitionId: String) async throws(ApiError) -> MetricDefinition {
        try await client.send(Self.getGamificationMetricdefinition(metricDefinitionId: metricDefinitionId))
    }

    /// The call `GET /api/v2/gamification/metricdefinitions/{metricDefinitionId}`, ready to be sent.
    public static func getGamificationMetricdefinition(metricDefinitionId: String) -> APICall<MetricDefinition> {
        APICall(
            "getGamificationMetricdefinition", .get, "/api/v2/gamification/metricdefinitions/{metricDefinitionId}",
            parameters: [("metricDefinitionId", metricDefinitionId)])
    }
}

// MARK: - getGamificationMetricdefinitions

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/metricdefinitions`.
    ///
    /// Needs the permission `gamification:profile:view`.
    public func getGamificationMetricdefinitions() async throws(ApiError) -> GetMetricDefinitionsResponse {
        try await client.send(Self.getGamificationMetricdefinitions())
    }

    /// The call `GET /api/v2/gamification/metricdefinitions`, ready to be sent.
    public static func getGamificationMetricdefinitions() -> APICall<GetMetricDefinitionsResponse> {
        APICall("getGamificationMetricdefinitions", .get, "/api/v2/gamification/metricdefinitions")
    }
}

// MARK: - getGamificationProfile

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/profiles/{profileId}`.
    ///
    /// Needs one of the permissions `gamification:profile:view`, `gamification:leaderboard:viewAll`,
    /// `gamification:scorecard:viewAll`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    public func getGamificationProfile(profileId: String) async throws(ApiError) -> PerformanceProfile {
        try await client.send(Self.getGamificationProfile(profileId: profileId))
    }

    /// The call `GET /api/v2/gamification/profiles/{profileId}`, ready to be sent.
    public static func getGamificationProfile(profileId: String) -> APICall<PerformanceProfile> {
        APICall(
            "getGamificationProfile", .get, "/api/v2/gamification/profiles/{profileId}",
            parameters: [("profileId", profileId)])
    }
}

// MARK: - getGamificationProfileMembers

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/profiles/{profileId}/members`.
    ///
    /// Needs the permission `gamification:profile:view`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    public func getGamificationProfileMembers(profileId: String) async throws(ApiError) -> MemberListing {
        try await client.send(Self.getGamificationProfileMembers(profileId: profileId))
    }

    /// The call `GET /api/v2/gamification/profiles/{profileId}/members`, ready to be sent.
    public static func getGamificationProfileMembers(profileId: String) -> APICall<MemberListing> {
        APICall(
            "getGamificationProfileMembers", .get, "/api/v2/gamification/profiles/{profileId}/members",
            parameters: [("profileId", profileId)])
    }
}

// MARK: - getGamificationProfileMetric

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/profiles/{profileId}/metrics/{metricId}`.
    ///
    /// Needs one of the permissions `gamification:profile:view`, `gamification:leaderboard:view`,
    /// `gamification:scorecard:view`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    ///   - metricId: `metricId` in the path.
    ///   - workday: `workday` in the query.
    public func getGamificationProfileMetric(
        profileId: String, metricId: String, workday: String? = nil
    ) async throws(ApiError) -> Metric {
        try await client.send(
            Self.getGamificationProfileMetric(profileId: profileId, metricId: metricId, workday: workday))
    }

    /// The call `GET /api/v2/gamification/profiles/{profileId}/metrics/{metricId}`, ready to be sent.
    public static func getGamificationProfileMetric(
        profileId: String, metricId: String, workday: String? = nil
    ) -> APICall<Metric> {
        var queryParameters = QueryParameters()
        queryParameters.add("workday", workday)
        return APICall(
            "getGamificationProfileMetric", .get, "/api/v2/gamification/profiles/{profileId}/metrics/{metricId}",
            parameters: [("profileId", profileId), ("metricId", metricId)], query: queryParameters)
    }
}

// MARK: - getGamificationProfileMetrics

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/profiles/{profileId}/metrics`.
    ///
    /// Needs one of the permissions `gamification:profile:view`, `gamification:leaderboard:view`,
    /// `gamification:scorecard:view`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    ///   - workday: `workday` in the query.
    ///   - metricIds: `metricIds` in the query.
    public func getGamificationProfileMetrics(
        profileId: String, expand: [GetGamificationProfileMetricsExpand]? = nil, workday: String? = nil,
        metricIds: String? = nil
    ) async throws(ApiError) -> GetMetricResponse {
        try await client.send(
            Self.getGamificationProfileMetrics(
                profileId: profileId, expand: expand, workday: workday, metricIds: metricIds))
    }

    /// The call `GET /api/v2/gamification/profiles/{profileId}/metrics`, ready to be sent.
    public static func getGamificationProfileMetrics(
        profileId: String, expand: [GetGamificationProfileMetricsExpand]? = nil, workday: String? = nil,
        metricIds: String? = nil
    ) -> APICall<GetMetricResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("workday", workday)
        queryParameters.add("metricIds", metricIds)
        return APICall(
            "getGamificationProfileMetrics", .get, "/api/v2/gamification/profiles/{profileId}/metrics",
            parameters: [("profileId", profileId)], query: queryParameters)
    }
}

// MARK: - getGamificationProfileMetricsObjectivedetails

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/profiles/{profileId}/metrics/objectivedetails`.
    ///
    /// Needs one of the permissions `gamification:profile:view`, `gamification:leaderboard:view`,
    /// `gamification:scorecard:view`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    ///   - workday: `workday` in the query.
    public func getGamificationProfileMetricsObjectivedetails(
        profileId: String, workday: String? = nil
    ) async throws(ApiError) -> GetMetricsResponse {
        try await client.send(
            Self.getGamificationProfileMetricsObjectivedetails(profileId: profileId, workday: workday))
    }

    /// The call `GET /api/v2/gamification/profiles/{profileId}/metrics/objectivedetails`, ready to be sent.
    public static func getGamificationProfileMetricsObjectivedetails(
        profileId: String, workday: String? = nil
    ) -> APICall<GetMetricsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("workday", workday)
        return APICall(
            "getGamificationProfileMetricsObjectivedetails", .get,
            "/api/v2/gamification/profiles/{profileId}/metrics/objectivedetails",
            parameters: [("profileId", profileId)], query: queryParameters)
    }
}

// MARK: - getGamificationProfiles

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/profiles`.
    ///
    /// Needs one of the permissions `gamification:profile:view`, `gamification:leaderboard:viewAll`,
    /// `gamification:scorecard:viewAll`.
    public func getGamificationProfiles() async throws(ApiError) -> GetProfilesResponse {
        try await client.send(Self.getGamificationProfiles())
    }

    /// The call `GET /api/v2/gamification/profiles`, ready to be sent.
    public static func getGamificationProfiles() -> APICall<GetProfilesResponse> {
        APICall("getGamificationProfiles", .get, "/api/v2/gamification/profiles")
    }
}

// MARK: - getGamificationProfilesUser

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/profiles/users/{userId}`.
    ///
    /// Needs one of the permissions `gamification:profile:view`, `gamification:scorecard:viewAll`,
    /// `gamification:leaderboard:viewAll`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - workday: `workday` in the query.
    public func getGamificationProfilesUser(
        userId: String, workday: String? = nil
    ) async throws(ApiError) -> PerformanceProfile {
        try await client.send(Self.getGamificationProfilesUser(userId: userId, workday: workday))
    }

    /// The call `GET /api/v2/gamification/profiles/users/{userId}`, ready to be sent.
    public static func getGamificationProfilesUser(
        userId: String, workday: String? = nil
    ) -> APICall<PerformanceProfile> {
        var queryParameters = QueryParameters()
        queryParameters.add("workday", workday)
        return APICall(
            "getGamificationProfilesUser", .get, "/api/v2/gamification/profiles/users/{userId}",
            parameters: [("userId", userId)], query: queryParameters)
    }
}

// MARK: - getGamificationProfilesUsersMe

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/profiles/users/me`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workday: `workday` in the query.
    public func getGamificationProfilesUsersMe(workday: String? = nil) async throws(ApiError) -> PerformanceProfile {
        try await client.send(Self.getGamificationProfilesUsersMe(workday: workday))
    }

    /// The call `GET /api/v2/gamification/profiles/users/me`, ready to be sent.
    public static func getGamificationProfilesUsersMe(workday: String? = nil) -> APICall<PerformanceProfile> {
        var queryParameters = QueryParameters()
        queryParameters.add("workday", workday)
        return APICall(
            "getGamificationProfilesUsersMe", .get, "/api/v2/gamification/profiles/users/me", query: queryParameters)
    }
}

// MARK: - getGamificationScorecards

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards`.
    ///
    /// Needs the permission `gamification:scorecard:view`.
    ///
    /// - Parameters:
    ///   - workday: `workday` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getGamificationScorecards(
        workday: String, expand: [GetGamificationScorecardsExpand]? = nil
    ) async throws(ApiError) -> WorkdayMetricListing {
        try await client.send(Self.getGamificationScorecards(workday: workday, expand: expand))
    }

    /// The call `GET /api/v2/gamification/scorecards`, ready to be sent.
    public static func getGamificationScorecards(
        workday: String, expand: [GetGamificationScorecardsExpand]? = nil
    ) -> APICall<WorkdayMetricListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("workday", workday)
        queryParameters.add("expand", expand)
        return APICall("getGamificationScorecards", .get, "/api/v2/gamification/scorecards", query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsAttendance

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/attendance`.
    ///
    /// Needs the permission `gamification:scorecard:view`.
    ///
    /// - Parameters:
    ///   - startWorkday: `startWorkday` in the query.
    ///   - endWorkday: `endWorkday` in the query.
    public func getGamificationScorecardsAttendance(
        startWorkday: String, endWorkday: String
    ) async throws(ApiError) -> AttendanceStatusListing {
        try await client.send(
            Self.getGamificationScorecardsAttendance(startWorkday: startWorkday, endWorkday: endWorkday))
    }

    /// The call `GET /api/v2/gamification/scorecards/attendance`, ready to be sent.
    public static func getGamificationScorecardsAttendance(
        startWorkday: String, endWorkday: String
    ) -> APICall<AttendanceStatusListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("endWorkday", endWorkday)
        return APICall(
            "getGamificationScorecardsAttendance", .get, "/api/v2/gamification/scorecards/attendance",
            query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsBestpoints

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/bestpoints`.
    ///
    /// Needs the permission `gamification:scorecard:view`.
    public func getGamificationScorecardsBestpoints() async throws(ApiError) -> UserBestPoints {
        try await client.send(Self.getGamificationScorecardsBestpoints())
    }

    /// The call `GET /api/v2/gamification/scorecards/bestpoints`, ready to be sent.
    public static func getGamificationScorecardsBestpoints() -> APICall<UserBestPoints> {
        APICall("getGamificationScorecardsBestpoints", .get, "/api/v2/gamification/scorecards/bestpoints")
    }
}

// MARK: - getGamificationScorecardsPointsAlltime

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/points/alltime`.
    ///
    /// Needs the permission `gamification:scorecard:view`.
    ///
    /// - Parameters:
    ///   - endWorkday: `endWorkday` in the query.
    public func getGamificationScorecardsPointsAlltime(endWorkday: String) async throws(ApiError) -> AllTimePoints {
        try await client.send(Self.getGamificationScorecardsPointsAlltime(endWorkday: endWorkday))
    }

    /// The call `GET /api/v2/gamification/scorecards/points/alltime`, ready to be sent.
    public static func getGamificationScorecardsPointsAlltime(endWorkday: String) -> APICall<AllTimePoints> {
        var queryParameters = QueryParameters()
        queryParameters.add("endWorkday", endWorkday)
        return APICall(
            "getGamificationScorecardsPointsAlltime", .get, "/api/v2/gamification/scorecards/points/alltime",
            query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsPointsAverage

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/points/average`.
    ///
    /// Needs the permission `gamification:scorecard:view`.
    ///
    /// - Parameters:
    ///   - workday: `workday` in the query.
    public func getGamificationScorecardsPointsAverage(
        workday: String
    ) async throws(ApiError) -> SingleWorkdayAveragePoints {
        try await client.send(Self.getGamificationScorecardsPointsAverage(workday: workday))
    }

    /// The call `GET /api/v2/gamification/scorecards/points/average`, ready to be sent.
    public static func getGamificationScorecardsPointsAverage(workday: String) -> APICall<SingleWorkdayAveragePoints> {
        var queryParameters = QueryParameters()
        queryParameters.add("workday", workday)
        return APICall(
            "getGamificationScorecardsPointsAverage", .get, "/api/v2/gamification/scorecards/points/average",
            query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsPointsTrends

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/points/trends`.
    ///
    /// Needs the permission `gamification:scorecard:view`.
    ///
    /// - Parameters:
    ///   - startWorkday: `startWorkday` in the query.
    ///   - endWorkday: `endWorkday` in the query.
    ///   - dayOfWeek: `dayOfWeek` in the query.
    public func getGamificationScorecardsPointsTrends(
        startWorkday: String, endWorkday: String, dayOfWeek: GetGamificationScorecardsPointsTrendsDayOfWeek? = nil
    ) async throws(ApiError) -> WorkdayPointsTrend {
        try await client.send(
            Self.getGamificationScorecardsPointsTrends(
                startWorkday: startWorkday, endWorkday: endWorkday, dayOfWeek: dayOfWeek))
    }

    /// The call `GET /api/v2/gamification/scorecards/points/trends`, ready to be sent.
    public static func getGamificationScorecardsPointsTrends(
        startWorkday: String, endWorkday: String, dayOfWeek: GetGamificationScorecardsPointsTrendsDayOfWeek? = nil
    ) -> APICall<WorkdayPointsTrend> {
        var queryParameters = QueryParameters()
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("endWorkday", endWorkday)
        queryParameters.add("dayOfWeek", dayOfWeek)
        return APICall(
            "getGamificationScorecardsPointsTrends", .get, "/api/v2/gamification/scorecards/points/trends",
            query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsProfileMetricUserValuesTrends

extension GamificationApi {
    /// Calls `GET
    /// /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends`.
    ///
    /// Needs the permission `gamification:scorecard:viewAll`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    ///   - metricId: `metricId` in the path.
    ///   - userId: `userId` in the path.
    ///   - startWorkday: `startWorkday` in the query.
    ///   - endWorkday: `endWorkday` in the query.
    ///   - referenceWorkday: `referenceWorkday` in the query.
    ///   - timeZone: `timeZone` in the query; when left out: `UTC`.
    public func getGamificationScorecardsProfileMetricUserValuesTrends(
        profileId: String, metricId: String, userId: String, startWorkday: String, endWorkday: String,
        referenceWorkday: String? = nil, timeZone: String? = nil
    ) async throws(ApiError) -> MetricValueTrendAverage {
        try await client.send(
            Self.getGamificationScorecardsProfileMetricUserValuesTrends(
                profileId: profileId, metricId: metricId, userId: userId, startWorkday: startWorkday,
                endWorkday: endWorkday, referenceWorkday: referenceWorkday, timeZone: timeZone))
    }

    /// The call `GET
    /// /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends`, ready to
    /// be sent.
    public static func getGamificationScorecardsProfileMetricUserValuesTrends(
        profileId: String, metricId: String, userId: String, startWorkday: String, endWorkday: String,
        referenceWorkday: String? = nil, timeZone: String? = nil
    ) -> APICall<MetricValueTrendAverage> {
        var queryParameters = QueryParameters()
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("endWorkday", endWorkday)
        queryParameters.add("referenceWorkday", referenceWorkday)
        queryParameters.add("timeZone", timeZone)
        return APICall(
            "getGamificationScorecardsProfileMetricUserValuesTrends", .get,
            "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends",
            parameters: [("profileId", profileId), ("metricId", metricId), ("userId", userId)], query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsProfileMetricUsersValuesTrends

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends`.
    ///
    /// Needs the permission `gamification:scorecard:viewAll`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    ///   - metricId: `metricId` in the path.
    ///   - filterType: `filterType` in the query.
    ///   - startWorkday: `startWorkday` in the query.
    ///   - endWorkday: `endWorkday` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - referenceWorkday: `referenceWorkday` in the query.
    ///   - timeZone: `timeZone` in the query; when left out: `UTC`.
    public func getGamificationScorecardsProfileMetricUsersValuesTrends(
        profileId: String, metricId: String,
        filterType: GetGamificationScorecardsProfileMetricUsersValuesTrendsFilterType, startWorkday: String,
        endWorkday: String, filterId: String? = nil, referenceWorkday: String? = nil, timeZone: String? = nil
    ) async throws(ApiError) -> MetricValueTrendAverage {
        try await client.send(
            Self.getGamificationScorecardsProfileMetricUsersValuesTrends(
                profileId: profileId, metricId: metricId, filterType: filterType, startWorkday: startWorkday,
                endWorkday: endWorkday, filterId: filterId, referenceWorkday: referenceWorkday, timeZone: timeZone))
    }

    /// The call `GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends`,
    /// ready to be sent.
    public static func getGamificationScorecardsProfileMetricUsersValuesTrends(
        profileId: String, metricId: String,
        filterType: GetGamificationScorecardsProfileMetricUsersValuesTrendsFilterType, startWorkday: String,
        endWorkday: String, filterId: String? = nil, referenceWorkday: String? = nil, timeZone: String? = nil
    ) -> APICall<MetricValueTrendAverage> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("endWorkday", endWorkday)
        queryParameters.add("filterId", filterId)
        queryParameters.add("referenceWorkday", referenceWorkday)
        queryParameters.add("timeZone", timeZone)
        return APICall(
            "getGamificationScorecardsProfileMetricUsersValuesTrends", .get,
            "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends",
            parameters: [("profileId", profileId), ("metricId", metricId)], query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsProfileMetricValuesTrends

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends`.
    ///
    /// Needs the permission `gamification:scorecard:view`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    ///   - metricId: `metricId` in the path.
    ///   - startWorkday: `startWorkday` in the query.
    ///   - endWorkday: `endWorkday` in the query.
    ///   - filterType: `filterType` in the query.
    ///   - referenceWorkday: `referenceWorkday` in the query.
    ///   - timeZone: `timeZone` in the query; when left out: `UTC`.
    public func getGamificationScorecardsProfileMetricValuesTrends(
        profileId: String, metricId: String, startWorkday: String, endWorkday: String,
        filterType: GetGamificationScorecardsProfileMetricValuesTrendsFilterType? = nil,
        referenceWorkday: String? = nil, timeZone: String? = nil
    ) async throws(ApiError) -> MetricValueTrendAverage {
        try await client.send(
            Self.getGamificationScorecardsProfileMetricValuesTrends(
                profileId: profileId, metricId: metricId, startWorkday: startWorkday, endWorkday: endWorkday,
                filterType: filterType, referenceWorkday: referenceWorkday, timeZone: timeZone))
    }

    /// The call `GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends`, ready to
    /// be sent.
    public static func getGamificationScorecardsProfileMetricValuesTrends(
        profileId: String, metricId: String, startWorkday: String, endWorkday: String,
        filterType: GetGamificationScorecardsProfileMetricValuesTrendsFilterType? = nil,
        referenceWorkday: String? = nil, timeZone: String? = nil
    ) -> APICall<MetricValueTrendAverage> {
        var queryParameters = QueryParameters()
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("endWorkday", endWorkday)
        queryParameters.add("filterType", filterType)
        queryParameters.add("referenceWorkday", referenceWorkday)
        queryParameters.add("timeZone", timeZone)
        return APICall(
            "getGamificationScorecardsProfileMetricValuesTrends", .get,
            "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends",
            parameters: [("profileId", profileId), ("metricId", metricId)], query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsUser

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/users/{userId}`.
    ///
    /// Needs the permission `gamification:scorecard:viewAll`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - workday: `workday` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getGamificationScorecardsUser(
        userId: String, workday: String, expand: [GetGamificationScorecardsUserExpand]? = nil
    ) async throws(ApiError) -> WorkdayMetricListing {
        try await client.send(Self.getGamificationScorecardsUser(userId: userId, workday: workday, expand: expand))
    }

    /// The call `GET /api/v2/gamification/scorecards/users/{userId}`, ready to be sent.
    public static func getGamificationScorecardsUser(
        userId: String, workday: String, expand: [GetGamificationScorecardsUserExpand]? = nil
    ) -> APICall<WorkdayMetricListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("workday", workday)
        queryParameters.add("expand", expand)
        return APICall(
            "getGamificationScorecardsUser", .get, "/api/v2/gamification/scorecards/users/{userId}",
            parameters: [("userId", userId)], query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsUserAttendance

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/users/{userId}/attendance`.
    ///
    /// Needs the permission `gamification:scorecard:viewAll`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - startWorkday: `startWorkday` in the query.
    ///   - endWorkday: `endWorkday` in the query.
    public func getGamificationScorecardsUserAttendance(
        userId: String, startWorkday: String, endWorkday: String
    ) async throws(ApiError) -> AttendanceStatusListing {
        try await client.send(
            Self.getGamificationScorecardsUserAttendance(
                userId: userId, startWorkday: startWorkday, endWorkday: endWorkday))
    }

    /// The call `GET /api/v2/gamification/scorecards/users/{userId}/attendance`, ready to be sent.
    public static func getGamificationScorecardsUserAttendance(
        userId: String, startWorkday: String, endWorkday: String
    ) -> APICall<AttendanceStatusListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("endWorkday", endWorkday)
        return APICall(
            "getGamificationScorecardsUserAttendance", .get,
            "/api/v2/gamification/scorecards/users/{userId}/attendance", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsUserBestpoints

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/users/{userId}/bestpoints`.
    ///
    /// Needs the permission `gamification:scorecard:viewAll`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getGamificationScorecardsUserBestpoints(userId: String) async throws(ApiError) -> UserBestPoints {
        try await client.send(Self.getGamificationScorecardsUserBestpoints(userId: userId))
    }

    /// The call `GET /api/v2/gamification/scorecards/users/{userId}/bestpoints`, ready to be sent.
    public static func getGamificationScorecardsUserBestpoints(userId: String) -> APICall<UserBestPoints> {
        APICall(
            "getGamificationScorecardsUserBestpoints", .get,
            "/api/v2/gamification/scorecards/users/{userId}/bestpoints", parameters: [("userId", userId)])
    }
}

// MARK: - getGamificationScorecardsUserPointsAlltime

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/users/{userId}/points/alltime`.
    ///
    /// Needs the permission `gamification:scorecard:viewAll`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - endWorkday: `endWorkday` in the query.
    public func getGamificationScorecardsUserPointsAlltime(
        userId: String, endWorkday: String
    ) async throws(ApiError) -> AllTimePoints {
        try await client.send(Self.getGamificationScorecardsUserPointsAlltime(userId: userId, endWorkday: endWorkday))
    }

    /// The call `GET /api/v2/gamification/scorecards/users/{userId}/points/alltime`, ready to be sent.
    public static func getGamificationScorecardsUserPointsAlltime(
        userId: String, endWorkday: String
    ) -> APICall<AllTimePoints> {
        var queryParameters = QueryParameters()
        queryParameters.add("endWorkday", endWorkday)
        return APICall(
            "getGamificationScorecardsUserPointsAlltime", .get,
            "/api/v2/gamification/scorecards/users/{userId}/points/alltime", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsUserPointsTrends

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/users/{userId}/points/trends`.
    ///
    /// Needs the permission `gamification:scorecard:viewAll`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - startWorkday: `startWorkday` in the query.
    ///   - endWorkday: `endWorkday` in the query.
    ///   - dayOfWeek: `dayOfWeek` in the query.
    public func getGamificationScorecardsUserPointsTrends(
        userId: String, startWorkday: String, endWorkday: String,
        dayOfWeek: GetGamificationScorecardsUserPointsTrendsDayOfWeek? = nil
    ) async throws(ApiError) -> WorkdayPointsTrend {
        try await client.send(
            Self.getGamificationScorecardsUserPointsTrends(
                userId: userId, startWorkday: startWorkday, endWorkday: endWorkday, dayOfWeek: dayOfWeek))
    }

    /// The call `GET /api/v2/gamification/scorecards/users/{userId}/points/trends`, ready to be sent.
    public static func getGamificationScorecardsUserPointsTrends(
        userId: String, startWorkday: String, endWorkday: String,
        dayOfWeek: GetGamificationScorecardsUserPointsTrendsDayOfWeek? = nil
    ) -> APICall<WorkdayPointsTrend> {
        var queryParameters = QueryParameters()
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("endWorkday", endWorkday)
        queryParameters.add("dayOfWeek", dayOfWeek)
        return APICall(
            "getGamificationScorecardsUserPointsTrends", .get,
            "/api/v2/gamification/scorecards/users/{userId}/points/trends", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsUserValuesTrends

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/users/{userId}/values/trends`.
    ///
    /// Needs the permission `gamification:scorecard:viewAll`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - startWorkday: `startWorkday` in the query.
    ///   - endWorkday: `endWorkday` in the query.
    ///   - timeZone: `timeZone` in the query; when left out: `UTC`.
    public func getGamificationScorecardsUserValuesTrends(
        userId: String, startWorkday: String, endWorkday: String, timeZone: String? = nil
    ) async throws(ApiError) -> WorkdayValuesTrend {
        try await client.send(
            Self.getGamificationScorecardsUserValuesTrends(
                userId: userId, startWorkday: startWorkday, endWorkday: endWorkday, timeZone: timeZone))
    }

    /// The call `GET /api/v2/gamification/scorecards/users/{userId}/values/trends`, ready to be sent.
    public static func getGamificationScorecardsUserValuesTrends(
        userId: String, startWorkday: String, endWorkday: String, timeZone: String? = nil
    ) -> APICall<WorkdayValuesTrend> {
        var queryParameters = QueryParameters()
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("endWorkday", endWorkday)
        queryParameters.add("timeZone", timeZone)
        return APICall(
            "getGamificationScorecardsUserValuesTrends", .get,
            "/api/v2/gamification/scorecards/users/{userId}/values/trends", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsUsersPointsAverage

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/users/points/average`.
    ///
    /// Needs the permission `gamification:scorecard:viewAll`.
    ///
    /// - Parameters:
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - workday: `workday` in the query.
    public func getGamificationScorecardsUsersPointsAverage(
        filterType: GetGamificationScorecardsUsersPointsAverageFilterType, filterId: String, workday: String
    ) async throws(ApiError) -> SingleWorkdayAveragePoints {
        try await client.send(
            Self.getGamificationScorecardsUsersPointsAverage(
                filterType: filterType, filterId: filterId, workday: workday))
    }

    /// The call `GET /api/v2/gamification/scorecards/users/points/average`, ready to be sent.
    public static func getGamificationScorecardsUsersPointsAverage(
        filterType: GetGamificationScorecardsUsersPointsAverageFilterType, filterId: String, workday: String
    ) -> APICall<SingleWorkdayAveragePoints> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("workday", workday)
        return APICall(
            "getGamificationScorecardsUsersPointsAverage", .get, "/api/v2/gamification/scorecards/users/points/average",
            query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsUsersValuesAverage

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/users/values/average`.
    ///
    /// Needs the permission `gamification:scorecard:viewAll`.
    ///
    /// - Parameters:
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - workday: `workday` in the query.
    ///   - timeZone: `timeZone` in the query; when left out: `UTC`.
    public func getGamificationScorecardsUsersValuesAverage(
        filterType: GetGamificationScorecardsUsersValuesAverageFilterType, filterId: String, workday: String,
        timeZone: String? = nil
    ) async throws(ApiError) -> SingleWorkdayAverageValues {
        try await client.send(
            Self.getGamificationScorecardsUsersValuesAverage(
                filterType: filterType, filterId: filterId, workday: workday, timeZone: timeZone))
    }

    /// The call `GET /api/v2/gamification/scorecards/users/values/average`, ready to be sent.
    public static func getGamificationScorecardsUsersValuesAverage(
        filterType: GetGamificationScorecardsUsersValuesAverageFilterType, filterId: String, workday: String,
        timeZone: String? = nil
    ) -> APICall<SingleWorkdayAverageValues> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("workday", workday)
        queryParameters.add("timeZone", timeZone)
        return APICall(
            "getGamificationScorecardsUsersValuesAverage", .get, "/api/v2/gamification/scorecards/users/values/average",
            query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsUsersValuesTrends

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/users/values/trends`.
    ///
    /// Needs the permission `gamification:scorecard:viewAll`.
    ///
    /// - Parameters:
    ///   - filterType: `filterType` in the query.
    ///   - filterId: `filterId` in the query.
    ///   - startWorkday: `startWorkday` in the query.
    ///   - endWorkday: `endWorkday` in the query.
    ///   - timeZone: `timeZone` in the query; when left out: `UTC`.
    public func getGamificationScorecardsUsersValuesTrends(
        filterType: GetGamificationScorecardsUsersValuesTrendsFilterType, filterId: String, startWorkday: String,
        endWorkday: String, timeZone: String? = nil
    ) async throws(ApiError) -> WorkdayValuesTrend {
        try await client.send(
            Self.getGamificationScorecardsUsersValuesTrends(
                filterType: filterType, filterId: filterId, startWorkday: startWorkday, endWorkday: endWorkday,
                timeZone: timeZone))
    }

    /// The call `GET /api/v2/gamification/scorecards/users/values/trends`, ready to be sent.
    public static func getGamificationScorecardsUsersValuesTrends(
        filterType: GetGamificationScorecardsUsersValuesTrendsFilterType, filterId: String, startWorkday: String,
        endWorkday: String, timeZone: String? = nil
    ) -> APICall<WorkdayValuesTrend> {
        var queryParameters = QueryParameters()
        queryParameters.add("filterType", filterType)
        queryParameters.add("filterId", filterId)
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("endWorkday", endWorkday)
        queryParameters.add("timeZone", timeZone)
        return APICall(
            "getGamificationScorecardsUsersValuesTrends", .get, "/api/v2/gamification/scorecards/users/values/trends",
            query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsValuesAverage

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/values/average`.
    ///
    /// Needs the permission `gamification:scorecard:view`.
    ///
    /// - Parameters:
    ///   - workday: `workday` in the query.
    ///   - timeZone: `timeZone` in the query; when left out: `UTC`.
    public func getGamificationScorecardsValuesAverage(
        workday: String, timeZone: String? = nil
    ) async throws(ApiError) -> SingleWorkdayAverageValues {
        try await client.send(Self.getGamificationScorecardsValuesAverage(workday: workday, timeZone: timeZone))
    }

    /// The call `GET /api/v2/gamification/scorecards/values/average`, ready to be sent.
    public static func getGamificationScorecardsValuesAverage(
        workday: String, timeZone: String? = nil
    ) -> APICall<SingleWorkdayAverageValues> {
        var queryParameters = QueryParameters()
        queryParameters.add("workday", workday)
        queryParameters.add("timeZone", timeZone)
        return APICall(
            "getGamificationScorecardsValuesAverage", .get, "/api/v2/gamification/scorecards/values/average",
            query: queryParameters)
    }
}

// MARK: - getGamificationScorecardsValuesTrends

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/scorecards/values/trends`.
    ///
    /// Needs the permission `gamification:scorecard:view`.
    ///
    /// - Parameters:
    ///   - startWorkday: `startWorkday` in the query.
    ///   - endWorkday: `endWorkday` in the query.
    ///   - filterType: `filterType` in the query.
    ///   - referenceWorkday: `referenceWorkday` in the query.
    ///   - timeZone: `timeZone` in the query; when left out: `UTC`.
    public func getGamificationScorecardsValuesTrends(
        startWorkday: String, endWorkday: String, filterType: GetGamificationScorecardsValuesTrendsFilterType? = nil,
        referenceWorkday: String? = nil, timeZone: String? = nil
    ) async throws(ApiError) -> WorkdayValuesTrend {
        try await client.send(
            Self.getGamificationScorecardsValuesTrends(
                startWorkday: startWorkday, endWorkday: endWorkday, filterType: filterType,
                referenceWorkday: referenceWorkday, timeZone: timeZone))
    }

    /// The call `GET /api/v2/gamification/scorecards/values/trends`, ready to be sent.
    public static func getGamificationScorecardsValuesTrends(
        startWorkday: String, endWorkday: String, filterType: GetGamificationScorecardsValuesTrendsFilterType? = nil,
        referenceWorkday: String? = nil, timeZone: String? = nil
    ) -> APICall<WorkdayValuesTrend> {
        var queryParameters = QueryParameters()
        queryParameters.add("startWorkday", startWorkday)
        queryParameters.add("endWorkday", endWorkday)
        queryParameters.add("filterType", filterType)
        queryParameters.add("referenceWorkday", referenceWorkday)
        queryParameters.add("timeZone", timeZone)
        return APICall(
            "getGamificationScorecardsValuesTrends", .get, "/api/v2/gamification/scorecards/values/trends",
            query: queryParameters)
    }
}

// MARK: - getGamificationStatus

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/status`.
    ///
    /// Needs one of the permissions `gamification:profile:view`, `gamification:profile:update`,
    /// `gamification:scorecard:view`.
    public func getGamificationStatus() async throws(ApiError) -> GamificationStatus {
        try await client.send(Self.getGamificationStatus())
    }

    /// The call `GET /api/v2/gamification/status`, ready to be sent.
    public static func getGamificationStatus() -> APICall<GamificationStatus> {
        APICall("getGamificationStatus", .get, "/api/v2/gamification/status")
    }
}

// MARK: - getGamificationTemplate

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/templates/{templateId}`.
    ///
    /// Needs the permission `gamification:profile:view`.
    ///
    /// - Parameters:
    ///   - templateId: `templateId` in the path.
    public func getGamificationTemplate(templateId: String) async throws(ApiError) -> ObjectiveTemplate {
        try await client.send(Self.getGamificationTemplate(templateId: templateId))
    }

    /// The call `GET /api/v2/gamification/templates/{templateId}`, ready to be sent.
    public static func getGamificationTemplate(templateId: String) -> APICall<ObjectiveTemplate> {
        APICall(
            "getGamificationTemplate", .get, "/api/v2/gamification/templates/{templateId}",
            parameters: [("templateId", templateId)])
    }
}

// MARK: - getGamificationTemplates

extension GamificationApi {
    /// Calls `GET /api/v2/gamification/templates`.
    ///
    /// Needs the permission `gamification:profile:view`.
    public func getGamificationTemplates() async throws(ApiError) -> GetTemplatesResponse {
        try await client.send(Self.getGamificationTemplates())
    }

    /// The call `GET /api/v2/gamification/templates`, ready to be sent.
    public static func getGamificationTemplates() -> APICall<GetTemplatesResponse> {
        APICall("getGamificationTemplates", .get, "/api/v2/gamification/templates")
    }
}

// MARK: - patchEmployeeperformanceExternalmetricsDefinition

extension GamificationApi {
    /// Calls `PATCH /api/v2/employeeperformance/externalmetrics/definitions/{metricId}`.
    ///
    /// Needs the permission `employeePerformance:externalMetricDefinition:edit`.
    ///
    /// - Parameters:
    ///   - metricId: `metricId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchEmployeeperformanceExternalmetricsDefinition(
        metricId: String, body: ExternalMetricDefinitionUpdateRequest
    ) async throws(ApiError) -> ExternalMetricDefinition {
        try await client.send(Self.patchEmployeeperformanceExternalmetricsDefinition(metricId: metricId, body: body))
    }

    /// The call `PATCH /api/v2/employeeperformance/externalmetrics/definitions/{metricId}`, ready to be sent.
    public static func patchEmployeeperformanceExternalmetricsDefinition(
        metricId: String, body: ExternalMetricDefinitionUpdateRequest
    ) -> APICall<ExternalMetricDefinition> {
        APICall(
            "patchEmployeeperformanceExternalmetricsDefinition", .patch,
            "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}", parameters: [("metricId", metricId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchGamificationContest

extension GamificationApi {
    /// Calls `PATCH /api/v2/gamification/contests/{contestId}`.
    ///
    /// Needs one of the permissions `gamification:contestStatus:edit`, `gamification:contestStatus:editAll`.
    ///
    /// - Parameters:
    ///   - contestId: `contestId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchGamificationContest(
        contestId: String, body: ContestsFinalizeRequest
    ) async throws(ApiError) -> ContestsResponse {
        try await client.send(Self.patchGamificationContest(contestId: contestId, body: body))
    }

    /// The call `PATCH /api/v2/gamification/contests/{contestId}`, ready to be sent.
    public static func patchGamificationContest(
        contestId: String, body: ContestsFinalizeRequest
    ) -> APICall<ContestsResponse> {
        APICall(
            "patchGamificationContest", .patch, "/api/v2/gamification/contests/{contestId}",
            parameters: [("contestId", contestId)], body: .json(body.asJSON))
    }
}

// MARK: - postEmployeeperformanceExternalmetricsData

extension GamificationApi {
    /// Calls `POST /api/v2/employeeperformance/externalmetrics/data`.
    ///
    /// Needs the permission `employeePerformance:externalMetricData:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postEmployeeperformanceExternalmetricsData(
        body: ExternalMetricDataWriteRequest? = nil
    ) async throws(ApiError) -> ExternalMetricDataWriteResponse {
        try await client.send(Self.postEmployeeperformanceExternalmetricsData(body: body))
    }

    /// The call `POST /api/v2/employeeperformance/externalmetrics/data`, ready to be sent.
    public static func postEmployeeperformanceExternalmetricsData(
        body: ExternalMetricDataWriteRequest? = nil
    ) -> APICall<ExternalMetricDataWriteResponse> {
        APICall(
            "postEmployeeperformanceExternalmetricsData", .post, "/api/v2/employeeperformance/externalmetrics/data",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postEmployeeperformanceExternalmetricsDefinitions

extension GamificationApi {
    /// Calls `POST /api/v2/employeeperformance/externalmetrics/definitions`.
    ///
    /// Needs the permission `employeePerformance:externalMetricDefinition:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postEmployeeperformanceExternalmetricsDefinitions(
        body: ExternalMetricDefinitionCreateRequest? = nil
    ) async throws(ApiError) -> ExternalMetricDefinition {
        try await client.send(Self.postEmployeeperformanceExternalmetricsDefinitions(body: body))
    }

    /// The call `POST /api/v2/employeeperformance/externalmetrics/definitions`, ready to be sent.
    public static func postEmployeeperformanceExternalmetricsDefinitions(
        body: ExternalMetricDefinitionCreateRequest? = nil
    ) -> APICall<ExternalMetricDefinition> {
        APICall(
            "postEmployeeperformanceExternalmetricsDefinitions", .post,
            "/api/v2/employeeperformance/externalmetrics/definitions", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postGamificationContests

extension GamificationApi {
    /// Calls `POST /api/v2/gamification/contests`.
    ///
    /// Needs the permission `gamification:contest:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postGamificationContests(body: ContestsCreateRequest) async throws(ApiError) -> ContestsResponse {
        try await client.send(Self.postGamificationContests(body: body))
    }

    /// The call `POST /api/v2/gamification/contests`, ready to be sent.
    public static func postGamificationContests(body: ContestsCreateRequest) -> APICall<ContestsResponse> {
        APICall("postGamificationContests", .post, "/api/v2/gamification/contests", body: .json(body.asJSON))
    }
}

// MARK: - postGamificationContestsUploadsPrizeimages

extension GamificationApi {
    /// Calls `POST /api/v2/gamification/contests/uploads/prizeimages`.
    ///
    /// Needs the permission `gamification:contestPrizeImage:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postGamificationContestsUploadsPrizeimages(
        body: GamificationContestPrizeImageUploadUrlRequest
    ) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(Self.postGamificationContestsUploadsPrizeimages(body: body))
    }

    /// The call `POST /api/v2/gamification/contests/uploads/prizeimages`, ready to be sent.
    public static func postGamificationContestsUploadsPrizeimages(
        body: GamificationContestPrizeImageUploadUrlRequest
    ) -> APICall<UploadUrlResponse> {
        APICall(
            "postGamificationContestsUploadsPrizeimages", .post, "/api/v2/gamification/contests/uploads/prizeimages",
            body: .json(body.asJSON))
    }
}

// MARK: - postGamificationProfileActivate

extension GamificationApi {
    /// Calls `POST /api/v2/gamification/profiles/{profileId}/activate`.
    ///
    /// Needs the permission `gamification:profile:update`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    @discardableResult
    public func postGamificationProfileActivate(profileId: String) async throws(ApiError) -> PerformanceProfile {
        try await client.send(Self.postGamificationProfileActivate(profileId: profileId))
    }

    /// The call `POST /api/v2/gamification/profiles/{profileId}/activate`, ready to be sent.
    public static func postGamificationProfileActivate(profileId: String) -> APICall<PerformanceProfile> {
        APICall(
            "postGamificationProfileActivate", .post, "/api/v2/gamification/profiles/{profileId}/activate",
            parameters: [("profileId", profileId)])
    }
}

// MARK: - postGamificationProfileDeactivate

extension GamificationApi {
    /// Calls `POST /api/v2/gamification/profiles/{profileId}/deactivate`.
    ///
    /// Needs the permission `gamification:profile:update`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    @discardableResult
    public func postGamificationProfileDeactivate(profileId: String) async throws(ApiError) -> PerformanceProfile {
        try await client.send(Self.postGamificationProfileDeactivate(profileId: profileId))
    }

    /// The call `POST /api/v2/gamification/profiles/{profileId}/deactivate`, ready to be sent.
    public static func postGamificationProfileDeactivate(profileId: String) -> APICall<PerformanceProfile> {
        APICall(
            "postGamificationProfileDeactivate", .post, "/api/v2/gamification/profiles/{profileId}/deactivate",
            parameters: [("profileId", profileId)])
    }
}

// MARK: - postGamificationProfileMembers

extension GamificationApi {
    /// Calls `POST /api/v2/gamification/profiles/{profileId}/members`.
    ///
    /// Needs the permission `gamification:profile:update`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postGamificationProfileMembers(
        profileId: String, body: AssignUsers
    ) async throws(ApiError) -> Assignment {
        try await client.send(Self.postGamificationProfileMembers(profileId: profileId, body: body))
    }

    /// The call `POST /api/v2/gamification/profiles/{profileId}/members`, ready to be sent.
    public static func postGamificationProfileMembers(profileId: String, body: AssignUsers) -> APICall<Assignment> {
        APICall(
            "postGamificationProfileMembers", .post, "/api/v2/gamification/profiles/{profileId}/members",
            parameters: [("profileId", profileId)], body: .json(body.asJSON))
    }
}

// MARK: - postGamificationProfileMembersValidate

extension GamificationApi {
    /// Calls `POST /api/v2/gamification/profiles/{profileId}/members/validate`.
    ///
    /// Needs the permission `gamification:profile:update`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postGamificationProfileMembersValidate(
        profileId: String, body: ValidateAssignUsers
    ) async throws(ApiError) -> AssignmentValidation {
        try await client.send(Self.postGamificationProfileMembersValidate(profileId: profileId, body: body))
    }

    /// The call `POST /api/v2/gamification/profiles/{profileId}/members/validate`, ready to be sent.
    public static func postGamificationProfileMembersValidate(
        profileId: String, body: ValidateAssignUsers
    ) -> APICall<AssignmentValidation> {
        APICall(
            "postGamificationProfileMembersValidate", .post,
            "/api/v2/gamification/profiles/{profileId}/members/validate", parameters: [("profileId", profileId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postGamificationProfileMetricLink

extension GamificationApi {
    /// Calls `POST /api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link`.
    ///
    /// Needs the permission `gamification:profile:update`.
    ///
    /// - Parameters:
    ///   - sourceProfileId: `sourceProfileId` in the path.
    ///   - sourceMetricId: `sourceMetricId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postGamificationProfileMetricLink(
        sourceProfileId: String, sourceMetricId: String, body: TargetPerformanceProfile
    ) async throws(ApiError) -> Metric {
        try await client.send(
            Self.postGamificationProfileMetricLink(
                sourceProfileId: sourceProfileId, sourceMetricId: sourceMetricId, body: body))
    }

    /// The call `POST /api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link`, ready to be sent.
    public static func postGamificationProfileMetricLink(
        sourceProfileId: String, sourceMetricId: String, body: TargetPerformanceProfile
    ) -> APICall<Metric> {
        APICall(
            "postGamificationProfileMetricLink", .post,
            "/api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link",
            parameters: [("sourceProfileId", sourceProfileId), ("sourceMetricId", sourceMetricId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postGamificationProfileMetrics

extension GamificationApi {
    /// Calls `POST /api/v2/gamification/profiles/{profileId}/metrics`.
    ///
    /// Needs the permission `gamification:profile:update`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postGamificationProfileMetrics(profileId: String, body: CreateMetric) async throws(ApiError) -> Metric {
        try await client.send(Self.postGamificationProfileMetrics(profileId: profileId, body: body))
    }

    /// The call `POST /api/v2/gamification/profiles/{profileId}/metrics`, ready to be sent.
    public static func postGamificationProfileMetrics(profileId: String, body: CreateMetric) -> APICall<Metric> {
        APICall(
            "postGamificationProfileMetrics", .post, "/api/v2/gamification/profiles/{profileId}/metrics",
            parameters: [("profileId", profileId)], body: .json(body.asJSON))
    }
}

// MARK: - postGamificationProfiles

extension GamificationApi {
    /// Calls `POST /api/v2/gamification/profiles`.
    ///
    /// Needs the permission `gamification:profile:update`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - copyMetrics: `copyMetrics` in the query; when left out: `true`.
    @discardableResult
    public func postGamificationProfiles(
        body: CreatePerformanceProfile, copyMetrics: Bool? = nil
    ) async throws(ApiError) -> PerformanceProfile {
        try await client.send(Self.postGamificationProfiles(body: body, copyMetrics: copyMetrics))
    }

    /// The call `POST /api/v2/gamification/profiles`, ready to be sent.
    public static func postGamificationProfiles(
        body: CreatePerformanceProfile, copyMetrics: Bool? = nil
    ) -> APICall<PerformanceProfile> {
        var queryParameters = QueryParameters()
        queryParameters.add("copyMetrics", copyMetrics)
        return APICall(
            "postGamificationProfiles", .post, "/api/v2/gamification/profiles", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postGamificationProfilesUserQuery

extension GamificationApi {
    /// Calls `POST /api/v2/gamification/profiles/users/{userId}/query`.
    ///
    /// Needs the permission `gamification:agentProfileMembership:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postGamificationProfilesUserQuery(
        userId: String, body: UserProfilesInDateRangeRequest
    ) async throws(ApiError) -> UserProfilesInDateRange {
        try await client.send(Self.postGamificationProfilesUserQuery(userId: userId, body: body))
    }

    /// The call `POST /api/v2/gamification/profiles/users/{userId}/query`, ready to be sent.
    public static func postGamificationProfilesUserQuery(
        userId: String, body: UserProfilesInDateRangeRequest
    ) -> APICall<UserProfilesInDateRange> {
        APICall(
            "postGamificationProfilesUserQuery", .post, "/api/v2/gamification/profiles/users/{userId}/query",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - postGamificationProfilesUsersMeQuery

extension GamificationApi {
    /// Calls `POST /api/v2/gamification/profiles/users/me/query`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postGamificationProfilesUsersMeQuery(
        body: UserProfilesInDateRangeRequest
    ) async throws(ApiError) -> UserProfilesInDateRange {
        try await client.send(Self.postGamificationProfilesUsersMeQuery(body: body))
    }

    /// The call `POST /api/v2/gamification/profiles/users/me/query`, ready to be sent.
    public static func postGamificationProfilesUsersMeQuery(
        body: UserProfilesInDateRangeRequest
    ) -> APICall<UserProfilesInDateRange> {
        APICall(
            "postGamificationProfilesUsersMeQuery", .post, "/api/v2/gamification/profiles/users/me/query",
            body: .json(body.asJSON))
    }
}

// MARK: - putGamificationContest

extension GamificationApi {
    /// Calls `PUT /api/v2/gamification/contests/{contestId}`.
    ///
    /// Needs one of the permissions `gamification:contest:edit`, `gamification:contest:editAll`.
    ///
    /// - Parameters:
    ///   - contestId: `contestId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putGamificationContest(
        contestId: String, body: ContestsCreateRequest
    ) async throws(ApiError) -> ContestsResponse {
        try await client.send(Self.putGamificationContest(contestId: contestId, body: body))
    }

    /// The call `PUT /api/v2/gamification/contests/{contestId}`, ready to be sent.
    public static func putGamificationContest(
        contestId: String, body: ContestsCreateRequest
    ) -> APICall<ContestsResponse> {
        APICall(
            "putGamificationContest", .put, "/api/v2/gamification/contests/{contestId}",
            parameters: [("contestId", contestId)], body: .json(body.asJSON))
    }
}

// MARK: - putGamificationProfile

extension GamificationApi {
    /// Calls `PUT /api/v2/gamification/profiles/{profileId}`.
    ///
    /// Needs the permission `gamification:profile:update`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putGamificationProfile(
        profileId: String, body: PerformanceProfile? = nil
    ) async throws(ApiError) -> PerformanceProfile {
        try await client.send(Self.putGamificationProfile(profileId: profileId, body: body))
    }

    /// The call `PUT /api/v2/gamification/profiles/{profileId}`, ready to be sent.
    public static func putGamificationProfile(
        profileId: String, body: PerformanceProfile? = nil
    ) -> APICall<PerformanceProfile> {
        APICall(
            "putGamificationProfile", .put, "/api/v2/gamification/profiles/{profileId}",
            parameters: [("profileId", profileId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putGamificationProfileMetric

extension GamificationApi {
    /// Calls `PUT /api/v2/gamification/profiles/{profileId}/metrics/{metricId}`.
    ///
    /// Needs the permission `gamification:profile:update`.
    ///
    /// - Parameters:
    ///   - profileId: `profileId` in the path.
    ///   - metricId: `metricId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putGamificationProfileMetric(
        profileId: String, metricId: String, body: CreateMetric
    ) async throws(ApiError) -> Metric {
        try await client.send(Self.putGamificationProfileMetric(profileId: profileId, metricId: metricId, body: body))
    }

    /// The call `PUT /api/v2/gamification/profiles/{profileId}/metrics/{metricId}`, ready to be sent.
    public static func putGamificationProfileMetric(
        profileId: String, metricId: String, body: CreateMetric
    ) -> APICall<Metric> {
        APICall(
            "putGamificationProfileMetric", .put, "/api/v2/gamification/profiles/{profileId}/metrics/{metricId}",
            parameters: [("profileId", profileId), ("metricId", metricId)], body: .json(body.asJSON))
    }
}

// MARK: - putGamificationStatus

extension GamificationApi {
    /// Calls `PUT /api/v2/gamification/status`.
    ///
    /// Needs the permission `gamification:profile:update`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putGamificationStatus(body: GamificationStatus) async throws(ApiError) -> GamificationStatus {
        try await client.send(Self.putGamificationStatus(body: body))
    }

    /// The call `PUT /api/v2/gamification/status`, ready to be sent.
    public static func putGamificationStatus(body: GamificationStatus) -> APICall<GamificationStatus> {
        APICall("putGamificationStatus", .put, "/api/v2/gamification/status", body: .json(body.asJSON))
    }
}
