// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformJourney
import Testing

extension EveryFunctionTests {
    @Test(arguments: journeyApiCalls) func journeyApi(_ call: TypedCall) async throws { try await check(call) }

    static var journeyApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteAnalyticsJourneysAggregatesJob") {
            try JourneyApi.deleteAnalyticsJourneysAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteJourneyActionmap") {
            try JourneyApi.deleteJourneyActionmap(actionMapId: $0.value("actionMapId"))
        }
        calls.add("deleteJourneyActiontemplate") {
            try JourneyApi.deleteJourneyActiontemplate(
                actionTemplateId: $0.value("actionTemplateId"), hardDelete: $0.optional("hardDelete"))
        }
        calls.add("deleteJourneyExternaleventsConfiguration") {
            try JourneyApi.deleteJourneyExternaleventsConfiguration(configId: $0.value("configId"))
        }
        calls.add("deleteJourneyExternaleventsSchema") {
            try JourneyApi.deleteJourneyExternaleventsSchema(schemaId: $0.value("schemaId"))
        }
        calls.add("deleteJourneyOutcome") {
            try JourneyApi.deleteJourneyOutcome(outcomeId: $0.value("outcomeId"))
        }
        calls.add("deleteJourneyOutcomesPredictor") {
            try JourneyApi.deleteJourneyOutcomesPredictor(predictorId: $0.value("predictorId"))
        }
        calls.add("deleteJourneySegment") {
            try JourneyApi.deleteJourneySegment(segmentId: $0.value("segmentId"))
        }
        calls.add("deleteJourneyView") {
            try JourneyApi.deleteJourneyView(viewId: $0.value("viewId"))
        }
        calls.add("deleteJourneyViewSchedules") {
            try JourneyApi.deleteJourneyViewSchedules(viewId: $0.value("viewId"))
        }
        calls.add("getAnalyticsJourneysAggregatesJob") {
            try JourneyApi.getAnalyticsJourneysAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsJourneysAggregatesJobResults") {
            try JourneyApi.getAnalyticsJourneysAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getExternalcontactsContactJourneySegments") {
            try JourneyApi.getExternalcontactsContactJourneySegments(
                contactId: $0.value("contactId"), includeMerged: $0.optional("includeMerged"),
                limit: $0.optional("limit"))
        }
        calls.add("getExternalcontactsContactJourneySessions") {
            try JourneyApi.getExternalcontactsContactJourneySessions(
                contactId: $0.value("contactId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"),
                includeMerged: $0.optional("includeMerged"))
        }
        calls.add("getJourneyActionmap") {
            try JourneyApi.getJourneyActionmap(actionMapId: $0.value("actionMapId"))
        }
        calls.add("getJourneyActionmaps") {
            try JourneyApi.getJourneyActionmaps(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                filterField: $0.optional("filterField"), filterValue: $0.optional("filterValue"),
                actionMapIds: $0.optional("actionMapIds"), queryFields: $0.optional("queryFields"),
                queryValue: $0.optional("queryValue"))
        }
        calls.add("getJourneyActionmapsEstimatesJob") {
            try JourneyApi.getJourneyActionmapsEstimatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getJourneyActionmapsEstimatesJobResults") {
            try JourneyApi.getJourneyActionmapsEstimatesJobResults(jobId: $0.value("jobId"))
        }
        calls.add("getJourneyActiontarget") {
            try JourneyApi.getJourneyActiontarget(actionTargetId: $0.value("actionTargetId"))
        }
        calls.add("getJourneyActiontargets") {
            try JourneyApi.getJourneyActiontargets(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getJourneyActiontemplate") {
            try JourneyApi.getJourneyActiontemplate(actionTemplateId: $0.value("actionTemplateId"))
        }
        calls.add("getJourneyActiontemplates") {
            try JourneyApi.getJourneyActiontemplates(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                mediaType: $0.optional("mediaType"), state: $0.optional("state"),
                queryFields: $0.optional("queryFields"), queryValue: $0.optional("queryValue"))
        }
        calls.add("getJourneyDeploymentCustomerPing") {
            try JourneyApi.getJourneyDeploymentCustomerPing(
                deploymentId: $0.value("deploymentId"), customerCookieId: $0.value("customerCookieId"),
                dl: $0.optional("dl"), dt: $0.optional("dt"), appNamespace: $0.optional("appNamespace"),
                sessionId: $0.optional("sessionId"),
                sinceLastBeaconMilliseconds: $0.optional("sinceLastBeaconMilliseconds"))
        }
        calls.add("getJourneyExternaleventsConfiguration") {
            try JourneyApi.getJourneyExternaleventsConfiguration(configId: $0.value("configId"))
        }
        calls.add("getJourneyExternaleventsConfigurations") {
            try JourneyApi.getJourneyExternaleventsConfigurations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getJourneyExternaleventsSchema") {
            try JourneyApi.getJourneyExternaleventsSchema(schemaId: $0.value("schemaId"))
        }
        calls.add("getJourneyExternaleventsSchemaVersion") {
            try JourneyApi.getJourneyExternaleventsSchemaVersion(
                schemaId: $0.value("schemaId"), versionId: $0.value("versionId"))
        }
        calls.add("getJourneyExternaleventsSchemaVersions") {
            try JourneyApi.getJourneyExternaleventsSchemaVersions(schemaId: $0.value("schemaId"))
        }
        calls.add("getJourneyExternaleventsSchemas") { _ in JourneyApi.getJourneyExternaleventsSchemas() }
        calls.add("getJourneyExternaleventsSchemasCoretype") {
            try JourneyApi.getJourneyExternaleventsSchemasCoretype(coreTypeName: $0.value("coreTypeName"))
        }
        calls.add("getJourneyExternaleventsSchemasCoretypes") { _ in JourneyApi.getJourneyExternaleventsSchemasCoretypes() }
        calls.add("getJourneyExternaleventsSchemasLimits") { _ in JourneyApi.getJourneyExternaleventsSchemasLimits() }
        calls.add("getJourneyOutcome") {
            try JourneyApi.getJourneyOutcome(outcomeId: $0.value("outcomeId"))
        }
        calls.add("getJourneyOutcomes") {
            try JourneyApi.getJourneyOutcomes(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                outcomeIds: $0.optional("outcomeIds"), queryFields: $0.optional("queryFields"),
                queryValue: $0.optional("queryValue"))
        }
        calls.add("getJourneyOutcomesAttributionsJob") {
            try JourneyApi.getJourneyOutcomesAttributionsJob(jobId: $0.value("jobId"))
        }
        calls.add("getJourneyOutcomesAttributionsJobResults") {
            try JourneyApi.getJourneyOutcomesAttributionsJobResults(jobId: $0.value("jobId"))
        }
        calls.add("getJourneyOutcomesPredictor") {
            try JourneyApi.getJourneyOutcomesPredictor(predictorId: $0.value("predictorId"))
        }
        calls.add("getJourneyOutcomesPredictors") { _ in JourneyApi.getJourneyOutcomesPredictors() }
        calls.add("getJourneySegment") {
            try JourneyApi.getJourneySegment(segmentId: $0.value("segmentId"))
        }
        calls.add("getJourneySegments") {
            try JourneyApi.getJourneySegments(
                sortBy: $0.optional("sortBy"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                isActive: $0.optional("isActive"), segmentIds: $0.optional("segmentIds"),
                queryFields: $0.optional("queryFields"), queryValue: $0.optional("queryValue"))
        }
        calls.add("getJourneySession") {
            try JourneyApi.getJourneySession(sessionId: $0.value("sessionId"))
        }
        calls.add("getJourneySessionEvents") {
            try JourneyApi.getJourneySessionEvents(
                sessionId: $0.value("sessionId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"),
                eventType: $0.optional("eventType"))
        }
        calls.add("getJourneySessionOutcomescores") {
            try JourneyApi.getJourneySessionOutcomescores(sessionId: $0.value("sessionId"))
        }
        calls.add("getJourneyView") {
            try JourneyApi.getJourneyView(viewId: $0.value("viewId"))
        }
        calls.add("getJourneyViewSchedules") {
            try JourneyApi.getJourneyViewSchedules(viewId: $0.value("viewId"))
        }
        calls.add("getJourneyViewVersion") {
            try JourneyApi.getJourneyViewVersion(viewId: $0.value("viewId"), versionId: $0.value("versionId"))
        }
        calls.add("getJourneyViewVersionChart") {
            try JourneyApi.getJourneyViewVersionChart(
                viewId: $0.value("viewId"), journeyViewVersion: $0.value("journeyViewVersion"),
                chartId: $0.value("chartId"))
        }
        calls.add("getJourneyViewVersionChartVersion") {
            try JourneyApi.getJourneyViewVersionChartVersion(
                viewId: $0.value("viewId"), journeyViewVersion: $0.value("journeyViewVersion"),
                chartId: $0.value("chartId"), chartVersion: $0.value("chartVersion"))
        }
        calls.add("getJourneyViewVersionJob") {
            try JourneyApi.getJourneyViewVersionJob(
                viewId: $0.value("viewId"), journeyVersionId: $0.value("journeyVersionId"), jobId: $0.value("jobId"))
        }
        calls.add("getJourneyViewVersionJobResults") {
            try JourneyApi.getJourneyViewVersionJobResults(
                viewId: $0.value("viewId"), journeyViewVersion: $0.value("journeyViewVersion"),
                jobId: $0.value("jobId"))
        }
        calls.add("getJourneyViewVersionJobResultsChart") {
            try JourneyApi.getJourneyViewVersionJobResultsChart(
                viewId: $0.value("viewId"), journeyVersionId: $0.value("journeyVersionId"), jobId: $0.value("jobId"),
                chartId: $0.value("chartId"))
        }
        calls.add("getJourneyViewVersionJobsLatest") {
            try JourneyApi.getJourneyViewVersionJobsLatest(
                viewId: $0.value("viewId"), journeyVersionId: $0.value("journeyVersionId"))
        }
        calls.add("getJourneyViews") {
            try JourneyApi.getJourneyViews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                nameOrCreatedBy: $0.optional("nameOrCreatedBy"), expand: $0.optional("expand"), id: $0.optional("id"))
        }
        calls.add("getJourneyViewsDataDetails") { _ in JourneyApi.getJourneyViewsDataDetails() }
        calls.add("getJourneyViewsEventdefinition") {
            try JourneyApi.getJourneyViewsEventdefinition(eventDefinitionId: $0.value("eventDefinitionId"))
        }
        calls.add("getJourneyViewsEventdefinitions") { _ in JourneyApi.getJourneyViewsEventdefinitions() }
        calls.add("getJourneyViewsEventdefinitionsExternal") { _ in JourneyApi.getJourneyViewsEventdefinitionsExternal() }
        calls.add("getJourneyViewsEventdefinitionsExternalChanges") { _ in JourneyApi.getJourneyViewsEventdefinitionsExternalChanges() }
        calls.add("getJourneyViewsJobs") {
            try JourneyApi.getJourneyViewsJobs(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                interval: $0.optional("interval"), statuses: $0.optional("statuses"))
        }
        calls.add("getJourneyViewsJobsMe") {
            try JourneyApi.getJourneyViewsJobsMe(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                interval: $0.optional("interval"), statuses: $0.optional("statuses"))
        }
        calls.add("getJourneyViewsSchedules") {
            try JourneyApi.getJourneyViewsSchedules(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("patchJourneyActionmap") {
            try JourneyApi.patchJourneyActionmap(actionMapId: $0.value("actionMapId"), body: $0.body())
        }
        calls.add("patchJourneyActiontemplate") {
            try JourneyApi.patchJourneyActiontemplate(actionTemplateId: $0.value("actionTemplateId"), body: $0.body())
        }
        calls.add("patchJourneyExternaleventsConfiguration") {
            try JourneyApi.patchJourneyExternaleventsConfiguration(configId: $0.value("configId"), body: $0.body())
        }
        calls.add("patchJourneyOutcome") {
            try JourneyApi.patchJourneyOutcome(outcomeId: $0.value("outcomeId"), body: $0.body())
        }
        calls.add("patchJourneySegment") {
            try JourneyApi.patchJourneySegment(segmentId: $0.value("segmentId"), body: $0.body())
        }
        calls.add("patchJourneyViewVersionJob") {
            try JourneyApi.patchJourneyViewVersionJob(
                viewId: $0.value("viewId"), journeyVersionId: $0.value("journeyVersionId"), jobId: $0.value("jobId"),
                body: $0.body())
        }
        calls.add("postAnalyticsJourneysAggregatesJobs") {
            try JourneyApi.postAnalyticsJourneysAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsJourneysAggregatesQuery") {
            try JourneyApi.postAnalyticsJourneysAggregatesQuery(body: $0.body())
        }
        calls.add("postExternalcontactsContactJourneySegments") {
            try JourneyApi.postExternalcontactsContactJourneySegments(contactId: $0.value("contactId"), body: $0.body())
        }
        calls.add("postJourneyActionmaps") {
            try JourneyApi.postJourneyActionmaps(body: $0.body())
        }
        calls.add("postJourneyActionmapsEstimatesJobs") {
            try JourneyApi.postJourneyActionmapsEstimatesJobs(body: $0.body())
        }
        calls.add("postJourneyActiontemplates") {
            try JourneyApi.postJourneyActiontemplates(body: $0.body())
        }
        calls.add("postJourneyDeploymentActionevent") {
            try JourneyApi.postJourneyDeploymentActionevent(deploymentId: $0.value("deploymentId"), body: $0.body())
        }
        calls.add("postJourneyDeploymentAppevents") {
            try JourneyApi.postJourneyDeploymentAppevents(deploymentId: $0.value("deploymentId"), body: $0.body())
        }
        calls.add("postJourneyDeploymentWebevents") {
            try JourneyApi.postJourneyDeploymentWebevents(deploymentId: $0.value("deploymentId"), body: $0.body())
        }
        calls.add("postJourneyExternaleventsConfigurationEvents") {
            try JourneyApi.postJourneyExternaleventsConfigurationEvents(
                configurationId: $0.value("configurationId"), body: $0.body())
        }
        calls.add("postJourneyExternaleventsConfigurations") {
            try JourneyApi.postJourneyExternaleventsConfigurations(body: $0.body())
        }
        calls.add("postJourneyExternaleventsSchemas") {
            try JourneyApi.postJourneyExternaleventsSchemas(body: $0.body())
        }
        calls.add("postJourneyFlowsPathsQuery") {
            try JourneyApi.postJourneyFlowsPathsQuery(body: $0.body())
        }
        calls.add("postJourneyOutcomes") {
            try JourneyApi.postJourneyOutcomes(body: $0.body())
        }
        calls.add("postJourneyOutcomesAttributionsJobs") {
            try JourneyApi.postJourneyOutcomesAttributionsJobs(body: $0.body())
        }
        calls.add("postJourneyOutcomesPredictors") {
            try JourneyApi.postJourneyOutcomesPredictors(body: $0.body())
        }
        calls.add("postJourneySegments") {
            try JourneyApi.postJourneySegments(body: $0.body())
        }
        calls.add("postJourneyViewSchedules") {
            try JourneyApi.postJourneyViewSchedules(viewId: $0.value("viewId"), body: $0.body())
        }
        calls.add("postJourneyViewVersionJobs") {
            try JourneyApi.postJourneyViewVersionJobs(
                viewId: $0.value("viewId"), journeyVersionId: $0.value("journeyVersionId"))
        }
        calls.add("postJourneyViewVersions") {
            try JourneyApi.postJourneyViewVersions(viewId: $0.value("viewId"), body: $0.body())
        }
        calls.add("postJourneyViews") {
            try JourneyApi.postJourneyViews(body: $0.body())
        }
        calls.add("postJourneyViewsEncodingsValidate") {
            try JourneyApi.postJourneyViewsEncodingsValidate(body: $0.body())
        }
        calls.add("putJourneyExternaleventsSchema") {
            try JourneyApi.putJourneyExternaleventsSchema(schemaId: $0.value("schemaId"), body: $0.body())
        }
        calls.add("putJourneyViewSchedules") {
            try JourneyApi.putJourneyViewSchedules(viewId: $0.value("viewId"), body: $0.body())
        }
        calls.add("putJourneyViewVersion") {
            try JourneyApi.putJourneyViewVersion(
                viewId: $0.value("viewId"), versionId: $0.value("versionId"), body: $0.body())
        }
        calls.add("putJourneyViewsEventdefinition") {
            try JourneyApi.putJourneyViewsEventdefinition(
                eventDefinitionId: $0.value("eventDefinitionId"), body: $0.body())
        }
        calls.add("putJourneyViewsEventdefinitionActivate") {
            try JourneyApi.putJourneyViewsEventdefinitionActivate(
                eventDefinitionId: $0.value("eventDefinitionId"), body: $0.body())
        }
        return calls
    }
}
