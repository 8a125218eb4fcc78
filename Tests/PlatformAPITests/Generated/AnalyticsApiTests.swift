// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAnalytics
import Testing

extension EveryFunctionTests {
    @Test(arguments: analyticsApiCalls) func analyticsApi(_ call: TypedCall) async throws { try await check(call) }

    static var analyticsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteAnalyticsActionsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsActionsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsAgentcopilotsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsAgentcopilotsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsAgentutilizationsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsAgentutilizationsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsBotsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsBotsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsCasemanagementAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsCasemanagementAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsConversationsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsConversationsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsConversationsDetailsJob") {
            try AnalyticsApi.deleteAnalyticsConversationsDetailsJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsCopilotsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsCopilotsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsEvaluationsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsEvaluationsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsFlowexecutionsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsFlowexecutionsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsFlowsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsFlowsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsJourneysAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsJourneysAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsKnowledgeAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsKnowledgeAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsResolutionsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsResolutionsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsSummariesAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsSummariesAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsSurveysAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsSurveysAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsTaskmanagementAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsTaskmanagementAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsTranscriptsAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsTranscriptsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsUsersAggregatesJob") {
            try AnalyticsApi.deleteAnalyticsUsersAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsUsersDetailsJob") {
            try AnalyticsApi.deleteAnalyticsUsersDetailsJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsActionsAggregatesJob") {
            try AnalyticsApi.getAnalyticsActionsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsActionsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsActionsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsAgentStatus") {
            try AnalyticsApi.getAnalyticsAgentStatus(userId: $0.value("userId"))
        }
        calls.add("getAnalyticsAgentcopilotsAggregatesJob") {
            try AnalyticsApi.getAnalyticsAgentcopilotsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsAgentcopilotsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsAgentcopilotsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsAgentutilizationsAggregatesJob") {
            try AnalyticsApi.getAnalyticsAgentutilizationsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsAgentutilizationsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsAgentutilizationsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsBotflowDivisionsReportingturns") {
            try AnalyticsApi.getAnalyticsBotflowDivisionsReportingturns(
                botFlowId: $0.value("botFlowId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                interval: $0.optional("interval"), actionId: $0.optional("actionId"),
                sessionId: $0.optional("sessionId"), language: $0.optional("language"),
                askActionResults: $0.optional("askActionResults"))
        }
        calls.add("getAnalyticsBotflowReportingturns") {
            try AnalyticsApi.getAnalyticsBotflowReportingturns(
                botFlowId: $0.value("botFlowId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                interval: $0.optional("interval"), actionId: $0.optional("actionId"),
                sessionId: $0.optional("sessionId"), language: $0.optional("language"),
                askActionResults: $0.optional("askActionResults"))
        }
        calls.add("getAnalyticsBotflowSessions") {
            try AnalyticsApi.getAnalyticsBotflowSessions(
                botFlowId: $0.value("botFlowId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                interval: $0.optional("interval"), botResultCategories: $0.optional("botResultCategories"),
                endLanguage: $0.optional("endLanguage"))
        }
        calls.add("getAnalyticsBotsAggregatesJob") {
            try AnalyticsApi.getAnalyticsBotsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsBotsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsBotsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsCasemanagementAggregatesJob") {
            try AnalyticsApi.getAnalyticsCasemanagementAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsCasemanagementAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsCasemanagementAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsConversationDetails") {
            try AnalyticsApi.getAnalyticsConversationDetails(conversationId: $0.value("conversationId"))
        }
        calls.add("getAnalyticsConversationsAggregatesJob") {
            try AnalyticsApi.getAnalyticsConversationsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsConversationsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsConversationsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsConversationsDetails") {
            try AnalyticsApi.getAnalyticsConversationsDetails(id: $0.optional("id"))
        }
        calls.add("getAnalyticsConversationsDetailsJob") {
            try AnalyticsApi.getAnalyticsConversationsDetailsJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsConversationsDetailsJobResults") {
            try AnalyticsApi.getAnalyticsConversationsDetailsJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getAnalyticsConversationsDetailsJobsAvailability") { _ in AnalyticsApi.getAnalyticsConversationsDetailsJobsAvailability() }
        calls.add("getAnalyticsCopilotsAggregatesJob") {
            try AnalyticsApi.getAnalyticsCopilotsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsCopilotsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsCopilotsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsDataextractionDownload") {
            try AnalyticsApi.getAnalyticsDataextractionDownload(downloadId: $0.value("downloadId"))
        }
        calls.add("getAnalyticsDataextractionDownloadsMetadata") {
            try AnalyticsApi.getAnalyticsDataextractionDownloadsMetadata(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                dataSchema: $0.optional("dataSchema"), dateStart: $0.optional("dateStart"),
                dateEnd: $0.optional("dateEnd"))
        }
        calls.add("getAnalyticsDataretentionSettings") { _ in AnalyticsApi.getAnalyticsDataretentionSettings() }
        calls.add("getAnalyticsEvaluationsAggregatesJob") {
            try AnalyticsApi.getAnalyticsEvaluationsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsEvaluationsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsEvaluationsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsFlowexecutionsAggregatesJob") {
            try AnalyticsApi.getAnalyticsFlowexecutionsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsFlowexecutionsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsFlowexecutionsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsFlowsAggregatesJob") {
            try AnalyticsApi.getAnalyticsFlowsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsFlowsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsFlowsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsJourneysAggregatesJob") {
            try AnalyticsApi.getAnalyticsJourneysAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsJourneysAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsJourneysAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsKnowledgeAggregatesJob") {
            try AnalyticsApi.getAnalyticsKnowledgeAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsKnowledgeAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsKnowledgeAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsReportingDashboardsUser") {
            try AnalyticsApi.getAnalyticsReportingDashboardsUser(userId: $0.value("userId"))
        }
        calls.add("getAnalyticsReportingDashboardsUsers") {
            try AnalyticsApi.getAnalyticsReportingDashboardsUsers(
                sortBy: $0.optional("sortBy"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                id: $0.optional("id"), state: $0.optional("state"), deletedOnly: $0.optional("deletedOnly"))
        }
        calls.add("getAnalyticsReportingExports") {
            try AnalyticsApi.getAnalyticsReportingExports(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getAnalyticsReportingExportsMetadata") { _ in AnalyticsApi.getAnalyticsReportingExportsMetadata() }
        calls.add("getAnalyticsReportingSettings") { _ in AnalyticsApi.getAnalyticsReportingSettings() }
        calls.add("getAnalyticsReportingSettingsDashboardsQuery") {
            try AnalyticsApi.getAnalyticsReportingSettingsDashboardsQuery(
                dashboardType: $0.value("dashboardType"), dashboardAccessFilter: $0.value("dashboardAccessFilter"),
                name: $0.optional("name"), dashboardState: $0.optional("dashboardState"), sortBy: $0.optional("sortBy"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getAnalyticsReportingSettingsUserDashboards") {
            try AnalyticsApi.getAnalyticsReportingSettingsUserDashboards(
                userId: $0.value("userId"), sortBy: $0.optional("sortBy"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), publicOnly: $0.optional("publicOnly"),
                favoriteOnly: $0.optional("favoriteOnly"), deletedOnly: $0.optional("deletedOnly"),
                name: $0.optional("name"))
        }
        calls.add("getAnalyticsResolutionsAggregatesJob") {
            try AnalyticsApi.getAnalyticsResolutionsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsResolutionsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsResolutionsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsSummariesAggregatesJob") {
            try AnalyticsApi.getAnalyticsSummariesAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsSummariesAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsSummariesAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsSurveysAggregatesJob") {
            try AnalyticsApi.getAnalyticsSurveysAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsSurveysAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsSurveysAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsTaskmanagementAggregatesJob") {
            try AnalyticsApi.getAnalyticsTaskmanagementAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsTaskmanagementAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsTaskmanagementAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsTranscriptsAggregatesJob") {
            try AnalyticsApi.getAnalyticsTranscriptsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsTranscriptsAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsTranscriptsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsUsersAggregatesJob") {
            try AnalyticsApi.getAnalyticsUsersAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsUsersAggregatesJobResults") {
            try AnalyticsApi.getAnalyticsUsersAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsUsersDetailsJob") {
            try AnalyticsApi.getAnalyticsUsersDetailsJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsUsersDetailsJobResults") {
            try AnalyticsApi.getAnalyticsUsersDetailsJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getAnalyticsUsersDetailsJobsAvailability") { _ in AnalyticsApi.getAnalyticsUsersDetailsJobsAvailability() }
        calls.add("patchAnalyticsReportingSettings") {
            try AnalyticsApi.patchAnalyticsReportingSettings(body: $0.body())
        }
        calls.add("postAnalyticsActionsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsActionsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsActionsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsActionsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsAgentcopilotsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsAgentcopilotsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsAgentcopilotsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsAgentcopilotsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsAgentsStatusCounts") {
            try AnalyticsApi.postAnalyticsAgentsStatusCounts(body: $0.body(), groupBy: $0.optional("groupBy"))
        }
        calls.add("postAnalyticsAgentsStatusQuery") {
            try AnalyticsApi.postAnalyticsAgentsStatusQuery(body: $0.body())
        }
        calls.add("postAnalyticsAgentutilizationsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsAgentutilizationsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsAgentutilizationsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsAgentutilizationsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsBotsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsBotsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsBotsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsBotsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsCasemanagementAggregatesJobs") {
            try AnalyticsApi.postAnalyticsCasemanagementAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsCasemanagementAggregatesQuery") {
            try AnalyticsApi.postAnalyticsCasemanagementAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsConversationDetailsProperties") {
            try AnalyticsApi.postAnalyticsConversationDetailsProperties(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("postAnalyticsConversationsActivityQuery") {
            try AnalyticsApi.postAnalyticsConversationsActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("postAnalyticsConversationsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsConversationsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsConversationsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsConversationsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsConversationsDetailsJobs") {
            try AnalyticsApi.postAnalyticsConversationsDetailsJobs(body: $0.body())
        }
        calls.add("postAnalyticsConversationsDetailsQuery") {
            try AnalyticsApi.postAnalyticsConversationsDetailsQuery(body: $0.body())
        }
        calls.add("postAnalyticsCopilotsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsCopilotsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsCopilotsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsCopilotsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsDataextractionDownloadsBulk") {
            try AnalyticsApi.postAnalyticsDataextractionDownloadsBulk(body: $0.body())
        }
        calls.add("postAnalyticsEvaluationsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsEvaluationsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsEvaluationsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsEvaluationsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsFlowexecutionsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsFlowexecutionsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsFlowexecutionsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsFlowexecutionsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsFlowsActivityQuery") {
            try AnalyticsApi.postAnalyticsFlowsActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("postAnalyticsFlowsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsFlowsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsFlowsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsFlowsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsFlowsObservationsQuery") {
            try AnalyticsApi.postAnalyticsFlowsObservationsQuery(body: $0.body())
        }
        calls.add("postAnalyticsJourneysAggregatesJobs") {
            try AnalyticsApi.postAnalyticsJourneysAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsJourneysAggregatesQuery") {
            try AnalyticsApi.postAnalyticsJourneysAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsKnowledgeAggregatesJobs") {
            try AnalyticsApi.postAnalyticsKnowledgeAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsKnowledgeAggregatesQuery") {
            try AnalyticsApi.postAnalyticsKnowledgeAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsQueuesObservationsQuery") {
            try AnalyticsApi.postAnalyticsQueuesObservationsQuery(body: $0.body())
        }
        calls.add("postAnalyticsRatelimitsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsRatelimitsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsReportingDashboardsUsersBulkRemove") {
            try AnalyticsApi.postAnalyticsReportingDashboardsUsersBulkRemove(body: $0.body())
        }
        calls.add("postAnalyticsReportingExports") {
            try AnalyticsApi.postAnalyticsReportingExports(body: $0.body())
        }
        calls.add("postAnalyticsReportingSettingsDashboardsBulkRemove") {
            try AnalyticsApi.postAnalyticsReportingSettingsDashboardsBulkRemove(body: $0.body())
        }
        calls.add("postAnalyticsReportingSettingsDashboardsQuery") {
            try AnalyticsApi.postAnalyticsReportingSettingsDashboardsQuery(body: $0.body())
        }
        calls.add("postAnalyticsResolutionsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsResolutionsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsResolutionsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsResolutionsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsRoutingActivityQuery") {
            try AnalyticsApi.postAnalyticsRoutingActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("postAnalyticsSummariesAggregatesJobs") {
            try AnalyticsApi.postAnalyticsSummariesAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsSummariesAggregatesQuery") {
            try AnalyticsApi.postAnalyticsSummariesAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsSurveysAggregatesJobs") {
            try AnalyticsApi.postAnalyticsSurveysAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsSurveysAggregatesQuery") {
            try AnalyticsApi.postAnalyticsSurveysAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsTaskmanagementAggregatesJobs") {
            try AnalyticsApi.postAnalyticsTaskmanagementAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsTaskmanagementAggregatesQuery") {
            try AnalyticsApi.postAnalyticsTaskmanagementAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsTaskmanagementMetricsQuery") {
            try AnalyticsApi.postAnalyticsTaskmanagementMetricsQuery(
                body: $0.body(), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("postAnalyticsTeamsActivityQuery") {
            try AnalyticsApi.postAnalyticsTeamsActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("postAnalyticsTranscriptsAggregatesJobs") {
            try AnalyticsApi.postAnalyticsTranscriptsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsTranscriptsAggregatesQuery") {
            try AnalyticsApi.postAnalyticsTranscriptsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsUsersActivityQuery") {
            try AnalyticsApi.postAnalyticsUsersActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("postAnalyticsUsersAggregatesJobs") {
            try AnalyticsApi.postAnalyticsUsersAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsUsersAggregatesQuery") {
            try AnalyticsApi.postAnalyticsUsersAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsUsersDetailsJobs") {
            try AnalyticsApi.postAnalyticsUsersDetailsJobs(body: $0.body())
        }
        calls.add("postAnalyticsUsersDetailsQuery") {
            try AnalyticsApi.postAnalyticsUsersDetailsQuery(body: $0.body())
        }
        calls.add("postAnalyticsUsersObservationsQuery") {
            try AnalyticsApi.postAnalyticsUsersObservationsQuery(body: $0.body())
        }
        calls.add("putAnalyticsDataretentionSettings") {
            try AnalyticsApi.putAnalyticsDataretentionSettings(body: $0.body())
        }
        return calls
    }
}
