// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAnalytics

/// The functions of `AnalyticsApi`, each of which is called once.
final class AnalyticsApiTests: OperationTestCase {
    func testDeleteAnalyticsActionsAggregatesJob() async throws {
        try await call("deleteAnalyticsActionsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsActionsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsAgentcopilotsAggregatesJob() async throws {
        try await call("deleteAnalyticsAgentcopilotsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsAgentcopilotsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsAgentutilizationsAggregatesJob() async throws {
        try await call("deleteAnalyticsAgentutilizationsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsAgentutilizationsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsBotsAggregatesJob() async throws {
        try await call("deleteAnalyticsBotsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsBotsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsCasemanagementAggregatesJob() async throws {
        try await call("deleteAnalyticsCasemanagementAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsCasemanagementAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsConversationsAggregatesJob() async throws {
        try await call("deleteAnalyticsConversationsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsConversationsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsConversationsDetailsJob() async throws {
        try await call("deleteAnalyticsConversationsDetailsJob") {
            try AnalyticsApi.deleteAnalyticsConversationsDetailsJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsCopilotsAggregatesJob() async throws {
        try await call("deleteAnalyticsCopilotsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsCopilotsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsEvaluationsAggregatesJob() async throws {
        try await call("deleteAnalyticsEvaluationsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsEvaluationsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsFlowexecutionsAggregatesJob() async throws {
        try await call("deleteAnalyticsFlowexecutionsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsFlowexecutionsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsFlowsAggregatesJob() async throws {
        try await call("deleteAnalyticsFlowsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsFlowsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsJourneysAggregatesJob() async throws {
        try await call("deleteAnalyticsJourneysAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsJourneysAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsKnowledgeAggregatesJob() async throws {
        try await call("deleteAnalyticsKnowledgeAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsKnowledgeAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsResolutionsAggregatesJob() async throws {
        try await call("deleteAnalyticsResolutionsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsResolutionsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsSummariesAggregatesJob() async throws {
        try await call("deleteAnalyticsSummariesAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsSummariesAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsSurveysAggregatesJob() async throws {
        try await call("deleteAnalyticsSurveysAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsSurveysAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsTaskmanagementAggregatesJob() async throws {
        try await call("deleteAnalyticsTaskmanagementAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsTaskmanagementAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsTranscriptsAggregatesJob() async throws {
        try await call("deleteAnalyticsTranscriptsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsTranscriptsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsUsersAggregatesJob() async throws {
        try await call("deleteAnalyticsUsersAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsUsersAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsUsersDetailsJob() async throws {
        try await call("deleteAnalyticsUsersDetailsJob") {
            try AnalyticsApi.deleteAnalyticsUsersDetailsJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsActionsAggregatesJob() async throws {
        try await call("getAnalyticsActionsAggregatesJob") {
            try AnalyticsApi.getAnalyticsActionsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsActionsAggregatesJobResults() async throws {
        try await call("getAnalyticsActionsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsActionsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsAgentStatus() async throws {
        try await call("getAnalyticsAgentStatus") {
            try AnalyticsApi.getAnalyticsAgentStatus(userId: $0.value("userId"))
        }
    }

    func testGetAnalyticsAgentcopilotsAggregatesJob() async throws {
        try await call("getAnalyticsAgentcopilotsAggregatesJob") {
            try AnalyticsApi.getAnalyticsAgentcopilotsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsAgentcopilotsAggregatesJobResults() async throws {
        try await call("getAnalyticsAgentcopilotsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsAgentcopilotsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsAgentutilizationsAggregatesJob() async throws {
        try await call("getAnalyticsAgentutilizationsAggregatesJob") {
            try AnalyticsApi.getAnalyticsAgentutilizationsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsAgentutilizationsAggregatesJobResults() async throws {
        try await call("getAnalyticsAgentutilizationsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsAgentutilizationsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsBotflowDivisionsReportingturns() async throws {
        try await call("getAnalyticsBotflowDivisionsReportingturns") {
            try AnalyticsApi.getAnalyticsBotflowDivisionsReportingturns(
                botFlowId: $0.value("botFlowId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                interval: $0.optional("interval"), actionId: $0.optional("actionId"),
                sessionId: $0.optional("sessionId"), language: $0.optional("language"),
                askActionResults: $0.optional("askActionResults"))
        }
    }

    func testGetAnalyticsBotflowReportingturns() async throws {
        try await call("getAnalyticsBotflowReportingturns") {
            try AnalyticsApi.getAnalyticsBotflowReportingturns(
                botFlowId: $0.value("botFlowId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                interval: $0.optional("interval"), actionId: $0.optional("actionId"),
                sessionId: $0.optional("sessionId"), language: $0.optional("language"),
                askActionResults: $0.optional("askActionResults"))
        }
    }

    func testGetAnalyticsBotflowSessions() async throws {
        try await call("getAnalyticsBotflowSessions") {
            try AnalyticsApi.getAnalyticsBotflowSessions(
                botFlowId: $0.value("botFlowId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                interval: $0.optional("interval"), botResultCategories: $0.optional("botResultCategories"),
                endLanguage: $0.optional("endLanguage"))
        }
    }

    func testGetAnalyticsBotsAggregatesJob() async throws {
        try await call("getAnalyticsBotsAggregatesJob") {
            try AnalyticsApi.getAnalyticsBotsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsBotsAggregatesJobResults() async throws {
        try await call("getAnalyticsBotsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsBotsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsCasemanagementAggregatesJob() async throws {
        try await call("getAnalyticsCasemanagementAggregatesJob") {
            try AnalyticsApi.getAnalyticsCasemanagementAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsCasemanagementAggregatesJobResults() async throws {
        try await call("getAnalyticsCasemanagementAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsCasemanagementAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsConversationDetails() async throws {
        try await call("getAnalyticsConversationDetails") {
            try AnalyticsApi.getAnalyticsConversationDetails(conversationId: $0.value("conversationId"))
        }
    }

    func testGetAnalyticsConversationsAggregatesJob() async throws {
        try await call("getAnalyticsConversationsAggregatesJob") {
            try AnalyticsApi.getAnalyticsConversationsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsConversationsAggregatesJobResults() async throws {
        try await call("getAnalyticsConversationsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsConversationsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsConversationsDetails() async throws {
        try await call("getAnalyticsConversationsDetails") {
            try AnalyticsApi.getAnalyticsConversationsDetails(id: $0.optional("id"))
        }
    }

    func testGetAnalyticsConversationsDetailsJob() async throws {
        try await call("getAnalyticsConversationsDetailsJob") {
            try AnalyticsApi.getAnalyticsConversationsDetailsJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsConversationsDetailsJobResults() async throws {
        try await call("getAnalyticsConversationsDetailsJobResults") {
            try AnalyticsApi.getAnalyticsConversationsDetailsJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAnalyticsConversationsDetailsJobsAvailability() async throws {
        try await call("getAnalyticsConversationsDetailsJobsAvailability") { _ in
            AnalyticsApi.getAnalyticsConversationsDetailsJobsAvailability()
        }
    }

    func testGetAnalyticsCopilotsAggregatesJob() async throws {
        try await call("getAnalyticsCopilotsAggregatesJob") {
            try AnalyticsApi.getAnalyticsCopilotsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsCopilotsAggregatesJobResults() async throws {
        try await call("getAnalyticsCopilotsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsCopilotsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsDataextractionDownload() async throws {
        try await call("getAnalyticsDataextractionDownload") {
            try AnalyticsApi.getAnalyticsDataextractionDownload(downloadId: $0.value("downloadId"))
        }
    }

    func testGetAnalyticsDataextractionDownloadsMetadata() async throws {
        try await call("getAnalyticsDataextractionDownloadsMetadata") {
            try AnalyticsApi.getAnalyticsDataextractionDownloadsMetadata(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                dataSchema: $0.optional("dataSchema"), dateStart: $0.optional("dateStart"),
                dateEnd: $0.optional("dateEnd"))
        }
    }

    func testGetAnalyticsDataretentionSettings() async throws {
        try await call("getAnalyticsDataretentionSettings") { _ in
            AnalyticsApi.getAnalyticsDataretentionSettings()
        }
    }

    func testGetAnalyticsEvaluationsAggregatesJob() async throws {
        try await call("getAnalyticsEvaluationsAggregatesJob") {
            try AnalyticsApi.getAnalyticsEvaluationsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsEvaluationsAggregatesJobResults() async throws {
        try await call("getAnalyticsEvaluationsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsEvaluationsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsFlowexecutionsAggregatesJob() async throws {
        try await call("getAnalyticsFlowexecutionsAggregatesJob") {
            try AnalyticsApi.getAnalyticsFlowexecutionsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsFlowexecutionsAggregatesJobResults() async throws {
        try await call("getAnalyticsFlowexecutionsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsFlowexecutionsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsFlowsAggregatesJob() async throws {
        try await call("getAnalyticsFlowsAggregatesJob") {
            try AnalyticsApi.getAnalyticsFlowsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsFlowsAggregatesJobResults() async throws {
        try await call("getAnalyticsFlowsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsFlowsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsJourneysAggregatesJob() async throws {
        try await call("getAnalyticsJourneysAggregatesJob") {
            try AnalyticsApi.getAnalyticsJourneysAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsJourneysAggregatesJobResults() async throws {
        try await call("getAnalyticsJourneysAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsJourneysAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsKnowledgeAggregatesJob() async throws {
        try await call("getAnalyticsKnowledgeAggregatesJob") {
            try AnalyticsApi.getAnalyticsKnowledgeAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsKnowledgeAggregatesJobResults() async throws {
        try await call("getAnalyticsKnowledgeAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsKnowledgeAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsReportingDashboardsUser() async throws {
        try await call("getAnalyticsReportingDashboardsUser") {
            try AnalyticsApi.getAnalyticsReportingDashboardsUser(userId: $0.value("userId"))
        }
    }

    func testGetAnalyticsReportingDashboardsUsers() async throws {
        try await call("getAnalyticsReportingDashboardsUsers") {
            try AnalyticsApi.getAnalyticsReportingDashboardsUsers(
                sortBy: $0.optional("sortBy"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                id: $0.optional("id"), state: $0.optional("state"), deletedOnly: $0.optional("deletedOnly"))
        }
    }

    func testGetAnalyticsReportingExports() async throws {
        try await call("getAnalyticsReportingExports") {
            try AnalyticsApi.getAnalyticsReportingExports(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAnalyticsReportingExportsMetadata() async throws {
        try await call("getAnalyticsReportingExportsMetadata") { _ in
            AnalyticsApi.getAnalyticsReportingExportsMetadata()
        }
    }

    func testGetAnalyticsReportingSettings() async throws {
        try await call("getAnalyticsReportingSettings") { _ in
            AnalyticsApi.getAnalyticsReportingSettings()
        }
    }

    func testGetAnalyticsReportingSettingsDashboardsQuery() async throws {
        try await call("getAnalyticsReportingSettingsDashboardsQuery") {
            try AnalyticsApi.getAnalyticsReportingSettingsDashboardsQuery(
                dashboardType: $0.value("dashboardType"), dashboardAccessFilter: $0.value("dashboardAccessFilter"),
                name: $0.optional("name"), dashboardState: $0.optional("dashboardState"), sortBy: $0.optional("sortBy"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAnalyticsReportingSettingsUserDashboards() async throws {
        try await call("getAnalyticsReportingSettingsUserDashboards") {
            try AnalyticsApi.getAnalyticsReportingSettingsUserDashboards(
                userId: $0.value("userId"), sortBy: $0.optional("sortBy"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), publicOnly: $0.optional("publicOnly"),
                favoriteOnly: $0.optional("favoriteOnly"), deletedOnly: $0.optional("deletedOnly"),
                name: $0.optional("name"))
        }
    }

    func testGetAnalyticsResolutionsAggregatesJob() async throws {
        try await call("getAnalyticsResolutionsAggregatesJob") {
            try AnalyticsApi.getAnalyticsResolutionsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsResolutionsAggregatesJobResults() async throws {
        try await call("getAnalyticsResolutionsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsResolutionsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsSummariesAggregatesJob() async throws {
        try await call("getAnalyticsSummariesAggregatesJob") {
            try AnalyticsApi.getAnalyticsSummariesAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsSummariesAggregatesJobResults() async throws {
        try await call("getAnalyticsSummariesAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsSummariesAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsSurveysAggregatesJob() async throws {
        try await call("getAnalyticsSurveysAggregatesJob") {
            try AnalyticsApi.getAnalyticsSurveysAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsSurveysAggregatesJobResults() async throws {
        try await call("getAnalyticsSurveysAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsSurveysAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsTaskmanagementAggregatesJob() async throws {
        try await call("getAnalyticsTaskmanagementAggregatesJob") {
            try AnalyticsApi.getAnalyticsTaskmanagementAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsTaskmanagementAggregatesJobResults() async throws {
        try await call("getAnalyticsTaskmanagementAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsTaskmanagementAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsTranscriptsAggregatesJob() async throws {
        try await call("getAnalyticsTranscriptsAggregatesJob") {
            try AnalyticsApi.getAnalyticsTranscriptsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsTranscriptsAggregatesJobResults() async throws {
        try await call("getAnalyticsTranscriptsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsTranscriptsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsUsersAggregatesJob() async throws {
        try await call("getAnalyticsUsersAggregatesJob") {
            try AnalyticsApi.getAnalyticsUsersAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsUsersAggregatesJobResults() async throws {
        try await call("getAnalyticsUsersAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsUsersAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsUsersDetailsJob() async throws {
        try await call("getAnalyticsUsersDetailsJob") {
            try AnalyticsApi.getAnalyticsUsersDetailsJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsUsersDetailsJobResults() async throws {
        try await call("getAnalyticsUsersDetailsJobResults") {
            try AnalyticsApi.getAnalyticsUsersDetailsJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAnalyticsUsersDetailsJobsAvailability() async throws {
        try await call("getAnalyticsUsersDetailsJobsAvailability") { _ in
            AnalyticsApi.getAnalyticsUsersDetailsJobsAvailability()
        }
    }

    func testPatchAnalyticsReportingSettings() async throws {
        try await call("patchAnalyticsReportingSettings") {
            try AnalyticsApi.patchAnalyticsReportingSettings(body: $0.body())
        }
    }

    func testPostAnalyticsActionsAggregatesJobs() async throws {
        try await call("postAnalyticsActionsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsActionsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsActionsAggregatesQuery() async throws {
        try await call("postAnalyticsActionsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsActionsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsAgentcopilotsAggregatesJobs() async throws {
        try await call("postAnalyticsAgentcopilotsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsAgentcopilotsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsAgentcopilotsAggregatesQuery() async throws {
        try await call("postAnalyticsAgentcopilotsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsAgentcopilotsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsAgentsStatusCounts() async throws {
        try await call("postAnalyticsAgentsStatusCounts") {
            try AnalyticsApi.postAnalyticsAgentsStatusCounts(body: $0.body(), groupBy: $0.optional("groupBy"))
        }
    }

    func testPostAnalyticsAgentsStatusQuery() async throws {
        try await call("postAnalyticsAgentsStatusQuery") {
            try AnalyticsApi.postAnalyticsAgentsStatusQuery(body: $0.body())
        }
    }

    func testPostAnalyticsAgentutilizationsAggregatesJobs() async throws {
        try await call("postAnalyticsAgentutilizationsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsAgentutilizationsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsAgentutilizationsAggregatesQuery() async throws {
        try await call("postAnalyticsAgentutilizationsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsAgentutilizationsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsBotsAggregatesJobs() async throws {
        try await call("postAnalyticsBotsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsBotsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsBotsAggregatesQuery() async throws {
        try await call("postAnalyticsBotsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsBotsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsCasemanagementAggregatesJobs() async throws {
        try await call("postAnalyticsCasemanagementAggregatesJobs") {
            try AnalyticsApi.postAnalyticsCasemanagementAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsCasemanagementAggregatesQuery() async throws {
        try await call("postAnalyticsCasemanagementAggregatesQuery") {
            try AnalyticsApi.postAnalyticsCasemanagementAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsConversationDetailsProperties() async throws {
        try await call("postAnalyticsConversationDetailsProperties") {
            try AnalyticsApi.postAnalyticsConversationDetailsProperties(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPostAnalyticsConversationsActivityQuery() async throws {
        try await call("postAnalyticsConversationsActivityQuery") {
            try AnalyticsApi.postAnalyticsConversationsActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPostAnalyticsConversationsAggregatesJobs() async throws {
        try await call("postAnalyticsConversationsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsConversationsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsConversationsAggregatesQuery() async throws {
        try await call("postAnalyticsConversationsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsConversationsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsConversationsDetailsJobs() async throws {
        try await call("postAnalyticsConversationsDetailsJobs") {
            try AnalyticsApi.postAnalyticsConversationsDetailsJobs(body: $0.body())
        }
    }

    func testPostAnalyticsConversationsDetailsQuery() async throws {
        try await call("postAnalyticsConversationsDetailsQuery") {
            try AnalyticsApi.postAnalyticsConversationsDetailsQuery(body: $0.body())
        }
    }

    func testPostAnalyticsCopilotsAggregatesJobs() async throws {
        try await call("postAnalyticsCopilotsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsCopilotsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsCopilotsAggregatesQuery() async throws {
        try await call("postAnalyticsCopilotsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsCopilotsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsDataextractionDownloadsBulk() async throws {
        try await call("postAnalyticsDataextractionDownloadsBulk") {
            try AnalyticsApi.postAnalyticsDataextractionDownloadsBulk(body: $0.body())
        }
    }

    func testPostAnalyticsEvaluationsAggregatesJobs() async throws {
        try await call("postAnalyticsEvaluationsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsEvaluationsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsEvaluationsAggregatesQuery() async throws {
        try await call("postAnalyticsEvaluationsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsEvaluationsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsFlowexecutionsAggregatesJobs() async throws {
        try await call("postAnalyticsFlowexecutionsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsFlowexecutionsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsFlowexecutionsAggregatesQuery() async throws {
        try await call("postAnalyticsFlowexecutionsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsFlowexecutionsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsFlowsActivityQuery() async throws {
        try await call("postAnalyticsFlowsActivityQuery") {
            try AnalyticsApi.postAnalyticsFlowsActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPostAnalyticsFlowsAggregatesJobs() async throws {
        try await call("postAnalyticsFlowsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsFlowsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsFlowsAggregatesQuery() async throws {
        try await call("postAnalyticsFlowsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsFlowsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsFlowsObservationsQuery() async throws {
        try await call("postAnalyticsFlowsObservationsQuery") {
            try AnalyticsApi.postAnalyticsFlowsObservationsQuery(body: $0.body())
        }
    }

    func testPostAnalyticsJourneysAggregatesJobs() async throws {
        try await call("postAnalyticsJourneysAggregatesJobs") {
            try AnalyticsApi.postAnalyticsJourneysAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsJourneysAggregatesQuery() async throws {
        try await call("postAnalyticsJourneysAggregatesQuery") {
            try AnalyticsApi.postAnalyticsJourneysAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsKnowledgeAggregatesJobs() async throws {
        try await call("postAnalyticsKnowledgeAggregatesJobs") {
            try AnalyticsApi.postAnalyticsKnowledgeAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsKnowledgeAggregatesQuery() async throws {
        try await call("postAnalyticsKnowledgeAggregatesQuery") {
            try AnalyticsApi.postAnalyticsKnowledgeAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsQueuesObservationsQuery() async throws {
        try await call("postAnalyticsQueuesObservationsQuery") {
            try AnalyticsApi.postAnalyticsQueuesObservationsQuery(body: $0.body())
        }
    }

    func testPostAnalyticsRatelimitsAggregatesQuery() async throws {
        try await call("postAnalyticsRatelimitsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsRatelimitsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsReportingDashboardsUsersBulkRemove() async throws {
        try await call("postAnalyticsReportingDashboardsUsersBulkRemove") {
            try AnalyticsApi.postAnalyticsReportingDashboardsUsersBulkRemove(body: $0.body())
        }
    }

    func testPostAnalyticsReportingExports() async throws {
        try await call("postAnalyticsReportingExports") {
            try AnalyticsApi.postAnalyticsReportingExports(body: $0.body())
        }
    }

    func testPostAnalyticsReportingSettingsDashboardsBulkRemove() async throws {
        try await call("postAnalyticsReportingSettingsDashboardsBulkRemove") {
            try AnalyticsApi.postAnalyticsReportingSettingsDashboardsBulkRemove(body: $0.body())
        }
    }

    func testPostAnalyticsReportingSettingsDashboardsQuery() async throws {
        try await call("postAnalyticsReportingSettingsDashboardsQuery") {
            try AnalyticsApi.postAnalyticsReportingSettingsDashboardsQuery(body: $0.body())
        }
    }

    func testPostAnalyticsResolutionsAggregatesJobs() async throws {
        try await call("postAnalyticsResolutionsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsResolutionsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsResolutionsAggregatesQuery() async throws {
        try await call("postAnalyticsResolutionsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsResolutionsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsRoutingActivityQuery() async throws {
        try await call("postAnalyticsRoutingActivityQuery") {
            try AnalyticsApi.postAnalyticsRoutingActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPostAnalyticsSummariesAggregatesJobs() async throws {
        try await call("postAnalyticsSummariesAggregatesJobs") {
            try AnalyticsApi.postAnalyticsSummariesAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsSummariesAggregatesQuery() async throws {
        try await call("postAnalyticsSummariesAggregatesQuery") {
            try AnalyticsApi.postAnalyticsSummariesAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsSurveysAggregatesJobs() async throws {
        try await call("postAnalyticsSurveysAggregatesJobs") {
            try AnalyticsApi.postAnalyticsSurveysAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsSurveysAggregatesQuery() async throws {
        try await call("postAnalyticsSurveysAggregatesQuery") {
            try AnalyticsApi.postAnalyticsSurveysAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsTaskmanagementAggregatesJobs() async throws {
        try await call("postAnalyticsTaskmanagementAggregatesJobs") {
            try AnalyticsApi.postAnalyticsTaskmanagementAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsTaskmanagementAggregatesQuery() async throws {
        try await call("postAnalyticsTaskmanagementAggregatesQuery") {
            try AnalyticsApi.postAnalyticsTaskmanagementAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsTaskmanagementMetricsQuery() async throws {
        try await call("postAnalyticsTaskmanagementMetricsQuery") {
            try AnalyticsApi.postAnalyticsTaskmanagementMetricsQuery(
                body: $0.body(), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testPostAnalyticsTeamsActivityQuery() async throws {
        try await call("postAnalyticsTeamsActivityQuery") {
            try AnalyticsApi.postAnalyticsTeamsActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPostAnalyticsTranscriptsAggregatesJobs() async throws {
        try await call("postAnalyticsTranscriptsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsTranscriptsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsTranscriptsAggregatesQuery() async throws {
        try await call("postAnalyticsTranscriptsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsTranscriptsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsUsersActivityQuery() async throws {
        try await call("postAnalyticsUsersActivityQuery") {
            try AnalyticsApi.postAnalyticsUsersActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPostAnalyticsUsersAggregatesJobs() async throws {
        try await call("postAnalyticsUsersAggregatesJobs") {
            try AnalyticsApi.postAnalyticsUsersAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsUsersAggregatesQuery() async throws {
        try await call("postAnalyticsUsersAggregatesQuery") {
            try AnalyticsApi.postAnalyticsUsersAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsUsersDetailsJobs() async throws {
        try await call("postAnalyticsUsersDetailsJobs") {
            try AnalyticsApi.postAnalyticsUsersDetailsJobs(body: $0.body())
        }
    }

    func testPostAnalyticsUsersDetailsQuery() async throws {
        try await call("postAnalyticsUsersDetailsQuery") {
            try AnalyticsApi.postAnalyticsUsersDetailsQuery(body: $0.body())
        }
    }

    func testPostAnalyticsUsersObservationsQuery() async throws {
        try await call("postAnalyticsUsersObservationsQuery") {
            try AnalyticsApi.postAnalyticsUsersObservationsQuery(body: $0.body())
        }
    }

    func testPutAnalyticsDataretentionSettings() async throws {
        try await call("putAnalyticsDataretentionSettings") {
            try AnalyticsApi.putAnalyticsDataretentionSettings(body: $0.body())
        }
    }
}
