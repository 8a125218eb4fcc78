// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Learning.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct LearningApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteLearningAssignment

extension LearningApi {
    /// Calls `DELETE /api/v2/learning/assignments/{assignmentId}`.
    ///
    /// Needs the permission `learning:assignment:delete`.
    ///
    /// - Parameters:
    ///   - assignmentId: `assignmentId` in the path.
    public func deleteLearningAssignment(assignmentId: String) async throws(ApiError) {
        try await client.send(Self.deleteLearningAssignment(assignmentId: assignmentId))
    }

    /// The call `DELETE /api/v2/learning/assignments/{assignmentId}`, ready to be sent.
    public static func deleteLearningAssignment(assignmentId: String) -> APICall<Void> {
        APICall(
            "deleteLearningAssignment", .delete, "/api/v2/learning/assignments/{assignmentId}",
            parameters: [("assignmentId", assignmentId)])
    }
}

// MARK: - deleteLearningModule

extension LearningApi {
    /// Calls `DELETE /api/v2/learning/modules/{moduleId}`.
    ///
    /// Needs the permission `learning:module:delete`.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the path.
    public func deleteLearningModule(moduleId: String) async throws(ApiError) {
        try await client.send(Self.deleteLearningModule(moduleId: moduleId))
    }

    /// The call `DELETE /api/v2/learning/modules/{moduleId}`, ready to be sent.
    public static func deleteLearningModule(moduleId: String) -> APICall<Void> {
        APICall(
            "deleteLearningModule", .delete, "/api/v2/learning/modules/{moduleId}",
            parameters: [("moduleId", moduleId)])
    }
}

// MARK: - getLearningAssignment

extension LearningApi {
    /// Calls `GET /api/v2/learning/assignments/{assignmentId}`.
    ///
    /// Needs the permission `learning:assignment:view`.
    ///
    /// - Parameters:
    ///   - assignmentId: `assignmentId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getLearningAssignment(
        assignmentId: String, expand: [GetLearningAssignmentExpand]? = nil
    ) async throws(ApiError) -> LearningAssignment {
        try await client.send(Self.getLearningAssignment(assignmentId: assignmentId, expand: expand))
    }

    /// The call `GET /api/v2/learning/assignments/{assignmentId}`, ready to be sent.
    public static func getLearningAssignment(
        assignmentId: String, expand: [GetLearningAssignmentExpand]? = nil
    ) -> APICall<LearningAssignment> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getLearningAssignment", .get, "/api/v2/learning/assignments/{assignmentId}",
            parameters: [("assignmentId", assignmentId)], query: queryParameters)
    }
}

// MARK: - getLearningAssignmentStep

extension LearningApi {
    /// Calls `GET /api/v2/learning/assignments/{assignmentId}/steps/{stepId}`.
    ///
    /// Needs the permission `learning:assignment:viewOwn`.
    ///
    /// - Parameters:
    ///   - assignmentId: `assignmentId` in the path.
    ///   - stepId: `stepId` in the path.
    ///   - shareableContentObjectId: `shareableContentObjectId` in the query.
    ///   - defaultShareableContentObject: `defaultShareableContentObject` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getLearningAssignmentStep(
        assignmentId: String, stepId: String, shareableContentObjectId: String? = nil,
        defaultShareableContentObject: GetLearningAssignmentStepDefaultShareableContentObject? = nil,
        expand: [GetLearningAssignmentStepExpand]? = nil
    ) async throws(ApiError) -> LearningAssignmentStep {
        try await client.send(
            Self.getLearningAssignmentStep(
                assignmentId: assignmentId, stepId: stepId, shareableContentObjectId: shareableContentObjectId,
                defaultShareableContentObject: defaultShareableContentObject, expand: expand))
    }

    /// The call `GET /api/v2/learning/assignments/{assignmentId}/steps/{stepId}`, ready to be sent.
    public static func getLearningAssignmentStep(
        assignmentId: String, stepId: String, shareableContentObjectId: String? = nil,
        defaultShareableContentObject: GetLearningAssignmentStepDefaultShareableContentObject? = nil,
        expand: [GetLearningAssignmentStepExpand]? = nil
    ) -> APICall<LearningAssignmentStep> {
        var queryParameters = QueryParameters()
        queryParameters.add("shareableContentObjectId", shareableContentObjectId)
        queryParameters.add("defaultShareableContentObject", defaultShareableContentObject)
        queryParameters.add("expand", expand)
        return APICall(
            "getLearningAssignmentStep", .get, "/api/v2/learning/assignments/{assignmentId}/steps/{stepId}",
            parameters: [("assignmentId", assignmentId), ("stepId", stepId)], query: queryParameters)
    }
}

// MARK: - getLearningAssignments

extension LearningApi {
    /// Calls `GET /api/v2/learning/assignments`.
    ///
    /// Needs the permission `learning:assignment:view`.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the query.
    ///   - interval: `interval` in the query.
    ///   - completionInterval: `completionInterval` in the query.
    ///   - overdue: `overdue` in the query; when left out: `Any`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pass: `pass` in the query; when left out: `Any`.
    ///   - minPercentageScore: `minPercentageScore` in the query.
    ///   - maxPercentageScore: `maxPercentageScore` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `Desc`.
    ///   - sortBy: `sortBy` in the query.
    ///   - userId: `userId` in the query, once for each element.
    ///   - types: `types` in the query, once for each element.
    ///   - states: `states` in the query, once for each element.
    ///   - expand: `expand` in the query, once for each element.
    public func getLearningAssignments(
        moduleId: String? = nil, interval: String? = nil, completionInterval: String? = nil,
        overdue: GetLearningAssignmentsOverdue? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        pass: GetLearningAssignmentsPass? = nil, minPercentageScore: Double? = nil, maxPercentageScore: Double? = nil,
        sortOrder: GetLearningAssignmentsSortOrder? = nil, sortBy: GetLearningAssignmentsSortBy? = nil,
        userId: [String]? = nil, types: [GetLearningAssignmentsTypes]? = nil,
        states: [GetLearningAssignmentsStates]? = nil, expand: [GetLearningAssignmentsExpand]? = nil
    ) async throws(ApiError) -> LearningAssignmentsDomainEntity {
        try await client.send(
            Self.getLearningAssignments(
                moduleId: moduleId, interval: interval, completionInterval: completionInterval, overdue: overdue,
                pageSize: pageSize, pageNumber: pageNumber, pass: pass, minPercentageScore: minPercentageScore,
                maxPercentageScore: maxPercentageScore, sortOrder: sortOrder, sortBy: sortBy, userId: userId,
                types: types, states: states, expand: expand))
    }

    /// The call `GET /api/v2/learning/assignments`, ready to be sent.
    public static func getLearningAssignments(
        moduleId: String? = nil, interval: String? = nil, completionInterval: String? = nil,
        overdue: GetLearningAssignmentsOverdue? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        pass: GetLearningAssignmentsPass? = nil, minPercentageScore: Double? = nil, maxPercentageScore: Double? = nil,
        sortOrder: GetLearningAssignmentsSortOrder? = nil, sortBy: GetLearningAssignmentsSortBy? = nil,
        userId: [String]? = nil, types: [GetLearningAssignmentsTypes]? = nil,
        states: [GetLearningAssignmentsStates]? = nil, expand: [GetLearningAssignmentsExpand]? = nil
    ) -> APICall<LearningAssignmentsDomainEntity> {
        var queryParameters = QueryParameters()
        queryParameters.add("moduleId", moduleId)
        queryParameters.add("interval", interval)
        queryParameters.add("completionInterval", completionInterval)
        queryParameters.add("overdue", overdue)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pass", pass)
        queryParameters.add("minPercentageScore", minPercentageScore)
        queryParameters.add("maxPercentageScore", maxPercentageScore)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("userId", userId)
        queryParameters.add("types", types)
        queryParameters.add("states", states)
        queryParameters.add("expand", expand)
        return APICall("getLearningAssignments", .get, "/api/v2/learning/assignments", query: queryParameters)
    }
}

// MARK: - getLearningAssignmentsMe

extension LearningApi {
    /// Calls `GET /api/v2/learning/assignments/me`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the query.
    ///   - interval: `interval` in the query.
    ///   - completionInterval: `completionInterval` in the query.
    ///   - overdue: `overdue` in the query; when left out: `Any`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pass: `pass` in the query; when left out: `Any`.
    ///   - minPercentageScore: `minPercentageScore` in the query.
    ///   - maxPercentageScore: `maxPercentageScore` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `Desc`.
    ///   - sortBy: `sortBy` in the query.
    ///   - types: `types` in the query, once for each element.
    ///   - states: `states` in the query, once for each element.
    ///   - expand: `expand` in the query, once for each element.
    public func getLearningAssignmentsMe(
        moduleId: String? = nil, interval: String? = nil, completionInterval: String? = nil,
        overdue: GetLearningAssignmentsMeOverdue? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        pass: GetLearningAssignmentsMePass? = nil, minPercentageScore: Double? = nil, maxPercentageScore: Double? = nil,
        sortOrder: GetLearningAssignmentsMeSortOrder? = nil, sortBy: GetLearningAssignmentsMeSortBy? = nil,
        types: [GetLearningAssignmentsMeTypes]? = nil, states: [GetLearningAssignmentsMeStates]? = nil,
        expand: [GetLearningAssignmentsMeExpand]? = nil
    ) async throws(ApiError) -> LearningAssignmentsDomainEntity {
        try await client.send(
            Self.getLearningAssignmentsMe(
                moduleId: moduleId, interval: interval, completionInterval: completionInterval, overdue: overdue,
                pageSize: pageSize, pageNumber: pageNumber, pass: pass, minPercentageScore: minPercentageScore,
                maxPercentageScore: maxPercentageScore, sortOrder: sortOrder, sortBy: sortBy, types: types,
                states: states, expand: expand))
    }

    /// The call `GET /api/v2/learning/assignments/me`, ready to be sent.
    public static func getLearningAssignmentsMe(
        moduleId: String? = nil, interval: String? = nil, completionInterval: String? = nil,
        overdue: GetLearningAssignmentsMeOverdue? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        pass: GetLearningAssignmentsMePass? = nil, minPercentageScore: Double? = nil, maxPercentageScore: Double? = nil,
        sortOrder: GetLearningAssignmentsMeSortOrder? = nil, sortBy: GetLearningAssignmentsMeSortBy? = nil,
        types: [GetLearningAssignmentsMeTypes]? = nil, states: [GetLearningAssignmentsMeStates]? = nil,
        expand: [GetLearningAssignmentsMeExpand]? = nil
    ) -> APICall<LearningAssignmentsDomainEntity> {
        var queryParameters = QueryParameters()
        queryParameters.add("moduleId", moduleId)
        queryParameters.add("interval", interval)
        queryParameters.add("completionInterval", completionInterval)
        queryParameters.add("overdue", overdue)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pass", pass)
        queryParameters.add("minPercentageScore", minPercentageScore)
        queryParameters.add("maxPercentageScore", maxPercentageScore)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("types", types)
        queryParameters.add("states", states)
        queryParameters.add("expand", expand)
        return APICall("getLearningAssignmentsMe", .get, "/api/v2/learning/assignments/me", query: queryParameters)
    }
}

// MARK: - getLearningModule

extension LearningApi {
    /// Calls `GET /api/v2/learning/modules/{moduleId}`.
    ///
    /// Needs the permission `learning:module:view`.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getLearningModule(
        moduleId: String, expand: [GetLearningModuleExpand]? = nil
    ) async throws(ApiError) -> LearningModule {
        try await client.send(Self.getLearningModule(moduleId: moduleId, expand: expand))
    }

    /// The call `GET /api/v2/learning/modules/{moduleId}`, ready to be sent.
    public static func getLearningModule(
        moduleId: String, expand: [GetLearningModuleExpand]? = nil
    ) -> APICall<LearningModule> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getLearningModule", .get, "/api/v2/learning/modules/{moduleId}", parameters: [("moduleId", moduleId)],
            query: queryParameters)
    }
}

// MARK: - getLearningModuleJob

extension LearningApi {
    /// Calls `GET /api/v2/learning/modules/{moduleId}/jobs/{jobId}`.
    ///
    /// Needs the permission `learning:module:view`.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getLearningModuleJob(
        moduleId: String, jobId: String
    ) async throws(ApiError) -> LearningModuleJobResponse {
        try await client.send(Self.getLearningModuleJob(moduleId: moduleId, jobId: jobId))
    }

    /// The call `GET /api/v2/learning/modules/{moduleId}/jobs/{jobId}`, ready to be sent.
    public static func getLearningModuleJob(moduleId: String, jobId: String) -> APICall<LearningModuleJobResponse> {
        APICall(
            "getLearningModuleJob", .get, "/api/v2/learning/modules/{moduleId}/jobs/{jobId}",
            parameters: [("moduleId", moduleId), ("jobId", jobId)])
    }
}

// MARK: - getLearningModulePreview

extension LearningApi {
    /// Calls `GET /api/v2/learning/modules/{moduleId}/preview`.
    ///
    /// Needs the permission `learning:module:preview`.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the path.
    public func getLearningModulePreview(moduleId: String) async throws(ApiError) -> LearningModulePreviewGetResponse {
        try await client.send(Self.getLearningModulePreview(moduleId: moduleId))
    }

    /// The call `GET /api/v2/learning/modules/{moduleId}/preview`, ready to be sent.
    public static func getLearningModulePreview(moduleId: String) -> APICall<LearningModulePreviewGetResponse> {
        APICall(
            "getLearningModulePreview", .get, "/api/v2/learning/modules/{moduleId}/preview",
            parameters: [("moduleId", moduleId)])
    }
}

// MARK: - getLearningModuleRule

extension LearningApi {
    /// Calls `GET /api/v2/learning/modules/{moduleId}/rule`.
    ///
    /// Needs the permission `learning:rule:view`.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the path.
    public func getLearningModuleRule(moduleId: String) async throws(ApiError) -> LearningModuleRule {
        try await client.send(Self.getLearningModuleRule(moduleId: moduleId))
    }

    /// The call `GET /api/v2/learning/modules/{moduleId}/rule`, ready to be sent.
    public static func getLearningModuleRule(moduleId: String) -> APICall<LearningModuleRule> {
        APICall(
            "getLearningModuleRule", .get, "/api/v2/learning/modules/{moduleId}/rule",
            parameters: [("moduleId", moduleId)])
    }
}

// MARK: - getLearningModuleVersion

extension LearningApi {
    /// Calls `GET /api/v2/learning/modules/{moduleId}/versions/{versionId}`.
    ///
    /// Needs the permission `learning:module:view`.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getLearningModuleVersion(
        moduleId: String, versionId: String, expand: [GetLearningModuleVersionExpand]? = nil
    ) async throws(ApiError) -> LearningModule {
        try await client.send(Self.getLearningModuleVersion(moduleId: moduleId, versionId: versionId, expand: expand))
    }

    /// The call `GET /api/v2/learning/modules/{moduleId}/versions/{versionId}`, ready to be sent.
    public static func getLearningModuleVersion(
        moduleId: String, versionId: String, expand: [GetLearningModuleVersionExpand]? = nil
    ) -> APICall<LearningModule> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getLearningModuleVersion", .get, "/api/v2/learning/modules/{moduleId}/versions/{versionId}",
            parameters: [("moduleId", moduleId), ("versionId", versionId)], query: queryParameters)
    }
}

// MARK: - getLearningModules

extension LearningApi {
    /// Calls `GET /api/v2/learning/modules`.
    ///
    /// Needs the permission `learning:module:view`.
    ///
    /// - Parameters:
    ///   - types: `types` in the query, once for each element.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - searchTerm: `searchTerm` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - statuses: `statuses` in the query, once for each element.
    ///   - externalIds: `externalIds` in the query, once for each element.
    public func getLearningModules(
        types: [GetLearningModulesTypes]? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        sortOrder: GetLearningModulesSortOrder? = nil, sortBy: GetLearningModulesSortBy? = nil,
        searchTerm: String? = nil, expand: [GetLearningModulesExpand]? = nil,
        statuses: [GetLearningModulesStatuses]? = nil, externalIds: [String]? = nil
    ) async throws(ApiError) -> LearningModuleList {
        try await client.send(
            Self.getLearningModules(
                types: types, pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder, sortBy: sortBy,
                searchTerm: searchTerm, expand: expand, statuses: statuses, externalIds: externalIds))
    }

    /// The call `GET /api/v2/learning/modules`, ready to be sent.
    public static func getLearningModules(
        types: [GetLearningModulesTypes]? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        sortOrder: GetLearningModulesSortOrder? = nil, sortBy: GetLearningModulesSortBy? = nil,
        searchTerm: String? = nil, expand: [GetLearningModulesExpand]? = nil,
        statuses: [GetLearningModulesStatuses]? = nil, externalIds: [String]? = nil
    ) -> APICall<LearningModuleList> {
        var queryParameters = QueryParameters()
        queryParameters.add("types", types)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("searchTerm", searchTerm)
        queryParameters.add("expand", expand)
        queryParameters.add("statuses", statuses)
        queryParameters.add("externalIds", externalIds)
        return APICall("getLearningModules", .get, "/api/v2/learning/modules", query: queryParameters)
    }
}

// MARK: - getLearningModulesAssignments

extension LearningApi {
    /// Calls `GET /api/v2/learning/modules/assignments`.
    ///
    /// Needs the permissions `learning:module:view`, `learning:assignment:view`.
    ///
    /// - Parameters:
    ///   - userIds: `userIds` in the query, once for each element.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - searchTerm: `searchTerm` in the query.
    ///   - overdue: `overdue` in the query; when left out: `Any`.
    ///   - assignmentStates: `assignmentStates` in the query, once for each element.
    ///   - expand: `expand` in the query, once for each element.
    public func getLearningModulesAssignments(
        userIds: [String], pageSize: Int? = nil, pageNumber: Int? = nil, searchTerm: String? = nil,
        overdue: GetLearningModulesAssignmentsOverdue? = nil,
        assignmentStates: [GetLearningModulesAssignmentsAssignmentStates]? = nil,
        expand: [GetLearningModulesAssignmentsExpand]? = nil
    ) async throws(ApiError) -> AssignedLearningModuleDomainEntityListing {
        try await client.send(
            Self.getLearningModulesAssignments(
                userIds: userIds, pageSize: pageSize, pageNumber: pageNumber, searchTerm: searchTerm, overdue: overdue,
                assignmentStates: assignmentStates, expand: expand))
    }

    /// The call `GET /api/v2/learning/modules/assignments`, ready to be sent.
    public static func getLearningModulesAssignments(
        userIds: [String], pageSize: Int? = nil, pageNumber: Int? = nil, searchTerm: String? = nil,
        overdue: GetLearningModulesAssignmentsOverdue? = nil,
        assignmentStates: [GetLearningModulesAssignmentsAssignmentStates]? = nil,
        expand: [GetLearningModulesAssignmentsExpand]? = nil
    ) -> APICall<AssignedLearningModuleDomainEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("userIds", userIds)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("searchTerm", searchTerm)
        queryParameters.add("overdue", overdue)
        queryParameters.add("assignmentStates", assignmentStates)
        queryParameters.add("expand", expand)
        return APICall(
            "getLearningModulesAssignments", .get, "/api/v2/learning/modules/assignments", query: queryParameters)
    }
}

// MARK: - getLearningModulesCoverartCoverArtId

extension LearningApi {
    /// Calls `GET /api/v2/learning/modules/coverart/{coverArtId}`.
    ///
    /// Needs the permission `learning:coverart:view`.
    ///
    /// - Parameters:
    ///   - coverArtId: `coverArtId` in the path.
    public func getLearningModulesCoverartCoverArtId(
        coverArtId: String
    ) async throws(ApiError) -> LearningModuleCoverArtResponse {
        try await client.send(Self.getLearningModulesCoverartCoverArtId(coverArtId: coverArtId))
    }

    /// The call `GET /api/v2/learning/modules/coverart/{coverArtId}`, ready to be sent.
    public static func getLearningModulesCoverartCoverArtId(
        coverArtId: String
    ) -> APICall<LearningModuleCoverArtResponse> {
        APICall(
            "getLearningModulesCoverartCoverArtId", .get, "/api/v2/learning/modules/coverart/{coverArtId}",
            parameters: [("coverArtId", coverArtId)])
    }
}

// MARK: - getLearningScheduleslotsJob

extension LearningApi {
    /// Calls `GET /api/v2/learning/scheduleslots/jobs/{jobId}`.
    ///
    /// Needs the permission `learning:scheduleSlotJob:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getLearningScheduleslotsJob(jobId: String) async throws(ApiError) -> LearningScheduleSlotsJobResponse {
        try await client.send(Self.getLearningScheduleslotsJob(jobId: jobId))
    }

    /// The call `GET /api/v2/learning/scheduleslots/jobs/{jobId}`, ready to be sent.
    public static func getLearningScheduleslotsJob(jobId: String) -> APICall<LearningScheduleSlotsJobResponse> {
        APICall(
            "getLearningScheduleslotsJob", .get, "/api/v2/learning/scheduleslots/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getLearningScormScormId

extension LearningApi {
    /// Calls `GET /api/v2/learning/scorm/{scormId}`.
    ///
    /// Needs the permission `learning:scorm:view`.
    ///
    /// - Parameters:
    ///   - scormId: `scormId` in the path.
    public func getLearningScormScormId(scormId: String) async throws(ApiError) -> LearningScormResponse {
        try await client.send(Self.getLearningScormScormId(scormId: scormId))
    }

    /// The call `GET /api/v2/learning/scorm/{scormId}`, ready to be sent.
    public static func getLearningScormScormId(scormId: String) -> APICall<LearningScormResponse> {
        APICall("getLearningScormScormId", .get, "/api/v2/learning/scorm/{scormId}", parameters: [("scormId", scormId)])
    }
}

// MARK: - patchLearningAssignment

extension LearningApi {
    /// Calls `PATCH /api/v2/learning/assignments/{assignmentId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - assignmentId: `assignmentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchLearningAssignment(
        assignmentId: String, body: LearningAssignmentUpdate? = nil
    ) async throws(ApiError) -> LearningAssignment {
        try await client.send(Self.patchLearningAssignment(assignmentId: assignmentId, body: body))
    }

    /// The call `PATCH /api/v2/learning/assignments/{assignmentId}`, ready to be sent.
    public static func patchLearningAssignment(
        assignmentId: String, body: LearningAssignmentUpdate? = nil
    ) -> APICall<LearningAssignment> {
        APICall(
            "patchLearningAssignment", .patch, "/api/v2/learning/assignments/{assignmentId}",
            parameters: [("assignmentId", assignmentId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchLearningAssignmentReschedule

extension LearningApi {
    /// Calls `PATCH /api/v2/learning/assignments/{assignmentId}/reschedule`.
    ///
    /// Needs the permission `learning:assignment:reschedule`.
    ///
    /// - Parameters:
    ///   - assignmentId: `assignmentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchLearningAssignmentReschedule(
        assignmentId: String, body: LearningAssignmentReschedule? = nil
    ) async throws(ApiError) -> LearningAssignment {
        try await client.send(Self.patchLearningAssignmentReschedule(assignmentId: assignmentId, body: body))
    }

    /// The call `PATCH /api/v2/learning/assignments/{assignmentId}/reschedule`, ready to be sent.
    public static func patchLearningAssignmentReschedule(
        assignmentId: String, body: LearningAssignmentReschedule? = nil
    ) -> APICall<LearningAssignment> {
        APICall(
            "patchLearningAssignmentReschedule", .patch, "/api/v2/learning/assignments/{assignmentId}/reschedule",
            parameters: [("assignmentId", assignmentId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchLearningAssignmentStep

extension LearningApi {
    /// Calls `PATCH /api/v2/learning/assignments/{assignmentId}/steps/{stepId}`.
    ///
    /// Needs the permission `learning:assignment:editOwn`.
    ///
    /// - Parameters:
    ///   - assignmentId: `assignmentId` in the path.
    ///   - stepId: `stepId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchLearningAssignmentStep(
        assignmentId: String, stepId: String, body: LearningAssignmentStep? = nil
    ) async throws(ApiError) -> LearningAssignmentStep {
        try await client.send(Self.patchLearningAssignmentStep(assignmentId: assignmentId, stepId: stepId, body: body))
    }

    /// The call `PATCH /api/v2/learning/assignments/{assignmentId}/steps/{stepId}`, ready to be sent.
    public static func patchLearningAssignmentStep(
        assignmentId: String, stepId: String, body: LearningAssignmentStep? = nil
    ) -> APICall<LearningAssignmentStep> {
        APICall(
            "patchLearningAssignmentStep", .patch, "/api/v2/learning/assignments/{assignmentId}/steps/{stepId}",
            parameters: [("assignmentId", assignmentId), ("stepId", stepId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchLearningModuleUserAssignments

extension LearningApi {
    /// Calls `PATCH /api/v2/learning/modules/{moduleId}/users/{userId}/assignments`.
    ///
    /// Needs the permission `learning:externalAssignment:edit`.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the path.
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchLearningModuleUserAssignments(
        moduleId: String, userId: String, body: LearningAssignmentExternalUpdate
    ) async throws(ApiError) -> LearningAssignment {
        try await client.send(Self.patchLearningModuleUserAssignments(moduleId: moduleId, userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/learning/modules/{moduleId}/users/{userId}/assignments`, ready to be sent.
    public static func patchLearningModuleUserAssignments(
        moduleId: String, userId: String, body: LearningAssignmentExternalUpdate
    ) -> APICall<LearningAssignment> {
        APICall(
            "patchLearningModuleUserAssignments", .patch,
            "/api/v2/learning/modules/{moduleId}/users/{userId}/assignments",
            parameters: [("moduleId", moduleId), ("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - postLearningAssessmentsScoring

extension LearningApi {
    /// Calls `POST /api/v2/learning/assessments/scoring`.
    ///
    /// Needs one of the permissions `learning:module:view`, `learning:module:add`, `learning:module:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLearningAssessmentsScoring(
        body: LearningAssessmentScoringRequest
    ) async throws(ApiError) -> AssessmentScoringSet {
        try await client.send(Self.postLearningAssessmentsScoring(body: body))
    }

    /// The call `POST /api/v2/learning/assessments/scoring`, ready to be sent.
    public static func postLearningAssessmentsScoring(
        body: LearningAssessmentScoringRequest
    ) -> APICall<AssessmentScoringSet> {
        APICall(
            "postLearningAssessmentsScoring", .post, "/api/v2/learning/assessments/scoring", body: .json(body.asJSON))
    }
}

// MARK: - postLearningAssignmentReassign

extension LearningApi {
    /// Calls `POST /api/v2/learning/assignments/{assignmentId}/reassign`.
    ///
    /// Needs the permission `learning:assignment:add`.
    ///
    /// - Parameters:
    ///   - assignmentId: `assignmentId` in the path.
    @discardableResult
    public func postLearningAssignmentReassign(assignmentId: String) async throws(ApiError) -> LearningAssignment {
        try await client.send(Self.postLearningAssignmentReassign(assignmentId: assignmentId))
    }

    /// The call `POST /api/v2/learning/assignments/{assignmentId}/reassign`, ready to be sent.
    public static func postLearningAssignmentReassign(assignmentId: String) -> APICall<LearningAssignment> {
        APICall(
            "postLearningAssignmentReassign", .post, "/api/v2/learning/assignments/{assignmentId}/reassign",
            parameters: [("assignmentId", assignmentId)])
    }
}

// MARK: - postLearningAssignmentReset

extension LearningApi {
    /// Calls `POST /api/v2/learning/assignments/{assignmentId}/reset`.
    ///
    /// Needs the permission `learning:assignment:reset`.
    ///
    /// - Parameters:
    ///   - assignmentId: `assignmentId` in the path.
    @discardableResult
    public func postLearningAssignmentReset(assignmentId: String) async throws(ApiError) -> LearningAssignment {
        try await client.send(Self.postLearningAssignmentReset(assignmentId: assignmentId))
    }

    /// The call `POST /api/v2/learning/assignments/{assignmentId}/reset`, ready to be sent.
    public static func postLearningAssignmentReset(assignmentId: String) -> APICall<LearningAssignment> {
        APICall(
            "postLearningAssignmentReset", .post, "/api/v2/learning/assignments/{assignmentId}/reset",
            parameters: [("assignmentId", assignmentId)])
    }
}

// MARK: - postLearningAssignments

extension LearningApi {
    /// Calls `POST /api/v2/learning/assignments`.
    ///
    /// Needs the permission `learning:assignment:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLearningAssignments(
        body: LearningAssignmentCreate? = nil
    ) async throws(ApiError) -> LearningAssignment {
        try await client.send(Self.postLearningAssignments(body: body))
    }

    /// The call `POST /api/v2/learning/assignments`, ready to be sent.
    public static func postLearningAssignments(body: LearningAssignmentCreate? = nil) -> APICall<LearningAssignment> {
        APICall(
            "postLearningAssignments", .post, "/api/v2/learning/assignments",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postLearningAssignmentsAggregatesQuery

extension LearningApi {
    /// Calls `POST /api/v2/learning/assignments/aggregates/query`.
    ///
    /// Needs the permission `learning:assignment:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLearningAssignmentsAggregatesQuery(
        body: LearningAssignmentAggregateParam
    ) async throws(ApiError) -> LearningAssignmentAggregateResponse {
        try await client.send(Self.postLearningAssignmentsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/learning/assignments/aggregates/query`, ready to be sent.
    public static func postLearningAssignmentsAggregatesQuery(
        body: LearningAssignmentAggregateParam
    ) -> APICall<LearningAssignmentAggregateResponse> {
        APICall(
            "postLearningAssignmentsAggregatesQuery", .post, "/api/v2/learning/assignments/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postLearningAssignmentsBulkadd

extension LearningApi {
    /// Calls `POST /api/v2/learning/assignments/bulkadd`.
    ///
    /// Needs the permission `learning:assignment:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLearningAssignmentsBulkadd(
        body: [LearningAssignmentItem]? = nil
    ) async throws(ApiError) -> LearningAssignmentBulkAddResponse {
        try await client.send(Self.postLearningAssignmentsBulkadd(body: body))
    }

    /// The call `POST /api/v2/learning/assignments/bulkadd`, ready to be sent.
    public static func postLearningAssignmentsBulkadd(
        body: [LearningAssignmentItem]? = nil
    ) -> APICall<LearningAssignmentBulkAddResponse> {
        APICall(
            "postLearningAssignmentsBulkadd", .post, "/api/v2/learning/assignments/bulkadd",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postLearningAssignmentsBulkremove

extension LearningApi {
    /// Calls `POST /api/v2/learning/assignments/bulkremove`.
    ///
    /// Needs the permission `learning:assignment:delete`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLearningAssignmentsBulkremove(
        body: [String]? = nil
    ) async throws(ApiError) -> LearningAssignmentBulkRemoveResponse {
        try await client.send(Self.postLearningAssignmentsBulkremove(body: body))
    }

    /// The call `POST /api/v2/learning/assignments/bulkremove`, ready to be sent.
    public static func postLearningAssignmentsBulkremove(
        body: [String]? = nil
    ) -> APICall<LearningAssignmentBulkRemoveResponse> {
        APICall(
            "postLearningAssignmentsBulkremove", .post, "/api/v2/learning/assignments/bulkremove",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postLearningModuleJobs

extension LearningApi {
    /// Calls `POST /api/v2/learning/modules/{moduleId}/jobs`.
    ///
    /// Needs the permission `learning:module:add`.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postLearningModuleJobs(
        moduleId: String, body: LearningModuleJobRequest
    ) async throws(ApiError) -> LearningModuleJobResponse {
        try await client.send(Self.postLearningModuleJobs(moduleId: moduleId, body: body))
    }

    /// The call `POST /api/v2/learning/modules/{moduleId}/jobs`, ready to be sent.
    public static func postLearningModuleJobs(
        moduleId: String, body: LearningModuleJobRequest
    ) -> APICall<LearningModuleJobResponse> {
        APICall(
            "postLearningModuleJobs", .post, "/api/v2/learning/modules/{moduleId}/jobs",
            parameters: [("moduleId", moduleId)], body: .json(body.asJSON))
    }
}

// MARK: - postLearningModulePublish

extension LearningApi {
    /// Calls `POST /api/v2/learning/modules/{moduleId}/publish`.
    ///
    /// Needs the permission `learning:module:publish`.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postLearningModulePublish(
        moduleId: String, body: LearningModulePublishRequest? = nil
    ) async throws(ApiError) -> LearningModulePublishResponse {
        try await client.send(Self.postLearningModulePublish(moduleId: moduleId, body: body))
    }

    /// The call `POST /api/v2/learning/modules/{moduleId}/publish`, ready to be sent.
    public static func postLearningModulePublish(
        moduleId: String, body: LearningModulePublishRequest? = nil
    ) -> APICall<LearningModulePublishResponse> {
        APICall(
            "postLearningModulePublish", .post, "/api/v2/learning/modules/{moduleId}/publish",
            parameters: [("moduleId", moduleId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postLearningModuleRuleMigrate

extension LearningApi {
    /// Calls `POST /api/v2/learning/modules/{moduleId}/rule/migrate`.
    ///
    /// Needs the permission `learning:module:edit`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the path.
    @discardableResult
    public func postLearningModuleRuleMigrate(
        moduleId: String
    ) async throws(ApiError) -> LearningModuleMigrateResponse {
        try await client.send(Self.postLearningModuleRuleMigrate(moduleId: moduleId))
    }

    /// The call `POST /api/v2/learning/modules/{moduleId}/rule/migrate`, ready to be sent.
    public static func postLearningModuleRuleMigrate(moduleId: String) -> APICall<LearningModuleMigrateResponse> {
        APICall(
            "postLearningModuleRuleMigrate", .post, "/api/v2/learning/modules/{moduleId}/rule/migrate",
            parameters: [("moduleId", moduleId)])
    }
}

// MARK: - postLearningModules

extension LearningApi {
    /// Calls `POST /api/v2/learning/modules`.
    ///
    /// Needs the permission `learning:module:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLearningModules(body: LearningModuleRequest) async throws(ApiError) -> LearningModule {
        try await client.send(Self.postLearningModules(body: body))
    }

    /// The call `POST /api/v2/learning/modules`, ready to be sent.
    public static func postLearningModules(body: LearningModuleRequest) -> APICall<LearningModule> {
        APICall("postLearningModules", .post, "/api/v2/learning/modules", body: .json(body.asJSON))
    }
}

// MARK: - postLearningRulesQuery

extension LearningApi {
    /// Calls `POST /api/v2/learning/rules/query`.
    ///
    /// Needs the permission `learning:rule:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query; when left out: `50`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    @discardableResult
    public func postLearningRulesQuery(
        body: LearningAssignmentUserQuery, pageSize: Int, pageNumber: Int
    ) async throws(ApiError) -> LearningAssignmentUserListing {
        try await client.send(Self.postLearningRulesQuery(body: body, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `POST /api/v2/learning/rules/query`, ready to be sent.
    public static func postLearningRulesQuery(
        body: LearningAssignmentUserQuery, pageSize: Int, pageNumber: Int
    ) -> APICall<LearningAssignmentUserListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "postLearningRulesQuery", .post, "/api/v2/learning/rules/query", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postLearningScheduleslotsJobs

extension LearningApi {
    /// Calls `POST /api/v2/learning/scheduleslots/jobs`.
    ///
    /// Needs the permission `learning:scheduleSlotJob:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLearningScheduleslotsJobs(
        body: LearningScheduleSlotsJobRequest
    ) async throws(ApiError) -> LearningScheduleSlotsJobResponse {
        try await client.send(Self.postLearningScheduleslotsJobs(body: body))
    }

    /// The call `POST /api/v2/learning/scheduleslots/jobs`, ready to be sent.
    public static func postLearningScheduleslotsJobs(
        body: LearningScheduleSlotsJobRequest
    ) -> APICall<LearningScheduleSlotsJobResponse> {
        APICall("postLearningScheduleslotsJobs", .post, "/api/v2/learning/scheduleslots/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postLearningScheduleslotsQuery

extension LearningApi {
    /// Calls `POST /api/v2/learning/scheduleslots/query`.
    ///
    /// Needs the permission `learning:scheduleSlot:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLearningScheduleslotsQuery(
        body: LearningScheduleSlotsQueryRequest
    ) async throws(ApiError) -> LearningScheduleSlotsQueryResponse {
        try await client.send(Self.postLearningScheduleslotsQuery(body: body))
    }

    /// The call `POST /api/v2/learning/scheduleslots/query`, ready to be sent.
    public static func postLearningScheduleslotsQuery(
        body: LearningScheduleSlotsQueryRequest
    ) -> APICall<LearningScheduleSlotsQueryResponse> {
        APICall(
            "postLearningScheduleslotsQuery", .post, "/api/v2/learning/scheduleslots/query", body: .json(body.asJSON))
    }
}

// MARK: - postLearningScorm

extension LearningApi {
    /// Calls `POST /api/v2/learning/scorm`.
    ///
    /// Needs the permission `learning:scorm:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLearningScorm(
        body: LearningScormUploadRequest? = nil
    ) async throws(ApiError) -> LearningScormUploadResponse {
        try await client.send(Self.postLearningScorm(body: body))
    }

    /// The call `POST /api/v2/learning/scorm`, ready to be sent.
    public static func postLearningScorm(
        body: LearningScormUploadRequest? = nil
    ) -> APICall<LearningScormUploadResponse> {
        APICall("postLearningScorm", .post, "/api/v2/learning/scorm", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putLearningModule

extension LearningApi {
    /// Calls `PUT /api/v2/learning/modules/{moduleId}`.
    ///
    /// Needs the permission `learning:module:edit`.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putLearningModule(
        moduleId: String, body: LearningModuleRequest
    ) async throws(ApiError) -> LearningModule {
        try await client.send(Self.putLearningModule(moduleId: moduleId, body: body))
    }

    /// The call `PUT /api/v2/learning/modules/{moduleId}`, ready to be sent.
    public static func putLearningModule(moduleId: String, body: LearningModuleRequest) -> APICall<LearningModule> {
        APICall(
            "putLearningModule", .put, "/api/v2/learning/modules/{moduleId}", parameters: [("moduleId", moduleId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putLearningModulePreview

extension LearningApi {
    /// Calls `PUT /api/v2/learning/modules/{moduleId}/preview`.
    ///
    /// Needs the permission `learning:module:preview`.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putLearningModulePreview(
        moduleId: String, body: LearningModulePreviewUpdateRequest
    ) async throws(ApiError) -> LearningModulePreviewUpdateResponse {
        try await client.send(Self.putLearningModulePreview(moduleId: moduleId, body: body))
    }

    /// The call `PUT /api/v2/learning/modules/{moduleId}/preview`, ready to be sent.
    public static func putLearningModulePreview(
        moduleId: String, body: LearningModulePreviewUpdateRequest
    ) -> APICall<LearningModulePreviewUpdateResponse> {
        APICall(
            "putLearningModulePreview", .put, "/api/v2/learning/modules/{moduleId}/preview",
            parameters: [("moduleId", moduleId)], body: .json(body.asJSON))
    }
}

// MARK: - putLearningModuleRule

extension LearningApi {
    /// Calls `PUT /api/v2/learning/modules/{moduleId}/rule`.
    ///
    /// Needs the permission `learning:rule:edit`.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the path.
    ///   - body: the body.
    ///   - assign: `assign` in the query; when left out: `true`.
    @discardableResult
    public func putLearningModuleRule(
        moduleId: String, body: LearningModuleRule, assign: Bool? = nil
    ) async throws(ApiError) -> LearningModuleRule {
        try await client.send(Self.putLearningModuleRule(moduleId: moduleId, body: body, assign: assign))
    }

    /// The call `PUT /api/v2/learning/modules/{moduleId}/rule`, ready to be sent.
    public static func putLearningModuleRule(
        moduleId: String, body: LearningModuleRule, assign: Bool? = nil
    ) -> APICall<LearningModuleRule> {
        var queryParameters = QueryParameters()
        queryParameters.add("assign", assign)
        return APICall(
            "putLearningModuleRule", .put, "/api/v2/learning/modules/{moduleId}/rule",
            parameters: [("moduleId", moduleId)], query: queryParameters, body: .json(body.asJSON))
    }
}
