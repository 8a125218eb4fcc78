// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Quality.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct QualityApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteAnalyticsEvaluationsAggregatesJob

extension QualityApi {
    /// Calls `DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:evaluationAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsEvaluationsAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsEvaluationsAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsEvaluationsAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsEvaluationsAggregatesJob", .delete, "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsSurveysAggregatesJob

extension QualityApi {
    /// Calls `DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:surveyAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsSurveysAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsSurveysAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsSurveysAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsSurveysAggregatesJob", .delete, "/api/v2/analytics/surveys/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteQualityCalibration

extension QualityApi {
    /// Calls `DELETE /api/v2/quality/calibrations/{calibrationId}`.
    ///
    /// Needs the permission `quality:calibration:delete`.
    ///
    /// - Parameters:
    ///   - calibrationId: `calibrationId` in the path.
    ///   - calibratorId: `calibratorId` in the query.
    @discardableResult
    public func deleteQualityCalibration(
        calibrationId: String, calibratorId: String
    ) async throws(ApiError) -> Calibration {
        try await client.send(Self.deleteQualityCalibration(calibrationId: calibrationId, calibratorId: calibratorId))
    }

    /// The call `DELETE /api/v2/quality/calibrations/{calibrationId}`, ready to be sent.
    public static func deleteQualityCalibration(calibrationId: String, calibratorId: String) -> APICall<Calibration> {
        var queryParameters = QueryParameters()
        queryParameters.add("calibratorId", calibratorId)
        return APICall(
            "deleteQualityCalibration", .delete, "/api/v2/quality/calibrations/{calibrationId}",
            parameters: [("calibrationId", calibrationId)], query: queryParameters)
    }
}

// MARK: - deleteQualityConversationEvaluation

extension QualityApi {
    /// Calls `DELETE /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}`.
    ///
    /// Needs the permission `quality:evaluation:delete`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - evaluationId: `evaluationId` in the path.
    ///   - expand: `expand` in the query.
    @discardableResult
    public func deleteQualityConversationEvaluation(
        conversationId: String, evaluationId: String, expand: String? = nil
    ) async throws(ApiError) -> EvaluationResponse {
        try await client.send(
            Self.deleteQualityConversationEvaluation(
                conversationId: conversationId, evaluationId: evaluationId, expand: expand))
    }

    /// The call `DELETE /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}`, ready to be sent.
    public static func deleteQualityConversationEvaluation(
        conversationId: String, evaluationId: String, expand: String? = nil
    ) -> APICall<EvaluationResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "deleteQualityConversationEvaluation", .delete,
            "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}",
            parameters: [("conversationId", conversationId), ("evaluationId", evaluationId)], query: queryParameters)
    }
}

// MARK: - deleteQualityForm

extension QualityApi {
    /// Calls `DELETE /api/v2/quality/forms/{formId}`.
    ///
    /// Needs the permission `quality:evaluationForm:delete`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    public func deleteQualityForm(formId: String) async throws(ApiError) {
        try await client.send(Self.deleteQualityForm(formId: formId))
    }

    /// The call `DELETE /api/v2/quality/forms/{formId}`, ready to be sent.
    public static func deleteQualityForm(formId: String) -> APICall<Void> {
        APICall("deleteQualityForm", .delete, "/api/v2/quality/forms/{formId}", parameters: [("formId", formId)])
    }
}

// MARK: - deleteQualityFormsEvaluation

extension QualityApi {
    /// Calls `DELETE /api/v2/quality/forms/evaluations/{formId}`.
    ///
    /// Needs the permission `quality:evaluationForm:delete`.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    public func deleteQualityFormsEvaluation(formId: String) async throws(ApiError) {
        try await client.send(Self.deleteQualityFormsEvaluation(formId: formId))
    }

    /// The call `DELETE /api/v2/quality/forms/evaluations/{formId}`, ready to be sent.
    public static func deleteQualityFormsEvaluation(formId: String) -> APICall<Void> {
        APICall(
            "deleteQualityFormsEvaluation", .delete, "/api/v2/quality/forms/evaluations/{formId}",
            parameters: [("formId", formId)])
    }
}

// MARK: - deleteQualityFormsSurvey

extension QualityApi {
    /// Calls `DELETE /api/v2/quality/forms/surveys/{formId}`.
    ///
    /// Needs the permission `quality:surveyForm:delete`.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    public func deleteQualityFormsSurvey(formId: String) async throws(ApiError) {
        try await client.send(Self.deleteQualityFormsSurvey(formId: formId))
    }

    /// The call `DELETE /api/v2/quality/forms/surveys/{formId}`, ready to be sent.
    public static func deleteQualityFormsSurvey(formId: String) -> APICall<Void> {
        APICall(
            "deleteQualityFormsSurvey", .delete, "/api/v2/quality/forms/surveys/{formId}",
            parameters: [("formId", formId)])
    }
}

// MARK: - deleteQualityProgramAgentscoringrule

extension QualityApi {
    /// Calls `DELETE /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}`.
    ///
    /// Needs the permission `quality:scoringRule:delete`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    ///   - ruleId: `ruleId` in the path.
    public func deleteQualityProgramAgentscoringrule(programId: String, ruleId: String) async throws(ApiError) {
        try await client.send(Self.deleteQualityProgramAgentscoringrule(programId: programId, ruleId: ruleId))
    }

    /// The call `DELETE /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}`, ready to be sent.
    public static func deleteQualityProgramAgentscoringrule(programId: String, ruleId: String) -> APICall<Void> {
        APICall(
            "deleteQualityProgramAgentscoringrule", .delete,
            "/api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}",
            parameters: [("programId", programId), ("ruleId", ruleId)])
    }
}

// MARK: - getAnalyticsEvaluationsAggregatesJob

extension QualityApi {
    /// Calls `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:evaluationAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsEvaluationsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsEvaluationsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsEvaluationsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsEvaluationsAggregatesJob", .get, "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsEvaluationsAggregatesJobResults

extension QualityApi {
    /// Calls `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:evaluationAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsEvaluationsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> EvaluationAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsEvaluationsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsEvaluationsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<EvaluationAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsEvaluationsAggregatesJobResults", .get,
            "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getAnalyticsSurveysAggregatesJob

extension QualityApi {
    /// Calls `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:surveyAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsSurveysAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsSurveysAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsSurveysAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsSurveysAggregatesJob", .get, "/api/v2/analytics/surveys/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsSurveysAggregatesJobResults

extension QualityApi {
    /// Calls `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:surveyAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsSurveysAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> SurveyAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsSurveysAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsSurveysAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<SurveyAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsSurveysAggregatesJobResults", .get,
            "/api/v2/analytics/surveys/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getQualityAgentsActivity

extension QualityApi {
    /// Calls `GET /api/v2/quality/agents/activity`.
    ///
    /// Needs the permission `quality:evaluation:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - startTime: `startTime` in the query.
    ///   - endTime: `endTime` in the query.
    ///   - agentUserId: `agentUserId` in the query, once for each element.
    ///   - evaluatorUserId: `evaluatorUserId` in the query.
    ///   - name: `name` in the query.
    ///   - group: `group` in the query.
    ///   - agentTeamId: `agentTeamId` in the query.
    ///   - formContextId: `formContextId` in the query.
    ///   - userState: `userState` in the query; when left out: `Legacy`.
    public func getQualityAgentsActivity(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, startTime: Instant? = nil, endTime: Instant? = nil,
        agentUserId: [String]? = nil, evaluatorUserId: String? = nil, name: String? = nil, group: String? = nil,
        agentTeamId: String? = nil, formContextId: String? = nil, userState: GetQualityAgentsActivityUserState? = nil
    ) async throws(ApiError) -> AgentActivityEntityListing {
        try await client.send(
            Self.getQualityAgentsActivity(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand, nextPage: nextPage,
                previousPage: previousPage, startTime: startTime, endTime: endTime, agentUserId: agentUserId,
                evaluatorUserId: evaluatorUserId, name: name, group: group, agentTeamId: agentTeamId,
                formContextId: formContextId, userState: userState))
    }

    /// The call `GET /api/v2/quality/agents/activity`, ready to be sent.
    public static func getQualityAgentsActivity(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, startTime: Instant? = nil, endTime: Instant? = nil,
        agentUserId: [String]? = nil, evaluatorUserId: String? = nil, name: String? = nil, group: String? = nil,
        agentTeamId: String? = nil, formContextId: String? = nil, userState: GetQualityAgentsActivityUserState? = nil
    ) -> APICall<AgentActivityEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("startTime", startTime)
        queryParameters.add("endTime", endTime)
        queryParameters.add("agentUserId", agentUserId)
        queryParameters.add("evaluatorUserId", evaluatorUserId)
        queryParameters.add("name", name)
        queryParameters.add("group", group)
        queryParameters.add("agentTeamId", agentTeamId)
        queryParameters.add("formContextId", formContextId)
        queryParameters.add("userState", userState)
        return APICall("getQualityAgentsActivity", .get, "/api/v2/quality/agents/activity", query: queryParameters)
    }
}

// MARK: - getQualityCalibration

extension QualityApi {
    /// Calls `GET /api/v2/quality/calibrations/{calibrationId}`.
    ///
    /// Needs the permission `quality:calibration:view`.
    ///
    /// - Parameters:
    ///   - calibrationId: `calibrationId` in the path.
    ///   - calibratorId: `calibratorId` in the query.
    ///   - conversationId: `conversationId` in the query.
    public func getQualityCalibration(
        calibrationId: String, calibratorId: String? = nil, conversationId: String? = nil
    ) async throws(ApiError) -> Calibration {
        try await client.send(
            Self.getQualityCalibration(
                calibrationId: calibrationId, calibratorId: calibratorId, conversationId: conversationId))
    }

    /// The call `GET /api/v2/quality/calibrations/{calibrationId}`, ready to be sent.
    public static func getQualityCalibration(
        calibrationId: String, calibratorId: String? = nil, conversationId: String? = nil
    ) -> APICall<Calibration> {
        var queryParameters = QueryParameters()
        queryParameters.add("calibratorId", calibratorId)
        queryParameters.add("conversationId", conversationId)
        return APICall(
            "getQualityCalibration", .get, "/api/v2/quality/calibrations/{calibrationId}",
            parameters: [("calibrationId", calibrationId)], query: queryParameters)
    }
}

// MARK: - getQualityCalibrations

extension QualityApi {
    /// Calls `GET /api/v2/quality/calibrations`.
    ///
    /// Needs the permission `quality:calibration:view`.
    ///
    /// - Parameters:
    ///   - calibratorId: `calibratorId` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - conversationId: `conversationId` in the query.
    ///   - startTime: `startTime` in the query.
    ///   - endTime: `endTime` in the query.
    public func getQualityCalibrations(
        calibratorId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil,
        expand: [String]? = nil, nextPage: String? = nil, previousPage: String? = nil, conversationId: String? = nil,
        startTime: Instant? = nil, endTime: Instant? = nil
    ) async throws(ApiError) -> CalibrationEntityListing {
        try await client.send(
            Self.getQualityCalibrations(
                calibratorId: calibratorId, pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand,
                nextPage: nextPage, previousPage: previousPage, conversationId: conversationId, startTime: startTime,
                endTime: endTime))
    }

    /// The call `GET /api/v2/quality/calibrations`, ready to be sent.
    public static func getQualityCalibrations(
        calibratorId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil,
        expand: [String]? = nil, nextPage: String? = nil, previousPage: String? = nil, conversationId: String? = nil,
        startTime: Instant? = nil, endTime: Instant? = nil
    ) -> APICall<CalibrationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("calibratorId", calibratorId)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("conversationId", conversationId)
        queryParameters.add("startTime", startTime)
        queryParameters.add("endTime", endTime)
        return APICall("getQualityCalibrations", .get, "/api/v2/quality/calibrations", query: queryParameters)
    }
}

// MARK: - getQualityConversationEvaluation

extension QualityApi {
    /// Calls `GET /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}`.
    ///
    /// Needs one of the permissions `quality:evaluation:view`, `quality:evaluation:assign`,
    /// `quality:evaluation:release`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - evaluationId: `evaluationId` in the path.
    ///   - expand: `expand` in the query.
    public func getQualityConversationEvaluation(
        conversationId: String, evaluationId: String, expand: String? = nil
    ) async throws(ApiError) -> EvaluationResponse {
        try await client.send(
            Self.getQualityConversationEvaluation(
                conversationId: conversationId, evaluationId: evaluationId, expand: expand))
    }

    /// The call `GET /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}`, ready to be sent.
    public static func getQualityConversationEvaluation(
        conversationId: String, evaluationId: String, expand: String? = nil
    ) -> APICall<EvaluationResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getQualityConversationEvaluation", .get,
            "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}",
            parameters: [("conversationId", conversationId), ("evaluationId", evaluationId)], query: queryParameters)
    }
}

// MARK: - getQualityConversationSurveys

extension QualityApi {
    /// Calls `GET /api/v2/quality/conversations/{conversationId}/surveys`.
    ///
    /// Needs the permission `quality:survey:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getQualityConversationSurveys(conversationId: String) async throws(ApiError) -> [Survey] {
        try await client.send(Self.getQualityConversationSurveys(conversationId: conversationId))
    }

    /// The call `GET /api/v2/quality/conversations/{conversationId}/surveys`, ready to be sent.
    public static func getQualityConversationSurveys(conversationId: String) -> APICall<[Survey]> {
        APICall(
            "getQualityConversationSurveys", .get, "/api/v2/quality/conversations/{conversationId}/surveys",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getQualityConversationsAuditsQueryTransactionId

extension QualityApi {
    /// Calls `GET /api/v2/quality/conversations/audits/query/{transactionId}`.
    ///
    /// Needs the permission `audits:interactionDetails:view`.
    ///
    /// - Parameters:
    ///   - transactionId: `transactionId` in the path.
    public func getQualityConversationsAuditsQueryTransactionId(
        transactionId: String
    ) async throws(ApiError) -> QualityAuditQueryExecutionStatusResponse {
        try await client.send(Self.getQualityConversationsAuditsQueryTransactionId(transactionId: transactionId))
    }

    /// The call `GET /api/v2/quality/conversations/audits/query/{transactionId}`, ready to be sent.
    public static func getQualityConversationsAuditsQueryTransactionId(
        transactionId: String
    ) -> APICall<QualityAuditQueryExecutionStatusResponse> {
        APICall(
            "getQualityConversationsAuditsQueryTransactionId", .get,
            "/api/v2/quality/conversations/audits/query/{transactionId}",
            parameters: [("transactionId", transactionId)])
    }
}

// MARK: - getQualityConversationsAuditsQueryTransactionIdResults

extension QualityApi {
    /// Calls `GET /api/v2/quality/conversations/audits/query/{transactionId}/results`.
    ///
    /// Needs the permission `audits:interactionDetails:view`.
    ///
    /// - Parameters:
    ///   - transactionId: `transactionId` in the path.
    ///   - cursor: `cursor` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - expand: `expand` in the query, once for each element.
    public func getQualityConversationsAuditsQueryTransactionIdResults(
        transactionId: String, cursor: String? = nil, pageSize: Int? = nil,
        expand: [GetQualityConversationsAuditsQueryTransactionIdResultsExpand]? = nil
    ) async throws(ApiError) -> QualityAuditQueryExecutionResultsResponse {
        try await client.send(
            Self.getQualityConversationsAuditsQueryTransactionIdResults(
                transactionId: transactionId, cursor: cursor, pageSize: pageSize, expand: expand))
    }

    /// The call `GET /api/v2/quality/conversations/audits/query/{transactionId}/results`, ready to be sent.
    public static func getQualityConversationsAuditsQueryTransactionIdResults(
        transactionId: String, cursor: String? = nil, pageSize: Int? = nil,
        expand: [GetQualityConversationsAuditsQueryTransactionIdResultsExpand]? = nil
    ) -> APICall<QualityAuditQueryExecutionResultsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("expand", expand)
        return APICall(
            "getQualityConversationsAuditsQueryTransactionIdResults", .get,
            "/api/v2/quality/conversations/audits/query/{transactionId}/results",
            parameters: [("transactionId", transactionId)], query: queryParameters)
    }
}

// MARK: - getQualityEvaluationsQuery

extension QualityApi {
    /// Calls `GET /api/v2/quality/evaluations/query`.
    ///
    /// Needs the permission `quality:evaluation:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query, once for each element.
    ///   - previousPage: `previousPage` in the query.
    ///   - conversationId: `conversationId` in the query.
    ///   - agentUserId: `agentUserId` in the query.
    ///   - agentTeamId: `agentTeamId` in the query.
    ///   - evaluatorUserId: `evaluatorUserId` in the query.
    ///   - assigneeUserId: `assigneeUserId` in the query.
    ///   - queueId: `queueId` in the query.
    ///   - startTime: `startTime` in the query.
    ///   - endTime: `endTime` in the query.
    ///   - formContextId: `formContextId` in the query.
    ///   - evaluationState: `evaluationState` in the query, once for each element.
    ///   - isReleased: `isReleased` in the query.
    ///   - agentHasRead: `agentHasRead` in the query.
    ///   - expandAnswerTotalScores: `expandAnswerTotalScores` in the query.
    ///   - maximum: `maximum` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    ///   - includeDeletedUsers: `includeDeletedUsers` in the query; when left out: `false`.
    public func getQualityEvaluationsQuery(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: [String]? = nil, previousPage: String? = nil,
        conversationId: String? = nil, agentUserId: String? = nil, agentTeamId: String? = nil,
        evaluatorUserId: String? = nil, assigneeUserId: String? = nil, queueId: String? = nil, startTime: String? = nil,
        endTime: String? = nil, formContextId: String? = nil, evaluationState: [String]? = nil, isReleased: Bool? = nil,
        agentHasRead: Bool? = nil, expandAnswerTotalScores: Bool? = nil, maximum: Int? = nil, sortOrder: String? = nil,
        includeDeletedUsers: Bool? = nil
    ) async throws(ApiError) -> EvaluationEntityListing {
        try await client.send(
            Self.getQualityEvaluationsQuery(
                pageSize: pageSize, pageNumber: pageNumber, expand: expand, previousPage: previousPage,
                conversationId: conversationId, agentUserId: agentUserId, agentTeamId: agentTeamId,
                evaluatorUserId: evaluatorUserId, assigneeUserId: assigneeUserId, queueId: queueId,
                startTime: startTime, endTime: endTime, formContextId: formContextId, evaluationState: evaluationState,
                isReleased: isReleased, agentHasRead: agentHasRead, expandAnswerTotalScores: expandAnswerTotalScores,
                maximum: maximum, sortOrder: sortOrder, includeDeletedUsers: includeDeletedUsers))
    }

    /// The call `GET /api/v2/quality/evaluations/query`, ready to be sent.
    public static func getQualityEvaluationsQuery(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: [String]? = nil, previousPage: String? = nil,
        conversationId: String? = nil, agentUserId: String? = nil, agentTeamId: String? = nil,
        evaluatorUserId: String? = nil, assigneeUserId: String? = nil, queueId: String? = nil, startTime: String? = nil,
        endTime: String? = nil, formContextId: String? = nil, evaluationState: [String]? = nil, isReleased: Bool? = nil,
        agentHasRead: Bool? = nil, expandAnswerTotalScores: Bool? = nil, maximum: Int? = nil, sortOrder: String? = nil,
        includeDeletedUsers: Bool? = nil
    ) -> APICall<EvaluationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("conversationId", conversationId)
        queryParameters.add("agentUserId", agentUserId)
        queryParameters.add("agentTeamId", agentTeamId)
        queryParameters.add("evaluatorUserId", evaluatorUserId)
        queryParameters.add("assigneeUserId", assigneeUserId)
        queryParameters.add("queueId", queueId)
        queryParameters.add("startTime", startTime)
        queryParameters.add("endTime", endTime)
        queryParameters.add("formContextId", formContextId)
        queryParameters.add("evaluationState", evaluationState)
        queryParameters.add("isReleased", isReleased)
        queryParameters.add("agentHasRead", agentHasRead)
        queryParameters.add("expandAnswerTotalScores", expandAnswerTotalScores)
        queryParameters.add("maximum", maximum)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("includeDeletedUsers", includeDeletedUsers)
        return APICall("getQualityEvaluationsQuery", .get, "/api/v2/quality/evaluations/query", query: queryParameters)
    }
}

// MARK: - getQualityEvaluatorsActivity

extension QualityApi {
    /// Calls `GET /api/v2/quality/evaluators/activity`.
    ///
    /// Needs the permission `quality:evaluation:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - startTime: `startTime` in the query.
    ///   - endTime: `endTime` in the query.
    ///   - name: `name` in the query.
    ///   - permission: `permission` in the query, once for each element.
    ///   - group: `group` in the query.
    ///   - agentTeamId: `agentTeamId` in the query.
    public func getQualityEvaluatorsActivity(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, startTime: Instant? = nil, endTime: Instant? = nil,
        name: String? = nil, permission: [String]? = nil, group: String? = nil, agentTeamId: String? = nil
    ) async throws(ApiError) -> EvaluatorActivityEntityListing {
        try await client.send(
            Self.getQualityEvaluatorsActivity(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand, nextPage: nextPage,
                previousPage: previousPage, startTime: startTime, endTime: endTime, name: name, permission: permission,
                group: group, agentTeamId: agentTeamId))
    }

    /// The call `GET /api/v2/quality/evaluators/activity`, ready to be sent.
    public static func getQualityEvaluatorsActivity(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, startTime: Instant? = nil, endTime: Instant? = nil,
        name: String? = nil, permission: [String]? = nil, group: String? = nil, agentTeamId: String? = nil
    ) -> APICall<EvaluatorActivityEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("startTime", startTime)
        queryParameters.add("endTime", endTime)
        queryParameters.add("name", name)
        queryParameters.add("permission", permission)
        queryParameters.add("group", group)
        queryParameters.add("agentTeamId", agentTeamId)
        return APICall(
            "getQualityEvaluatorsActivity", .get, "/api/v2/quality/evaluators/activity", query: queryParameters)
    }
}

// MARK: - getQualityForm

extension QualityApi {
    /// Calls `GET /api/v2/quality/forms/{formId}`.
    ///
    /// Needs the permission `quality:evaluationForm:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    public func getQualityForm(formId: String) async throws(ApiError) -> EvaluationFormResponse {
        try await client.send(Self.getQualityForm(formId: formId))
    }

    /// The call `GET /api/v2/quality/forms/{formId}`, ready to be sent.
    public static func getQualityForm(formId: String) -> APICall<EvaluationFormResponse> {
        APICall("getQualityForm", .get, "/api/v2/quality/forms/{formId}", parameters: [("formId", formId)])
    }
}

// MARK: - getQualityFormVersions

extension QualityApi {
    /// Calls `GET /api/v2/quality/forms/{formId}/versions`.
    ///
    /// Needs the permission `quality:evaluationForm:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    public func getQualityFormVersions(
        formId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: String? = nil
    ) async throws(ApiError) -> EvaluationFormResponseEntityListing {
        try await client.send(
            Self.getQualityFormVersions(
                formId: formId, pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/quality/forms/{formId}/versions`, ready to be sent.
    public static func getQualityFormVersions(
        formId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: String? = nil
    ) -> APICall<EvaluationFormResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getQualityFormVersions", .get, "/api/v2/quality/forms/{formId}/versions", parameters: [("formId", formId)],
            query: queryParameters)
    }
}

// MARK: - getQualityForms

extension QualityApi {
    /// Calls `GET /api/v2/quality/forms`.
    ///
    /// Needs the permission `quality:evaluationForm:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - expand: `expand` in the query.
    ///   - name: `name` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    public func getQualityForms(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, nextPage: String? = nil,
        previousPage: String? = nil, expand: GetQualityFormsExpand? = nil, name: String? = nil, sortOrder: String? = nil
    ) async throws(ApiError) -> EvaluationFormResponseEntityListing {
        try await client.send(
            Self.getQualityForms(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, nextPage: nextPage,
                previousPage: previousPage, expand: expand, name: name, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/quality/forms`, ready to be sent.
    public static func getQualityForms(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, nextPage: String? = nil,
        previousPage: String? = nil, expand: GetQualityFormsExpand? = nil, name: String? = nil, sortOrder: String? = nil
    ) -> APICall<EvaluationFormResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("expand", expand)
        queryParameters.add("name", name)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getQualityForms", .get, "/api/v2/quality/forms", query: queryParameters)
    }
}

// MARK: - getQualityFormsEvaluation

extension QualityApi {
    /// Calls `GET /api/v2/quality/forms/evaluations/{formId}`.
    ///
    /// Needs the permission `quality:evaluationForm:view`.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    public func getQualityFormsEvaluation(formId: String) async throws(ApiError) -> EvaluationFormResponse {
        try await client.send(Self.getQualityFormsEvaluation(formId: formId))
    }

    /// The call `GET /api/v2/quality/forms/evaluations/{formId}`, ready to be sent.
    public static func getQualityFormsEvaluation(formId: String) -> APICall<EvaluationFormResponse> {
        APICall(
            "getQualityFormsEvaluation", .get, "/api/v2/quality/forms/evaluations/{formId}",
            parameters: [("formId", formId)])
    }
}

// MARK: - getQualityFormsEvaluationVersions

extension QualityApi {
    /// Calls `GET /api/v2/quality/forms/evaluations/{formId}/versions`.
    ///
    /// Needs the permission `quality:evaluationForm:view`.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    public func getQualityFormsEvaluationVersions(
        formId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: String? = nil
    ) async throws(ApiError) -> EvaluationFormResponseEntityListing {
        try await client.send(
            Self.getQualityFormsEvaluationVersions(
                formId: formId, pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/quality/forms/evaluations/{formId}/versions`, ready to be sent.
    public static func getQualityFormsEvaluationVersions(
        formId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: String? = nil
    ) -> APICall<EvaluationFormResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getQualityFormsEvaluationVersions", .get, "/api/v2/quality/forms/evaluations/{formId}/versions",
            parameters: [("formId", formId)], query: queryParameters)
    }
}

// MARK: - getQualityFormsEvaluations

extension QualityApi {
    /// Calls `GET /api/v2/quality/forms/evaluations`.
    ///
    /// Needs the permission `quality:evaluationForm:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - expand: `expand` in the query.
    ///   - name: `name` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    public func getQualityFormsEvaluations(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, nextPage: String? = nil,
        previousPage: String? = nil, expand: GetQualityFormsEvaluationsExpand? = nil, name: String? = nil,
        sortOrder: String? = nil
    ) async throws(ApiError) -> EvaluationFormResponseEntityListing {
        try await client.send(
            Self.getQualityFormsEvaluations(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, nextPage: nextPage,
                previousPage: previousPage, expand: expand, name: name, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/quality/forms/evaluations`, ready to be sent.
    public static func getQualityFormsEvaluations(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, nextPage: String? = nil,
        previousPage: String? = nil, expand: GetQualityFormsEvaluationsExpand? = nil, name: String? = nil,
        sortOrder: String? = nil
    ) -> APICall<EvaluationFormResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("expand", expand)
        queryParameters.add("name", name)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getQualityFormsEvaluations", .get, "/api/v2/quality/forms/evaluations", query: queryParameters)
    }
}

// MARK: - getQualityFormsEvaluationsBulk

extension QualityApi {
    /// Calls `GET /api/v2/quality/forms/evaluations/bulk`.
    ///
    /// Needs the permission `quality:evaluationForm:view`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    ///   - includeLatestVersionFormName: `includeLatestVersionFormName` in the query; when left out: `false`.
    public func getQualityFormsEvaluationsBulk(
        id: [String], includeLatestVersionFormName: Bool? = nil
    ) async throws(ApiError) -> EvaluationFormResponseEntityListing {
        try await client.send(
            Self.getQualityFormsEvaluationsBulk(id: id, includeLatestVersionFormName: includeLatestVersionFormName))
    }

    /// The call `GET /api/v2/quality/forms/evaluations/bulk`, ready to be sent.
    public static func getQualityFormsEvaluationsBulk(
        id: [String], includeLatestVersionFormName: Bool? = nil
    ) -> APICall<EvaluationFormResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        queryParameters.add("includeLatestVersionFormName", includeLatestVersionFormName)
        return APICall(
            "getQualityFormsEvaluationsBulk", .get, "/api/v2/quality/forms/evaluations/bulk", query: queryParameters)
    }
}

// MARK: - getQualityFormsEvaluationsBulkContexts

extension QualityApi {
    /// Calls `GET /api/v2/quality/forms/evaluations/bulk/contexts`.
    ///
    /// Needs the permission `quality:evaluationForm:view`.
    ///
    /// - Parameters:
    ///   - contextId: `contextId` in the query, once for each element.
    public func getQualityFormsEvaluationsBulkContexts(
        contextId: [String]
    ) async throws(ApiError) -> [EvaluationFormResponse] {
        try await client.send(Self.getQualityFormsEvaluationsBulkContexts(contextId: contextId))
    }

    /// The call `GET /api/v2/quality/forms/evaluations/bulk/contexts`, ready to be sent.
    public static func getQualityFormsEvaluationsBulkContexts(
        contextId: [String]
    ) -> APICall<[EvaluationFormResponse]> {
        var queryParameters = QueryParameters()
        queryParameters.add("contextId", contextId)
        return APICall(
            "getQualityFormsEvaluationsBulkContexts", .get, "/api/v2/quality/forms/evaluations/bulk/contexts",
            query: queryParameters)
    }
}

// MARK: - getQualityFormsSurvey

extension QualityApi {
    /// Calls `GET /api/v2/quality/forms/surveys/{formId}`.
    ///
    /// Needs the permission `quality:surveyForm:view`.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    public func getQualityFormsSurvey(formId: String) async throws(ApiError) -> SurveyForm {
        try await client.send(Self.getQualityFormsSurvey(formId: formId))
    }

    /// The call `GET /api/v2/quality/forms/surveys/{formId}`, ready to be sent.
    public static func getQualityFormsSurvey(formId: String) -> APICall<SurveyForm> {
        APICall(
            "getQualityFormsSurvey", .get, "/api/v2/quality/forms/surveys/{formId}", parameters: [("formId", formId)])
    }
}

// MARK: - getQualityFormsSurveyVersions

extension QualityApi {
    /// Calls `GET /api/v2/quality/forms/surveys/{formId}/versions`.
    ///
    /// Needs the permission `quality:surveyForm:view`.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getQualityFormsSurveyVersions(
        formId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> SurveyFormEntityListing {
        try await client.send(
            Self.getQualityFormsSurveyVersions(formId: formId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/quality/forms/surveys/{formId}/versions`, ready to be sent.
    public static func getQualityFormsSurveyVersions(
        formId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<SurveyFormEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getQualityFormsSurveyVersions", .get, "/api/v2/quality/forms/surveys/{formId}/versions",
            parameters: [("formId", formId)], query: queryParameters)
    }
}

// MARK: - getQualityFormsSurveys

extension QualityApi {
    /// Calls `GET /api/v2/quality/forms/surveys`.
    ///
    /// Needs the permission `quality:surveyForm:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - expand: `expand` in the query.
    ///   - name: `name` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    public func getQualityFormsSurveys(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, nextPage: String? = nil,
        previousPage: String? = nil, expand: GetQualityFormsSurveysExpand? = nil, name: String? = nil,
        sortOrder: String? = nil
    ) async throws(ApiError) -> SurveyFormEntityListing {
        try await client.send(
            Self.getQualityFormsSurveys(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, nextPage: nextPage,
                previousPage: previousPage, expand: expand, name: name, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/quality/forms/surveys`, ready to be sent.
    public static func getQualityFormsSurveys(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, nextPage: String? = nil,
        previousPage: String? = nil, expand: GetQualityFormsSurveysExpand? = nil, name: String? = nil,
        sortOrder: String? = nil
    ) -> APICall<SurveyFormEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("expand", expand)
        queryParameters.add("name", name)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getQualityFormsSurveys", .get, "/api/v2/quality/forms/surveys", query: queryParameters)
    }
}

// MARK: - getQualityFormsSurveysBulk

extension QualityApi {
    /// Calls `GET /api/v2/quality/forms/surveys/bulk`.
    ///
    /// Needs the permission `quality:surveyForm:view`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    public func getQualityFormsSurveysBulk(id: [String]) async throws(ApiError) -> SurveyFormEntityListing {
        try await client.send(Self.getQualityFormsSurveysBulk(id: id))
    }

    /// The call `GET /api/v2/quality/forms/surveys/bulk`, ready to be sent.
    public static func getQualityFormsSurveysBulk(id: [String]) -> APICall<SurveyFormEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall("getQualityFormsSurveysBulk", .get, "/api/v2/quality/forms/surveys/bulk", query: queryParameters)
    }
}

// MARK: - getQualityFormsSurveysBulkContexts

extension QualityApi {
    /// Calls `GET /api/v2/quality/forms/surveys/bulk/contexts`.
    ///
    /// Needs the permission `quality:surveyForm:view`.
    ///
    /// - Parameters:
    ///   - contextId: `contextId` in the query, once for each element.
    ///   - published: `published` in the query; when left out: `true`.
    public func getQualityFormsSurveysBulkContexts(
        contextId: [String], published: Bool? = nil
    ) async throws(ApiError) -> [SurveyForm] {
        try await client.send(Self.getQualityFormsSurveysBulkContexts(contextId: contextId, published: published))
    }

    /// The call `GET /api/v2/quality/forms/surveys/bulk/contexts`, ready to be sent.
    public static func getQualityFormsSurveysBulkContexts(
        contextId: [String], published: Bool? = nil
    ) -> APICall<[SurveyForm]> {
        var queryParameters = QueryParameters()
        queryParameters.add("contextId", contextId)
        queryParameters.add("published", published)
        return APICall(
            "getQualityFormsSurveysBulkContexts", .get, "/api/v2/quality/forms/surveys/bulk/contexts",
            query: queryParameters)
    }
}

// MARK: - getQualityProgramAgentscoringrule

extension QualityApi {
    /// Calls `GET /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}`.
    ///
    /// Needs the permission `quality:scoringRule:view`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    ///   - ruleId: `ruleId` in the path.
    public func getQualityProgramAgentscoringrule(
        programId: String, ruleId: String
    ) async throws(ApiError) -> AgentScoringRule {
        try await client.send(Self.getQualityProgramAgentscoringrule(programId: programId, ruleId: ruleId))
    }

    /// The call `GET /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}`, ready to be sent.
    public static func getQualityProgramAgentscoringrule(
        programId: String, ruleId: String
    ) -> APICall<AgentScoringRule> {
        APICall(
            "getQualityProgramAgentscoringrule", .get,
            "/api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}",
            parameters: [("programId", programId), ("ruleId", ruleId)])
    }
}

// MARK: - getQualityProgramAgentscoringrules

extension QualityApi {
    /// Calls `GET /api/v2/quality/programs/{programId}/agentscoringrules`.
    ///
    /// Needs the permission `quality:scoringRule:view`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    public func getQualityProgramAgentscoringrules(
        programId: String
    ) async throws(ApiError) -> AgentScoringRuleEntityListing {
        try await client.send(Self.getQualityProgramAgentscoringrules(programId: programId))
    }

    /// The call `GET /api/v2/quality/programs/{programId}/agentscoringrules`, ready to be sent.
    public static func getQualityProgramAgentscoringrules(programId: String) -> APICall<AgentScoringRuleEntityListing> {
        APICall(
            "getQualityProgramAgentscoringrules", .get, "/api/v2/quality/programs/{programId}/agentscoringrules",
            parameters: [("programId", programId)])
    }
}

// MARK: - getQualityPublishedform

extension QualityApi {
    /// Calls `GET /api/v2/quality/publishedforms/{formId}`.
    ///
    /// Needs the permission `quality:evaluationForm:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    public func getQualityPublishedform(formId: String) async throws(ApiError) -> EvaluationFormResponse {
        try await client.send(Self.getQualityPublishedform(formId: formId))
    }

    /// The call `GET /api/v2/quality/publishedforms/{formId}`, ready to be sent.
    public static func getQualityPublishedform(formId: String) -> APICall<EvaluationFormResponse> {
        APICall(
            "getQualityPublishedform", .get, "/api/v2/quality/publishedforms/{formId}",
            parameters: [("formId", formId)])
    }
}

// MARK: - getQualityPublishedforms

extension QualityApi {
    /// Calls `GET /api/v2/quality/publishedforms`.
    ///
    /// Needs the permission `quality:evaluationForm:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    ///   - onlyLatestPerContext: `onlyLatestPerContext` in the query; when left out: `false`.
    public func getQualityPublishedforms(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, onlyLatestPerContext: Bool? = nil
    ) async throws(ApiError) -> EvaluationFormResponseEntityListing {
        try await client.send(
            Self.getQualityPublishedforms(
                pageSize: pageSize, pageNumber: pageNumber, name: name, onlyLatestPerContext: onlyLatestPerContext))
    }

    /// The call `GET /api/v2/quality/publishedforms`, ready to be sent.
    public static func getQualityPublishedforms(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, onlyLatestPerContext: Bool? = nil
    ) -> APICall<EvaluationFormResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        queryParameters.add("onlyLatestPerContext", onlyLatestPerContext)
        return APICall("getQualityPublishedforms", .get, "/api/v2/quality/publishedforms", query: queryParameters)
    }
}

// MARK: - getQualityPublishedformsEvaluation

extension QualityApi {
    /// Calls `GET /api/v2/quality/publishedforms/evaluations/{formId}`.
    ///
    /// Needs the permission `quality:evaluationForm:view`.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    public func getQualityPublishedformsEvaluation(formId: String) async throws(ApiError) -> EvaluationFormResponse {
        try await client.send(Self.getQualityPublishedformsEvaluation(formId: formId))
    }

    /// The call `GET /api/v2/quality/publishedforms/evaluations/{formId}`, ready to be sent.
    public static func getQualityPublishedformsEvaluation(formId: String) -> APICall<EvaluationFormResponse> {
        APICall(
            "getQualityPublishedformsEvaluation", .get, "/api/v2/quality/publishedforms/evaluations/{formId}",
            parameters: [("formId", formId)])
    }
}

// MARK: - getQualityPublishedformsEvaluations

extension QualityApi {
    /// Calls `GET /api/v2/quality/publishedforms/evaluations`.
    ///
    /// Needs the permission `quality:evaluationForm:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    ///   - onlyLatestPerContext: `onlyLatestPerContext` in the query; when left out: `false`.
    public func getQualityPublishedformsEvaluations(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, onlyLatestPerContext: Bool? = nil
    ) async throws(ApiError) -> EvaluationFormResponseEntityListing {
        try await client.send(
            Self.getQualityPublishedformsEvaluations(
                pageSize: pageSize, pageNumber: pageNumber, name: name, onlyLatestPerContext: onlyLatestPerContext))
    }

    /// The call `GET /api/v2/quality/publishedforms/evaluations`, ready to be sent.
    public static func getQualityPublishedformsEvaluations(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, onlyLatestPerContext: Bool? = nil
    ) -> APICall<EvaluationFormResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        queryParameters.add("onlyLatestPerContext", onlyLatestPerContext)
        return APICall(
            "getQualityPublishedformsEvaluations", .get, "/api/v2/quality/publishedforms/evaluations",
            query: queryParameters)
    }
}

// MARK: - getQualityPublishedformsEvaluationsDivisionview

extension QualityApi {
    /// Calls `GET /api/v2/quality/publishedforms/evaluations/divisionviews/{evaluationFormId}`.
    ///
    /// Needs the permission `quality:evaluationForm:search`.
    ///
    /// - Parameters:
    ///   - evaluationFormId: `evaluationFormId` in the path.
    public func getQualityPublishedformsEvaluationsDivisionview(
        evaluationFormId: String
    ) async throws(ApiError) -> EvaluationFormDivisionView {
        try await client.send(Self.getQualityPublishedformsEvaluationsDivisionview(evaluationFormId: evaluationFormId))
    }

    /// The call `GET /api/v2/quality/publishedforms/evaluations/divisionviews/{evaluationFormId}`, ready to be sent.
    public static func getQualityPublishedformsEvaluationsDivisionview(
        evaluationFormId: String
    ) -> APICall<EvaluationFormDivisionView> {
        APICall(
            "getQualityPublishedformsEvaluationsDivisionview", .get,
            "/api/v2/quality/publishedforms/evaluations/divisionviews/{evaluationFormId}",
            parameters: [("evaluationFormId", evaluationFormId)])
    }
}

// MARK: - getQualityPublishedformsEvaluationsDivisionviews

extension QualityApi {
    /// Calls `GET /api/v2/quality/publishedforms/evaluations/divisionviews`.
    ///
    /// Needs the permission `quality:evaluationForm:search`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    ///   - divisionId: `divisionId` in the query.
    public func getQualityPublishedformsEvaluationsDivisionviews(
        id: [String], pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, divisionId: String? = nil
    ) async throws(ApiError) -> EvaluationFormDivisionViewListing {
        try await client.send(
            Self.getQualityPublishedformsEvaluationsDivisionviews(
                id: id, pageSize: pageSize, pageNumber: pageNumber, name: name, divisionId: divisionId))
    }

    /// The call `GET /api/v2/quality/publishedforms/evaluations/divisionviews`, ready to be sent.
    public static func getQualityPublishedformsEvaluationsDivisionviews(
        id: [String], pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, divisionId: String? = nil
    ) -> APICall<EvaluationFormDivisionViewListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getQualityPublishedformsEvaluationsDivisionviews", .get,
            "/api/v2/quality/publishedforms/evaluations/divisionviews", query: queryParameters)
    }
}

// MARK: - getQualityPublishedformsSurvey

extension QualityApi {
    /// Calls `GET /api/v2/quality/publishedforms/surveys/{formId}`.
    ///
    /// Needs the permission `quality:surveyForm:view`.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    public func getQualityPublishedformsSurvey(formId: String) async throws(ApiError) -> SurveyForm {
        try await client.send(Self.getQualityPublishedformsSurvey(formId: formId))
    }

    /// The call `GET /api/v2/quality/publishedforms/surveys/{formId}`, ready to be sent.
    public static func getQualityPublishedformsSurvey(formId: String) -> APICall<SurveyForm> {
        APICall(
            "getQualityPublishedformsSurvey", .get, "/api/v2/quality/publishedforms/surveys/{formId}",
            parameters: [("formId", formId)])
    }
}

// MARK: - getQualityPublishedformsSurveys

extension QualityApi {
    /// Calls `GET /api/v2/quality/publishedforms/surveys`.
    ///
    /// Needs the permission `quality:surveyForm:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    ///   - onlyLatestEnabledPerContext: `onlyLatestEnabledPerContext` in the query; when left out: `false`.
    public func getQualityPublishedformsSurveys(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, onlyLatestEnabledPerContext: Bool? = nil
    ) async throws(ApiError) -> SurveyFormEntityListing {
        try await client.send(
            Self.getQualityPublishedformsSurveys(
                pageSize: pageSize, pageNumber: pageNumber, name: name,
                onlyLatestEnabledPerContext: onlyLatestEnabledPerContext))
    }

    /// The call `GET /api/v2/quality/publishedforms/surveys`, ready to be sent.
    public static func getQualityPublishedformsSurveys(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, onlyLatestEnabledPerContext: Bool? = nil
    ) -> APICall<SurveyFormEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        queryParameters.add("onlyLatestEnabledPerContext", onlyLatestEnabledPerContext)
        return APICall(
            "getQualityPublishedformsSurveys", .get, "/api/v2/quality/publishedforms/surveys", query: queryParameters)
    }
}

// MARK: - getQualityPublishedformsSurveysDivisionview

extension QualityApi {
    /// Calls `GET /api/v2/quality/publishedforms/surveys/divisionviews/{surveyFormId}`.
    ///
    /// Needs the permission `quality:surveyForm:search`.
    ///
    /// - Parameters:
    ///   - surveyFormId: `surveyFormId` in the path.
    public func getQualityPublishedformsSurveysDivisionview(
        surveyFormId: String
    ) async throws(ApiError) -> SurveyFormDivisionView {
        try await client.send(Self.getQualityPublishedformsSurveysDivisionview(surveyFormId: surveyFormId))
    }

    /// The call `GET /api/v2/quality/publishedforms/surveys/divisionviews/{surveyFormId}`, ready to be sent.
    public static func getQualityPublishedformsSurveysDivisionview(
        surveyFormId: String
    ) -> APICall<SurveyFormDivisionView> {
        APICall(
            "getQualityPublishedformsSurveysDivisionview", .get,
            "/api/v2/quality/publishedforms/surveys/divisionviews/{surveyFormId}",
            parameters: [("surveyFormId", surveyFormId)])
    }
}

// MARK: - getQualityPublishedformsSurveysDivisionviews

extension QualityApi {
    /// Calls `GET /api/v2/quality/publishedforms/surveys/divisionviews`.
    ///
    /// Needs the permission `quality:surveyForm:search`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    ///   - divisionId: `divisionId` in the query.
    public func getQualityPublishedformsSurveysDivisionviews(
        id: [String], pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, divisionId: String? = nil
    ) async throws(ApiError) -> SurveyFormDivisionViewListing {
        try await client.send(
            Self.getQualityPublishedformsSurveysDivisionviews(
                id: id, pageSize: pageSize, pageNumber: pageNumber, name: name, divisionId: divisionId))
    }

    /// The call `GET /api/v2/quality/publishedforms/surveys/divisionviews`, ready to be sent.
    public static func getQualityPublishedformsSurveysDivisionviews(
        id: [String], pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, divisionId: String? = nil
    ) -> APICall<SurveyFormDivisionViewListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getQualityPublishedformsSurveysDivisionviews", .get,
            "/api/v2/quality/publishedforms/surveys/divisionviews", query: queryParameters)
    }
}

// MARK: - getQualitySurvey

extension QualityApi {
    /// Calls `GET /api/v2/quality/surveys/{surveyId}`.
    ///
    /// Needs the permission `quality:survey:view`.
    ///
    /// - Parameters:
    ///   - surveyId: `surveyId` in the path.
    public func getQualitySurvey(surveyId: String) async throws(ApiError) -> Survey {
        try await client.send(Self.getQualitySurvey(surveyId: surveyId))
    }

    /// The call `GET /api/v2/quality/surveys/{surveyId}`, ready to be sent.
    public static func getQualitySurvey(surveyId: String) -> APICall<Survey> {
        APICall("getQualitySurvey", .get, "/api/v2/quality/surveys/{surveyId}", parameters: [("surveyId", surveyId)])
    }
}

// MARK: - getQualitySurveysScorable

extension QualityApi {
    /// Calls `GET /api/v2/quality/surveys/scorable`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - customerSurveyUrl: `customerSurveyUrl` in the query.
    public func getQualitySurveysScorable(customerSurveyUrl: String) async throws(ApiError) -> ScorableSurvey {
        try await client.send(Self.getQualitySurveysScorable(customerSurveyUrl: customerSurveyUrl))
    }

    /// The call `GET /api/v2/quality/surveys/scorable`, ready to be sent.
    public static func getQualitySurveysScorable(customerSurveyUrl: String) -> APICall<ScorableSurvey> {
        var queryParameters = QueryParameters()
        queryParameters.add("customerSurveyUrl", customerSurveyUrl)
        return APICall("getQualitySurveysScorable", .get, "/api/v2/quality/surveys/scorable", query: queryParameters)
    }
}

// MARK: - patchQualityFormsSurvey

extension QualityApi {
    /// Calls `PATCH /api/v2/quality/forms/surveys/{formId}`.
    ///
    /// Needs the permission `quality:surveyForm:disable`.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchQualityFormsSurvey(formId: String, body: SurveyForm) async throws(ApiError) -> SurveyForm {
        try await client.send(Self.patchQualityFormsSurvey(formId: formId, body: body))
    }

    /// The call `PATCH /api/v2/quality/forms/surveys/{formId}`, ready to be sent.
    public static func patchQualityFormsSurvey(formId: String, body: SurveyForm) -> APICall<SurveyForm> {
        APICall(
            "patchQualityFormsSurvey", .patch, "/api/v2/quality/forms/surveys/{formId}",
            parameters: [("formId", formId)], body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsEvaluationsAggregatesJobs

extension QualityApi {
    /// Calls `POST /api/v2/analytics/evaluations/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:evaluationAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsEvaluationsAggregatesJobs(
        body: EvaluationAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsEvaluationsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/evaluations/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsEvaluationsAggregatesJobs(
        body: EvaluationAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsEvaluationsAggregatesJobs", .post, "/api/v2/analytics/evaluations/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsEvaluationsAggregatesQuery

extension QualityApi {
    /// Calls `POST /api/v2/analytics/evaluations/aggregates/query`.
    ///
    /// Needs the permission `analytics:evaluationAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsEvaluationsAggregatesQuery(
        body: EvaluationAggregationQuery
    ) async throws(ApiError) -> EvaluationAggregateQueryResponse {
        try await client.send(Self.postAnalyticsEvaluationsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/evaluations/aggregates/query`, ready to be sent.
    public static func postAnalyticsEvaluationsAggregatesQuery(
        body: EvaluationAggregationQuery
    ) -> APICall<EvaluationAggregateQueryResponse> {
        APICall(
            "postAnalyticsEvaluationsAggregatesQuery", .post, "/api/v2/analytics/evaluations/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsSurveysAggregatesJobs

extension QualityApi {
    /// Calls `POST /api/v2/analytics/surveys/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:surveyAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsSurveysAggregatesJobs(
        body: SurveyAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsSurveysAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/surveys/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsSurveysAggregatesJobs(
        body: SurveyAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsSurveysAggregatesJobs", .post, "/api/v2/analytics/surveys/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsSurveysAggregatesQuery

extension QualityApi {
    /// Calls `POST /api/v2/analytics/surveys/aggregates/query`.
    ///
    /// Needs the permission `analytics:surveyAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsSurveysAggregatesQuery(
        body: SurveyAggregationQuery
    ) async throws(ApiError) -> SurveyAggregateQueryResponse {
        try await client.send(Self.postAnalyticsSurveysAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/surveys/aggregates/query`, ready to be sent.
    public static func postAnalyticsSurveysAggregatesQuery(
        body: SurveyAggregationQuery
    ) -> APICall<SurveyAggregateQueryResponse> {
        APICall(
            "postAnalyticsSurveysAggregatesQuery", .post, "/api/v2/analytics/surveys/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postQualityCalibrations

extension QualityApi {
    /// Calls `POST /api/v2/quality/calibrations`.
    ///
    /// Needs the permission `quality:calibration:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - expand: `expand` in the query.
    @discardableResult
    public func postQualityCalibrations(
        body: CalibrationCreate, expand: String? = nil
    ) async throws(ApiError) -> Calibration {
        try await client.send(Self.postQualityCalibrations(body: body, expand: expand))
    }

    /// The call `POST /api/v2/quality/calibrations`, ready to be sent.
    public static func postQualityCalibrations(body: CalibrationCreate, expand: String? = nil) -> APICall<Calibration> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postQualityCalibrations", .post, "/api/v2/quality/calibrations", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postQualityConversationEvaluations

extension QualityApi {
    /// Calls `POST /api/v2/quality/conversations/{conversationId}/evaluations`.
    ///
    /// Needs the permission `quality:evaluation:add`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query.
    ///   - idempotencyKey: the header field `Idempotency-Key`.
    @discardableResult
    public func postQualityConversationEvaluations(
        conversationId: String, body: EvaluationCreateBody, expand: String? = nil, idempotencyKey: String? = nil
    ) async throws(ApiError) -> Evaluation {
        try await client.send(
            Self.postQualityConversationEvaluations(
                conversationId: conversationId, body: body, expand: expand, idempotencyKey: idempotencyKey))
    }

    /// The call `POST /api/v2/quality/conversations/{conversationId}/evaluations`, ready to be sent.
    public static func postQualityConversationEvaluations(
        conversationId: String, body: EvaluationCreateBody, expand: String? = nil, idempotencyKey: String? = nil
    ) -> APICall<Evaluation> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        var call = APICall<Evaluation>(
            "postQualityConversationEvaluations", .post, "/api/v2/quality/conversations/{conversationId}/evaluations",
            parameters: [("conversationId", conversationId)], query: queryParameters, body: .json(body.asJSON))
        call.request.headers["Idempotency-Key"] = idempotencyKey?.parameterText
        return call
    }
}

// MARK: - postQualityConversationsAuditsQuery

extension QualityApi {
    /// Calls `POST /api/v2/quality/conversations/audits/query`.
    ///
    /// Needs the permission `audits:interactionDetails:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postQualityConversationsAuditsQuery(
        body: QMAuditQueryRequest
    ) async throws(ApiError) -> QualityAuditQueryExecutionStatusResponse {
        try await client.send(Self.postQualityConversationsAuditsQuery(body: body))
    }

    /// The call `POST /api/v2/quality/conversations/audits/query`, ready to be sent.
    public static func postQualityConversationsAuditsQuery(
        body: QMAuditQueryRequest
    ) -> APICall<QualityAuditQueryExecutionStatusResponse> {
        APICall(
            "postQualityConversationsAuditsQuery", .post, "/api/v2/quality/conversations/audits/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postQualityEvaluationsAggregatesQueryMe

extension QualityApi {
    /// Calls `POST /api/v2/quality/evaluations/aggregates/query/me`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postQualityEvaluationsAggregatesQueryMe(
        body: EvaluationAggregationQueryMe
    ) async throws(ApiError) -> EvaluationAggregateQueryResponse {
        try await client.send(Self.postQualityEvaluationsAggregatesQueryMe(body: body))
    }

    /// The call `POST /api/v2/quality/evaluations/aggregates/query/me`, ready to be sent.
    public static func postQualityEvaluationsAggregatesQueryMe(
        body: EvaluationAggregationQueryMe
    ) -> APICall<EvaluationAggregateQueryResponse> {
        APICall(
            "postQualityEvaluationsAggregatesQueryMe", .post, "/api/v2/quality/evaluations/aggregates/query/me",
            body: .json(body.asJSON))
    }
}

// MARK: - postQualityEvaluationsScoring

extension QualityApi {
    /// Calls `POST /api/v2/quality/evaluations/scoring`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postQualityEvaluationsScoring(
        body: EvaluationFormAndScoringSet
    ) async throws(ApiError) -> EvaluationScoringSet {
        try await client.send(Self.postQualityEvaluationsScoring(body: body))
    }

    /// The call `POST /api/v2/quality/evaluations/scoring`, ready to be sent.
    public static func postQualityEvaluationsScoring(
        body: EvaluationFormAndScoringSet
    ) -> APICall<EvaluationScoringSet> {
        APICall("postQualityEvaluationsScoring", .post, "/api/v2/quality/evaluations/scoring", body: .json(body.asJSON))
    }
}

// MARK: - postQualityEvaluationsSearch

extension QualityApi {
    /// Calls `POST /api/v2/quality/evaluations/search`.
    ///
    /// Needs the permission `quality:evaluation:searchAny`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postQualityEvaluationsSearch(
        body: EvaluationSearchRequestDTO
    ) async throws(ApiError) -> EvaluationSearchResponse {
        try await client.send(Self.postQualityEvaluationsSearch(body: body))
    }

    /// The call `POST /api/v2/quality/evaluations/search`, ready to be sent.
    public static func postQualityEvaluationsSearch(
        body: EvaluationSearchRequestDTO
    ) -> APICall<EvaluationSearchResponse> {
        APICall("postQualityEvaluationsSearch", .post, "/api/v2/quality/evaluations/search", body: .json(body.asJSON))
    }
}

// MARK: - postQualityForms

extension QualityApi {
    /// Calls `POST /api/v2/quality/forms`.
    ///
    /// Needs the permission `quality:evaluationForm:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postQualityForms(body: EvaluationForm) async throws(ApiError) -> EvaluationFormResponse {
        try await client.send(Self.postQualityForms(body: body))
    }

    /// The call `POST /api/v2/quality/forms`, ready to be sent.
    public static func postQualityForms(body: EvaluationForm) -> APICall<EvaluationFormResponse> {
        APICall("postQualityForms", .post, "/api/v2/quality/forms", body: .json(body.asJSON))
    }
}

// MARK: - postQualityFormsEvaluations

extension QualityApi {
    /// Calls `POST /api/v2/quality/forms/evaluations`.
    ///
    /// Needs the permission `quality:evaluationForm:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postQualityFormsEvaluations(body: EvaluationForm) async throws(ApiError) -> EvaluationFormResponse {
        try await client.send(Self.postQualityFormsEvaluations(body: body))
    }

    /// The call `POST /api/v2/quality/forms/evaluations`, ready to be sent.
    public static func postQualityFormsEvaluations(body: EvaluationForm) -> APICall<EvaluationFormResponse> {
        APICall("postQualityFormsEvaluations", .post, "/api/v2/quality/forms/evaluations", body: .json(body.asJSON))
    }
}

// MARK: - postQualityFormsSurveys

extension QualityApi {
    /// Calls `POST /api/v2/quality/forms/surveys`.
    ///
    /// Needs the permission `quality:surveyForm:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postQualityFormsSurveys(body: SurveyForm) async throws(ApiError) -> SurveyForm {
        try await client.send(Self.postQualityFormsSurveys(body: body))
    }

    /// The call `POST /api/v2/quality/forms/surveys`, ready to be sent.
    public static func postQualityFormsSurveys(body: SurveyForm) -> APICall<SurveyForm> {
        APICall("postQualityFormsSurveys", .post, "/api/v2/quality/forms/surveys", body: .json(body.asJSON))
    }
}

// MARK: - postQualityProgramAgentscoringrules

extension QualityApi {
    /// Calls `POST /api/v2/quality/programs/{programId}/agentscoringrules`.
    ///
    /// Needs the permission `quality:scoringRule:add`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postQualityProgramAgentscoringrules(
        programId: String, body: AgentScoringRule
    ) async throws(ApiError) -> AgentScoringRule {
        try await client.send(Self.postQualityProgramAgentscoringrules(programId: programId, body: body))
    }

    /// The call `POST /api/v2/quality/programs/{programId}/agentscoringrules`, ready to be sent.
    public static func postQualityProgramAgentscoringrules(
        programId: String, body: AgentScoringRule
    ) -> APICall<AgentScoringRule> {
        APICall(
            "postQualityProgramAgentscoringrules", .post, "/api/v2/quality/programs/{programId}/agentscoringrules",
            parameters: [("programId", programId)], body: .json(body.asJSON))
    }
}

// MARK: - postQualityPublishedforms

extension QualityApi {
    /// Calls `POST /api/v2/quality/publishedforms`.
    ///
    /// Needs the permission `quality:evaluationForm:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postQualityPublishedforms(body: PublishForm) async throws(ApiError) -> EvaluationFormResponse {
        try await client.send(Self.postQualityPublishedforms(body: body))
    }

    /// The call `POST /api/v2/quality/publishedforms`, ready to be sent.
    public static func postQualityPublishedforms(body: PublishForm) -> APICall<EvaluationFormResponse> {
        APICall("postQualityPublishedforms", .post, "/api/v2/quality/publishedforms", body: .json(body.asJSON))
    }
}

// MARK: - postQualityPublishedformsEvaluations

extension QualityApi {
    /// Calls `POST /api/v2/quality/publishedforms/evaluations`.
    ///
    /// Needs the permission `quality:evaluationForm:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postQualityPublishedformsEvaluations(
        body: PublishForm
    ) async throws(ApiError) -> EvaluationFormResponse {
        try await client.send(Self.postQualityPublishedformsEvaluations(body: body))
    }

    /// The call `POST /api/v2/quality/publishedforms/evaluations`, ready to be sent.
    public static func postQualityPublishedformsEvaluations(body: PublishForm) -> APICall<EvaluationFormResponse> {
        APICall(
            "postQualityPublishedformsEvaluations", .post, "/api/v2/quality/publishedforms/evaluations",
            body: .json(body.asJSON))
    }
}

// MARK: - postQualityPublishedformsSurveys

extension QualityApi {
    /// Calls `POST /api/v2/quality/publishedforms/surveys`.
    ///
    /// Needs the permission `quality:surveyForm:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postQualityPublishedformsSurveys(body: PublishForm) async throws(ApiError) -> SurveyForm {
        try await client.send(Self.postQualityPublishedformsSurveys(body: body))
    }

    /// The call `POST /api/v2/quality/publishedforms/surveys`, ready to be sent.
    public static func postQualityPublishedformsSurveys(body: PublishForm) -> APICall<SurveyForm> {
        APICall(
            "postQualityPublishedformsSurveys", .post, "/api/v2/quality/publishedforms/surveys",
            body: .json(body.asJSON))
    }
}

// MARK: - postQualitySurveys

extension QualityApi {
    /// Calls `POST /api/v2/quality/surveys`.
    ///
    /// Needs the permission `quality:survey:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postQualitySurveys(body: CreateSurveyRequest) async throws(ApiError) -> CreateSurveyResponse {
        try await client.send(Self.postQualitySurveys(body: body))
    }

    /// The call `POST /api/v2/quality/surveys`, ready to be sent.
    public static func postQualitySurveys(body: CreateSurveyRequest) -> APICall<CreateSurveyResponse> {
        APICall("postQualitySurveys", .post, "/api/v2/quality/surveys", body: .json(body.asJSON))
    }
}

// MARK: - postQualitySurveysScoring

extension QualityApi {
    /// Calls `POST /api/v2/quality/surveys/scoring`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postQualitySurveysScoring(body: SurveyFormAndScoringSet) async throws(ApiError) -> SurveyScoringSet {
        try await client.send(Self.postQualitySurveysScoring(body: body))
    }

    /// The call `POST /api/v2/quality/surveys/scoring`, ready to be sent.
    public static func postQualitySurveysScoring(body: SurveyFormAndScoringSet) -> APICall<SurveyScoringSet> {
        APICall("postQualitySurveysScoring", .post, "/api/v2/quality/surveys/scoring", body: .json(body.asJSON))
    }
}

// MARK: - putQualityCalibration

extension QualityApi {
    /// Calls `PUT /api/v2/quality/calibrations/{calibrationId}`.
    ///
    /// Needs the permission `quality:calibration:edit`.
    ///
    /// - Parameters:
    ///   - calibrationId: `calibrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putQualityCalibration(calibrationId: String, body: Calibration) async throws(ApiError) -> Calibration {
        try await client.send(Self.putQualityCalibration(calibrationId: calibrationId, body: body))
    }

    /// The call `PUT /api/v2/quality/calibrations/{calibrationId}`, ready to be sent.
    public static func putQualityCalibration(calibrationId: String, body: Calibration) -> APICall<Calibration> {
        APICall(
            "putQualityCalibration", .put, "/api/v2/quality/calibrations/{calibrationId}",
            parameters: [("calibrationId", calibrationId)], body: .json(body.asJSON))
    }
}

// MARK: - putQualityConversationEvaluation

extension QualityApi {
    /// Calls `PUT /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}`.
    ///
    /// Needs one of the permissions `quality:evaluation:edit`, `quality:evaluation:editScore`,
    /// `quality:evaluation:editAgentSignoff`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - evaluationId: `evaluationId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query.
    @discardableResult
    public func putQualityConversationEvaluation(
        conversationId: String, evaluationId: String, body: Evaluation, expand: String? = nil
    ) async throws(ApiError) -> EvaluationResponse {
        try await client.send(
            Self.putQualityConversationEvaluation(
                conversationId: conversationId, evaluationId: evaluationId, body: body, expand: expand))
    }

    /// The call `PUT /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}`, ready to be sent.
    public static func putQualityConversationEvaluation(
        conversationId: String, evaluationId: String, body: Evaluation, expand: String? = nil
    ) -> APICall<EvaluationResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "putQualityConversationEvaluation", .put,
            "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}",
            parameters: [("conversationId", conversationId), ("evaluationId", evaluationId)], query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - putQualityForm

extension QualityApi {
    /// Calls `PUT /api/v2/quality/forms/{formId}`.
    ///
    /// Needs the permission `quality:evaluationForm:edit`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putQualityForm(formId: String, body: EvaluationForm) async throws(ApiError) -> EvaluationFormResponse {
        try await client.send(Self.putQualityForm(formId: formId, body: body))
    }

    /// The call `PUT /api/v2/quality/forms/{formId}`, ready to be sent.
    public static func putQualityForm(formId: String, body: EvaluationForm) -> APICall<EvaluationFormResponse> {
        APICall(
            "putQualityForm", .put, "/api/v2/quality/forms/{formId}", parameters: [("formId", formId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putQualityFormsEvaluation

extension QualityApi {
    /// Calls `PUT /api/v2/quality/forms/evaluations/{formId}`.
    ///
    /// Needs the permission `quality:evaluationForm:edit`.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putQualityFormsEvaluation(
        formId: String, body: EvaluationForm
    ) async throws(ApiError) -> EvaluationFormResponse {
        try await client.send(Self.putQualityFormsEvaluation(formId: formId, body: body))
    }

    /// The call `PUT /api/v2/quality/forms/evaluations/{formId}`, ready to be sent.
    public static func putQualityFormsEvaluation(
        formId: String, body: EvaluationForm
    ) -> APICall<EvaluationFormResponse> {
        APICall(
            "putQualityFormsEvaluation", .put, "/api/v2/quality/forms/evaluations/{formId}",
            parameters: [("formId", formId)], body: .json(body.asJSON))
    }
}

// MARK: - putQualityFormsEvaluationAiscoringSettings

extension QualityApi {
    /// Calls `PUT /api/v2/quality/forms/evaluations/{formId}/aiscoring/settings`.
    ///
    /// Needs the permission `quality:evaluationForm:aiScoringEdit`.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putQualityFormsEvaluationAiscoringSettings(
        formId: String, body: AiScoringSettings
    ) async throws(ApiError) -> AiScoringSettings {
        try await client.send(Self.putQualityFormsEvaluationAiscoringSettings(formId: formId, body: body))
    }

    /// The call `PUT /api/v2/quality/forms/evaluations/{formId}/aiscoring/settings`, ready to be sent.
    public static func putQualityFormsEvaluationAiscoringSettings(
        formId: String, body: AiScoringSettings
    ) -> APICall<AiScoringSettings> {
        APICall(
            "putQualityFormsEvaluationAiscoringSettings", .put,
            "/api/v2/quality/forms/evaluations/{formId}/aiscoring/settings", parameters: [("formId", formId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putQualityFormsSurvey

extension QualityApi {
    /// Calls `PUT /api/v2/quality/forms/surveys/{formId}`.
    ///
    /// Needs the permission `quality:surveyForm:edit`.
    ///
    /// - Parameters:
    ///   - formId: `formId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putQualityFormsSurvey(formId: String, body: SurveyForm) async throws(ApiError) -> SurveyForm {
        try await client.send(Self.putQualityFormsSurvey(formId: formId, body: body))
    }

    /// The call `PUT /api/v2/quality/forms/surveys/{formId}`, ready to be sent.
    public static func putQualityFormsSurvey(formId: String, body: SurveyForm) -> APICall<SurveyForm> {
        APICall(
            "putQualityFormsSurvey", .put, "/api/v2/quality/forms/surveys/{formId}", parameters: [("formId", formId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putQualityProgramAgentscoringrule

extension QualityApi {
    /// Calls `PUT /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}`.
    ///
    /// Needs the permission `quality:scoringRule:edit`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    ///   - ruleId: `ruleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putQualityProgramAgentscoringrule(
        programId: String, ruleId: String, body: AgentScoringRule
    ) async throws(ApiError) -> AgentScoringRule {
        try await client.send(Self.putQualityProgramAgentscoringrule(programId: programId, ruleId: ruleId, body: body))
    }

    /// The call `PUT /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}`, ready to be sent.
    public static func putQualityProgramAgentscoringrule(
        programId: String, ruleId: String, body: AgentScoringRule
    ) -> APICall<AgentScoringRule> {
        APICall(
            "putQualityProgramAgentscoringrule", .put,
            "/api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}",
            parameters: [("programId", programId), ("ruleId", ruleId)], body: .json(body.asJSON))
    }
}

// MARK: - putQualitySurveysScorable

extension QualityApi {
    /// Calls `PUT /api/v2/quality/surveys/scorable`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - customerSurveyUrl: `customerSurveyUrl` in the query.
    @discardableResult
    public func putQualitySurveysScorable(
        body: ScorableSurvey, customerSurveyUrl: String
    ) async throws(ApiError) -> ScorableSurvey {
        try await client.send(Self.putQualitySurveysScorable(body: body, customerSurveyUrl: customerSurveyUrl))
    }

    /// The call `PUT /api/v2/quality/surveys/scorable`, ready to be sent.
    public static func putQualitySurveysScorable(
        body: ScorableSurvey, customerSurveyUrl: String
    ) -> APICall<ScorableSurvey> {
        var queryParameters = QueryParameters()
        queryParameters.add("customerSurveyUrl", customerSurveyUrl)
        return APICall(
            "putQualitySurveysScorable", .put, "/api/v2/quality/surveys/scorable", query: queryParameters,
            body: .json(body.asJSON))
    }
}
