// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformQuality

/// The functions of `QualityApi`, each of which is called once.
final class QualityApiTests: OperationTestCase {
    func testDeleteAnalyticsEvaluationsAggregatesJob() async throws {
        try await call("deleteAnalyticsEvaluationsAggregatesJob") {
            try QualityApi.deleteAnalyticsEvaluationsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsSurveysAggregatesJob() async throws {
        try await call("deleteAnalyticsSurveysAggregatesJob") {
            try QualityApi.deleteAnalyticsSurveysAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteQualityCalibration() async throws {
        try await call("deleteQualityCalibration") {
            try QualityApi.deleteQualityCalibration(
                calibrationId: $0.value("calibrationId"), calibratorId: $0.value("calibratorId"))
        }
    }

    func testDeleteQualityConversationEvaluation() async throws {
        try await call("deleteQualityConversationEvaluation") {
            try QualityApi.deleteQualityConversationEvaluation(
                conversationId: $0.value("conversationId"), evaluationId: $0.value("evaluationId"),
                expand: $0.optional("expand"))
        }
    }

    func testDeleteQualityForm() async throws {
        try await call("deleteQualityForm") {
            try QualityApi.deleteQualityForm(formId: $0.value("formId"))
        }
    }

    func testDeleteQualityFormsEvaluation() async throws {
        try await call("deleteQualityFormsEvaluation") {
            try QualityApi.deleteQualityFormsEvaluation(formId: $0.value("formId"))
        }
    }

    func testDeleteQualityFormsSurvey() async throws {
        try await call("deleteQualityFormsSurvey") {
            try QualityApi.deleteQualityFormsSurvey(formId: $0.value("formId"))
        }
    }

    func testDeleteQualityProgramAgentscoringrule() async throws {
        try await call("deleteQualityProgramAgentscoringrule") {
            try QualityApi.deleteQualityProgramAgentscoringrule(
                programId: $0.value("programId"), ruleId: $0.value("ruleId"))
        }
    }

    func testGetAnalyticsEvaluationsAggregatesJob() async throws {
        try await call("getAnalyticsEvaluationsAggregatesJob") {
            try QualityApi.getAnalyticsEvaluationsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsEvaluationsAggregatesJobResults() async throws {
        try await call("getAnalyticsEvaluationsAggregatesJobResults") {
            try QualityApi.getAnalyticsEvaluationsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsSurveysAggregatesJob() async throws {
        try await call("getAnalyticsSurveysAggregatesJob") {
            try QualityApi.getAnalyticsSurveysAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsSurveysAggregatesJobResults() async throws {
        try await call("getAnalyticsSurveysAggregatesJobResults") {
            try QualityApi.getAnalyticsSurveysAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetQualityAgentsActivity() async throws {
        try await call("getQualityAgentsActivity") {
            try QualityApi.getQualityAgentsActivity(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), startTime: $0.optional("startTime"),
                endTime: $0.optional("endTime"), agentUserId: $0.optional("agentUserId"),
                evaluatorUserId: $0.optional("evaluatorUserId"), name: $0.optional("name"), group: $0.optional("group"),
                agentTeamId: $0.optional("agentTeamId"), formContextId: $0.optional("formContextId"),
                userState: $0.optional("userState"))
        }
    }

    func testGetQualityCalibration() async throws {
        try await call("getQualityCalibration") {
            try QualityApi.getQualityCalibration(
                calibrationId: $0.value("calibrationId"), calibratorId: $0.optional("calibratorId"),
                conversationId: $0.optional("conversationId"))
        }
    }

    func testGetQualityCalibrations() async throws {
        try await call("getQualityCalibrations") {
            try QualityApi.getQualityCalibrations(
                calibratorId: $0.value("calibratorId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"), expand: $0.optional("expand"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                conversationId: $0.optional("conversationId"), startTime: $0.optional("startTime"),
                endTime: $0.optional("endTime"))
        }
    }

    func testGetQualityConversationEvaluation() async throws {
        try await call("getQualityConversationEvaluation") {
            try QualityApi.getQualityConversationEvaluation(
                conversationId: $0.value("conversationId"), evaluationId: $0.value("evaluationId"),
                expand: $0.optional("expand"))
        }
    }

    func testGetQualityConversationSurveys() async throws {
        try await call("getQualityConversationSurveys") {
            try QualityApi.getQualityConversationSurveys(conversationId: $0.value("conversationId"))
        }
    }

    func testGetQualityConversationsAuditsQueryTransactionId() async throws {
        try await call("getQualityConversationsAuditsQueryTransactionId") {
            try QualityApi.getQualityConversationsAuditsQueryTransactionId(transactionId: $0.value("transactionId"))
        }
    }

    func testGetQualityConversationsAuditsQueryTransactionIdResults() async throws {
        try await call("getQualityConversationsAuditsQueryTransactionIdResults") {
            try QualityApi.getQualityConversationsAuditsQueryTransactionIdResults(
                transactionId: $0.value("transactionId"), cursor: $0.optional("cursor"),
                pageSize: $0.optional("pageSize"), expand: $0.optional("expand"))
        }
    }

    func testGetQualityEvaluationsQuery() async throws {
        try await call("getQualityEvaluationsQuery") {
            try QualityApi.getQualityEvaluationsQuery(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                previousPage: $0.optional("previousPage"), conversationId: $0.optional("conversationId"),
                agentUserId: $0.optional("agentUserId"), agentTeamId: $0.optional("agentTeamId"),
                evaluatorUserId: $0.optional("evaluatorUserId"), assigneeUserId: $0.optional("assigneeUserId"),
                queueId: $0.optional("queueId"), startTime: $0.optional("startTime"), endTime: $0.optional("endTime"),
                formContextId: $0.optional("formContextId"), evaluationState: $0.optional("evaluationState"),
                isReleased: $0.optional("isReleased"), agentHasRead: $0.optional("agentHasRead"),
                expandAnswerTotalScores: $0.optional("expandAnswerTotalScores"), maximum: $0.optional("maximum"),
                sortOrder: $0.optional("sortOrder"), includeDeletedUsers: $0.optional("includeDeletedUsers"))
        }
    }

    func testGetQualityEvaluatorsActivity() async throws {
        try await call("getQualityEvaluatorsActivity") {
            try QualityApi.getQualityEvaluatorsActivity(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), startTime: $0.optional("startTime"),
                endTime: $0.optional("endTime"), name: $0.optional("name"), permission: $0.optional("permission"),
                group: $0.optional("group"), agentTeamId: $0.optional("agentTeamId"))
        }
    }

    func testGetQualityForm() async throws {
        try await call("getQualityForm") {
            try QualityApi.getQualityForm(formId: $0.value("formId"))
        }
    }

    func testGetQualityFormVersions() async throws {
        try await call("getQualityFormVersions") {
            try QualityApi.getQualityFormVersions(
                formId: $0.value("formId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetQualityForms() async throws {
        try await call("getQualityForms") {
            try QualityApi.getQualityForms(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                expand: $0.optional("expand"), name: $0.optional("name"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetQualityFormsEvaluation() async throws {
        try await call("getQualityFormsEvaluation") {
            try QualityApi.getQualityFormsEvaluation(formId: $0.value("formId"))
        }
    }

    func testGetQualityFormsEvaluationVersions() async throws {
        try await call("getQualityFormsEvaluationVersions") {
            try QualityApi.getQualityFormsEvaluationVersions(
                formId: $0.value("formId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetQualityFormsEvaluations() async throws {
        try await call("getQualityFormsEvaluations") {
            try QualityApi.getQualityFormsEvaluations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                expand: $0.optional("expand"), name: $0.optional("name"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetQualityFormsEvaluationsBulk() async throws {
        try await call("getQualityFormsEvaluationsBulk") {
            try QualityApi.getQualityFormsEvaluationsBulk(
                id: $0.value("id"), includeLatestVersionFormName: $0.optional("includeLatestVersionFormName"))
        }
    }

    func testGetQualityFormsEvaluationsBulkContexts() async throws {
        try await call("getQualityFormsEvaluationsBulkContexts") {
            try QualityApi.getQualityFormsEvaluationsBulkContexts(contextId: $0.value("contextId"))
        }
    }

    func testGetQualityFormsSurvey() async throws {
        try await call("getQualityFormsSurvey") {
            try QualityApi.getQualityFormsSurvey(formId: $0.value("formId"))
        }
    }

    func testGetQualityFormsSurveyVersions() async throws {
        try await call("getQualityFormsSurveyVersions") {
            try QualityApi.getQualityFormsSurveyVersions(
                formId: $0.value("formId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetQualityFormsSurveys() async throws {
        try await call("getQualityFormsSurveys") {
            try QualityApi.getQualityFormsSurveys(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                expand: $0.optional("expand"), name: $0.optional("name"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetQualityFormsSurveysBulk() async throws {
        try await call("getQualityFormsSurveysBulk") {
            try QualityApi.getQualityFormsSurveysBulk(id: $0.value("id"))
        }
    }

    func testGetQualityFormsSurveysBulkContexts() async throws {
        try await call("getQualityFormsSurveysBulkContexts") {
            try QualityApi.getQualityFormsSurveysBulkContexts(
                contextId: $0.value("contextId"), published: $0.optional("published"))
        }
    }

    func testGetQualityProgramAgentscoringrule() async throws {
        try await call("getQualityProgramAgentscoringrule") {
            try QualityApi.getQualityProgramAgentscoringrule(
                programId: $0.value("programId"), ruleId: $0.value("ruleId"))
        }
    }

    func testGetQualityProgramAgentscoringrules() async throws {
        try await call("getQualityProgramAgentscoringrules") {
            try QualityApi.getQualityProgramAgentscoringrules(programId: $0.value("programId"))
        }
    }

    func testGetQualityPublishedform() async throws {
        try await call("getQualityPublishedform") {
            try QualityApi.getQualityPublishedform(formId: $0.value("formId"))
        }
    }

    func testGetQualityPublishedforms() async throws {
        try await call("getQualityPublishedforms") {
            try QualityApi.getQualityPublishedforms(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                onlyLatestPerContext: $0.optional("onlyLatestPerContext"))
        }
    }

    func testGetQualityPublishedformsEvaluation() async throws {
        try await call("getQualityPublishedformsEvaluation") {
            try QualityApi.getQualityPublishedformsEvaluation(formId: $0.value("formId"))
        }
    }

    func testGetQualityPublishedformsEvaluations() async throws {
        try await call("getQualityPublishedformsEvaluations") {
            try QualityApi.getQualityPublishedformsEvaluations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                onlyLatestPerContext: $0.optional("onlyLatestPerContext"))
        }
    }

    func testGetQualityPublishedformsEvaluationsDivisionview() async throws {
        try await call("getQualityPublishedformsEvaluationsDivisionview") {
            try QualityApi.getQualityPublishedformsEvaluationsDivisionview(
                evaluationFormId: $0.value("evaluationFormId"))
        }
    }

    func testGetQualityPublishedformsEvaluationsDivisionviews() async throws {
        try await call("getQualityPublishedformsEvaluationsDivisionviews") {
            try QualityApi.getQualityPublishedformsEvaluationsDivisionviews(
                id: $0.value("id"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                name: $0.optional("name"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetQualityPublishedformsSurvey() async throws {
        try await call("getQualityPublishedformsSurvey") {
            try QualityApi.getQualityPublishedformsSurvey(formId: $0.value("formId"))
        }
    }

    func testGetQualityPublishedformsSurveys() async throws {
        try await call("getQualityPublishedformsSurveys") {
            try QualityApi.getQualityPublishedformsSurveys(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                onlyLatestEnabledPerContext: $0.optional("onlyLatestEnabledPerContext"))
        }
    }

    func testGetQualityPublishedformsSurveysDivisionview() async throws {
        try await call("getQualityPublishedformsSurveysDivisionview") {
            try QualityApi.getQualityPublishedformsSurveysDivisionview(surveyFormId: $0.value("surveyFormId"))
        }
    }

    func testGetQualityPublishedformsSurveysDivisionviews() async throws {
        try await call("getQualityPublishedformsSurveysDivisionviews") {
            try QualityApi.getQualityPublishedformsSurveysDivisionviews(
                id: $0.value("id"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                name: $0.optional("name"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetQualitySurvey() async throws {
        try await call("getQualitySurvey") {
            try QualityApi.getQualitySurvey(surveyId: $0.value("surveyId"))
        }
    }

    func testGetQualitySurveysScorable() async throws {
        try await call("getQualitySurveysScorable") {
            try QualityApi.getQualitySurveysScorable(customerSurveyUrl: $0.value("customerSurveyUrl"))
        }
    }

    func testPatchQualityFormsSurvey() async throws {
        try await call("patchQualityFormsSurvey") {
            try QualityApi.patchQualityFormsSurvey(formId: $0.value("formId"), body: $0.body())
        }
    }

    func testPostAnalyticsEvaluationsAggregatesJobs() async throws {
        try await call("postAnalyticsEvaluationsAggregatesJobs") {
            try QualityApi.postAnalyticsEvaluationsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsEvaluationsAggregatesQuery() async throws {
        try await call("postAnalyticsEvaluationsAggregatesQuery") {
            try QualityApi.postAnalyticsEvaluationsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsSurveysAggregatesJobs() async throws {
        try await call("postAnalyticsSurveysAggregatesJobs") {
            try QualityApi.postAnalyticsSurveysAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsSurveysAggregatesQuery() async throws {
        try await call("postAnalyticsSurveysAggregatesQuery") {
            try QualityApi.postAnalyticsSurveysAggregatesQuery(body: $0.body())
        }
    }

    func testPostQualityCalibrations() async throws {
        try await call("postQualityCalibrations") {
            try QualityApi.postQualityCalibrations(body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostQualityConversationEvaluations() async throws {
        try await call("postQualityConversationEvaluations") {
            try QualityApi.postQualityConversationEvaluations(
                conversationId: $0.value("conversationId"), body: $0.body(), expand: $0.optional("expand"),
                idempotencyKey: $0.optional("Idempotency-Key"))
        }
    }

    func testPostQualityConversationsAuditsQuery() async throws {
        try await call("postQualityConversationsAuditsQuery") {
            try QualityApi.postQualityConversationsAuditsQuery(body: $0.body())
        }
    }

    func testPostQualityEvaluationsAggregatesQueryMe() async throws {
        try await call("postQualityEvaluationsAggregatesQueryMe") {
            try QualityApi.postQualityEvaluationsAggregatesQueryMe(body: $0.body())
        }
    }

    func testPostQualityEvaluationsScoring() async throws {
        try await call("postQualityEvaluationsScoring") {
            try QualityApi.postQualityEvaluationsScoring(body: $0.body())
        }
    }

    func testPostQualityEvaluationsSearch() async throws {
        try await call("postQualityEvaluationsSearch") {
            try QualityApi.postQualityEvaluationsSearch(body: $0.body())
        }
    }

    func testPostQualityForms() async throws {
        try await call("postQualityForms") {
            try QualityApi.postQualityForms(body: $0.body())
        }
    }

    func testPostQualityFormsEvaluations() async throws {
        try await call("postQualityFormsEvaluations") {
            try QualityApi.postQualityFormsEvaluations(body: $0.body())
        }
    }

    func testPostQualityFormsSurveys() async throws {
        try await call("postQualityFormsSurveys") {
            try QualityApi.postQualityFormsSurveys(body: $0.body())
        }
    }

    func testPostQualityProgramAgentscoringrules() async throws {
        try await call("postQualityProgramAgentscoringrules") {
            try QualityApi.postQualityProgramAgentscoringrules(programId: $0.value("programId"), body: $0.body())
        }
    }

    func testPostQualityPublishedforms() async throws {
        try await call("postQualityPublishedforms") {
            try QualityApi.postQualityPublishedforms(body: $0.body())
        }
    }

    func testPostQualityPublishedformsEvaluations() async throws {
        try await call("postQualityPublishedformsEvaluations") {
            try QualityApi.postQualityPublishedformsEvaluations(body: $0.body())
        }
    }

    func testPostQualityPublishedformsSurveys() async throws {
        try await call("postQualityPublishedformsSurveys") {
            try QualityApi.postQualityPublishedformsSurveys(body: $0.body())
        }
    }

    func testPostQualitySurveys() async throws {
        try await call("postQualitySurveys") {
            try QualityApi.postQualitySurveys(body: $0.body())
        }
    }

    func testPostQualitySurveysScoring() async throws {
        try await call("postQualitySurveysScoring") {
            try QualityApi.postQualitySurveysScoring(body: $0.body())
        }
    }

    func testPutQualityCalibration() async throws {
        try await call("putQualityCalibration") {
            try QualityApi.putQualityCalibration(calibrationId: $0.value("calibrationId"), body: $0.body())
        }
    }

    func testPutQualityConversationEvaluation() async throws {
        try await call("putQualityConversationEvaluation") {
            try QualityApi.putQualityConversationEvaluation(
                conversationId: $0.value("conversationId"), evaluationId: $0.value("evaluationId"), body: $0.body(),
                expand: $0.optional("expand"))
        }
    }

    func testPutQualityForm() async throws {
        try await call("putQualityForm") {
            try QualityApi.putQualityForm(formId: $0.value("formId"), body: $0.body())
        }
    }

    func testPutQualityFormsEvaluation() async throws {
        try await call("putQualityFormsEvaluation") {
            try QualityApi.putQualityFormsEvaluation(formId: $0.value("formId"), body: $0.body())
        }
    }

    func testPutQualityFormsEvaluationAiscoringSettings() async throws {
        try await call("putQualityFormsEvaluationAiscoringSettings") {
            try QualityApi.putQualityFormsEvaluationAiscoringSettings(formId: $0.value("formId"), body: $0.body())
        }
    }

    func testPutQualityFormsSurvey() async throws {
        try await call("putQualityFormsSurvey") {
            try QualityApi.putQualityFormsSurvey(formId: $0.value("formId"), body: $0.body())
        }
    }

    func testPutQualityProgramAgentscoringrule() async throws {
        try await call("putQualityProgramAgentscoringrule") {
            try QualityApi.putQualityProgramAgentscoringrule(
                programId: $0.value("programId"), ruleId: $0.value("ruleId"), body: $0.body())
        }
    }

    func testPutQualitySurveysScorable() async throws {
        try await call("putQualitySurveysScorable") {
            try QualityApi.putQualitySurveysScorable(body: $0.body(), customerSurveyUrl: $0.value("customerSurveyUrl"))
        }
    }
}
