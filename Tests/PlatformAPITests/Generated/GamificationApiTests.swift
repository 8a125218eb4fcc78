// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformGamification
import Testing

extension EveryFunctionTests {
    @Test(arguments: gamificationApiCalls) func gamificationApi(_ call: TypedCall) async throws { try await check(call) }

    static var gamificationApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteEmployeeperformanceExternalmetricsDefinition") {
            try GamificationApi.deleteEmployeeperformanceExternalmetricsDefinition(metricId: $0.value("metricId"))
        }
        calls.add("deleteGamificationContest") {
            try GamificationApi.deleteGamificationContest(contestId: $0.value("contestId"))
        }
        calls.add("getEmployeeperformanceExternalmetricsDefinition") {
            try GamificationApi.getEmployeeperformanceExternalmetricsDefinition(metricId: $0.value("metricId"))
        }
        calls.add("getEmployeeperformanceExternalmetricsDefinitions") {
            try GamificationApi.getEmployeeperformanceExternalmetricsDefinitions(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getGamificationContest") {
            try GamificationApi.getGamificationContest(contestId: $0.value("contestId"))
        }
        calls.add("getGamificationContestAgentsScores") {
            try GamificationApi.getGamificationContestAgentsScores(
                contestId: $0.value("contestId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), workday: $0.optional("workday"),
                returnsView: $0.optional("returnsView"))
        }
        calls.add("getGamificationContestAgentsScoresMe") {
            try GamificationApi.getGamificationContestAgentsScoresMe(
                contestId: $0.value("contestId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), workday: $0.optional("workday"),
                returnsView: $0.optional("returnsView"))
        }
        calls.add("getGamificationContestAgentsScoresTrends") {
            try GamificationApi.getGamificationContestAgentsScoresTrends(contestId: $0.value("contestId"))
        }
        calls.add("getGamificationContestAgentsScoresTrendsMe") {
            try GamificationApi.getGamificationContestAgentsScoresTrendsMe(contestId: $0.value("contestId"))
        }
        calls.add("getGamificationContestPrizeimage") {
            try GamificationApi.getGamificationContestPrizeimage(
                contestId: $0.value("contestId"), prizeImageId: $0.value("prizeImageId"))
        }
        calls.add("getGamificationContests") {
            try GamificationApi.getGamificationContests(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"), status: $0.optional("status"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getGamificationContestsMe") {
            try GamificationApi.getGamificationContestsMe(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"), status: $0.optional("status"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"), view: $0.optional("view"))
        }
        calls.add("getGamificationInsights") {
            try GamificationApi.getGamificationInsights(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortKey: $0.optional("sortKey"),
                sortMetricId: $0.optional("sortMetricId"), sortOrder: $0.optional("sortOrder"),
                userIds: $0.optional("userIds"), reportsTo: $0.optional("reportsTo"))
        }
        calls.add("getGamificationInsightsDetails") {
            try GamificationApi.getGamificationInsightsDetails(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"))
        }
        calls.add("getGamificationInsightsGroupsTrends") {
            try GamificationApi.getGamificationInsightsGroupsTrends(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                comparativePeriodEndWorkday: $0.value("comparativePeriodEndWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"),
                primaryPeriodEndWorkday: $0.value("primaryPeriodEndWorkday"))
        }
        calls.add("getGamificationInsightsGroupsTrendsAll") {
            try GamificationApi.getGamificationInsightsGroupsTrendsAll(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                comparativePeriodEndWorkday: $0.value("comparativePeriodEndWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"),
                primaryPeriodEndWorkday: $0.value("primaryPeriodEndWorkday"))
        }
        calls.add("getGamificationInsightsManagers") {
            try GamificationApi.getGamificationInsightsManagers(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"), startWorkday: $0.value("startWorkday"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getGamificationInsightsMembers") {
            try GamificationApi.getGamificationInsightsMembers(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"), startWorkday: $0.value("startWorkday"),
                reportsTo: $0.optional("reportsTo"))
        }
        calls.add("getGamificationInsightsRankings") {
            try GamificationApi.getGamificationInsightsRankings(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"), sortKey: $0.value("sortKey"),
                sortMetricId: $0.optional("sortMetricId"), sectionSize: $0.optional("sectionSize"),
                userIds: $0.optional("userIds"), reportsTo: $0.optional("reportsTo"))
        }
        calls.add("getGamificationInsightsTrends") {
            try GamificationApi.getGamificationInsightsTrends(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                comparativePeriodEndWorkday: $0.value("comparativePeriodEndWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"),
                primaryPeriodEndWorkday: $0.value("primaryPeriodEndWorkday"))
        }
        calls.add("getGamificationInsightsUserDetails") {
            try GamificationApi.getGamificationInsightsUserDetails(
                userId: $0.value("userId"), filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"))
        }
        calls.add("getGamificationInsightsUserTrends") {
            try GamificationApi.getGamificationInsightsUserTrends(
                userId: $0.value("userId"), filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                granularity: $0.value("granularity"),
                comparativePeriodStartWorkday: $0.value("comparativePeriodStartWorkday"),
                comparativePeriodEndWorkday: $0.value("comparativePeriodEndWorkday"),
                primaryPeriodStartWorkday: $0.value("primaryPeriodStartWorkday"),
                primaryPeriodEndWorkday: $0.value("primaryPeriodEndWorkday"))
        }
        calls.add("getGamificationLeaderboard") {
            try GamificationApi.getGamificationLeaderboard(
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                metricId: $0.optional("metricId"))
        }
        calls.add("getGamificationLeaderboardAll") {
            try GamificationApi.getGamificationLeaderboardAll(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                metricId: $0.optional("metricId"))
        }
        calls.add("getGamificationLeaderboardAllBestpoints") {
            try GamificationApi.getGamificationLeaderboardAllBestpoints(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"))
        }
        calls.add("getGamificationLeaderboardBestpoints") { _ in GamificationApi.getGamificationLeaderboardBestpoints() }
        calls.add("getGamificationMetricdefinition") {
            try GamificationApi.getGamificationMetricdefinition(metricDefinitionId: $0.value("metricDefinitionId"))
        }
        calls.add("getGamificationMetricdefinitions") { _ in GamificationApi.getGamificationMetricdefinitions() }
        calls.add("getGamificationProfile") {
            try GamificationApi.getGamificationProfile(profileId: $0.value("profileId"))
        }
        calls.add("getGamificationProfileMembers") {
            try GamificationApi.getGamificationProfileMembers(profileId: $0.value("profileId"))
        }
        calls.add("getGamificationProfileMetric") {
            try GamificationApi.getGamificationProfileMetric(
                profileId: $0.value("profileId"), metricId: $0.value("metricId"), workday: $0.optional("workday"))
        }
        calls.add("getGamificationProfileMetrics") {
            try GamificationApi.getGamificationProfileMetrics(
                profileId: $0.value("profileId"), expand: $0.optional("expand"), workday: $0.optional("workday"),
                metricIds: $0.optional("metricIds"))
        }
        calls.add("getGamificationProfileMetricsObjectivedetails") {
            try GamificationApi.getGamificationProfileMetricsObjectivedetails(
                profileId: $0.value("profileId"), workday: $0.optional("workday"))
        }
        calls.add("getGamificationProfiles") { _ in GamificationApi.getGamificationProfiles() }
        calls.add("getGamificationProfilesUser") {
            try GamificationApi.getGamificationProfilesUser(userId: $0.value("userId"), workday: $0.optional("workday"))
        }
        calls.add("getGamificationProfilesUsersMe") {
            try GamificationApi.getGamificationProfilesUsersMe(workday: $0.optional("workday"))
        }
        calls.add("getGamificationScorecards") {
            try GamificationApi.getGamificationScorecards(workday: $0.value("workday"), expand: $0.optional("expand"))
        }
        calls.add("getGamificationScorecardsAttendance") {
            try GamificationApi.getGamificationScorecardsAttendance(
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"))
        }
        calls.add("getGamificationScorecardsBestpoints") { _ in GamificationApi.getGamificationScorecardsBestpoints() }
        calls.add("getGamificationScorecardsPointsAlltime") {
            try GamificationApi.getGamificationScorecardsPointsAlltime(endWorkday: $0.value("endWorkday"))
        }
        calls.add("getGamificationScorecardsPointsAverage") {
            try GamificationApi.getGamificationScorecardsPointsAverage(workday: $0.value("workday"))
        }
        calls.add("getGamificationScorecardsPointsTrends") {
            try GamificationApi.getGamificationScorecardsPointsTrends(
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                dayOfWeek: $0.optional("dayOfWeek"))
        }
        calls.add("getGamificationScorecardsProfileMetricUserValuesTrends") {
            try GamificationApi.getGamificationScorecardsProfileMetricUserValuesTrends(
                profileId: $0.value("profileId"), metricId: $0.value("metricId"), userId: $0.value("userId"),
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                referenceWorkday: $0.optional("referenceWorkday"), timeZone: $0.optional("timeZone"))
        }
        calls.add("getGamificationScorecardsProfileMetricUsersValuesTrends") {
            try GamificationApi.getGamificationScorecardsProfileMetricUsersValuesTrends(
                profileId: $0.value("profileId"), metricId: $0.value("metricId"), filterType: $0.value("filterType"),
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                filterId: $0.optional("filterId"), referenceWorkday: $0.optional("referenceWorkday"),
                timeZone: $0.optional("timeZone"))
        }
        calls.add("getGamificationScorecardsProfileMetricValuesTrends") {
            try GamificationApi.getGamificationScorecardsProfileMetricValuesTrends(
                profileId: $0.value("profileId"), metricId: $0.value("metricId"),
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                filterType: $0.optional("filterType"), referenceWorkday: $0.optional("referenceWorkday"),
                timeZone: $0.optional("timeZone"))
        }
        calls.add("getGamificationScorecardsUser") {
            try GamificationApi.getGamificationScorecardsUser(
                userId: $0.value("userId"), workday: $0.value("workday"), expand: $0.optional("expand"))
        }
        calls.add("getGamificationScorecardsUserAttendance") {
            try GamificationApi.getGamificationScorecardsUserAttendance(
                userId: $0.value("userId"), startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"))
        }
        calls.add("getGamificationScorecardsUserBestpoints") {
            try GamificationApi.getGamificationScorecardsUserBestpoints(userId: $0.value("userId"))
        }
        calls.add("getGamificationScorecardsUserPointsAlltime") {
            try GamificationApi.getGamificationScorecardsUserPointsAlltime(
                userId: $0.value("userId"), endWorkday: $0.value("endWorkday"))
        }
        calls.add("getGamificationScorecardsUserPointsTrends") {
            try GamificationApi.getGamificationScorecardsUserPointsTrends(
                userId: $0.value("userId"), startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                dayOfWeek: $0.optional("dayOfWeek"))
        }
        calls.add("getGamificationScorecardsUserValuesTrends") {
            try GamificationApi.getGamificationScorecardsUserValuesTrends(
                userId: $0.value("userId"), startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                timeZone: $0.optional("timeZone"))
        }
        calls.add("getGamificationScorecardsUsersPointsAverage") {
            try GamificationApi.getGamificationScorecardsUsersPointsAverage(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"), workday: $0.value("workday"))
        }
        calls.add("getGamificationScorecardsUsersValuesAverage") {
            try GamificationApi.getGamificationScorecardsUsersValuesAverage(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"), workday: $0.value("workday"),
                timeZone: $0.optional("timeZone"))
        }
        calls.add("getGamificationScorecardsUsersValuesTrends") {
            try GamificationApi.getGamificationScorecardsUsersValuesTrends(
                filterType: $0.value("filterType"), filterId: $0.value("filterId"),
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                timeZone: $0.optional("timeZone"))
        }
        calls.add("getGamificationScorecardsValuesAverage") {
            try GamificationApi.getGamificationScorecardsValuesAverage(
                workday: $0.value("workday"), timeZone: $0.optional("timeZone"))
        }
        calls.add("getGamificationScorecardsValuesTrends") {
            try GamificationApi.getGamificationScorecardsValuesTrends(
                startWorkday: $0.value("startWorkday"), endWorkday: $0.value("endWorkday"),
                filterType: $0.optional("filterType"), referenceWorkday: $0.optional("referenceWorkday"),
                timeZone: $0.optional("timeZone"))
        }
        calls.add("getGamificationStatus") { _ in GamificationApi.getGamificationStatus() }
        calls.add("getGamificationTemplate") {
            try GamificationApi.getGamificationTemplate(templateId: $0.value("templateId"))
        }
        calls.add("getGamificationTemplates") { _ in GamificationApi.getGamificationTemplates() }
        calls.add("patchEmployeeperformanceExternalmetricsDefinition") {
            try GamificationApi.patchEmployeeperformanceExternalmetricsDefinition(
                metricId: $0.value("metricId"), body: $0.body())
        }
        calls.add("patchGamificationContest") {
            try GamificationApi.patchGamificationContest(contestId: $0.value("contestId"), body: $0.body())
        }
        calls.add("postEmployeeperformanceExternalmetricsData") {
            try GamificationApi.postEmployeeperformanceExternalmetricsData(body: $0.body())
        }
        calls.add("postEmployeeperformanceExternalmetricsDefinitions") {
            try GamificationApi.postEmployeeperformanceExternalmetricsDefinitions(body: $0.body())
        }
        calls.add("postGamificationContests") {
            try GamificationApi.postGamificationContests(body: $0.body())
        }
        calls.add("postGamificationContestsUploadsPrizeimages") {
            try GamificationApi.postGamificationContestsUploadsPrizeimages(body: $0.body())
        }
        calls.add("postGamificationProfileActivate") {
            try GamificationApi.postGamificationProfileActivate(profileId: $0.value("profileId"))
        }
        calls.add("postGamificationProfileDeactivate") {
            try GamificationApi.postGamificationProfileDeactivate(profileId: $0.value("profileId"))
        }
        calls.add("postGamificationProfileMembers") {
            try GamificationApi.postGamificationProfileMembers(profileId: $0.value("profileId"), body: $0.body())
        }
        calls.add("postGamificationProfileMembersValidate") {
            try GamificationApi.postGamificationProfileMembersValidate(
                profileId: $0.value("profileId"), body: $0.body())
        }
        calls.add("postGamificationProfileMetricLink") {
            try GamificationApi.postGamificationProfileMetricLink(
                sourceProfileId: $0.value("sourceProfileId"), sourceMetricId: $0.value("sourceMetricId"),
                body: $0.body())
        }
        calls.add("postGamificationProfileMetrics") {
            try GamificationApi.postGamificationProfileMetrics(profileId: $0.value("profileId"), body: $0.body())
        }
        calls.add("postGamificationProfiles") {
            try GamificationApi.postGamificationProfiles(body: $0.body(), copyMetrics: $0.optional("copyMetrics"))
        }
        calls.add("postGamificationProfilesUserQuery") {
            try GamificationApi.postGamificationProfilesUserQuery(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postGamificationProfilesUsersMeQuery") {
            try GamificationApi.postGamificationProfilesUsersMeQuery(body: $0.body())
        }
        calls.add("putGamificationContest") {
            try GamificationApi.putGamificationContest(contestId: $0.value("contestId"), body: $0.body())
        }
        calls.add("putGamificationProfile") {
            try GamificationApi.putGamificationProfile(profileId: $0.value("profileId"), body: $0.body())
        }
        calls.add("putGamificationProfileMetric") {
            try GamificationApi.putGamificationProfileMetric(
                profileId: $0.value("profileId"), metricId: $0.value("metricId"), body: $0.body())
        }
        calls.add("putGamificationStatus") {
            try GamificationApi.putGamificationStatus(body: $0.body())
        }
        return calls
    }
}
