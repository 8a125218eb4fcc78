// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformQuality
import Testing

extension EveryFunctionTests {
    @Test(arguments: qualityApiCalls) func qualityApi(_ call: TypedCall) async throws { try await check(call) }

    static var qualityApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteAnalyticsEvaluationsAggregatesJob") {
            try QualityApi.deleteAnalyticsEvaluationsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsSurveysAggregatesJob") {
            try QualityApi.deleteAnalyticsSurveysAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteQualityCalibration") {
            try QualityApi.deleteQualityCalibration(
                calibrationId: $0.value("calibrationId"), calibratorId: $0.value("calibratorId"))
        }
        calls.add("deleteQualityConversationEvaluation") {
            try QualityApi.deleteQualityConversationEvaluation(
                conversationId: $0.value("conversationId"), evaluationId: $0.value("evaluationId"),
                expand: $0.optional("expand"))
        }
        calls.add("deleteQualityForm") {
            try QualityApi.deleteQualityForm(formId: $0.value("formId"))
        }
        calls.add("deleteQualityFormsEvaluation") {
            try QualityApi.deleteQualityFormsEvaluation(formId: $0.value("formId"))
        }
        calls.add("deleteQualityFormsSurvey") {
            try QualityApi.deleteQualityFormsSurvey(formId: $0.value("formId"))
        }
        calls.add("deleteQualityProgramAgentscoringrule") {
            try QualityApi.deleteQualityProgramAgentscoringrule(
                programId: $0.value("programId"), ruleId: $0.value("ruleId"))
        }
        calls.add("getAnalyticsEvaluationsAggregatesJob") {
            try QualityApi.getAnalyticsEvaluationsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsEvaluationsAggregatesJobResults") {
            try QualityApi.getAnalyticsEvaluationsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsSurveysAggregatesJob") {
            try QualityApi.getAnalyticsSurveysAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsSurveysAggregatesJobResults") {
            try QualityApi.getAnalyticsSurveysAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getQualityAgentsActivity") {
            try QualityApi.getQualityAgentsActivity(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), startTime: $0.optional("startTime"),
                endTime: $0.optional("endTime"), agentUserId: $0.optional("agentUserId"),
                evaluatorUserId: $0.optional("evaluatorUserId"), name: $0.optional("name"), group: $0.optional("group"),
                agentTeamId: $0.optional("agentTeamId"), formContextId: $0.optional("formContextId"),
                userState: $0.optional("userState"))
        }
        calls.add("getQualityCalibration") {
            try QualityApi.getQualityCalibration(
                calibrationId: $0.value("calibrationId"), calibratorId: $0.optional("calibratorId"),
                conversationId: $0.optional("conversationId"))
        }
        calls.add("getQualityCalibrations") {
            try QualityApi.getQualityCalibrations(
                calibratorId: $0.value("calibratorId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"), expand: $0.optional("expand"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                conversationId: $0.optional("conversationId"), startTime: $0.optional("startTime"),
                endTime: $0.optional("endTime"))
        }
        calls.add("getQualityConversationEvaluation") {
            try QualityApi.getQualityConversationEvaluation(
                conversationId: $0.value("conversationId"), evaluationId: $0.value("evaluationId"),
                expand: $0.optional("expand"))
        }
        calls.add("getQualityConversationSurveys") {
            try QualityApi.getQualityConversationSurveys(conversationId: $0.value("conversationId"))
        }
        calls.add("getQualityConversationsAuditsQueryTransactionId") {
            try QualityApi.getQualityConversationsAuditsQueryTransactionId(transactionId: $0.value("transactionId"))
        }
        calls.add("getQualityConversationsAuditsQueryTransactionIdResults") {
            try QualityApi.getQualityConversationsAuditsQueryTransactionIdResults(
                transactionId: $0.value("transactionId"), cursor: $0.optional("cursor"),
                pageSize: $0.optional("pageSize"), expand: $0.optional("expand"))
        }
        calls.add("getQualityEvaluationsQuery") {
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
        calls.add("getQualityEvaluatorsActivity") {
            try QualityApi.getQualityEvaluatorsActivity(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), startTime: $0.optional("startTime"),
                endTime: $0.optional("endTime"), name: $0.optional("name"), permission: $0.optional("permission"),
                group: $0.optional("group"), agentTeamId: $0.optional("agentTeamId"))
        }
        calls.add("getQualityForm") {
            try QualityApi.getQualityForm(formId: $0.value("formId"))
        }
        calls.add("getQualityFormVersions") {
            try QualityApi.getQualityFormVersions(
                formId: $0.value("formId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getQualityForms") {
            try QualityApi.getQualityForms(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                expand: $0.optional("expand"), name: $0.optional("name"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getQualityFormsEvaluation") {
            try QualityApi.getQualityFormsEvaluation(formId: $0.value("formId"))
        }
        calls.add("getQualityFormsEvaluationVersions") {
            try QualityApi.getQualityFormsEvaluationVersions(
                formId: $0.value("formId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getQualityFormsEvaluations") {
            try QualityApi.getQualityFormsEvaluations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                expand: $0.optional("expand"), name: $0.optional("name"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getQualityFormsEvaluationsBulk") {
            try QualityApi.getQualityFormsEvaluationsBulk(
                id: $0.value("id"), includeLatestVersionFormName: $0.optional("includeLatestVersionFormName"))
        }
        calls.add("getQualityFormsEvaluationsBulkContexts") {
            try QualityApi.getQualityFormsEvaluationsBulkContexts(contextId: $0.value("contextId"))
        }
        calls.add("getQualityFormsSurvey") {
            try QualityApi.getQualityFormsSurvey(formId: $0.value("formId"))
        }
        calls.add("getQualityFormsSurveyVersions") {
            try QualityApi.getQualityFormsSurveyVersions(
                formId: $0.value("formId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getQualityFormsSurveys") {
            try QualityApi.getQualityFormsSurveys(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                expand: $0.optional("expand"), name: $0.optional("name"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getQualityFormsSurveysBulk") {
            try QualityApi.getQualityFormsSurveysBulk(id: $0.value("id"))
        }
        calls.add("getQualityFormsSurveysBulkContexts") {
            try QualityApi.getQualityFormsSurveysBulkContexts(
                contextId: $0.value("contextId"), published: $0.optional("published"))
        }
        calls.add("getQualityProgramAgentscoringrule") {
            try QualityApi.getQualityProgramAgentscoringrule(
                programId: $0.value("programId"), ruleId: $0.value("ruleId"))
        }
        calls.add("getQualityProgramAgentscoringrules") {
            try QualityApi.getQualityProgramAgentscoringrules(programId: $0.value("programId"))
        }
        calls.add("getQualityPublishedform") {
            try QualityApi.getQualityPublishedform(formId: $0.value("formId"))
        }
        calls.add("getQualityPublishedforms") {
            try QualityApi.getQualityPublishedforms(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                onlyLatestPerContext: $0.optional("onlyLatestPerContext"))
        }
        calls.add("getQualityPublishedformsEvaluation") {
            try QualityApi.getQualityPublishedformsEvaluation(formId: $0.value("formId"))
        }
        calls.add("getQualityPublishedformsEvaluations") {
            try QualityApi.getQualityPublishedformsEvaluations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                onlyLatestPerContext: $0.optional("onlyLatestPerContext"))
        }
        calls.add("getQualityPublishedformsEvaluationsDivisionview") {
            try QualityApi.getQualityPublishedformsEvaluationsDivisionview(
                evaluationFormId: $0.value("evaluationFormId"))
        }
        calls.add("getQualityPublishedformsEvaluationsDivisionviews") {
            try QualityApi.getQualityPublishedformsEvaluationsDivisionviews(
                id: $0.value("id"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                name: $0.optional("name"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getQualityPublishedformsSurvey") {
            try QualityApi.getQualityPublishedformsSurvey(formId: $0.value("formId"))
        }
        calls.add("getQualityPublishedformsSurveys") {
            try QualityApi.getQualityPublishedformsSurveys(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                onlyLatestEnabledPerContext: $0.optional("onlyLatestEnabledPerContext"))
        }
        calls.add("getQualityPublishedformsSurveysDivisionview") {
            try QualityApi.getQualityPublishedformsSurveysDivisionview(surveyFormId: $0.value("surveyFormId"))
        }
        calls.add("getQualityPublishedformsSurveysDivisionviews") {
            try QualityApi.getQualityPublishedformsSurveysDivisionviews(
                id: $0.value("id"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                name: $0.optional("name"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getQualitySurvey") {
            try QualityApi.getQualitySurvey(surveyId: $0.value("surveyId"))
        }
        calls.add("getQualitySurveysScorable") {
            try QualityApi.getQualitySurveysScorable(customerSurveyUrl: $0.value("customerSurveyUrl"))
        }
        calls.add("patchQualityFormsSurvey") {
            try QualityApi.patchQualityFormsSurvey(formId: $0.value("formId"), body: $0.body())
        }
        calls.add("postAnalyticsEvaluationsAggregatesJobs") {
            try QualityApi.postAnalyticsEvaluationsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsEvaluationsAggregatesQuery") {
            try QualityApi.postAnalyticsEvaluationsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsSurveysAggregatesJobs") {
            try QualityApi.postAnalyticsSurveysAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsSurveysAggregatesQuery") {
            try QualityApi.postAnalyticsSurveysAggregatesQuery(body: $0.body())
        }
        calls.add("postQualityCalibrations") {
            try QualityApi.postQualityCalibrations(body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postQualityConversationEvaluations") {
            try QualityApi.postQualityConversationEvaluations(
                conversationId: $0.value("conversationId"), body: $0.body(), expand: $0.optional("expand"),
                idempotencyKey: $0.optional("Idempotency-Key"))
        }
        calls.add("postQualityConversationsAuditsQuery") {
            try QualityApi.postQualityConversationsAuditsQuery(body: $0.body())
        }
        calls.add("postQualityEvaluationsAggregatesQueryMe") {
            try QualityApi.postQualityEvaluationsAggregatesQueryMe(body: $0.body())
        }
        calls.add("postQualityEvaluationsScoring") {
            try QualityApi.postQualityEvaluationsScoring(body: $0.body())
        }
        calls.add("postQualityEvaluationsSearch") {
            try QualityApi.postQualityEvaluationsSearch(body: $0.body())
        }
        calls.add("postQualityForms") {
            try QualityApi.postQualityForms(body: $0.body())
        }
        calls.add("postQualityFormsEvaluations") {
            try QualityApi.postQualityFormsEvaluations(body: $0.body())
        }
        calls.add("postQualityFormsSurveys") {
            try QualityApi.postQualityFormsSurveys(body: $0.body())
        }
        calls.add("postQualityProgramAgentscoringrules") {
            try QualityApi.postQualityProgramAgentscoringrules(programId: $0.value("programId"), body: $0.body())
        }
        calls.add("postQualityPublishedforms") {
            try QualityApi.postQualityPublishedforms(body: $0.body())
        }
        calls.add("postQualityPublishedformsEvaluations") {
            try QualityApi.postQualityPublishedformsEvaluations(body: $0.body())
        }
        calls.add("postQualityPublishedformsSurveys") {
            try QualityApi.postQualityPublishedformsSurveys(body: $0.body())
        }
        calls.add("postQualitySurveys") {
            try QualityApi.postQualitySurveys(body: $0.body())
        }
        calls.add("postQualitySurveysScoring") {
            try QualityApi.postQualitySurveysScoring(body: $0.body())
        }
        calls.add("putQualityCalibration") {
            try QualityApi.putQualityCalibration(calibrationId: $0.value("calibrationId"), body: $0.body())
        }
        calls.add("putQualityConversationEvaluation") {
            try QualityApi.putQualityConversationEvaluation(
                conversationId: $0.value("conversationId"), evaluationId: $0.value("evaluationId"), body: $0.body(),
                expand: $0.optional("expand"))
        }
        calls.add("putQualityForm") {
            try QualityApi.putQualityForm(formId: $0.value("formId"), body: $0.body())
        }
        calls.add("putQualityFormsEvaluation") {
            try QualityApi.putQualityFormsEvaluation(formId: $0.value("formId"), body: $0.body())
        }
        calls.add("putQualityFormsEvaluationAiscoringSettings") {
            try QualityApi.putQualityFormsEvaluationAiscoringSettings(formId: $0.value("formId"), body: $0.body())
        }
        calls.add("putQualityFormsSurvey") {
            try QualityApi.putQualityFormsSurvey(formId: $0.value("formId"), body: $0.body())
        }
        calls.add("putQualityProgramAgentscoringrule") {
            try QualityApi.putQualityProgramAgentscoringrule(
                programId: $0.value("programId"), ruleId: $0.value("ruleId"), body: $0.body())
        }
        calls.add("putQualitySurveysScorable") {
            try QualityApi.putQualitySurveysScorable(body: $0.body(), customerSurveyUrl: $0.value("customerSurveyUrl"))
        }
        return calls
    }
}
