// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteRoutingAssessment

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/assessments/{assessmentId}`.
    ///
    /// Needs the permission `routing:assessment:delete`.
    ///
    /// - Parameters:
    ///   - assessmentId: `assessmentId` in the path.
    public func deleteRoutingAssessment(assessmentId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingAssessment(assessmentId: assessmentId))
    }

    /// The call `DELETE /api/v2/routing/assessments/{assessmentId}`, ready to be sent.
    public static func deleteRoutingAssessment(assessmentId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingAssessment", .delete, "/api/v2/routing/assessments/{assessmentId}",
            parameters: [("assessmentId", assessmentId)])
    }
}

// MARK: - deleteRoutingDirectroutingbackupSettingsMe

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/directroutingbackup/settings/me`.
    ///
    /// Needs the permission `routing:directRoutingBackup:selfDelete`.
    public func deleteRoutingDirectroutingbackupSettingsMe() async throws(ApiError) {
        try await client.send(Self.deleteRoutingDirectroutingbackupSettingsMe())
    }

    /// The call `DELETE /api/v2/routing/directroutingbackup/settings/me`, ready to be sent.
    public static func deleteRoutingDirectroutingbackupSettingsMe() -> APICall<Void> {
        APICall(
            "deleteRoutingDirectroutingbackupSettingsMe", .delete, "/api/v2/routing/directroutingbackup/settings/me")
    }
}

// MARK: - deleteRoutingLanguage

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/languages/{languageId}`.
    ///
    /// Needs the permission `routing:skill:manage`.
    ///
    /// - Parameters:
    ///   - languageId: `languageId` in the path.
    public func deleteRoutingLanguage(languageId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingLanguage(languageId: languageId))
    }

    /// The call `DELETE /api/v2/routing/languages/{languageId}`, ready to be sent.
    public static func deleteRoutingLanguage(languageId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingLanguage", .delete, "/api/v2/routing/languages/{languageId}",
            parameters: [("languageId", languageId)])
    }
}

// MARK: - deleteRoutingPredictor

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/predictors/{predictorId}`.
    ///
    /// Needs the permissions `routing:predictor:delete`, `routing:queue:edit`.
    ///
    /// - Parameters:
    ///   - predictorId: `predictorId` in the path.
    public func deleteRoutingPredictor(predictorId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingPredictor(predictorId: predictorId))
    }

    /// The call `DELETE /api/v2/routing/predictors/{predictorId}`, ready to be sent.
    public static func deleteRoutingPredictor(predictorId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingPredictor", .delete, "/api/v2/routing/predictors/{predictorId}",
            parameters: [("predictorId", predictorId)])
    }
}

// MARK: - deleteRoutingPredictorsKeyperformanceindicator

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/predictors/keyperformanceindicators/{kpiId}`.
    ///
    /// Needs the permission `routing:keyPerformanceIndicator:delete`.
    ///
    /// - Parameters:
    ///   - kpiId: `kpiId` in the path.
    public func deleteRoutingPredictorsKeyperformanceindicator(kpiId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingPredictorsKeyperformanceindicator(kpiId: kpiId))
    }

    /// The call `DELETE /api/v2/routing/predictors/keyperformanceindicators/{kpiId}`, ready to be sent.
    public static func deleteRoutingPredictorsKeyperformanceindicator(kpiId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingPredictorsKeyperformanceindicator", .delete,
            "/api/v2/routing/predictors/keyperformanceindicators/{kpiId}", parameters: [("kpiId", kpiId)])
    }
}

// MARK: - deleteRoutingSettings

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/settings`.
    ///
    /// Needs the permission `routing:settings:edit`.
    public func deleteRoutingSettings() async throws(ApiError) {
        try await client.send(Self.deleteRoutingSettings())
    }

    /// The call `DELETE /api/v2/routing/settings`, ready to be sent.
    public static func deleteRoutingSettings() -> APICall<Void> {
        APICall("deleteRoutingSettings", .delete, "/api/v2/routing/settings")
    }
}

// MARK: - deleteRoutingSkill

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/skills/{skillId}`.
    ///
    /// Needs one of the permissions `routing:skill:manage`, `routing:skill:delete`.
    ///
    /// - Parameters:
    ///   - skillId: `skillId` in the path.
    public func deleteRoutingSkill(skillId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingSkill(skillId: skillId))
    }

    /// The call `DELETE /api/v2/routing/skills/{skillId}`, ready to be sent.
    public static func deleteRoutingSkill(skillId: String) -> APICall<Void> {
        APICall("deleteRoutingSkill", .delete, "/api/v2/routing/skills/{skillId}", parameters: [("skillId", skillId)])
    }
}

// MARK: - deleteRoutingSkillexpression

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/skillexpressions/{expressionId}`.
    ///
    /// Needs the permission `routing:skillExpressions:delete`.
    ///
    /// - Parameters:
    ///   - expressionId: `expressionId` in the path.
    public func deleteRoutingSkillexpression(expressionId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingSkillexpression(expressionId: expressionId))
    }

    /// The call `DELETE /api/v2/routing/skillexpressions/{expressionId}`, ready to be sent.
    public static func deleteRoutingSkillexpression(expressionId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingSkillexpression", .delete, "/api/v2/routing/skillexpressions/{expressionId}",
            parameters: [("expressionId", expressionId)])
    }
}

// MARK: - deleteRoutingSkillexpressions

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/skillexpressions`.
    ///
    /// Needs the permission `routing:skillExpressions:delete`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    public func deleteRoutingSkillexpressions(id: [String]? = nil) async throws(ApiError) {
        try await client.send(Self.deleteRoutingSkillexpressions(id: id))
    }

    /// The call `DELETE /api/v2/routing/skillexpressions`, ready to be sent.
    public static func deleteRoutingSkillexpressions(id: [String]? = nil) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall(
            "deleteRoutingSkillexpressions", .delete, "/api/v2/routing/skillexpressions", query: queryParameters)
    }
}

// MARK: - deleteRoutingSkillgroup

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/skillgroups/{skillGroupId}`.
    ///
    /// Needs the permission `routing:skillGroup:delete`.
    ///
    /// - Parameters:
    ///   - skillGroupId: `skillGroupId` in the path.
    public func deleteRoutingSkillgroup(skillGroupId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingSkillgroup(skillGroupId: skillGroupId))
    }

    /// The call `DELETE /api/v2/routing/skillgroups/{skillGroupId}`, ready to be sent.
    public static func deleteRoutingSkillgroup(skillGroupId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingSkillgroup", .delete, "/api/v2/routing/skillgroups/{skillGroupId}",
            parameters: [("skillGroupId", skillGroupId)])
    }
}

// MARK: - deleteRoutingSmsAddress

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/sms/addresses/{addressId}`.
    ///
    /// Needs the permission `sms:phoneNumber:delete`.
    ///
    /// - Parameters:
    ///   - addressId: `addressId` in the path.
    public func deleteRoutingSmsAddress(addressId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingSmsAddress(addressId: addressId))
    }

    /// The call `DELETE /api/v2/routing/sms/addresses/{addressId}`, ready to be sent.
    public static func deleteRoutingSmsAddress(addressId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingSmsAddress", .delete, "/api/v2/routing/sms/addresses/{addressId}",
            parameters: [("addressId", addressId)])
    }
}

// MARK: - deleteRoutingSmsPhonenumber

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/sms/phonenumbers/{phoneNumberId}`.
    ///
    /// Needs the permission `sms:phoneNumber:delete`.
    ///
    /// - Parameters:
    ///   - phoneNumberId: `phoneNumberId` in the path.
    public func deleteRoutingSmsPhonenumber(phoneNumberId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingSmsPhonenumber(phoneNumberId: phoneNumberId))
    }

    /// The call `DELETE /api/v2/routing/sms/phonenumbers/{phoneNumberId}`, ready to be sent.
    public static func deleteRoutingSmsPhonenumber(phoneNumberId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingSmsPhonenumber", .delete, "/api/v2/routing/sms/phonenumbers/{phoneNumberId}",
            parameters: [("phoneNumberId", phoneNumberId)])
    }
}

// MARK: - deleteRoutingUserDirectroutingbackupSettings

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings`.
    ///
    /// Needs the permission `routing:directRoutingBackup:delete`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func deleteRoutingUserDirectroutingbackupSettings(userId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingUserDirectroutingbackupSettings(userId: userId))
    }

    /// The call `DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings`, ready to be sent.
    public static func deleteRoutingUserDirectroutingbackupSettings(userId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingUserDirectroutingbackupSettings", .delete,
            "/api/v2/routing/users/{userId}/directroutingbackup/settings", parameters: [("userId", userId)])
    }
}

// MARK: - deleteRoutingUserUtilization

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/users/{userId}/utilization`.
    ///
    /// Needs the permission `routing:utilization:manage`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func deleteRoutingUserUtilization(userId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingUserUtilization(userId: userId))
    }

    /// The call `DELETE /api/v2/routing/users/{userId}/utilization`, ready to be sent.
    public static func deleteRoutingUserUtilization(userId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingUserUtilization", .delete, "/api/v2/routing/users/{userId}/utilization",
            parameters: [("userId", userId)])
    }
}

// MARK: - deleteRoutingUtilization

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/utilization`.
    ///
    /// Needs the permission `routing:utilization:manage`.
    public func deleteRoutingUtilization() async throws(ApiError) {
        try await client.send(Self.deleteRoutingUtilization())
    }

    /// The call `DELETE /api/v2/routing/utilization`, ready to be sent.
    public static func deleteRoutingUtilization() -> APICall<Void> {
        APICall("deleteRoutingUtilization", .delete, "/api/v2/routing/utilization")
    }
}

// MARK: - deleteRoutingUtilizationLabel

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/utilization/labels/{labelId}`.
    ///
    /// Needs the permission `routing:utilization:manage`.
    ///
    /// - Parameters:
    ///   - labelId: `labelId` in the path.
    ///   - forceDelete: `forceDelete` in the query; when left out: `false`.
    public func deleteRoutingUtilizationLabel(labelId: String, forceDelete: Bool? = nil) async throws(ApiError) {
        try await client.send(Self.deleteRoutingUtilizationLabel(labelId: labelId, forceDelete: forceDelete))
    }

    /// The call `DELETE /api/v2/routing/utilization/labels/{labelId}`, ready to be sent.
    public static func deleteRoutingUtilizationLabel(labelId: String, forceDelete: Bool? = nil) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDelete", forceDelete)
        return APICall(
            "deleteRoutingUtilizationLabel", .delete, "/api/v2/routing/utilization/labels/{labelId}",
            parameters: [("labelId", labelId)], query: queryParameters)
    }
}

// MARK: - deleteRoutingWrapupcode

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/wrapupcodes/{codeId}`.
    ///
    /// Needs the permission `routing:wrapupCode:delete`.
    ///
    /// - Parameters:
    ///   - codeId: `codeId` in the path.
    public func deleteRoutingWrapupcode(codeId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingWrapupcode(codeId: codeId))
    }

    /// The call `DELETE /api/v2/routing/wrapupcodes/{codeId}`, ready to be sent.
    public static func deleteRoutingWrapupcode(codeId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingWrapupcode", .delete, "/api/v2/routing/wrapupcodes/{codeId}",
            parameters: [("codeId", codeId)])
    }
}

// MARK: - getRoutingAssessment

extension RoutingApi {
    /// Calls `GET /api/v2/routing/assessments/{assessmentId}`.
    ///
    /// Needs the permission `routing:assessment:view`.
    ///
    /// - Parameters:
    ///   - assessmentId: `assessmentId` in the path.
    public func getRoutingAssessment(assessmentId: String) async throws(ApiError) -> BenefitAssessment {
        try await client.send(Self.getRoutingAssessment(assessmentId: assessmentId))
    }

    /// The call `GET /api/v2/routing/assessments/{assessmentId}`, ready to be sent.
    public static func getRoutingAssessment(assessmentId: String) -> APICall<BenefitAssessment> {
        APICall(
            "getRoutingAssessment", .get, "/api/v2/routing/assessments/{assessmentId}",
            parameters: [("assessmentId", assessmentId)])
    }
}

// MARK: - getRoutingAssessments

extension RoutingApi {
    /// Calls `GET /api/v2/routing/assessments`.
    ///
    /// Needs one of the permissions `routing:queue:view`, `routing:assessment:view`.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - limit: `limit` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - queueId: `queueId` in the query, once for each element.
    public func getRoutingAssessments(
        before: String? = nil, after: String? = nil, limit: String? = nil, pageSize: String? = nil,
        queueId: [String]? = nil
    ) async throws(ApiError) -> AssessmentListing {
        try await client.send(
            Self.getRoutingAssessments(
                before: before, after: after, limit: limit, pageSize: pageSize, queueId: queueId))
    }

    /// The call `GET /api/v2/routing/assessments`, ready to be sent.
    public static func getRoutingAssessments(
        before: String? = nil, after: String? = nil, limit: String? = nil, pageSize: String? = nil,
        queueId: [String]? = nil
    ) -> APICall<AssessmentListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("limit", limit)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("queueId", queueId)
        return APICall("getRoutingAssessments", .get, "/api/v2/routing/assessments", query: queryParameters)
    }
}

// MARK: - getRoutingAssessmentsJob

extension RoutingApi {
    /// Calls `GET /api/v2/routing/assessments/jobs/{jobId}`.
    ///
    /// Needs the permission `routing:assessment:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getRoutingAssessmentsJob(jobId: String) async throws(ApiError) -> BenefitAssessmentJob {
        try await client.send(Self.getRoutingAssessmentsJob(jobId: jobId))
    }

    /// The call `GET /api/v2/routing/assessments/jobs/{jobId}`, ready to be sent.
    public static func getRoutingAssessmentsJob(jobId: String) -> APICall<BenefitAssessmentJob> {
        APICall(
            "getRoutingAssessmentsJob", .get, "/api/v2/routing/assessments/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getRoutingAssessmentsJobs

extension RoutingApi {
    /// Calls `GET /api/v2/routing/assessments/jobs`.
    ///
    /// Needs the permission `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getRoutingAssessmentsJobs(divisionId: [String]? = nil) async throws(ApiError) -> AssessmentJobListing {
        try await client.send(Self.getRoutingAssessmentsJobs(divisionId: divisionId))
    }

    /// The call `GET /api/v2/routing/assessments/jobs`, ready to be sent.
    public static func getRoutingAssessmentsJobs(divisionId: [String]? = nil) -> APICall<AssessmentJobListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("divisionId", divisionId)
        return APICall("getRoutingAssessmentsJobs", .get, "/api/v2/routing/assessments/jobs", query: queryParameters)
    }
}

// MARK: - getRoutingAvailablemediatypes

extension RoutingApi {
    /// Calls `GET /api/v2/routing/availablemediatypes`.
    ///
    /// Needs no permission.
    public func getRoutingAvailablemediatypes() async throws(ApiError) -> AvailableMediaTypeEntityListing {
        try await client.send(Self.getRoutingAvailablemediatypes())
    }

    /// The call `GET /api/v2/routing/availablemediatypes`, ready to be sent.
    public static func getRoutingAvailablemediatypes() -> APICall<AvailableMediaTypeEntityListing> {
        APICall("getRoutingAvailablemediatypes", .get, "/api/v2/routing/availablemediatypes")
    }
}

// MARK: - getRoutingDirectroutingbackupSettingsMe

extension RoutingApi {
    /// Calls `GET /api/v2/routing/directroutingbackup/settings/me`.
    ///
    /// Needs the permission `routing:directRoutingBackup:selfView`.
    public func getRoutingDirectroutingbackupSettingsMe() async throws(ApiError) -> AgentDirectRoutingBackupSettings {
        try await client.send(Self.getRoutingDirectroutingbackupSettingsMe())
    }

    /// The call `GET /api/v2/routing/directroutingbackup/settings/me`, ready to be sent.
    public static func getRoutingDirectroutingbackupSettingsMe() -> APICall<AgentDirectRoutingBackupSettings> {
        APICall("getRoutingDirectroutingbackupSettingsMe", .get, "/api/v2/routing/directroutingbackup/settings/me")
    }
}

// MARK: - getRoutingLanguage

extension RoutingApi {
    /// Calls `GET /api/v2/routing/languages/{languageId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - languageId: `languageId` in the path.
    public func getRoutingLanguage(languageId: String) async throws(ApiError) -> Language {
        try await client.send(Self.getRoutingLanguage(languageId: languageId))
    }

    /// The call `GET /api/v2/routing/languages/{languageId}`, ready to be sent.
    public static func getRoutingLanguage(languageId: String) -> APICall<Language> {
        APICall(
            "getRoutingLanguage", .get, "/api/v2/routing/languages/{languageId}",
            parameters: [("languageId", languageId)])
    }
}

// MARK: - getRoutingLanguages

extension RoutingApi {
    /// Calls `GET /api/v2/routing/languages`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - name: `name` in the query.
    ///   - id: `id` in the query, once for each element.
    public func getRoutingLanguages(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetRoutingLanguagesSortOrder? = nil,
        name: String? = nil, id: [String]? = nil
    ) async throws(ApiError) -> LanguageEntityListing {
        try await client.send(
            Self.getRoutingLanguages(
                pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder, name: name, id: id))
    }

    /// The call `GET /api/v2/routing/languages`, ready to be sent.
    public static func getRoutingLanguages(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetRoutingLanguagesSortOrder? = nil,
        name: String? = nil, id: [String]? = nil
    ) -> APICall<LanguageEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        queryParameters.add("id", id)
        return APICall("getRoutingLanguages", .get, "/api/v2/routing/languages", query: queryParameters)
    }
}

// MARK: - getRoutingMessageRecipient

extension RoutingApi {
    /// Calls `GET /api/v2/routing/message/recipients/{recipientId}`.
    ///
    /// Needs the permission `routing:message:manage`.
    ///
    /// - Parameters:
    ///   - recipientId: `recipientId` in the path.
    public func getRoutingMessageRecipient(recipientId: String) async throws(ApiError) -> Recipient {
        try await client.send(Self.getRoutingMessageRecipient(recipientId: recipientId))
    }

    /// The call `GET /api/v2/routing/message/recipients/{recipientId}`, ready to be sent.
    public static func getRoutingMessageRecipient(recipientId: String) -> APICall<Recipient> {
        APICall(
            "getRoutingMessageRecipient", .get, "/api/v2/routing/message/recipients/{recipientId}",
            parameters: [("recipientId", recipientId)])
    }
}

// MARK: - getRoutingMessageRecipients

extension RoutingApi {
    /// Calls `GET /api/v2/routing/message/recipients`.
    ///
    /// Needs the permission `routing:message:manage`.
    ///
    /// - Parameters:
    ///   - messengerType: `messengerType` in the query.
    ///   - name: `name` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getRoutingMessageRecipients(
        messengerType: GetRoutingMessageRecipientsMessengerType? = nil, name: String? = nil, pageSize: Int? = nil,
        pageNumber: Int? = nil
    ) async throws(ApiError) -> RecipientListing {
        try await client.send(
            Self.getRoutingMessageRecipients(
                messengerType: messengerType, name: name, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/routing/message/recipients`, ready to be sent.
    public static func getRoutingMessageRecipients(
        messengerType: GetRoutingMessageRecipientsMessengerType? = nil, name: String? = nil, pageSize: Int? = nil,
        pageNumber: Int? = nil
    ) -> APICall<RecipientListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("messengerType", messengerType)
        queryParameters.add("name", name)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getRoutingMessageRecipients", .get, "/api/v2/routing/message/recipients", query: queryParameters)
    }
}

// MARK: - getRoutingPredictor

extension RoutingApi {
    /// Calls `GET /api/v2/routing/predictors/{predictorId}`.
    ///
    /// Needs the permission `routing:predictor:view`.
    ///
    /// - Parameters:
    ///   - predictorId: `predictorId` in the path.
    public func getRoutingPredictor(predictorId: String) async throws(ApiError) -> Predictor {
        try await client.send(Self.getRoutingPredictor(predictorId: predictorId))
    }

    /// The call `GET /api/v2/routing/predictors/{predictorId}`, ready to be sent.
    public static func getRoutingPredictor(predictorId: String) -> APICall<Predictor> {
        APICall(
            "getRoutingPredictor", .get, "/api/v2/routing/predictors/{predictorId}",
            parameters: [("predictorId", predictorId)])
    }
}

// MARK: - getRoutingPredictorModelFeatures

extension RoutingApi {
    /// Calls `GET /api/v2/routing/predictors/{predictorId}/models/{modelId}/features`.
    ///
    /// Needs the permission `routing:predictorModelFeature:view`.
    ///
    /// - Parameters:
    ///   - predictorId: `predictorId` in the path.
    ///   - modelId: `modelId` in the path.
    public func getRoutingPredictorModelFeatures(
        predictorId: String, modelId: String
    ) async throws(ApiError) -> PredictorModelFeatureListing {
        try await client.send(Self.getRoutingPredictorModelFeatures(predictorId: predictorId, modelId: modelId))
    }

    /// The call `GET /api/v2/routing/predictors/{predictorId}/models/{modelId}/features`, ready to be sent.
    public static func getRoutingPredictorModelFeatures(
        predictorId: String, modelId: String
    ) -> APICall<PredictorModelFeatureListing> {
        APICall(
            "getRoutingPredictorModelFeatures", .get,
            "/api/v2/routing/predictors/{predictorId}/models/{modelId}/features",
            parameters: [("predictorId", predictorId), ("modelId", modelId)])
    }
}

// MARK: - getRoutingPredictorModels

extension RoutingApi {
    /// Calls `GET /api/v2/routing/predictors/{predictorId}/models`.
    ///
    /// Needs the permission `routing:predictorModel:view`.
    ///
    /// - Parameters:
    ///   - predictorId: `predictorId` in the path.
    public func getRoutingPredictorModels(predictorId: String) async throws(ApiError) -> PredictorModels {
        try await client.send(Self.getRoutingPredictorModels(predictorId: predictorId))
    }

    /// The call `GET /api/v2/routing/predictors/{predictorId}/models`, ready to be sent.
    public static func getRoutingPredictorModels(predictorId: String) -> APICall<PredictorModels> {
        APICall(
            "getRoutingPredictorModels", .get, "/api/v2/routing/predictors/{predictorId}/models",
            parameters: [("predictorId", predictorId)])
    }
}

// MARK: - getRoutingPredictors

extension RoutingApi {
    /// Calls `GET /api/v2/routing/predictors`.
    ///
    /// Needs one of the permissions `routing:predictor:view`, `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - limit: `limit` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - queueId: `queueId` in the query, once for each element.
    ///   - kpiId: `kpiId` in the query.
    ///   - state: `state` in the query.
    public func getRoutingPredictors(
        before: String? = nil, after: String? = nil, limit: String? = nil, pageSize: String? = nil,
        queueId: [String]? = nil, kpiId: String? = nil, state: GetRoutingPredictorsState? = nil
    ) async throws(ApiError) -> PredictorListing {
        try await client.send(
            Self.getRoutingPredictors(
                before: before, after: after, limit: limit, pageSize: pageSize, queueId: queueId, kpiId: kpiId,
                state: state))
    }

    /// The call `GET /api/v2/routing/predictors`, ready to be sent.
    public static func getRoutingPredictors(
        before: String? = nil, after: String? = nil, limit: String? = nil, pageSize: String? = nil,
        queueId: [String]? = nil, kpiId: String? = nil, state: GetRoutingPredictorsState? = nil
    ) -> APICall<PredictorListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("limit", limit)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("queueId", queueId)
        queryParameters.add("kpiId", kpiId)
        queryParameters.add("state", state)
        return APICall("getRoutingPredictors", .get, "/api/v2/routing/predictors", query: queryParameters)
    }
}

// MARK: - getRoutingPredictorsKeyperformanceindicator

extension RoutingApi {
    /// Calls `GET /api/v2/routing/predictors/keyperformanceindicators/{kpiId}`.
    ///
    /// Needs the permission `routing:keyPerformanceIndicator:view`.
    ///
    /// - Parameters:
    ///   - kpiId: `kpiId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getRoutingPredictorsKeyperformanceindicator(
        kpiId: String, expand: [GetRoutingPredictorsKeyperformanceindicatorExpand]? = nil
    ) async throws(ApiError) -> KeyPerformanceIndicator {
        try await client.send(Self.getRoutingPredictorsKeyperformanceindicator(kpiId: kpiId, expand: expand))
    }

    /// The call `GET /api/v2/routing/predictors/keyperformanceindicators/{kpiId}`, ready to be sent.
    public static func getRoutingPredictorsKeyperformanceindicator(
        kpiId: String, expand: [GetRoutingPredictorsKeyperformanceindicatorExpand]? = nil
    ) -> APICall<KeyPerformanceIndicator> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getRoutingPredictorsKeyperformanceindicator", .get,
            "/api/v2/routing/predictors/keyperformanceindicators/{kpiId}", parameters: [("kpiId", kpiId)],
            query: queryParameters)
    }
}

// MARK: - getRoutingPredictorsKeyperformanceindicators

extension RoutingApi {
    /// Calls `GET /api/v2/routing/predictors/keyperformanceindicators`.
    ///
    /// Needs the permission `routing:keyPerformanceIndicator:view`.
    ///
    /// - Parameters:
    ///   - kpiGroup: `kpiGroup` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getRoutingPredictorsKeyperformanceindicators(
        kpiGroup: GetRoutingPredictorsKeyperformanceindicatorsKpiGroup? = nil,
        expand: [GetRoutingPredictorsKeyperformanceindicatorsExpand]? = nil
    ) async throws(ApiError) -> KeyPerformanceIndicatorEntityListing {
        try await client.send(Self.getRoutingPredictorsKeyperformanceindicators(kpiGroup: kpiGroup, expand: expand))
    }

    /// The call `GET /api/v2/routing/predictors/keyperformanceindicators`, ready to be sent.
    public static func getRoutingPredictorsKeyperformanceindicators(
        kpiGroup: GetRoutingPredictorsKeyperformanceindicatorsKpiGroup? = nil,
        expand: [GetRoutingPredictorsKeyperformanceindicatorsExpand]? = nil
    ) -> APICall<KeyPerformanceIndicatorEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("kpiGroup", kpiGroup)
        queryParameters.add("expand", expand)
        return APICall(
            "getRoutingPredictorsKeyperformanceindicators", .get, "/api/v2/routing/predictors/keyperformanceindicators",
            query: queryParameters)
    }
}

// MARK: - getRoutingPredictorsKeyperformanceindicatortypes

extension RoutingApi {
    /// Calls `GET /api/v2/routing/predictors/keyperformanceindicatortypes`.
    ///
    /// Needs the permission `routing:keyPerformanceIndicator:view`.
    public func getRoutingPredictorsKeyperformanceindicatortypes() async throws(ApiError) -> [KeyPerformanceIndicatorType] {
        try await client.send(Self.getRoutingPredictorsKeyperformanceindicatortypes())
    }

    /// The call `GET /api/v2/routing/predictors/keyperformanceindicatortypes`, ready to be sent.
    public static func getRoutingPredictorsKeyperformanceindicatortypes() -> APICall<[KeyPerformanceIndicatorType]> {
        APICall(
            "getRoutingPredictorsKeyperformanceindicatortypes", .get,
            "/api/v2/routing/predictors/keyperformanceindicatortypes")
    }
}

// MARK: - getRoutingSettings

extension RoutingApi {
    /// Calls `GET /api/v2/routing/settings`.
    ///
    /// Needs no permission.
    public func getRoutingSettings() async throws(ApiError) -> RoutingSettings {
        try await client.send(Self.getRoutingSettings())
    }

    /// The call `GET /api/v2/routing/settings`, ready to be sent.
    public static func getRoutingSettings() -> APICall<RoutingSettings> {
        APICall("getRoutingSettings", .get, "/api/v2/routing/settings")
    }
}

// MARK: - getRoutingSettingsContactcenter

extension RoutingApi {
    /// Calls `GET /api/v2/routing/settings/contactcenter`.
    ///
    /// Needs no permission.
    public func getRoutingSettingsContactcenter() async throws(ApiError) -> ContactCenterSettings {
        try await client.send(Self.getRoutingSettingsContactcenter())
    }

    /// The call `GET /api/v2/routing/settings/contactcenter`, ready to be sent.
    public static func getRoutingSettingsContactcenter() -> APICall<ContactCenterSettings> {
        APICall("getRoutingSettingsContactcenter", .get, "/api/v2/routing/settings/contactcenter")
    }
}

// MARK: - getRoutingSettingsTranscription

extension RoutingApi {
    /// Calls `GET /api/v2/routing/settings/transcription`.
    ///
    /// Needs the permission `routing:transcriptionSettings:view`.
    public func getRoutingSettingsTranscription() async throws(ApiError) -> TranscriptionSettings {
        try await client.send(Self.getRoutingSettingsTranscription())
    }

    /// The call `GET /api/v2/routing/settings/transcription`, ready to be sent.
    public static func getRoutingSettingsTranscription() -> APICall<TranscriptionSettings> {
        APICall("getRoutingSettingsTranscription", .get, "/api/v2/routing/settings/transcription")
    }
}

// MARK: - getRoutingSkill

extension RoutingApi {
    /// Calls `GET /api/v2/routing/skills/{skillId}`.
    ///
    /// Needs the permission `routing:skill:view`.
    ///
    /// - Parameters:
    ///   - skillId: `skillId` in the path.
    public func getRoutingSkill(skillId: String) async throws(ApiError) -> RoutingSkill {
        try await client.send(Self.getRoutingSkill(skillId: skillId))
    }

    /// The call `GET /api/v2/routing/skills/{skillId}`, ready to be sent.
    public static func getRoutingSkill(skillId: String) -> APICall<RoutingSkill> {
        APICall("getRoutingSkill", .get, "/api/v2/routing/skills/{skillId}", parameters: [("skillId", skillId)])
    }
}

// MARK: - getRoutingSkillexpression

extension RoutingApi {
    /// Calls `GET /api/v2/routing/skillexpressions/{expressionId}`.
    ///
    /// Needs the permission `routing:skillExpressions:view`.
    ///
    /// - Parameters:
    ///   - expressionId: `expressionId` in the path.
    ///   - includeArchived: `includeArchived` in the query; when left out: `false`.
    ///   - format: `format` in the query; when left out: `Raw`.
    public func getRoutingSkillexpression(
        expressionId: String, includeArchived: Bool? = nil, format: GetRoutingSkillexpressionFormat? = nil
    ) async throws(ApiError) -> SkillExpression {
        try await client.send(
            Self.getRoutingSkillexpression(
                expressionId: expressionId, includeArchived: includeArchived, format: format))
    }

    /// The call `GET /api/v2/routing/skillexpressions/{expressionId}`, ready to be sent.
    public static func getRoutingSkillexpression(
        expressionId: String, includeArchived: Bool? = nil, format: GetRoutingSkillexpressionFormat? = nil
    ) -> APICall<SkillExpression> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeArchived", includeArchived)
        queryParameters.add("format", format)
        return APICall(
            "getRoutingSkillexpression", .get, "/api/v2/routing/skillexpressions/{expressionId}",
            parameters: [("expressionId", expressionId)], query: queryParameters)
    }
}

// MARK: - getRoutingSkillexpressions

extension RoutingApi {
    /// Calls `GET /api/v2/routing/skillexpressions`.
    ///
    /// Needs the permission `routing:skillExpressions:view`.
    ///
    /// - Parameters:
    ///   - format: `format` in the query; when left out: `Raw`.
    ///   - includeArchived: `includeArchived` in the query; when left out: `false`.
    ///   - id: `id` in the query, once for each element.
    public func getRoutingSkillexpressions(
        format: GetRoutingSkillexpressionsFormat? = nil, includeArchived: Bool? = nil, id: [String]? = nil
    ) async throws(ApiError) -> SkillExpressionEntityListing {
        try await client.send(Self.getRoutingSkillexpressions(format: format, includeArchived: includeArchived, id: id))
    }

    /// The call `GET /api/v2/routing/skillexpressions`, ready to be sent.
    public static func getRoutingSkillexpressions(
        format: GetRoutingSkillexpressionsFormat? = nil, includeArchived: Bool? = nil, id: [String]? = nil
    ) -> APICall<SkillExpressionEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("format", format)
        queryParameters.add("includeArchived", includeArchived)
        queryParameters.add("id", id)
        return APICall("getRoutingSkillexpressions", .get, "/api/v2/routing/skillexpressions", query: queryParameters)
    }
}

// MARK: - getRoutingSkillexpressionsQueueQueueId

extension RoutingApi {
    /// Calls `GET /api/v2/routing/skillexpressions/queue/{queueId}`.
    ///
    /// Needs the permission `routing:skillExpressions:view`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - format: `format` in the query; when left out: `Raw`.
    ///   - includeArchived: `includeArchived` in the query; when left out: `false`.
    public func getRoutingSkillexpressionsQueueQueueId(
        queueId: String, format: GetRoutingSkillexpressionsQueueQueueIdFormat? = nil, includeArchived: Bool? = nil
    ) async throws(ApiError) -> SkillExpressionEntityListing {
        try await client.send(
            Self.getRoutingSkillexpressionsQueueQueueId(
                queueId: queueId, format: format, includeArchived: includeArchived))
    }

    /// The call `GET /api/v2/routing/skillexpressions/queue/{queueId}`, ready to be sent.
    public static func getRoutingSkillexpressionsQueueQueueId(
        queueId: String, format: GetRoutingSkillexpressionsQueueQueueIdFormat? = nil, includeArchived: Bool? = nil
    ) -> APICall<SkillExpressionEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("format", format)
        queryParameters.add("includeArchived", includeArchived)
        return APICall(
            "getRoutingSkillexpressionsQueueQueueId", .get, "/api/v2/routing/skillexpressions/queue/{queueId}",
            parameters: [("queueId", queueId)], query: queryParameters)
    }
}

// MARK: - getRoutingSkillgroup

extension RoutingApi {
    /// Calls `GET /api/v2/routing/skillgroups/{skillGroupId}`.
    ///
    /// Needs the permission `routing:skillGroup:view`.
    ///
    /// - Parameters:
    ///   - skillGroupId: `skillGroupId` in the path.
    public func getRoutingSkillgroup(skillGroupId: String) async throws(ApiError) -> SkillGroup {
        try await client.send(Self.getRoutingSkillgroup(skillGroupId: skillGroupId))
    }

    /// The call `GET /api/v2/routing/skillgroups/{skillGroupId}`, ready to be sent.
    public static func getRoutingSkillgroup(skillGroupId: String) -> APICall<SkillGroup> {
        APICall(
            "getRoutingSkillgroup", .get, "/api/v2/routing/skillgroups/{skillGroupId}",
            parameters: [("skillGroupId", skillGroupId)])
    }
}

// MARK: - getRoutingSkillgroupMembers

extension RoutingApi {
    /// Calls `GET /api/v2/routing/skillgroups/{skillGroupId}/members`.
    ///
    /// Needs the permission `routing:skillGroup:view`.
    ///
    /// - Parameters:
    ///   - skillGroupId: `skillGroupId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - after: `after` in the query.
    ///   - before: `before` in the query.
    ///   - expand: `expand` in the query.
    public func getRoutingSkillgroupMembers(
        skillGroupId: String, pageSize: Int? = nil, after: String? = nil, before: String? = nil,
        expand: GetRoutingSkillgroupMembersExpand? = nil
    ) async throws(ApiError) -> SkillGroupMemberEntityListing {
        try await client.send(
            Self.getRoutingSkillgroupMembers(
                skillGroupId: skillGroupId, pageSize: pageSize, after: after, before: before, expand: expand))
    }

    /// The call `GET /api/v2/routing/skillgroups/{skillGroupId}/members`, ready to be sent.
    public static func getRoutingSkillgroupMembers(
        skillGroupId: String, pageSize: Int? = nil, after: String? = nil, before: String? = nil,
        expand: GetRoutingSkillgroupMembersExpand? = nil
    ) -> APICall<SkillGroupMemberEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("after", after)
        queryParameters.add("before", before)
        queryParameters.add("expand", expand)
        return APICall(
            "getRoutingSkillgroupMembers", .get, "/api/v2/routing/skillgroups/{skillGroupId}/members",
            parameters: [("skillGroupId", skillGroupId)], query: queryParameters)
    }
}

// MARK: - getRoutingSkillgroupMembersDivisions

extension RoutingApi {
    /// Calls `GET /api/v2/routing/skillgroups/{skillGroupId}/members/divisions`.
    ///
    /// Needs the permission `routing:skillGroup:view`.
    ///
    /// - Parameters:
    ///   - skillGroupId: `skillGroupId` in the path.
    ///   - expand: `expand` in the query.
    public func getRoutingSkillgroupMembersDivisions(
        skillGroupId: String, expand: GetRoutingSkillgroupMembersDivisionsExpand? = nil
    ) async throws(ApiError) -> SkillGroupMemberDivisionList {
        try await client.send(Self.getRoutingSkillgroupMembersDivisions(skillGroupId: skillGroupId, expand: expand))
    }

    /// The call `GET /api/v2/routing/skillgroups/{skillGroupId}/members/divisions`, ready to be sent.
    public static func getRoutingSkillgroupMembersDivisions(
        skillGroupId: String, expand: GetRoutingSkillgroupMembersDivisionsExpand? = nil
    ) -> APICall<SkillGroupMemberDivisionList> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getRoutingSkillgroupMembersDivisions", .get,
            "/api/v2/routing/skillgroups/{skillGroupId}/members/divisions",
            parameters: [("skillGroupId", skillGroupId)], query: queryParameters)
    }
}

// MARK: - getRoutingSkillgroups

extension RoutingApi {
    /// Calls `GET /api/v2/routing/skillgroups`.
    ///
    /// Needs the permission `routing:skillGroup:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - name: `name` in the query.
    ///   - after: `after` in the query.
    ///   - before: `before` in the query.
    public func getRoutingSkillgroups(
        pageSize: Int? = nil, name: String? = nil, after: String? = nil, before: String? = nil
    ) async throws(ApiError) -> SkillGroupEntityListing {
        try await client.send(Self.getRoutingSkillgroups(pageSize: pageSize, name: name, after: after, before: before))
    }

    /// The call `GET /api/v2/routing/skillgroups`, ready to be sent.
    public static func getRoutingSkillgroups(
        pageSize: Int? = nil, name: String? = nil, after: String? = nil, before: String? = nil
    ) -> APICall<SkillGroupEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("name", name)
        queryParameters.add("after", after)
        queryParameters.add("before", before)
        return APICall("getRoutingSkillgroups", .get, "/api/v2/routing/skillgroups", query: queryParameters)
    }
}

// MARK: - getRoutingSkills

extension RoutingApi {
    /// Calls `GET /api/v2/routing/skills`.
    ///
    /// Needs the permission `routing:skill:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    ///   - id: `id` in the query, once for each element.
    public func getRoutingSkills(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, id: [String]? = nil
    ) async throws(ApiError) -> SkillEntityListing {
        try await client.send(Self.getRoutingSkills(pageSize: pageSize, pageNumber: pageNumber, name: name, id: id))
    }

    /// The call `GET /api/v2/routing/skills`, ready to be sent.
    public static func getRoutingSkills(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, id: [String]? = nil
    ) -> APICall<SkillEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        queryParameters.add("id", id)
        return APICall("getRoutingSkills", .get, "/api/v2/routing/skills", query: queryParameters)
    }
}

// MARK: - getRoutingSmsAddress

extension RoutingApi {
    /// Calls `GET /api/v2/routing/sms/addresses/{addressId}`.
    ///
    /// Needs the permission `sms:phoneNumber:view`.
    ///
    /// - Parameters:
    ///   - addressId: `addressId` in the path.
    public func getRoutingSmsAddress(addressId: String) async throws(ApiError) -> SmsAddress {
        try await client.send(Self.getRoutingSmsAddress(addressId: addressId))
    }

    /// The call `GET /api/v2/routing/sms/addresses/{addressId}`, ready to be sent.
    public static func getRoutingSmsAddress(addressId: String) -> APICall<SmsAddress> {
        APICall(
            "getRoutingSmsAddress", .get, "/api/v2/routing/sms/addresses/{addressId}",
            parameters: [("addressId", addressId)])
    }
}

// MARK: - getRoutingSmsAddresses

extension RoutingApi {
    /// Calls `GET /api/v2/routing/sms/addresses`.
    ///
    /// Needs the permission `sms:phoneNumber:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getRoutingSmsAddresses(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> SmsAddressEntityListing {
        try await client.send(Self.getRoutingSmsAddresses(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/routing/sms/addresses`, ready to be sent.
    public static func getRoutingSmsAddresses(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<SmsAddressEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getRoutingSmsAddresses", .get, "/api/v2/routing/sms/addresses", query: queryParameters)
    }
}

// MARK: - getRoutingSmsAvailablephonenumbers

extension RoutingApi {
    /// Calls `GET /api/v2/routing/sms/availablephonenumbers`.
    ///
    /// Needs the permission `sms:phoneNumber:add`.
    ///
    /// - Parameters:
    ///   - countryCode: `countryCode` in the query.
    ///   - phoneNumberType: `phoneNumberType` in the query.
    ///   - region: `region` in the query.
    ///   - city: `city` in the query.
    ///   - areaCode: `areaCode` in the query.
    ///   - pattern: `pattern` in the query.
    ///   - addressRequirement: `addressRequirement` in the query.
    public func getRoutingSmsAvailablephonenumbers(
        countryCode: String, phoneNumberType: GetRoutingSmsAvailablephonenumbersPhoneNumberType, region: String? = nil,
        city: String? = nil, areaCode: String? = nil, pattern: String? = nil,
        addressRequirement: GetRoutingSmsAvailablephonenumbersAddressRequirement? = nil
    ) async throws(ApiError) -> SMSAvailablePhoneNumberEntityListing {
        try await client.send(
            Self.getRoutingSmsAvailablephonenumbers(
                countryCode: countryCode, phoneNumberType: phoneNumberType, region: region, city: city,
                areaCode: areaCode, pattern: pattern, addressRequirement: addressRequirement))
    }

    /// The call `GET /api/v2/routing/sms/availablephonenumbers`, ready to be sent.
    public static func getRoutingSmsAvailablephonenumbers(
        countryCode: String, phoneNumberType: GetRoutingSmsAvailablephonenumbersPhoneNumberType, region: String? = nil,
        city: String? = nil, areaCode: String? = nil, pattern: String? = nil,
        addressRequirement: GetRoutingSmsAvailablephonenumbersAddressRequirement? = nil
    ) -> APICall<SMSAvailablePhoneNumberEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("countryCode", countryCode)
        queryParameters.add("phoneNumberType", phoneNumberType)
        queryParameters.add("region", region)
        queryParameters.add("city", city)
        queryParameters.add("areaCode", areaCode)
        queryParameters.add("pattern", pattern)
        queryParameters.add("addressRequirement", addressRequirement)
        return APICall(
            "getRoutingSmsAvailablephonenumbers", .get, "/api/v2/routing/sms/availablephonenumbers",
            query: queryParameters)
    }
}

// MARK: - getRoutingSmsIdentityresolutionPhonenumber

extension RoutingApi {
    /// Calls `GET /api/v2/routing/sms/identityresolution/phonenumbers/{addressId}`.
    ///
    /// Needs the permissions `sms:phoneNumber:view`, `sms:identityResolution:view`.
    ///
    /// - Parameters:
    ///   - addressId: `addressId` in the path.
    public func getRoutingSmsIdentityresolutionPhonenumber(
        addressId: String
    ) async throws(ApiError) -> SmsIdentityResolutionConfig {
        try await client.send(Self.getRoutingSmsIdentityresolutionPhonenumber(addressId: addressId))
    }

    /// The call `GET /api/v2/routing/sms/identityresolution/phonenumbers/{addressId}`, ready to be sent.
    public static func getRoutingSmsIdentityresolutionPhonenumber(
        addressId: String
    ) -> APICall<SmsIdentityResolutionConfig> {
        APICall(
            "getRoutingSmsIdentityresolutionPhonenumber", .get,
            "/api/v2/routing/sms/identityresolution/phonenumbers/{addressId}", parameters: [("addressId", addressId)])
    }
}

// MARK: - getRoutingSmsPhonenumber

extension RoutingApi {
    /// Calls `GET /api/v2/routing/sms/phonenumbers/{phoneNumberId}`.
    ///
    /// Needs the permission `sms:phoneNumber:view`.
    ///
    /// - Parameters:
    ///   - phoneNumberId: `phoneNumberId` in the path.
    ///   - expand: `expand` in the query.
    public func getRoutingSmsPhonenumber(
        phoneNumberId: String, expand: GetRoutingSmsPhonenumberExpand? = nil
    ) async throws(ApiError) -> SmsPhoneNumber {
        try await client.send(Self.getRoutingSmsPhonenumber(phoneNumberId: phoneNumberId, expand: expand))
    }

    /// The call `GET /api/v2/routing/sms/phonenumbers/{phoneNumberId}`, ready to be sent.
    public static func getRoutingSmsPhonenumber(
        phoneNumberId: String, expand: GetRoutingSmsPhonenumberExpand? = nil
    ) -> APICall<SmsPhoneNumber> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getRoutingSmsPhonenumber", .get, "/api/v2/routing/sms/phonenumbers/{phoneNumberId}",
            parameters: [("phoneNumberId", phoneNumberId)], query: queryParameters)
    }
}

// MARK: - getRoutingSmsPhonenumbers

extension RoutingApi {
    /// Calls `GET /api/v2/routing/sms/phonenumbers`.
    ///
    /// Needs the permission `sms:phoneNumber:view`.
    ///
    /// - Parameters:
    ///   - phoneNumber: `phoneNumber` in the query.
    ///   - phoneNumberType: `phoneNumberType` in the query, once for each element.
    ///   - phoneNumberStatus: `phoneNumberStatus` in the query, once for each element.
    ///   - countryCode: `countryCode` in the query, once for each element.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    ///   - language: `language` in the query; when left out: `en-US`.
    ///   - integrationId: `integration.id` in the query.
    ///   - supportedContentId: `supportedContent.id` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getRoutingSmsPhonenumbers(
        phoneNumber: String? = nil, phoneNumberType: [GetRoutingSmsPhonenumbersPhoneNumberType]? = nil,
        phoneNumberStatus: [GetRoutingSmsPhonenumbersPhoneNumberStatus]? = nil, countryCode: [String]? = nil,
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: GetRoutingSmsPhonenumbersSortBy? = nil,
        sortOrder: GetRoutingSmsPhonenumbersSortOrder? = nil, language: String? = nil, integrationId: String? = nil,
        supportedContentId: String? = nil, expand: [GetRoutingSmsPhonenumbersExpand]? = nil
    ) async throws(ApiError) -> SmsPhoneNumberEntityListing {
        try await client.send(
            Self.getRoutingSmsPhonenumbers(
                phoneNumber: phoneNumber, phoneNumberType: phoneNumberType, phoneNumberStatus: phoneNumberStatus,
                countryCode: countryCode, pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy,
                sortOrder: sortOrder, language: language, integrationId: integrationId,
                supportedContentId: supportedContentId, expand: expand))
    }

    /// The call `GET /api/v2/routing/sms/phonenumbers`, ready to be sent.
    public static func getRoutingSmsPhonenumbers(
        phoneNumber: String? = nil, phoneNumberType: [GetRoutingSmsPhonenumbersPhoneNumberType]? = nil,
        phoneNumberStatus: [GetRoutingSmsPhonenumbersPhoneNumberStatus]? = nil, countryCode: [String]? = nil,
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: GetRoutingSmsPhonenumbersSortBy? = nil,
        sortOrder: GetRoutingSmsPhonenumbersSortOrder? = nil, language: String? = nil, integrationId: String? = nil,
        supportedContentId: String? = nil, expand: [GetRoutingSmsPhonenumbersExpand]? = nil
    ) -> APICall<SmsPhoneNumberEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("phoneNumber", phoneNumber)
        queryParameters.add("phoneNumberType", phoneNumberType)
        queryParameters.add("phoneNumberStatus", phoneNumberStatus)
        queryParameters.add("countryCode", countryCode)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("language", language)
        queryParameters.add("integration.id", integrationId)
        queryParameters.add("supportedContent.id", supportedContentId)
        queryParameters.add("expand", expand)
        return APICall("getRoutingSmsPhonenumbers", .get, "/api/v2/routing/sms/phonenumbers", query: queryParameters)
    }
}

// MARK: - getRoutingUserDirectroutingbackupSettings

extension RoutingApi {
    /// Calls `GET /api/v2/routing/users/{userId}/directroutingbackup/settings`.
    ///
    /// Needs the permission `routing:directRoutingBackup:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getRoutingUserDirectroutingbackupSettings(
        userId: String
    ) async throws(ApiError) -> AgentDirectRoutingBackupSettings {
        try await client.send(Self.getRoutingUserDirectroutingbackupSettings(userId: userId))
    }

    /// The call `GET /api/v2/routing/users/{userId}/directroutingbackup/settings`, ready to be sent.
    public static func getRoutingUserDirectroutingbackupSettings(
        userId: String
    ) -> APICall<AgentDirectRoutingBackupSettings> {
        APICall(
            "getRoutingUserDirectroutingbackupSettings", .get,
            "/api/v2/routing/users/{userId}/directroutingbackup/settings", parameters: [("userId", userId)])
    }
}

// MARK: - getRoutingUserUtilization

extension RoutingApi {
    /// Calls `GET /api/v2/routing/users/{userId}/utilization`.
    ///
    /// Needs one of the permissions `routing:utilization:manage`, `routing:utilization:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getRoutingUserUtilization(userId: String) async throws(ApiError) -> AgentMaxUtilizationResponse {
        try await client.send(Self.getRoutingUserUtilization(userId: userId))
    }

    /// The call `GET /api/v2/routing/users/{userId}/utilization`, ready to be sent.
    public static func getRoutingUserUtilization(userId: String) -> APICall<AgentMaxUtilizationResponse> {
        APICall(
            "getRoutingUserUtilization", .get, "/api/v2/routing/users/{userId}/utilization",
            parameters: [("userId", userId)])
    }
}

// MARK: - getRoutingUtilization

extension RoutingApi {
    /// Calls `GET /api/v2/routing/utilization`.
    ///
    /// Needs one of the permissions `routing:utilization:manage`, `routing:utilization:view`.
    public func getRoutingUtilization() async throws(ApiError) -> UtilizationResponse {
        try await client.send(Self.getRoutingUtilization())
    }

    /// The call `GET /api/v2/routing/utilization`, ready to be sent.
    public static func getRoutingUtilization() -> APICall<UtilizationResponse> {
        APICall("getRoutingUtilization", .get, "/api/v2/routing/utilization")
    }
}

// MARK: - getRoutingUtilizationLabel

extension RoutingApi {
    /// Calls `GET /api/v2/routing/utilization/labels/{labelId}`.
    ///
    /// Needs the permission `routing:utilization:view`.
    ///
    /// - Parameters:
    ///   - labelId: `labelId` in the path.
    public func getRoutingUtilizationLabel(labelId: String) async throws(ApiError) -> UtilizationLabel {
        try await client.send(Self.getRoutingUtilizationLabel(labelId: labelId))
    }

    /// The call `GET /api/v2/routing/utilization/labels/{labelId}`, ready to be sent.
    public static func getRoutingUtilizationLabel(labelId: String) -> APICall<UtilizationLabel> {
        APICall(
            "getRoutingUtilizationLabel", .get, "/api/v2/routing/utilization/labels/{labelId}",
            parameters: [("labelId", labelId)])
    }
}

// MARK: - getRoutingUtilizationLabelAgents

extension RoutingApi {
    /// Calls `GET /api/v2/routing/utilization/labels/{labelId}/agents`.
    ///
    /// Needs the permission `routing:utilization:view`.
    ///
    /// - Parameters:
    ///   - labelId: `labelId` in the path.
    public func getRoutingUtilizationLabelAgents(labelId: String) async throws(ApiError) -> [JSON] {
        try await client.send(Self.getRoutingUtilizationLabelAgents(labelId: labelId))
    }

    /// The call `GET /api/v2/routing/utilization/labels/{labelId}/agents`, ready to be sent.
    public static func getRoutingUtilizationLabelAgents(labelId: String) -> APICall<[JSON]> {
        APICall(
            "getRoutingUtilizationLabelAgents", .get, "/api/v2/routing/utilization/labels/{labelId}/agents",
            parameters: [("labelId", labelId)])
    }
}

// MARK: - getRoutingUtilizationLabels

extension RoutingApi {
    /// Calls `GET /api/v2/routing/utilization/labels`.
    ///
    /// Needs the permission `routing:utilization:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    ///   - name: `name` in the query.
    public func getRoutingUtilizationLabels(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetRoutingUtilizationLabelsSortOrder? = nil,
        name: String? = nil
    ) async throws(ApiError) -> UtilizationLabelEntityListing {
        try await client.send(
            Self.getRoutingUtilizationLabels(
                pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder, name: name))
    }

    /// The call `GET /api/v2/routing/utilization/labels`, ready to be sent.
    public static func getRoutingUtilizationLabels(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetRoutingUtilizationLabelsSortOrder? = nil,
        name: String? = nil
    ) -> APICall<UtilizationLabelEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        return APICall(
            "getRoutingUtilizationLabels", .get, "/api/v2/routing/utilization/labels", query: queryParameters)
    }
}

// MARK: - getRoutingWrapupcode

extension RoutingApi {
    /// Calls `GET /api/v2/routing/wrapupcodes/{codeId}`.
    ///
    /// Needs the permission `routing:wrapupCode:view`.
    ///
    /// - Parameters:
    ///   - codeId: `codeId` in the path.
    public func getRoutingWrapupcode(codeId: String) async throws(ApiError) -> WrapupCode {
        try await client.send(Self.getRoutingWrapupcode(codeId: codeId))
    }

    /// The call `GET /api/v2/routing/wrapupcodes/{codeId}`, ready to be sent.
    public static func getRoutingWrapupcode(codeId: String) -> APICall<WrapupCode> {
        APICall("getRoutingWrapupcode", .get, "/api/v2/routing/wrapupcodes/{codeId}", parameters: [("codeId", codeId)])
    }
}

// MARK: - getRoutingWrapupcodes

extension RoutingApi {
    /// Calls `GET /api/v2/routing/wrapupcodes`.
    ///
    /// Needs the permission `routing:wrapupCode:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    ///   - name: `name` in the query.
    ///   - id: `id` in the query, once for each element.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getRoutingWrapupcodes(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: GetRoutingWrapupcodesSortBy? = nil,
        sortOrder: GetRoutingWrapupcodesSortOrder? = nil, name: String? = nil, id: [String]? = nil,
        divisionId: [String]? = nil
    ) async throws(ApiError) -> WrapupCodeEntityListing {
        try await client.send(
            Self.getRoutingWrapupcodes(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, sortOrder: sortOrder, name: name, id: id,
                divisionId: divisionId))
    }

    /// The call `GET /api/v2/routing/wrapupcodes`, ready to be sent.
    public static func getRoutingWrapupcodes(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: GetRoutingWrapupcodesSortBy? = nil,
        sortOrder: GetRoutingWrapupcodesSortOrder? = nil, name: String? = nil, id: [String]? = nil,
        divisionId: [String]? = nil
    ) -> APICall<WrapupCodeEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        queryParameters.add("id", id)
        queryParameters.add("divisionId", divisionId)
        return APICall("getRoutingWrapupcodes", .get, "/api/v2/routing/wrapupcodes", query: queryParameters)
    }
}

// MARK: - getRoutingWrapupcodesDivisionview

extension RoutingApi {
    /// Calls `GET /api/v2/routing/wrapupcodes/divisionviews/{codeId}`.
    ///
    /// Needs the permission `routing:wrapupCode:search`.
    ///
    /// - Parameters:
    ///   - codeId: `codeId` in the path.
    public func getRoutingWrapupcodesDivisionview(codeId: String) async throws(ApiError) -> WrapupCode {
        try await client.send(Self.getRoutingWrapupcodesDivisionview(codeId: codeId))
    }

    /// The call `GET /api/v2/routing/wrapupcodes/divisionviews/{codeId}`, ready to be sent.
    public static func getRoutingWrapupcodesDivisionview(codeId: String) -> APICall<WrapupCode> {
        APICall(
            "getRoutingWrapupcodesDivisionview", .get, "/api/v2/routing/wrapupcodes/divisionviews/{codeId}",
            parameters: [("codeId", codeId)])
    }
}

// MARK: - getRoutingWrapupcodesDivisionviews

extension RoutingApi {
    /// Calls `GET /api/v2/routing/wrapupcodes/divisionviews`.
    ///
    /// Needs the permission `routing:wrapupCode:search`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    ///   - id: `id` in the query, once for each element.
    ///   - divisionId: `divisionId` in the query, once for each element.
    ///   - includeState: `includeState` in the query.
    public func getRoutingWrapupcodesDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, id: [String]? = nil,
        divisionId: [String]? = nil, includeState: GetRoutingWrapupcodesDivisionviewsIncludeState? = nil
    ) async throws(ApiError) -> WrapupCodeEntityListing {
        try await client.send(
            Self.getRoutingWrapupcodesDivisionviews(
                pageSize: pageSize, pageNumber: pageNumber, name: name, id: id, divisionId: divisionId,
                includeState: includeState))
    }

    /// The call `GET /api/v2/routing/wrapupcodes/divisionviews`, ready to be sent.
    public static func getRoutingWrapupcodesDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, id: [String]? = nil,
        divisionId: [String]? = nil, includeState: GetRoutingWrapupcodesDivisionviewsIncludeState? = nil
    ) -> APICall<WrapupCodeEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        queryParameters.add("id", id)
        queryParameters.add("divisionId", divisionId)
        queryParameters.add("includeState", includeState)
        return APICall(
            "getRoutingWrapupcodesDivisionviews", .get, "/api/v2/routing/wrapupcodes/divisionviews",
            query: queryParameters)
    }
}

// MARK: - patchRoutingConversation

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/conversations/{conversationId}`.
    ///
    /// Needs the permission `routing:conversation:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRoutingConversation(
        conversationId: String, body: RoutingConversationAttributesRequest
    ) async throws(ApiError) -> RoutingConversationAttributesResponse {
        try await client.send(Self.patchRoutingConversation(conversationId: conversationId, body: body))
    }

    /// The call `PATCH /api/v2/routing/conversations/{conversationId}`, ready to be sent.
    public static func patchRoutingConversation(
        conversationId: String, body: RoutingConversationAttributesRequest
    ) -> APICall<RoutingConversationAttributesResponse> {
        APICall(
            "patchRoutingConversation", .patch, "/api/v2/routing/conversations/{conversationId}",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchRoutingPredictor

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/predictors/{predictorId}`.
    ///
    /// Needs the permissions `routing:predictor:edit`, `routing:queue:edit`.
    ///
    /// - Parameters:
    ///   - predictorId: `predictorId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRoutingPredictor(
        predictorId: String, body: PatchPredictorRequest? = nil
    ) async throws(ApiError) -> Predictor {
        try await client.send(Self.patchRoutingPredictor(predictorId: predictorId, body: body))
    }

    /// The call `PATCH /api/v2/routing/predictors/{predictorId}`, ready to be sent.
    public static func patchRoutingPredictor(
        predictorId: String, body: PatchPredictorRequest? = nil
    ) -> APICall<Predictor> {
        APICall(
            "patchRoutingPredictor", .patch, "/api/v2/routing/predictors/{predictorId}",
            parameters: [("predictorId", predictorId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchRoutingPredictorsKeyperformanceindicator

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/predictors/keyperformanceindicators/{kpiId}`.
    ///
    /// Needs the permission `routing:keyPerformanceIndicator:edit`.
    ///
    /// - Parameters:
    ///   - kpiId: `kpiId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRoutingPredictorsKeyperformanceindicator(
        kpiId: String, body: UpdateKpiRequest? = nil
    ) async throws(ApiError) -> KeyPerformanceIndicator {
        try await client.send(Self.patchRoutingPredictorsKeyperformanceindicator(kpiId: kpiId, body: body))
    }

    /// The call `PATCH /api/v2/routing/predictors/keyperformanceindicators/{kpiId}`, ready to be sent.
    public static func patchRoutingPredictorsKeyperformanceindicator(
        kpiId: String, body: UpdateKpiRequest? = nil
    ) -> APICall<KeyPerformanceIndicator> {
        APICall(
            "patchRoutingPredictorsKeyperformanceindicator", .patch,
            "/api/v2/routing/predictors/keyperformanceindicators/{kpiId}", parameters: [("kpiId", kpiId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchRoutingSettingsContactcenter

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/settings/contactcenter`.
    ///
    /// Needs the permission `routing:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func patchRoutingSettingsContactcenter(body: ContactCenterSettings) async throws(ApiError) {
        try await client.send(Self.patchRoutingSettingsContactcenter(body: body))
    }

    /// The call `PATCH /api/v2/routing/settings/contactcenter`, ready to be sent.
    public static func patchRoutingSettingsContactcenter(body: ContactCenterSettings) -> APICall<Void> {
        APICall(
            "patchRoutingSettingsContactcenter", .patch, "/api/v2/routing/settings/contactcenter",
            body: .json(body.asJSON))
    }
}

// MARK: - patchRoutingSettingsTranscription

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/settings/transcription`.
    ///
    /// Needs the permission `routing:transcriptionSettings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchRoutingSettingsTranscription(
        body: TranscriptionSettings
    ) async throws(ApiError) -> TranscriptionSettings {
        try await client.send(Self.patchRoutingSettingsTranscription(body: body))
    }

    /// The call `PATCH /api/v2/routing/settings/transcription`, ready to be sent.
    public static func patchRoutingSettingsTranscription(
        body: TranscriptionSettings
    ) -> APICall<TranscriptionSettings> {
        APICall(
            "patchRoutingSettingsTranscription", .patch, "/api/v2/routing/settings/transcription",
            body: .json(body.asJSON))
    }
}

// MARK: - patchRoutingSkill

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/skills/{skillId}`.
    ///
    /// Needs the permission `routing:skill:update`.
    ///
    /// - Parameters:
    ///   - skillId: `skillId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRoutingSkill(
        skillId: String, body: UpdateSkillDivisionRequest
    ) async throws(ApiError) -> RoutingSkill {
        try await client.send(Self.patchRoutingSkill(skillId: skillId, body: body))
    }

    /// The call `PATCH /api/v2/routing/skills/{skillId}`, ready to be sent.
    public static func patchRoutingSkill(skillId: String, body: UpdateSkillDivisionRequest) -> APICall<RoutingSkill> {
        APICall(
            "patchRoutingSkill", .patch, "/api/v2/routing/skills/{skillId}", parameters: [("skillId", skillId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchRoutingSkillgroup

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/skillgroups/{skillGroupId}`.
    ///
    /// Needs the permission `routing:skillGroup:edit`.
    ///
    /// - Parameters:
    ///   - skillGroupId: `skillGroupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRoutingSkillgroup(skillGroupId: String, body: SkillGroup) async throws(ApiError) -> SkillGroup {
        try await client.send(Self.patchRoutingSkillgroup(skillGroupId: skillGroupId, body: body))
    }

    /// The call `PATCH /api/v2/routing/skillgroups/{skillGroupId}`, ready to be sent.
    public static func patchRoutingSkillgroup(skillGroupId: String, body: SkillGroup) -> APICall<SkillGroup> {
        APICall(
            "patchRoutingSkillgroup", .patch, "/api/v2/routing/skillgroups/{skillGroupId}",
            parameters: [("skillGroupId", skillGroupId)], body: .json(body.asJSON))
    }
}

// MARK: - patchRoutingSmsPhonenumber

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/sms/phonenumbers/{phoneNumberId}`.
    ///
    /// Needs the permission `sms:phoneNumber:edit`.
    ///
    /// - Parameters:
    ///   - phoneNumberId: `phoneNumberId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRoutingSmsPhonenumber(
        phoneNumberId: String, body: SmsPhoneNumberPatchRequest
    ) async throws(ApiError) -> SmsPhoneNumber {
        try await client.send(Self.patchRoutingSmsPhonenumber(phoneNumberId: phoneNumberId, body: body))
    }

    /// The call `PATCH /api/v2/routing/sms/phonenumbers/{phoneNumberId}`, ready to be sent.
    public static func patchRoutingSmsPhonenumber(
        phoneNumberId: String, body: SmsPhoneNumberPatchRequest
    ) -> APICall<SmsPhoneNumber> {
        APICall(
            "patchRoutingSmsPhonenumber", .patch, "/api/v2/routing/sms/phonenumbers/{phoneNumberId}",
            parameters: [("phoneNumberId", phoneNumberId)], body: .json(body.asJSON))
    }
}

// MARK: - postRoutingAssessments

extension RoutingApi {
    /// Calls `POST /api/v2/routing/assessments`.
    ///
    /// Needs the permissions `routing:assessment:add`, `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingAssessments(
        body: CreateBenefitAssessmentRequest? = nil
    ) async throws(ApiError) -> BenefitAssessment {
        try await client.send(Self.postRoutingAssessments(body: body))
    }

    /// The call `POST /api/v2/routing/assessments`, ready to be sent.
    public static func postRoutingAssessments(
        body: CreateBenefitAssessmentRequest? = nil
    ) -> APICall<BenefitAssessment> {
        APICall(
            "postRoutingAssessments", .post, "/api/v2/routing/assessments",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postRoutingAssessmentsJobs

extension RoutingApi {
    /// Calls `POST /api/v2/routing/assessments/jobs`.
    ///
    /// Needs the permission `routing:assessment:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingAssessmentsJobs(
        body: CreateBenefitAssessmentJobRequest? = nil
    ) async throws(ApiError) -> BenefitAssessmentJob {
        try await client.send(Self.postRoutingAssessmentsJobs(body: body))
    }

    /// The call `POST /api/v2/routing/assessments/jobs`, ready to be sent.
    public static func postRoutingAssessmentsJobs(
        body: CreateBenefitAssessmentJobRequest? = nil
    ) -> APICall<BenefitAssessmentJob> {
        APICall(
            "postRoutingAssessmentsJobs", .post, "/api/v2/routing/assessments/jobs",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postRoutingLanguages

extension RoutingApi {
    /// Calls `POST /api/v2/routing/languages`.
    ///
    /// Needs the permission `routing:skill:manage`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingLanguages(body: Language) async throws(ApiError) -> Language {
        try await client.send(Self.postRoutingLanguages(body: body))
    }

    /// The call `POST /api/v2/routing/languages`, ready to be sent.
    public static func postRoutingLanguages(body: Language) -> APICall<Language> {
        APICall("postRoutingLanguages", .post, "/api/v2/routing/languages", body: .json(body.asJSON))
    }
}

// MARK: - postRoutingPredictors

extension RoutingApi {
    /// Calls `POST /api/v2/routing/predictors`.
    ///
    /// Needs the permissions `routing:predictor:add`, `routing:queue:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingPredictors(body: CreatePredictorRequest? = nil) async throws(ApiError) -> Predictor {
        try await client.send(Self.postRoutingPredictors(body: body))
    }

    /// The call `POST /api/v2/routing/predictors`, ready to be sent.
    public static func postRoutingPredictors(body: CreatePredictorRequest? = nil) -> APICall<Predictor> {
        APICall(
            "postRoutingPredictors", .post, "/api/v2/routing/predictors", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postRoutingPredictorsKeyperformanceindicators

extension RoutingApi {
    /// Calls `POST /api/v2/routing/predictors/keyperformanceindicators`.
    ///
    /// Needs the permission `routing:keyPerformanceIndicator:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingPredictorsKeyperformanceindicators(
        body: CreateKpiRequest
    ) async throws(ApiError) -> KeyPerformanceIndicator {
        try await client.send(Self.postRoutingPredictorsKeyperformanceindicators(body: body))
    }

    /// The call `POST /api/v2/routing/predictors/keyperformanceindicators`, ready to be sent.
    public static func postRoutingPredictorsKeyperformanceindicators(
        body: CreateKpiRequest
    ) -> APICall<KeyPerformanceIndicator> {
        APICall(
            "postRoutingPredictorsKeyperformanceindicators", .post,
            "/api/v2/routing/predictors/keyperformanceindicators", body: .json(body.asJSON))
    }
}

// MARK: - postRoutingSkillexpressionsValidate

extension RoutingApi {
    /// Calls `POST /api/v2/routing/skillexpressions/validate`.
    ///
    /// Needs the permission `routing:skillExpressions:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingSkillexpressionsValidate(
        body: SkillExpressionData
    ) async throws(ApiError) -> SkillExpressionValidationResult {
        try await client.send(Self.postRoutingSkillexpressionsValidate(body: body))
    }

    /// The call `POST /api/v2/routing/skillexpressions/validate`, ready to be sent.
    public static func postRoutingSkillexpressionsValidate(
        body: SkillExpressionData
    ) -> APICall<SkillExpressionValidationResult> {
        APICall(
            "postRoutingSkillexpressionsValidate", .post, "/api/v2/routing/skillexpressions/validate",
            body: .json(body.asJSON))
    }
}

// MARK: - postRoutingSkillgroupMembersDivisions

extension RoutingApi {
    /// Calls `POST /api/v2/routing/skillgroups/{skillGroupId}/members/divisions`.
    ///
    /// Needs the permission `routing:skillGroup:add`.
    ///
    /// - Parameters:
    ///   - skillGroupId: `skillGroupId` in the path.
    ///   - body: the body.
    public func postRoutingSkillgroupMembersDivisions(
        skillGroupId: String, body: SkillGroupMemberDivisions? = nil
    ) async throws(ApiError) {
        try await client.send(Self.postRoutingSkillgroupMembersDivisions(skillGroupId: skillGroupId, body: body))
    }

    /// The call `POST /api/v2/routing/skillgroups/{skillGroupId}/members/divisions`, ready to be sent.
    public static func postRoutingSkillgroupMembersDivisions(
        skillGroupId: String, body: SkillGroupMemberDivisions? = nil
    ) -> APICall<Void> {
        APICall(
            "postRoutingSkillgroupMembersDivisions", .post,
            "/api/v2/routing/skillgroups/{skillGroupId}/members/divisions",
            parameters: [("skillGroupId", skillGroupId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postRoutingSkillgroups

extension RoutingApi {
    /// Calls `POST /api/v2/routing/skillgroups`.
    ///
    /// Needs the permission `routing:skillGroup:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingSkillgroups(
        body: SkillGroupWithMemberDivisions
    ) async throws(ApiError) -> SkillGroupWithMemberDivisions {
        try await client.send(Self.postRoutingSkillgroups(body: body))
    }

    /// The call `POST /api/v2/routing/skillgroups`, ready to be sent.
    public static func postRoutingSkillgroups(
        body: SkillGroupWithMemberDivisions
    ) -> APICall<SkillGroupWithMemberDivisions> {
        APICall("postRoutingSkillgroups", .post, "/api/v2/routing/skillgroups", body: .json(body.asJSON))
    }
}

// MARK: - postRoutingSkills

extension RoutingApi {
    /// Calls `POST /api/v2/routing/skills`.
    ///
    /// Needs one of the permissions `routing:skill:manage`, `routing:skill:create`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingSkills(body: CreateRoutingSkill) async throws(ApiError) -> RoutingSkill {
        try await client.send(Self.postRoutingSkills(body: body))
    }

    /// The call `POST /api/v2/routing/skills`, ready to be sent.
    public static func postRoutingSkills(body: CreateRoutingSkill) -> APICall<RoutingSkill> {
        APICall("postRoutingSkills", .post, "/api/v2/routing/skills", body: .json(body.asJSON))
    }
}

// MARK: - postRoutingSmsAddresses

extension RoutingApi {
    /// Calls `POST /api/v2/routing/sms/addresses`.
    ///
    /// Needs the permission `sms:phoneNumber:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingSmsAddresses(body: SmsAddressProvision) async throws(ApiError) -> SmsAddress {
        try await client.send(Self.postRoutingSmsAddresses(body: body))
    }

    /// The call `POST /api/v2/routing/sms/addresses`, ready to be sent.
    public static func postRoutingSmsAddresses(body: SmsAddressProvision) -> APICall<SmsAddress> {
        APICall("postRoutingSmsAddresses", .post, "/api/v2/routing/sms/addresses", body: .json(body.asJSON))
    }
}

// MARK: - postRoutingSmsPhonenumbers

extension RoutingApi {
    /// Calls `POST /api/v2/routing/sms/phonenumbers`.
    ///
    /// Needs the permission `sms:phoneNumber:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingSmsPhonenumbers(body: SmsPhoneNumberProvision) async throws(ApiError) -> SmsPhoneNumber {
        try await client.send(Self.postRoutingSmsPhonenumbers(body: body))
    }

    /// The call `POST /api/v2/routing/sms/phonenumbers`, ready to be sent.
    public static func postRoutingSmsPhonenumbers(body: SmsPhoneNumberProvision) -> APICall<SmsPhoneNumber> {
        APICall("postRoutingSmsPhonenumbers", .post, "/api/v2/routing/sms/phonenumbers", body: .json(body.asJSON))
    }
}

// MARK: - postRoutingSmsPhonenumbersAlphanumeric

extension RoutingApi {
    /// Calls `POST /api/v2/routing/sms/phonenumbers/alphanumeric`.
    ///
    /// Needs the permission `sms:phoneNumber:add`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingSmsPhonenumbersAlphanumeric(
        body: SmsAlphanumericProvision
    ) async throws(ApiError) -> SmsPhoneNumber {
        try await client.send(Self.postRoutingSmsPhonenumbersAlphanumeric(body: body))
    }

    /// The call `POST /api/v2/routing/sms/phonenumbers/alphanumeric`, ready to be sent.
    public static func postRoutingSmsPhonenumbersAlphanumeric(
        body: SmsAlphanumericProvision
    ) -> APICall<SmsPhoneNumber> {
        APICall(
            "postRoutingSmsPhonenumbersAlphanumeric", .post, "/api/v2/routing/sms/phonenumbers/alphanumeric",
            body: .json(body.asJSON))
    }
}

// MARK: - postRoutingSmsPhonenumbersImport

extension RoutingApi {
    /// Calls `POST /api/v2/routing/sms/phonenumbers/import`.
    ///
    /// Needs the permission `sms:phoneNumber:byoImport`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingSmsPhonenumbersImport(body: SmsPhoneNumberImport) async throws(ApiError) -> SmsPhoneNumber {
        try await client.send(Self.postRoutingSmsPhonenumbersImport(body: body))
    }

    /// The call `POST /api/v2/routing/sms/phonenumbers/import`, ready to be sent.
    public static func postRoutingSmsPhonenumbersImport(body: SmsPhoneNumberImport) -> APICall<SmsPhoneNumber> {
        APICall(
            "postRoutingSmsPhonenumbersImport", .post, "/api/v2/routing/sms/phonenumbers/import",
            body: .json(body.asJSON))
    }
}

// MARK: - postRoutingUtilizationLabels

extension RoutingApi {
    /// Calls `POST /api/v2/routing/utilization/labels`.
    ///
    /// Needs the permission `routing:utilization:manage`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingUtilizationLabels(
        body: CreateUtilizationLabelRequest
    ) async throws(ApiError) -> UtilizationLabel {
        try await client.send(Self.postRoutingUtilizationLabels(body: body))
    }

    /// The call `POST /api/v2/routing/utilization/labels`, ready to be sent.
    public static func postRoutingUtilizationLabels(body: CreateUtilizationLabelRequest) -> APICall<UtilizationLabel> {
        APICall("postRoutingUtilizationLabels", .post, "/api/v2/routing/utilization/labels", body: .json(body.asJSON))
    }
}

// MARK: - postRoutingWrapupcodes

extension RoutingApi {
    /// Calls `POST /api/v2/routing/wrapupcodes`.
    ///
    /// Needs the permission `routing:wrapupCode:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingWrapupcodes(body: WrapupCodeRequest) async throws(ApiError) -> WrapupCode {
        try await client.send(Self.postRoutingWrapupcodes(body: body))
    }

    /// The call `POST /api/v2/routing/wrapupcodes`, ready to be sent.
    public static func postRoutingWrapupcodes(body: WrapupCodeRequest) -> APICall<WrapupCode> {
        APICall("postRoutingWrapupcodes", .post, "/api/v2/routing/wrapupcodes", body: .json(body.asJSON))
    }
}

// MARK: - putRoutingDirectroutingbackupSettingsMe

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/directroutingbackup/settings/me`.
    ///
    /// Needs the permission `routing:directRoutingBackup:selfEdit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putRoutingDirectroutingbackupSettingsMe(
        body: AgentDirectRoutingBackupSettings
    ) async throws(ApiError) -> AgentDirectRoutingBackupSettings {
        try await client.send(Self.putRoutingDirectroutingbackupSettingsMe(body: body))
    }

    /// The call `PUT /api/v2/routing/directroutingbackup/settings/me`, ready to be sent.
    public static func putRoutingDirectroutingbackupSettingsMe(
        body: AgentDirectRoutingBackupSettings
    ) -> APICall<AgentDirectRoutingBackupSettings> {
        APICall(
            "putRoutingDirectroutingbackupSettingsMe", .put, "/api/v2/routing/directroutingbackup/settings/me",
            body: .json(body.asJSON))
    }
}

// MARK: - putRoutingMessageRecipient

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/message/recipients/{recipientId}`.
    ///
    /// Needs the permission `routing:message:manage`.
    ///
    /// - Parameters:
    ///   - recipientId: `recipientId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRoutingMessageRecipient(
        recipientId: String, body: RecipientRequest
    ) async throws(ApiError) -> Recipient {
        try await client.send(Self.putRoutingMessageRecipient(recipientId: recipientId, body: body))
    }

    /// The call `PUT /api/v2/routing/message/recipients/{recipientId}`, ready to be sent.
    public static func putRoutingMessageRecipient(recipientId: String, body: RecipientRequest) -> APICall<Recipient> {
        APICall(
            "putRoutingMessageRecipient", .put, "/api/v2/routing/message/recipients/{recipientId}",
            parameters: [("recipientId", recipientId)], body: .json(body.asJSON))
    }
}

// MARK: - putRoutingSettings

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/settings`.
    ///
    /// Needs the permission `routing:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putRoutingSettings(body: RoutingSettings) async throws(ApiError) -> RoutingSettings {
        try await client.send(Self.putRoutingSettings(body: body))
    }

    /// The call `PUT /api/v2/routing/settings`, ready to be sent.
    public static func putRoutingSettings(body: RoutingSettings) -> APICall<RoutingSettings> {
        APICall("putRoutingSettings", .put, "/api/v2/routing/settings", body: .json(body.asJSON))
    }
}

// MARK: - putRoutingSettingsTranscription

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/settings/transcription`.
    ///
    /// Needs the permission `routing:transcriptionSettings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putRoutingSettingsTranscription(
        body: TranscriptionSettings
    ) async throws(ApiError) -> TranscriptionSettings {
        try await client.send(Self.putRoutingSettingsTranscription(body: body))
    }

    /// The call `PUT /api/v2/routing/settings/transcription`, ready to be sent.
    public static func putRoutingSettingsTranscription(body: TranscriptionSettings) -> APICall<TranscriptionSettings> {
        APICall(
            "putRoutingSettingsTranscription", .put, "/api/v2/routing/settings/transcription", body: .json(body.asJSON))
    }
}

// MARK: - putRoutingSmsIdentityresolutionPhonenumber

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/sms/identityresolution/phonenumbers/{addressId}`.
    ///
    /// Needs the permissions `sms:phoneNumber:edit`, `sms:identityResolution:edit`.
    ///
    /// - Parameters:
    ///   - addressId: `addressId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRoutingSmsIdentityresolutionPhonenumber(
        addressId: String, body: SmsIdentityResolutionConfig
    ) async throws(ApiError) -> SmsIdentityResolutionConfig {
        try await client.send(Self.putRoutingSmsIdentityresolutionPhonenumber(addressId: addressId, body: body))
    }

    /// The call `PUT /api/v2/routing/sms/identityresolution/phonenumbers/{addressId}`, ready to be sent.
    public static func putRoutingSmsIdentityresolutionPhonenumber(
        addressId: String, body: SmsIdentityResolutionConfig
    ) -> APICall<SmsIdentityResolutionConfig> {
        APICall(
            "putRoutingSmsIdentityresolutionPhonenumber", .put,
            "/api/v2/routing/sms/identityresolution/phonenumbers/{addressId}", parameters: [("addressId", addressId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putRoutingUserDirectroutingbackupSettings

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/users/{userId}/directroutingbackup/settings`.
    ///
    /// Needs the permission `routing:directRoutingBackup:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRoutingUserDirectroutingbackupSettings(
        userId: String, body: AgentDirectRoutingBackupSettings
    ) async throws(ApiError) -> AgentDirectRoutingBackupSettings {
        try await client.send(Self.putRoutingUserDirectroutingbackupSettings(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/routing/users/{userId}/directroutingbackup/settings`, ready to be sent.
    public static func putRoutingUserDirectroutingbackupSettings(
        userId: String, body: AgentDirectRoutingBackupSettings
    ) -> APICall<AgentDirectRoutingBackupSettings> {
        APICall(
            "putRoutingUserDirectroutingbackupSettings", .put,
            "/api/v2/routing/users/{userId}/directroutingbackup/settings", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putRoutingUserUtilization

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/users/{userId}/utilization`.
    ///
    /// Needs the permission `routing:utilization:manage`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRoutingUserUtilization(
        userId: String, body: UtilizationRequest
    ) async throws(ApiError) -> AgentMaxUtilizationResponse {
        try await client.send(Self.putRoutingUserUtilization(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/routing/users/{userId}/utilization`, ready to be sent.
    public static func putRoutingUserUtilization(
        userId: String, body: UtilizationRequest
    ) -> APICall<AgentMaxUtilizationResponse> {
        APICall(
            "putRoutingUserUtilization", .put, "/api/v2/routing/users/{userId}/utilization",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - putRoutingUtilization

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/utilization`.
    ///
    /// Needs the permission `routing:utilization:manage`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putRoutingUtilization(body: UtilizationRequest) async throws(ApiError) -> UtilizationResponse {
        try await client.send(Self.putRoutingUtilization(body: body))
    }

    /// The call `PUT /api/v2/routing/utilization`, ready to be sent.
    public static func putRoutingUtilization(body: UtilizationRequest) -> APICall<UtilizationResponse> {
        APICall("putRoutingUtilization", .put, "/api/v2/routing/utilization", body: .json(body.asJSON))
    }
}

// MARK: - putRoutingUtilizationLabel

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/utilization/labels/{labelId}`.
    ///
    /// Needs the permission `routing:utilization:manage`.
    ///
    /// - Parameters:
    ///   - labelId: `labelId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRoutingUtilizationLabel(
        labelId: String, body: UpdateUtilizationLabelRequest
    ) async throws(ApiError) -> UtilizationLabel {
        try await client.send(Self.putRoutingUtilizationLabel(labelId: labelId, body: body))
    }

    /// The call `PUT /api/v2/routing/utilization/labels/{labelId}`, ready to be sent.
    public static func putRoutingUtilizationLabel(
        labelId: String, body: UpdateUtilizationLabelRequest
    ) -> APICall<UtilizationLabel> {
        APICall(
            "putRoutingUtilizationLabel", .put, "/api/v2/routing/utilization/labels/{labelId}",
            parameters: [("labelId", labelId)], body: .json(body.asJSON))
    }
}

// MARK: - putRoutingWrapupcode

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/wrapupcodes/{codeId}`.
    ///
    /// Needs the permission `routing:wrapupCode:edit`.
    ///
    /// - Parameters:
    ///   - codeId: `codeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRoutingWrapupcode(codeId: String, body: WrapupCodeRequest) async throws(ApiError) -> WrapupCode {
        try await client.send(Self.putRoutingWrapupcode(codeId: codeId, body: body))
    }

    /// The call `PUT /api/v2/routing/wrapupcodes/{codeId}`, ready to be sent.
    public static func putRoutingWrapupcode(codeId: String, body: WrapupCodeRequest) -> APICall<WrapupCode> {
        APICall(
            "putRoutingWrapupcode", .put, "/api/v2/routing/wrapupcodes/{codeId}", parameters: [("codeId", codeId)],
            body: .json(body.asJSON))
    }
}
