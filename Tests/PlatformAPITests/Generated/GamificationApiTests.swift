// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformGamification

/// The functions of `GamificationApi`, each of which is called once.
final class GamificationApiTests: OperationTestCase {
    func testDeleteEmployeeperformanceExternalmetricsDefinition() async throws {
        try await call("deleteEmployeeperformanceExternalmetricsDefinition") {
            try GamificationApi.deleteEmployeeperformanceExternalmetricsDefinition(metricId: $0.value("metricId"))
        }
    }

    func testDeleteGamificationContest() async throws {
        try await call("deleteGamificationContest") {
            try GamificationApi.deleteGamificationContest(contestId: $0.value("contestId"))
        }
    }

    func testGetEmployeeperformanceExternalmetricsDefinition() async throws {
        try await call("getEmployeeperformanceExternalmetricsDefinition") {
            try GamificationApi.getEmployeeperformanceExternalmetricsDefinition(metricId: $0.value("metricId"))
        }
    }

    func testGetEmployeeperformanceExternalmetricsDefinitions() async throws {
        try await call("getEmployeeperformanceExternalmetricsDefinitions") {
            try GamificationApi.getEmployeeperformanceExternalmetricsDefinitions(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetGamificationContest() async throws {
        try await call("getGamificationContest") {
            try GamificationApi.getGamificationContest(contestId: $0.value("contestId"))
        }
    }

    func testGetGamificationContestAgentsScores() async throws {
        try await call("getGamificationContestAgentsScores") {
            try GamificationApi.getGamificationContestAgentsScores(
                contestId: $0.value("contestId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), workday: $0.optional("workday"),
                returnsView: $0.optional("returnsView"))
        }
    }

    func testGetGamificationContestAgentsScoresMe() async throws {
        try await call("getGamificationContestAgentsScoresMe") {
            try GamificationApi.getGamificationContestAgentsScoresMe(
                contestId: $0.value("contestId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), workday: $0.optional("workday"),
                returnsView: $0.optional("returnsView"))
        }
    }

    func testGetGamificationContestAgentsScoresTrends() async throws {
        try await call("getGamificationContestAgentsScoresTrends") {
            try GamificationApi.getGamificationContestAgentsScoresTrends(contestId: $0.value("contestId"))
        }
    }

    func testGetGamificationContestAgentsScoresTrendsMe() async throws {
        try await call("getGamificationContestAgentsScoresTrendsMe") {
            try GamificationApi.getGamificationContestAgentsScoresTrendsMe(contestId: $0.value("contestId"))
        }
    }

    func testGetGamificationContestPrizeimage() async throws {
        try await call("getGamificationContestPrizeimage") {
            try GamificationApi.getGamificationContestPrizeimage(
                contestId: $0.value("contestId"), prizeImageId: $0.value("prizeImageId"))
        }
    }

    func testGetGamificationContests() async throws {
        try await call("getGamificationContests") {
            try GamificationApi.getGamificationContests(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"), status: $0.optional("status"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetGamificationContestsMe() async throws {
        try await call("getGamificationContestsMe") {
            try GamificationApi.getGamificationContestsMe(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"), status: $0.optional("status"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"), view: $0.optional("view"))
        }
    }

    func testGetGamificationInsights() async throws {
        try await call("getGamificationInsights") {
            try GamificationApi.getGamificationInsights(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortKey: $0.optional("sortKey"),
                sortMetricId: $0.optional("sortMetricId"), sortOrder: $0.optional("sortOrder"),
                userIds: $0.optional("userIds"), reportsTo: $0.optional("reportsTo"))
        }
    }

    func testGetGamificationInsightsDetails() async throws {
        try await call("getGamificationInsightsDetails") {
            try GamificationApi.getGamificationInsightsDetails(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"))
        }
    }

    func testGetGamificationInsightsGroupsTrends() async throws {
        try await call("getGamificationInsightsGroupsTrends") {
            try GamificationApi.getGamificationInsightsGroupsTrends(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                comparativePeriodEndWorkday: $0.value("comparativePeriodEndWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"),
                primaryPeriodEndWorkday: $0.value("primaryPeriodEndWorkday"))
        }
    }

    func testGetGamificationInsightsGroupsTrendsAll() async throws {
        try await call("getGamificationInsightsGroupsTrendsAll") {
            try GamificationApi.getGamificationInsightsGroupsTrendsAll(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                comparativePeriodEndWorkday: $0.value("comparativePeriodEndWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"),
                primaryPeriodEndWorkday: $0.value("primaryPeriodEndWorkday"))
        }
    }

    func testGetGamificationInsightsManagers() async throws {
        try await call("getGamificationInsightsManagers") {
            try GamificationApi.getGamificationInsightsManagers(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"), startWorkday: $0.value("startWorkday"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetGamificationInsightsMembers() async throws {
        try await call("getGamificationInsightsMembers") {
            try GamificationApi.getGamificationInsightsMembers(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"), startWorkday: $0.value("startWorkday"),
                reportsTo: $0.optional("reportsTo"))
        }
    }

    func testGetGamificationInsightsRankings() async throws {
        try await call("getGamificationInsightsRankings") {
            try GamificationApi.getGamificationInsightsRankings(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"), sortKey: $0.value("sortKey"),
                sortMetricId: $0.optional("sortMetricId"), sectionSize: $0.optional("sectionSize"),
                userIds: $0.optional("userIds"), reportsTo: $0.optional("reportsTo"))
        }
    }

    func testGetGamificationInsightsTrends() async throws {
        try await call("getGamificationInsightsTrends") {
            try GamificationApi.getGamificationInsightsTrends(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                comparativePeriodEndWorkday: $0.value("comparativePeriodEndWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"),
                primaryPeriodEndWorkday: $0.value("primaryPeriodEndWorkday"))
        }
    }

    func testGetGamificationInsightsUserDetails() async throws {
        try await call("getGamificationInsightsUserDetails") {
            try GamificationApi.getGamificationInsightsUserDetails(
                userId: $0.value("userId"), filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"))
        }
    }

    func testGetGamificationInsightsUserTrends() async throws {
        try await call("getGamificationInsightsUserTrends") {
            try GamificationApi.getGamificationInsightsUserTrends(
                userId: $0.value("userId"), filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                comparativePeriodEndWorkday: $0.value("comparativePeriodEndWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"),
                primaryPeriodEndWorkday: $0.value("primaryPeriodEndWorkday"))
        }
    }

    func testGetGamificationLeaderboard() async throws {
        try await call("getGamificationLeaderboard") {
            try GamificationApi.getGamificationLeaderboard(
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                metricId: $0.optional("metricId"))
        }
    }

    func testGetGamificationLeaderboardAll() async throws {
        try await call("getGamificationLeaderboardAll") {
            try GamificationApi.getGamificationLeaderboardAll(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                metricId: $0.optional("metricId"))
        }
    }

    func testGetGamificationLeaderboardAllBestpoints() async throws {
        try await call("getGamificationLeaderboardAllBestpoints") {
            try GamificationApi.getGamificationLeaderboardAllBestpoints(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"))
        }
    }

    func testGetGamificationLeaderboardBestpoints() async throws {
        try await call("getGamificationLeaderboardBestpoints") { _ in
            GamificationApi.getGamificationLeaderboardBestpoints()
        }
    }

    func testGetGamificationMetricdefinition() async throws {
        try await call("getGamificationMetricdefinition") {
            try GamificationApi.getGamificationMetricdefinition(metricDefinitionId: $0.value("metricDefinitionId"))
        }
    }

    func testGetGamificationMetricdefinitions() async throws {
        try await call("getGamificationMetricdefinitions") { _ in
            GamificationApi.getGamificationMetricdefinitions()
        }
    }

    func testGetGamificationProfile() async throws {
        try await call("getGamificationProfile") {
            try GamificationApi.getGamificationProfile(profileId: $0.value("profileId"))
        }
    }

    func testGetGamificationProfileMembers() async throws {
        try await call("getGamificationProfileMembers") {
            try GamificationApi.getGamificationProfileMembers(profileId: $0.value("profileId"))
        }
    }

    func testGetGamificationProfileMetric() async throws {
        try await call("getGamificationProfileMetric") {
            try GamificationApi.getGamificationProfileMetric(
                profileId: $0.value("profileId"), metricId: $0.value("metricId"), workday: $0.optional("workday"))
        }
    }

    func testGetGamificationProfileMetrics() async throws {
        try await call("getGamificationProfileMetrics") {
            try GamificationApi.getGamificationProfileMetrics(
                profileId: $0.value("profileId"), expand: $0.optional("expand"), workday: $0.optional("workday"),
                metricIds: $0.optional("metricIds"))
        }
    }

    func testGetGamificationProfileMetricsObjectivedetails() async throws {
        try await call("getGamificationProfileMetricsObjectivedetails") {
            try GamificationApi.getGamificationProfileMetricsObjectivedetails(
                profileId: $0.value("profileId"), workday: $0.optional("workday"))
        }
    }

    func testGetGamificationProfiles() async throws {
        try await call("getGamificationProfiles") { _ in
            GamificationApi.getGamificationProfiles()
        }
    }

    func testGetGamificationProfilesUser() async throws {
        try await call("getGamificationProfilesUser") {
            try GamificationApi.getGamificationProfilesUser(userId: $0.value("userId"), workday: $0.optional("workday"))
        }
    }

    func testGetGamificationProfilesUsersMe() async throws {
        try await call("getGamificationProfilesUsersMe") {
            try GamificationApi.getGamificationProfilesUsersMe(workday: $0.optional("workday"))
        }
    }

    func testGetGamificationScorecards() async throws {
        try await call("getGamificationScorecards") {
            try GamificationApi.getGamificationScorecards(workday: $0.value("workday"), expand: $0.optional("expand"))
        }
    }

    func testGetGamificationScorecardsAttendance() async throws {
        try await call("getGamificationScorecardsAttendance") {
            try GamificationApi.getGamificationScorecardsAttendance(
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"))
        }
    }

    func testGetGamificationScorecardsBestpoints() async throws {
        try await call("getGamificationScorecardsBestpoints") { _ in
            GamificationApi.getGamificationScorecardsBestpoints()
        }
    }

    func testGetGamificationScorecardsPointsAlltime() async throws {
        try await call("getGamificationScorecardsPointsAlltime") {
            try GamificationApi.getGamificationScorecardsPointsAlltime(endWorkday: $0.value("endWorkday"))
        }
    }

    func testGetGamificationScorecardsPointsAverage() async throws {
        try await call("getGamificationScorecardsPointsAverage") {
            try GamificationApi.getGamificationScorecardsPointsAverage(workday: $0.value("workday"))
        }
    }

    func testGetGamificationScorecardsPointsTrends() async throws {
        try await call("getGamificationScorecardsPointsTrends") {
            try GamificationApi.getGamificationScorecardsPointsTrends(
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                dayOfWeek: $0.optional("dayOfWeek"))
        }
    }

    func testGetGamificationScorecardsProfileMetricUserValuesTrends() async throws {
        try await call("getGamificationScorecardsProfileMetricUserValuesTrends") {
            try GamificationApi.getGamificationScorecardsProfileMetricUserValuesTrends(
                profileId: $0.value("profileId"), metricId: $0.value("metricId"), userId: $0.value("userId"),
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                referenceWorkday: $0.optional("referenceWorkday"), timeZone: $0.optional("timeZone"))
        }
    }

    func testGetGamificationScorecardsProfileMetricUsersValuesTrends() async throws {
        try await call("getGamificationScorecardsProfileMetricUsersValuesTrends") {
            try GamificationApi.getGamificationScorecardsProfileMetricUsersValuesTrends(
                profileId: $0.value("profileId"), metricId: $0.value("metricId"), filterType: $0.value("filterType"),
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                filterId: $0.optional("filterId"), referenceWorkday: $0.optional("referenceWorkday"),
                timeZone: $0.optional("timeZone"))
        }
    }

    func testGetGamificationScorecardsProfileMetricValuesTrends() async throws {
        try await call("getGamificationScorecardsProfileMetricValuesTrends") {
            try GamificationApi.getGamificationScorecardsProfileMetricValuesTrends(
                profileId: $0.value("profileId"), metricId: $0.value("metricId"),
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                filterType: $0.optional("filterType"), referenceWorkday: $0.optional("referenceWorkday"),
                timeZone: $0.optional("timeZone"))
        }
    }

    func testGetGamificationScorecardsUser() async throws {
        try await call("getGamificationScorecardsUser") {
            try GamificationApi.getGamificationScorecardsUser(
                userId: $0.value("userId"), workday: $0.value("workday"), expand: $0.optional("expand"))
        }
    }

    func testGetGamificationScorecardsUserAttendance() async throws {
        try await call("getGamificationScorecardsUserAttendance") {
            try GamificationApi.getGamificationScorecardsUserAttendance(
                userId: $0.value("userId"), startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"))
        }
    }

    func testGetGamificationScorecardsUserBestpoints() async throws {
        try await call("getGamificationScorecardsUserBestpoints") {
            try GamificationApi.getGamificationScorecardsUserBestpoints(userId: $0.value("userId"))
        }
    }

    func testGetGamificationScorecardsUserPointsAlltime() async throws {
        try await call("getGamificationScorecardsUserPointsAlltime") {
            try GamificationApi.getGamificationScorecardsUserPointsAlltime(
                userId: $0.value("userId"), endWorkday: $0.value("endWorkday"))
        }
    }

    func testGetGamificationScorecardsUserPointsTrends() async throws {
        try await call("getGamificationScorecardsUserPointsTrends") {
            try GamificationApi.getGamificationScorecardsUserPointsTrends(
                userId: $0.value("userId"), startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                dayOfWeek: $0.optional("dayOfWeek"))
        }
    }

    func testGetGamificationScorecardsUserValuesTrends() async throws {
        try await call("getGamificationScorecardsUserValuesTrends") {
            try GamificationApi.getGamificationScorecardsUserValuesTrends(
                userId: $0.value("userId"), startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                timeZone: $0.optional("timeZone"))
        }
    }

    func testGetGamificationScorecardsUsersPointsAverage() async throws {
        try await call("getGamificationScorecardsUsersPointsAverage") {
            try GamificationApi.getGamificationScorecardsUsersPointsAverage(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"), workday: $0.value("workday"))
        }
    }

    func testGetGamificationScorecardsUsersValuesAverage() async throws {
        try await call("getGamificationScorecardsUsersValuesAverage") {
            try GamificationApi.getGamificationScorecardsUsersValuesAverage(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"), workday: $0.value("workday"),
                timeZone: $0.optional("timeZone"))
        }
    }

    func testGetGamificationScorecardsUsersValuesTrends() async throws {
        try await call("getGamificationScorecardsUsersValuesTrends") {
            try GamificationApi.getGamificationScorecardsUsersValuesTrends(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                timeZone: $0.optional("timeZone"))
        }
    }

    func testGetGamificationScorecardsValuesAverage() async throws {
        try await call("getGamificationScorecardsValuesAverage") {
            try GamificationApi.getGamificationScorecardsValuesAverage(
                workday: $0.value("workday"), timeZone: $0.optional("timeZone"))
        }
    }

    func testGetGamificationScorecardsValuesTrends() async throws {
        try await call("getGamificationScorecardsValuesTrends") {
            try GamificationApi.getGamificationScorecardsValuesTrends(
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                filterType: $0.optional("filterType"), referenceWorkday: $0.optional("referenceWorkday"),
                timeZone: $0.optional("timeZone"))
        }
    }

    func testGetGamificationStatus() async throws {
        try await call("getGamificationStatus") { _ in
            GamificationApi.getGamificationStatus()
        }
    }

    func testGetGamificationTemplate() async throws {
        try await call("getGamificationTemplate") {
            try GamificationApi.getGamificationTemplate(templateId: $0.value("templateId"))
        }
    }

    func testGetGamificationTemplates() async throws {
        try await call("getGamificationTemplates") { _ in
            GamificationApi.getGamificationTemplates()
        }
    }

    func testPatchEmployeeperformanceExternalmetricsDefinition() async throws {
        try await call("patchEmployeeperformanceExternalmetricsDefinition") {
            try GamificationApi.patchEmployeeperformanceExternalmetricsDefinition(
                metricId: $0.value("metricId"), body: $0.body())
        }
    }

    func testPatchGamificationContest() async throws {
        try await call("patchGamificationContest") {
            try GamificationApi.patchGamificationContest(contestId: $0.value("contestId"), body: $0.body())
        }
    }

    func testPostEmployeeperformanceExternalmetricsData() async throws {
        try await call("postEmployeeperformanceExternalmetricsData") {
            try GamificationApi.postEmployeeperformanceExternalmetricsData(body: $0.body())
        }
    }

    func testPostEmployeeperformanceExternalmetricsDefinitions() async throws {
        try await call("postEmployeeperformanceExternalmetricsDefinitions") {
            try GamificationApi.postEmployeeperformanceExternalmetricsDefinitions(body: $0.body())
        }
    }

    func testPostGamificationContests() async throws {
        try await call("postGamificationContests") {
            try GamificationApi.postGamificationContests(body: $0.body())
        }
    }

    func testPostGamificationContestsUploadsPrizeimages() async throws {
        try await call("postGamificationContestsUploadsPrizeimages") {
            try GamificationApi.postGamificationContestsUploadsPrizeimages(body: $0.body())
        }
    }

    func testPostGamificationProfileActivate() async throws {
        try await call("postGamificationProfileActivate") {
            try GamificationApi.postGamificationProfileActivate(profileId: $0.value("profileId"))
        }
    }

    func testPostGamificationProfileDeactivate() async throws {
        try await call("postGamificationProfileDeactivate") {
            try GamificationApi.postGamificationProfileDeactivate(profileId: $0.value("profileId"))
        }
    }

    func testPostGamificationProfileMembers() async throws {
        try await call("postGamificationProfileMembers") {
            try GamificationApi.postGamificationProfileMembers(profileId: $0.value("profileId"), body: $0.body())
        }
    }

    func testPostGamificationProfileMembersValidate() async throws {
        try await call("postGamificationProfileMembersValidate") {
            try GamificationApi.postGamificationProfileMembersValidate(
                profileId: $0.value("profileId"), body: $0.body())
        }
    }

    func testPostGamificationProfileMetricLink() async throws {
        try await call("postGamificationProfileMetricLink") {
            try GamificationApi.postGamificationProfileMetricLink(
                sourceProfileId: $0.value("sourceProfileId"), sourceMetricId: $0.value("sourceMetricId"),
                body: $0.body())
        }
    }

    func testPostGamificationProfileMetrics() async throws {
        try await call("postGamificationProfileMetrics") {
            try GamificationApi.postGamificationProfileMetrics(profileId: $0.value("profileId"), body: $0.body())
        }
    }

    func testPostGamificationProfiles() async throws {
        try await call("postGamificationProfiles") {
            try GamificationApi.postGamificationProfiles(body: $0.body(), copyMetrics: $0.optional("copyMetrics"))
        }
    }

    func testPostGamificationProfilesUserQuery() async throws {
        try await call("postGamificationProfilesUserQuery") {
            try GamificationApi.postGamificationProfilesUserQuery(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostGamificationProfilesUsersMeQuery() async throws {
        try await call("postGamificationProfilesUsersMeQuery") {
            try GamificationApi.postGamificationProfilesUsersMeQuery(body: $0.body())
        }
    }

    func testPutGamificationContest() async throws {
        try await call("putGamificationContest") {
            try GamificationApi.putGamificationContest(contestId: $0.value("contestId"), body: $0.body())
        }
    }

    func testPutGamificationProfile() async throws {
        try await call("putGamificationProfile") {
            try GamificationApi.putGamificationProfile(profileId: $0.value("profileId"), body: $0.body())
        }
    }

    func testPutGamificationProfileMetric() async throws {
        try await call("putGamificationProfileMetric") {
            try GamificationApi.putGamificationProfileMetric(
                profileId: $0.value("profileId"), metricId: $0.value("metricId"), body: $0.body())
        }
    }

    func testPutGamificationStatus() async throws {
        try await call("putGamificationStatus") {
            try GamificationApi.putGamificationStatus(body: $0.body())
        }
    }
}
