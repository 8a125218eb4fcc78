// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformJourney

/// The functions of `JourneyApi`, each of which is called once.
final class JourneyApiTests: OperationTestCase {
    func testDeleteAnalyticsJourneysAggregatesJob() async throws {
        try await call("deleteAnalyticsJourneysAggregatesJob") {
            try JourneyApi.deleteAnalyticsJourneysAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteJourneyActionmap() async throws {
        try await call("deleteJourneyActionmap") {
            try JourneyApi.deleteJourneyActionmap(actionMapId: $0.value("actionMapId"))
        }
    }

    func testDeleteJourneyActiontemplate() async throws {
        try await call("deleteJourneyActiontemplate") {
            try JourneyApi.deleteJourneyActiontemplate(
                actionTemplateId: $0.value("actionTemplateId"), hardDelete: $0.optional("hardDelete"))
        }
    }

    func testDeleteJourneyExternaleventsConfiguration() async throws {
        try await call("deleteJourneyExternaleventsConfiguration") {
            try JourneyApi.deleteJourneyExternaleventsConfiguration(configId: $0.value("configId"))
        }
    }

    func testDeleteJourneyExternaleventsSchema() async throws {
        try await call("deleteJourneyExternaleventsSchema") {
            try JourneyApi.deleteJourneyExternaleventsSchema(schemaId: $0.value("schemaId"))
        }
    }

    func testDeleteJourneyOutcome() async throws {
        try await call("deleteJourneyOutcome") {
            try JourneyApi.deleteJourneyOutcome(outcomeId: $0.value("outcomeId"))
        }
    }

    func testDeleteJourneyOutcomesPredictor() async throws {
        try await call("deleteJourneyOutcomesPredictor") {
            try JourneyApi.deleteJourneyOutcomesPredictor(predictorId: $0.value("predictorId"))
        }
    }

    func testDeleteJourneySegment() async throws {
        try await call("deleteJourneySegment") {
            try JourneyApi.deleteJourneySegment(segmentId: $0.value("segmentId"))
        }
    }

    func testDeleteJourneyView() async throws {
        try await call("deleteJourneyView") {
            try JourneyApi.deleteJourneyView(viewId: $0.value("viewId"))
        }
    }

    func testDeleteJourneyViewSchedules() async throws {
        try await call("deleteJourneyViewSchedules") {
            try JourneyApi.deleteJourneyViewSchedules(viewId: $0.value("viewId"))
        }
    }

    func testGetAnalyticsJourneysAggregatesJob() async throws {
        try await call("getAnalyticsJourneysAggregatesJob") {
            try JourneyApi.getAnalyticsJourneysAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsJourneysAggregatesJobResults() async throws {
        try await call("getAnalyticsJourneysAggregatesJobResults") {
            try JourneyApi.getAnalyticsJourneysAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetExternalcontactsContactJourneySegments() async throws {
        try await call("getExternalcontactsContactJourneySegments") {
            try JourneyApi.getExternalcontactsContactJourneySegments(
                contactId: $0.value("contactId"), includeMerged: $0.optional("includeMerged"),
                limit: $0.optional("limit"))
        }
    }

    func testGetExternalcontactsContactJourneySessions() async throws {
        try await call("getExternalcontactsContactJourneySessions") {
            try JourneyApi.getExternalcontactsContactJourneySessions(
                contactId: $0.value("contactId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"),
                includeMerged: $0.optional("includeMerged"))
        }
    }

    func testGetJourneyActionmap() async throws {
        try await call("getJourneyActionmap") {
            try JourneyApi.getJourneyActionmap(actionMapId: $0.value("actionMapId"))
        }
    }

    func testGetJourneyActionmaps() async throws {
        try await call("getJourneyActionmaps") {
            try JourneyApi.getJourneyActionmaps(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                filterField: $0.optional("filterField"), filterValue: $0.optional("filterValue"),
                actionMapIds: $0.optional("actionMapIds"), queryFields: $0.optional("queryFields"),
                queryValue: $0.optional("queryValue"))
        }
    }

    func testGetJourneyActionmapsEstimatesJob() async throws {
        try await call("getJourneyActionmapsEstimatesJob") {
            try JourneyApi.getJourneyActionmapsEstimatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetJourneyActionmapsEstimatesJobResults() async throws {
        try await call("getJourneyActionmapsEstimatesJobResults") {
            try JourneyApi.getJourneyActionmapsEstimatesJobResults(jobId: $0.value("jobId"))
        }
    }

    func testGetJourneyActiontarget() async throws {
        try await call("getJourneyActiontarget") {
            try JourneyApi.getJourneyActiontarget(actionTargetId: $0.value("actionTargetId"))
        }
    }

    func testGetJourneyActiontargets() async throws {
        try await call("getJourneyActiontargets") {
            try JourneyApi.getJourneyActiontargets(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetJourneyActiontemplate() async throws {
        try await call("getJourneyActiontemplate") {
            try JourneyApi.getJourneyActiontemplate(actionTemplateId: $0.value("actionTemplateId"))
        }
    }

    func testGetJourneyActiontemplates() async throws {
        try await call("getJourneyActiontemplates") {
            try JourneyApi.getJourneyActiontemplates(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                mediaType: $0.optional("mediaType"), state: $0.optional("state"),
                queryFields: $0.optional("queryFields"), queryValue: $0.optional("queryValue"))
        }
    }

    func testGetJourneyDeploymentCustomerPing() async throws {
        try await call("getJourneyDeploymentCustomerPing") {
            try JourneyApi.getJourneyDeploymentCustomerPing(
                deploymentId: $0.value("deploymentId"), customerCookieId: $0.value("customerCookieId"),
                dl: $0.optional("dl"), dt: $0.optional("dt"), appNamespace: $0.optional("appNamespace"),
                sessionId: $0.optional("sessionId"),
                sinceLastBeaconMilliseconds: $0.optional("sinceLastBeaconMilliseconds"))
        }
    }

    func testGetJourneyExternaleventsConfiguration() async throws {
        try await call("getJourneyExternaleventsConfiguration") {
            try JourneyApi.getJourneyExternaleventsConfiguration(configId: $0.value("configId"))
        }
    }

    func testGetJourneyExternaleventsConfigurations() async throws {
        try await call("getJourneyExternaleventsConfigurations") {
            try JourneyApi.getJourneyExternaleventsConfigurations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetJourneyExternaleventsSchema() async throws {
        try await call("getJourneyExternaleventsSchema") {
            try JourneyApi.getJourneyExternaleventsSchema(schemaId: $0.value("schemaId"))
        }
    }

    func testGetJourneyExternaleventsSchemaVersion() async throws {
        try await call("getJourneyExternaleventsSchemaVersion") {
            try JourneyApi.getJourneyExternaleventsSchemaVersion(
                schemaId: $0.value("schemaId"), versionId: $0.value("versionId"))
        }
    }

    func testGetJourneyExternaleventsSchemaVersions() async throws {
        try await call("getJourneyExternaleventsSchemaVersions") {
            try JourneyApi.getJourneyExternaleventsSchemaVersions(schemaId: $0.value("schemaId"))
        }
    }

    func testGetJourneyExternaleventsSchemas() async throws {
        try await call("getJourneyExternaleventsSchemas") { _ in
            JourneyApi.getJourneyExternaleventsSchemas()
        }
    }

    func testGetJourneyExternaleventsSchemasCoretype() async throws {
        try await call("getJourneyExternaleventsSchemasCoretype") {
            try JourneyApi.getJourneyExternaleventsSchemasCoretype(coreTypeName: $0.value("coreTypeName"))
        }
    }

    func testGetJourneyExternaleventsSchemasCoretypes() async throws {
        try await call("getJourneyExternaleventsSchemasCoretypes") { _ in
            JourneyApi.getJourneyExternaleventsSchemasCoretypes()
        }
    }

    func testGetJourneyExternaleventsSchemasLimits() async throws {
        try await call("getJourneyExternaleventsSchemasLimits") { _ in
            JourneyApi.getJourneyExternaleventsSchemasLimits()
        }
    }

    func testGetJourneyOutcome() async throws {
        try await call("getJourneyOutcome") {
            try JourneyApi.getJourneyOutcome(outcomeId: $0.value("outcomeId"))
        }
    }

    func testGetJourneyOutcomes() async throws {
        try await call("getJourneyOutcomes") {
            try JourneyApi.getJourneyOutcomes(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                outcomeIds: $0.optional("outcomeIds"), queryFields: $0.optional("queryFields"),
                queryValue: $0.optional("queryValue"))
        }
    }

    func testGetJourneyOutcomesAttributionsJob() async throws {
        try await call("getJourneyOutcomesAttributionsJob") {
            try JourneyApi.getJourneyOutcomesAttributionsJob(jobId: $0.value("jobId"))
        }
    }

    func testGetJourneyOutcomesAttributionsJobResults() async throws {
        try await call("getJourneyOutcomesAttributionsJobResults") {
            try JourneyApi.getJourneyOutcomesAttributionsJobResults(jobId: $0.value("jobId"))
        }
    }

    func testGetJourneyOutcomesPredictor() async throws {
        try await call("getJourneyOutcomesPredictor") {
            try JourneyApi.getJourneyOutcomesPredictor(predictorId: $0.value("predictorId"))
        }
    }

    func testGetJourneyOutcomesPredictors() async throws {
        try await call("getJourneyOutcomesPredictors") { _ in
            JourneyApi.getJourneyOutcomesPredictors()
        }
    }

    func testGetJourneySegment() async throws {
        try await call("getJourneySegment") {
            try JourneyApi.getJourneySegment(segmentId: $0.value("segmentId"))
        }
    }

    func testGetJourneySegments() async throws {
        try await call("getJourneySegments") {
            try JourneyApi.getJourneySegments(
                sortBy: $0.optional("sortBy"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                isActive: $0.optional("isActive"), segmentIds: $0.optional("segmentIds"),
                queryFields: $0.optional("queryFields"), queryValue: $0.optional("queryValue"))
        }
    }

    func testGetJourneySession() async throws {
        try await call("getJourneySession") {
            try JourneyApi.getJourneySession(sessionId: $0.value("sessionId"))
        }
    }

    func testGetJourneySessionEvents() async throws {
        try await call("getJourneySessionEvents") {
            try JourneyApi.getJourneySessionEvents(
                sessionId: $0.value("sessionId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"),
                eventType: $0.optional("eventType"))
        }
    }

    func testGetJourneySessionOutcomescores() async throws {
        try await call("getJourneySessionOutcomescores") {
            try JourneyApi.getJourneySessionOutcomescores(sessionId: $0.value("sessionId"))
        }
    }

    func testGetJourneyView() async throws {
        try await call("getJourneyView") {
            try JourneyApi.getJourneyView(viewId: $0.value("viewId"))
        }
    }

    func testGetJourneyViewSchedules() async throws {
        try await call("getJourneyViewSchedules") {
            try JourneyApi.getJourneyViewSchedules(viewId: $0.value("viewId"))
        }
    }

    func testGetJourneyViewVersion() async throws {
        try await call("getJourneyViewVersion") {
            try JourneyApi.getJourneyViewVersion(viewId: $0.value("viewId"), versionId: $0.value("versionId"))
        }
    }

    func testGetJourneyViewVersionChart() async throws {
        try await call("getJourneyViewVersionChart") {
            try JourneyApi.getJourneyViewVersionChart(
                viewId: $0.value("viewId"), journeyViewVersion: $0.value("journeyViewVersion"),
                chartId: $0.value("chartId"))
        }
    }

    func testGetJourneyViewVersionChartVersion() async throws {
        try await call("getJourneyViewVersionChartVersion") {
            try JourneyApi.getJourneyViewVersionChartVersion(
                viewId: $0.value("viewId"), journeyViewVersion: $0.value("journeyViewVersion"),
                chartId: $0.value("chartId"), chartVersion: $0.value("chartVersion"))
        }
    }

    func testGetJourneyViewVersionJob() async throws {
        try await call("getJourneyViewVersionJob") {
            try JourneyApi.getJourneyViewVersionJob(
                viewId: $0.value("viewId"), journeyVersionId: $0.value("journeyVersionId"), jobId: $0.value("jobId"))
        }
    }

    func testGetJourneyViewVersionJobResults() async throws {
        try await call("getJourneyViewVersionJobResults") {
            try JourneyApi.getJourneyViewVersionJobResults(
                viewId: $0.value("viewId"), journeyViewVersion: $0.value("journeyViewVersion"),
                jobId: $0.value("jobId"))
        }
    }

    func testGetJourneyViewVersionJobResultsChart() async throws {
        try await call("getJourneyViewVersionJobResultsChart") {
            try JourneyApi.getJourneyViewVersionJobResultsChart(
                viewId: $0.value("viewId"), journeyVersionId: $0.value("journeyVersionId"), jobId: $0.value("jobId"),
                chartId: $0.value("chartId"))
        }
    }

    func testGetJourneyViewVersionJobsLatest() async throws {
        try await call("getJourneyViewVersionJobsLatest") {
            try JourneyApi.getJourneyViewVersionJobsLatest(
                viewId: $0.value("viewId"), journeyVersionId: $0.value("journeyVersionId"))
        }
    }

    func testGetJourneyViews() async throws {
        try await call("getJourneyViews") {
            try JourneyApi.getJourneyViews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                nameOrCreatedBy: $0.optional("nameOrCreatedBy"), expand: $0.optional("expand"), id: $0.optional("id"))
        }
    }

    func testGetJourneyViewsDataDetails() async throws {
        try await call("getJourneyViewsDataDetails") { _ in
            JourneyApi.getJourneyViewsDataDetails()
        }
    }

    func testGetJourneyViewsEventdefinition() async throws {
        try await call("getJourneyViewsEventdefinition") {
            try JourneyApi.getJourneyViewsEventdefinition(eventDefinitionId: $0.value("eventDefinitionId"))
        }
    }

    func testGetJourneyViewsEventdefinitions() async throws {
        try await call("getJourneyViewsEventdefinitions") { _ in
            JourneyApi.getJourneyViewsEventdefinitions()
        }
    }

    func testGetJourneyViewsEventdefinitionsExternal() async throws {
        try await call("getJourneyViewsEventdefinitionsExternal") { _ in
            JourneyApi.getJourneyViewsEventdefinitionsExternal()
        }
    }

    func testGetJourneyViewsEventdefinitionsExternalChanges() async throws {
        try await call("getJourneyViewsEventdefinitionsExternalChanges") { _ in
            JourneyApi.getJourneyViewsEventdefinitionsExternalChanges()
        }
    }

    func testGetJourneyViewsJobs() async throws {
        try await call("getJourneyViewsJobs") {
            try JourneyApi.getJourneyViewsJobs(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                interval: $0.optional("interval"), statuses: $0.optional("statuses"))
        }
    }

    func testGetJourneyViewsJobsMe() async throws {
        try await call("getJourneyViewsJobsMe") {
            try JourneyApi.getJourneyViewsJobsMe(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                interval: $0.optional("interval"), statuses: $0.optional("statuses"))
        }
    }

    func testGetJourneyViewsSchedules() async throws {
        try await call("getJourneyViewsSchedules") {
            try JourneyApi.getJourneyViewsSchedules(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testPatchJourneyActionmap() async throws {
        try await call("patchJourneyActionmap") {
            try JourneyApi.patchJourneyActionmap(actionMapId: $0.value("actionMapId"), body: $0.body())
        }
    }

    func testPatchJourneyActiontemplate() async throws {
        try await call("patchJourneyActiontemplate") {
            try JourneyApi.patchJourneyActiontemplate(actionTemplateId: $0.value("actionTemplateId"), body: $0.body())
        }
    }

    func testPatchJourneyExternaleventsConfiguration() async throws {
        try await call("patchJourneyExternaleventsConfiguration") {
            try JourneyApi.patchJourneyExternaleventsConfiguration(configId: $0.value("configId"), body: $0.body())
        }
    }

    func testPatchJourneyOutcome() async throws {
        try await call("patchJourneyOutcome") {
            try JourneyApi.patchJourneyOutcome(outcomeId: $0.value("outcomeId"), body: $0.body())
        }
    }

    func testPatchJourneySegment() async throws {
        try await call("patchJourneySegment") {
            try JourneyApi.patchJourneySegment(segmentId: $0.value("segmentId"), body: $0.body())
        }
    }

    func testPatchJourneyViewVersionJob() async throws {
        try await call("patchJourneyViewVersionJob") {
            try JourneyApi.patchJourneyViewVersionJob(
                viewId: $0.value("viewId"), journeyVersionId: $0.value("journeyVersionId"), jobId: $0.value("jobId"),
                body: $0.body())
        }
    }

    func testPostAnalyticsJourneysAggregatesJobs() async throws {
        try await call("postAnalyticsJourneysAggregatesJobs") {
            try JourneyApi.postAnalyticsJourneysAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsJourneysAggregatesQuery() async throws {
        try await call("postAnalyticsJourneysAggregatesQuery") {
            try JourneyApi.postAnalyticsJourneysAggregatesQuery(body: $0.body())
        }
    }

    func testPostExternalcontactsContactJourneySegments() async throws {
        try await call("postExternalcontactsContactJourneySegments") {
            try JourneyApi.postExternalcontactsContactJourneySegments(contactId: $0.value("contactId"), body: $0.body())
        }
    }

    func testPostJourneyActionmaps() async throws {
        try await call("postJourneyActionmaps") {
            try JourneyApi.postJourneyActionmaps(body: $0.body())
        }
    }

    func testPostJourneyActionmapsEstimatesJobs() async throws {
        try await call("postJourneyActionmapsEstimatesJobs") {
            try JourneyApi.postJourneyActionmapsEstimatesJobs(body: $0.body())
        }
    }

    func testPostJourneyActiontemplates() async throws {
        try await call("postJourneyActiontemplates") {
            try JourneyApi.postJourneyActiontemplates(body: $0.body())
        }
    }

    func testPostJourneyDeploymentActionevent() async throws {
        try await call("postJourneyDeploymentActionevent") {
            try JourneyApi.postJourneyDeploymentActionevent(deploymentId: $0.value("deploymentId"), body: $0.body())
        }
    }

    func testPostJourneyDeploymentAppevents() async throws {
        try await call("postJourneyDeploymentAppevents") {
            try JourneyApi.postJourneyDeploymentAppevents(deploymentId: $0.value("deploymentId"), body: $0.body())
        }
    }

    func testPostJourneyDeploymentWebevents() async throws {
        try await call("postJourneyDeploymentWebevents") {
            try JourneyApi.postJourneyDeploymentWebevents(deploymentId: $0.value("deploymentId"), body: $0.body())
        }
    }

    func testPostJourneyExternaleventsConfigurationEvents() async throws {
        try await call("postJourneyExternaleventsConfigurationEvents") {
            try JourneyApi.postJourneyExternaleventsConfigurationEvents(
                configurationId: $0.value("configurationId"), body: $0.body())
        }
    }

    func testPostJourneyExternaleventsConfigurations() async throws {
        try await call("postJourneyExternaleventsConfigurations") {
            try JourneyApi.postJourneyExternaleventsConfigurations(body: $0.body())
        }
    }

    func testPostJourneyExternaleventsSchemas() async throws {
        try await call("postJourneyExternaleventsSchemas") {
            try JourneyApi.postJourneyExternaleventsSchemas(body: $0.body())
        }
    }

    func testPostJourneyFlowsPathsQuery() async throws {
        try await call("postJourneyFlowsPathsQuery") {
            try JourneyApi.postJourneyFlowsPathsQuery(body: $0.body())
        }
    }

    func testPostJourneyOutcomes() async throws {
        try await call("postJourneyOutcomes") {
            try JourneyApi.postJourneyOutcomes(body: $0.body())
        }
    }

    func testPostJourneyOutcomesAttributionsJobs() async throws {
        try await call("postJourneyOutcomesAttributionsJobs") {
            try JourneyApi.postJourneyOutcomesAttributionsJobs(body: $0.body())
        }
    }

    func testPostJourneyOutcomesPredictors() async throws {
        try await call("postJourneyOutcomesPredictors") {
            try JourneyApi.postJourneyOutcomesPredictors(body: $0.body())
        }
    }

    func testPostJourneySegments() async throws {
        try await call("postJourneySegments") {
            try JourneyApi.postJourneySegments(body: $0.body())
        }
    }

    func testPostJourneyViewSchedules() async throws {
        try await call("postJourneyViewSchedules") {
            try JourneyApi.postJourneyViewSchedules(viewId: $0.value("viewId"), body: $0.body())
        }
    }

    func testPostJourneyViewVersionJobs() async throws {
        try await call("postJourneyViewVersionJobs") {
            try JourneyApi.postJourneyViewVersionJobs(
                viewId: $0.value("viewId"), journeyVersionId: $0.value("journeyVersionId"))
        }
    }

    func testPostJourneyViewVersions() async throws {
        try await call("postJourneyViewVersions") {
            try JourneyApi.postJourneyViewVersions(viewId: $0.value("viewId"), body: $0.body())
        }
    }

    func testPostJourneyViews() async throws {
        try await call("postJourneyViews") {
            try JourneyApi.postJourneyViews(body: $0.body())
        }
    }

    func testPostJourneyViewsEncodingsValidate() async throws {
        try await call("postJourneyViewsEncodingsValidate") {
            try JourneyApi.postJourneyViewsEncodingsValidate(body: $0.body())
        }
    }

    func testPutJourneyExternaleventsSchema() async throws {
        try await call("putJourneyExternaleventsSchema") {
            try JourneyApi.putJourneyExternaleventsSchema(schemaId: $0.value("schemaId"), body: $0.body())
        }
    }

    func testPutJourneyViewSchedules() async throws {
        try await call("putJourneyViewSchedules") {
            try JourneyApi.putJourneyViewSchedules(viewId: $0.value("viewId"), body: $0.body())
        }
    }

    func testPutJourneyViewVersion() async throws {
        try await call("putJourneyViewVersion") {
            try JourneyApi.putJourneyViewVersion(
                viewId: $0.value("viewId"), versionId: $0.value("versionId"), body: $0.body())
        }
    }

    func testPutJourneyViewsEventdefinition() async throws {
        try await call("putJourneyViewsEventdefinition") {
            try JourneyApi.putJourneyViewsEventdefinition(
                eventDefinitionId: $0.value("eventDefinitionId"), body: $0.body())
        }
    }

    func testPutJourneyViewsEventdefinitionActivate() async throws {
        try await call("putJourneyViewsEventdefinitionActivate") {
            try JourneyApi.putJourneyViewsEventdefinitionActivate(
                eventDefinitionId: $0.value("eventDefinitionId"), body: $0.body())
        }
    }
}
