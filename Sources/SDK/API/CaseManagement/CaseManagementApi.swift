// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Case Management.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct CaseManagementApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteCasemanagementCase

extension CaseManagementApi {
    /// Calls `DELETE /api/v2/casemanagement/cases/{caseId}`.
    ///
    /// Needs the permission `caseManagement:case:delete`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    @discardableResult
    public func deleteCasemanagementCase(caseId: String) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteCasemanagementCase(caseId: caseId))
    }

    /// The call `DELETE /api/v2/casemanagement/cases/{caseId}`, ready to be sent.
    public static func deleteCasemanagementCase(caseId: String) -> APICall<JSON> {
        APICall(
            "deleteCasemanagementCase", .delete, "/api/v2/casemanagement/cases/{caseId}",
            parameters: [("caseId", caseId)])
    }
}

// MARK: - deleteCasemanagementCaseCommentsMeCommentId

extension CaseManagementApi {
    /// Calls `DELETE /api/v2/casemanagement/cases/{caseId}/comments/me/{commentId}`.
    ///
    /// Needs the permission `caseManagement:commentSelf:delete`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - commentId: `commentId` in the path.
    @discardableResult
    public func deleteCasemanagementCaseCommentsMeCommentId(
        caseId: String, commentId: String
    ) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteCasemanagementCaseCommentsMeCommentId(caseId: caseId, commentId: commentId))
    }

    /// The call `DELETE /api/v2/casemanagement/cases/{caseId}/comments/me/{commentId}`, ready to be sent.
    public static func deleteCasemanagementCaseCommentsMeCommentId(caseId: String, commentId: String) -> APICall<JSON> {
        APICall(
            "deleteCasemanagementCaseCommentsMeCommentId", .delete,
            "/api/v2/casemanagement/cases/{caseId}/comments/me/{commentId}",
            parameters: [("caseId", caseId), ("commentId", commentId)])
    }
}

// MARK: - deleteCasemanagementCaseplan

extension CaseManagementApi {
    /// Calls `DELETE /api/v2/casemanagement/caseplans/{caseplanId}`.
    ///
    /// Needs the permission `caseManagement:caseplan:delete`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    @discardableResult
    public func deleteCasemanagementCaseplan(caseplanId: String) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteCasemanagementCaseplan(caseplanId: caseplanId))
    }

    /// The call `DELETE /api/v2/casemanagement/caseplans/{caseplanId}`, ready to be sent.
    public static func deleteCasemanagementCaseplan(caseplanId: String) -> APICall<JSON> {
        APICall(
            "deleteCasemanagementCaseplan", .delete, "/api/v2/casemanagement/caseplans/{caseplanId}",
            parameters: [("caseplanId", caseplanId)])
    }
}

// MARK: - deleteCasemanagementCaseplanDataschema

extension CaseManagementApi {
    /// Calls `DELETE /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}`.
    ///
    /// Needs the permission `caseManagement:caseplanDataSchemas:delete`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - schemaKeyName: `schemaKeyName` in the path.
    @discardableResult
    public func deleteCasemanagementCaseplanDataschema(
        caseplanId: String, schemaKeyName: String
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.deleteCasemanagementCaseplanDataschema(caseplanId: caseplanId, schemaKeyName: schemaKeyName))
    }

    /// The call `DELETE /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}`, ready to be sent.
    public static func deleteCasemanagementCaseplanDataschema(
        caseplanId: String, schemaKeyName: String
    ) -> APICall<JSON> {
        APICall(
            "deleteCasemanagementCaseplanDataschema", .delete,
            "/api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}",
            parameters: [("caseplanId", caseplanId), ("schemaKeyName", schemaKeyName)])
    }
}

// MARK: - deleteCasemanagementCaseplanStageplan

extension CaseManagementApi {
    /// Calls `DELETE /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - stageplanId: `stageplanId` in the path.
    @discardableResult
    public func deleteCasemanagementCaseplanStageplan(
        caseplanId: String, stageplanId: String
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.deleteCasemanagementCaseplanStageplan(caseplanId: caseplanId, stageplanId: stageplanId))
    }

    /// The call `DELETE /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}`, ready to be sent.
    public static func deleteCasemanagementCaseplanStageplan(caseplanId: String, stageplanId: String) -> APICall<JSON> {
        APICall(
            "deleteCasemanagementCaseplanStageplan", .delete,
            "/api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}",
            parameters: [("caseplanId", caseplanId), ("stageplanId", stageplanId)])
    }
}

// MARK: - getCasemanagementCase

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/{caseId}`.
    ///
    /// Needs the permission `caseManagement:case:view`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - expands: `expands` in the query, once for each element.
    public func getCasemanagementCase(
        caseId: String, expands: [GetCasemanagementCaseExpands]? = nil
    ) async throws(ApiError) -> Case {
        try await client.send(Self.getCasemanagementCase(caseId: caseId, expands: expands))
    }

    /// The call `GET /api/v2/casemanagement/cases/{caseId}`, ready to be sent.
    public static func getCasemanagementCase(
        caseId: String, expands: [GetCasemanagementCaseExpands]? = nil
    ) -> APICall<Case> {
        var queryParameters = QueryParameters()
        queryParameters.add("expands", expands)
        return APICall(
            "getCasemanagementCase", .get, "/api/v2/casemanagement/cases/{caseId}", parameters: [("caseId", caseId)],
            query: queryParameters)
    }
}

// MARK: - getCasemanagementCaseAssociation

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/{caseId}/associations/{associationId}`.
    ///
    /// Needs the permission `caseManagement:caseAssociation:view`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - associationId: `associationId` in the path.
    public func getCasemanagementCaseAssociation(
        caseId: String, associationId: String
    ) async throws(ApiError) -> CaseAssociation {
        try await client.send(Self.getCasemanagementCaseAssociation(caseId: caseId, associationId: associationId))
    }

    /// The call `GET /api/v2/casemanagement/cases/{caseId}/associations/{associationId}`, ready to be sent.
    public static func getCasemanagementCaseAssociation(
        caseId: String, associationId: String
    ) -> APICall<CaseAssociation> {
        APICall(
            "getCasemanagementCaseAssociation", .get,
            "/api/v2/casemanagement/cases/{caseId}/associations/{associationId}",
            parameters: [("caseId", caseId), ("associationId", associationId)])
    }
}

// MARK: - getCasemanagementCaseAssociations

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/{caseId}/associations`.
    ///
    /// Needs the permission `caseManagement:caseAssociation:view`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getCasemanagementCaseAssociations(
        caseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> CaseAssociationListing {
        try await client.send(
            Self.getCasemanagementCaseAssociations(caseId: caseId, before: before, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/casemanagement/cases/{caseId}/associations`, ready to be sent.
    public static func getCasemanagementCaseAssociations(
        caseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) -> APICall<CaseAssociationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getCasemanagementCaseAssociations", .get, "/api/v2/casemanagement/cases/{caseId}/associations",
            parameters: [("caseId", caseId)], query: queryParameters)
    }
}

// MARK: - getCasemanagementCaseComment

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/{caseId}/comments/{commentId}`.
    ///
    /// Needs the permission `caseManagement:comment:view`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - commentId: `commentId` in the path.
    public func getCasemanagementCaseComment(caseId: String, commentId: String) async throws(ApiError) -> Comment {
        try await client.send(Self.getCasemanagementCaseComment(caseId: caseId, commentId: commentId))
    }

    /// The call `GET /api/v2/casemanagement/cases/{caseId}/comments/{commentId}`, ready to be sent.
    public static func getCasemanagementCaseComment(caseId: String, commentId: String) -> APICall<Comment> {
        APICall(
            "getCasemanagementCaseComment", .get, "/api/v2/casemanagement/cases/{caseId}/comments/{commentId}",
            parameters: [("caseId", caseId), ("commentId", commentId)])
    }
}

// MARK: - getCasemanagementCaseComments

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/{caseId}/comments`.
    ///
    /// Needs the permission `caseManagement:comment:view`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `desc`.
    public func getCasemanagementCaseComments(
        caseId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetCasemanagementCaseCommentsSortOrder? = nil
    ) async throws(ApiError) -> CommentListing {
        try await client.send(
            Self.getCasemanagementCaseComments(caseId: caseId, after: after, pageSize: pageSize, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/casemanagement/cases/{caseId}/comments`, ready to be sent.
    public static func getCasemanagementCaseComments(
        caseId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetCasemanagementCaseCommentsSortOrder? = nil
    ) -> APICall<CommentListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getCasemanagementCaseComments", .get, "/api/v2/casemanagement/cases/{caseId}/comments",
            parameters: [("caseId", caseId)], query: queryParameters)
    }
}

// MARK: - getCasemanagementCaseStage

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}`.
    ///
    /// Needs the permission `caseManagement:stage:view`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - stageId: `stageId` in the path.
    public func getCasemanagementCaseStage(caseId: String, stageId: String) async throws(ApiError) -> Stage {
        try await client.send(Self.getCasemanagementCaseStage(caseId: caseId, stageId: stageId))
    }

    /// The call `GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}`, ready to be sent.
    public static func getCasemanagementCaseStage(caseId: String, stageId: String) -> APICall<Stage> {
        APICall(
            "getCasemanagementCaseStage", .get, "/api/v2/casemanagement/cases/{caseId}/stages/{stageId}",
            parameters: [("caseId", caseId), ("stageId", stageId)])
    }
}

// MARK: - getCasemanagementCaseStageStep

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps/{stepId}`.
    ///
    /// Needs the permission `caseManagement:step:view`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - stageId: `stageId` in the path.
    ///   - stepId: `stepId` in the path.
    public func getCasemanagementCaseStageStep(
        caseId: String, stageId: String, stepId: String
    ) async throws(ApiError) -> Step {
        try await client.send(Self.getCasemanagementCaseStageStep(caseId: caseId, stageId: stageId, stepId: stepId))
    }

    /// The call `GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps/{stepId}`, ready to be sent.
    public static func getCasemanagementCaseStageStep(
        caseId: String, stageId: String, stepId: String
    ) -> APICall<Step> {
        APICall(
            "getCasemanagementCaseStageStep", .get,
            "/api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps/{stepId}",
            parameters: [("caseId", caseId), ("stageId", stageId), ("stepId", stepId)])
    }
}

// MARK: - getCasemanagementCaseStageSteps

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps`.
    ///
    /// Needs the permission `caseManagement:step:view`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - stageId: `stageId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getCasemanagementCaseStageSteps(
        caseId: String, stageId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> StepListing {
        try await client.send(
            Self.getCasemanagementCaseStageSteps(
                caseId: caseId, stageId: stageId, before: before, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps`, ready to be sent.
    public static func getCasemanagementCaseStageSteps(
        caseId: String, stageId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) -> APICall<StepListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getCasemanagementCaseStageSteps", .get, "/api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps",
            parameters: [("caseId", caseId), ("stageId", stageId)], query: queryParameters)
    }
}

// MARK: - getCasemanagementCaseStages

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/{caseId}/stages`.
    ///
    /// Needs the permission `caseManagement:stage:view`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getCasemanagementCaseStages(
        caseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> StageListing {
        try await client.send(
            Self.getCasemanagementCaseStages(caseId: caseId, before: before, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/casemanagement/cases/{caseId}/stages`, ready to be sent.
    public static func getCasemanagementCaseStages(
        caseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) -> APICall<StageListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getCasemanagementCaseStages", .get, "/api/v2/casemanagement/cases/{caseId}/stages",
            parameters: [("caseId", caseId)], query: queryParameters)
    }
}

// MARK: - getCasemanagementCaseTerminateJob

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/{caseId}/terminate/jobs/{jobId}`.
    ///
    /// Needs the permission `caseManagement:terminateJob:view`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getCasemanagementCaseTerminateJob(
        caseId: String, jobId: String
    ) async throws(ApiError) -> TerminateJob {
        try await client.send(Self.getCasemanagementCaseTerminateJob(caseId: caseId, jobId: jobId))
    }

    /// The call `GET /api/v2/casemanagement/cases/{caseId}/terminate/jobs/{jobId}`, ready to be sent.
    public static func getCasemanagementCaseTerminateJob(caseId: String, jobId: String) -> APICall<TerminateJob> {
        APICall(
            "getCasemanagementCaseTerminateJob", .get, "/api/v2/casemanagement/cases/{caseId}/terminate/jobs/{jobId}",
            parameters: [("caseId", caseId), ("jobId", jobId)])
    }
}

// MARK: - getCasemanagementCaseplan

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/caseplans/{caseplanId}`.
    ///
    /// Needs the permission `caseManagement:caseplan:view`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    public func getCasemanagementCaseplan(caseplanId: String) async throws(ApiError) -> Caseplan {
        try await client.send(Self.getCasemanagementCaseplan(caseplanId: caseplanId))
    }

    /// The call `GET /api/v2/casemanagement/caseplans/{caseplanId}`, ready to be sent.
    public static func getCasemanagementCaseplan(caseplanId: String) -> APICall<Caseplan> {
        APICall(
            "getCasemanagementCaseplan", .get, "/api/v2/casemanagement/caseplans/{caseplanId}",
            parameters: [("caseplanId", caseplanId)])
    }
}

// MARK: - getCasemanagementCaseplanVersion

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}`.
    ///
    /// Needs the permission `caseManagement:caseplan:version`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - versionId: `versionId` in the path.
    public func getCasemanagementCaseplanVersion(
        caseplanId: String, versionId: String
    ) async throws(ApiError) -> Caseplan {
        try await client.send(Self.getCasemanagementCaseplanVersion(caseplanId: caseplanId, versionId: versionId))
    }

    /// The call `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}`, ready to be sent.
    public static func getCasemanagementCaseplanVersion(caseplanId: String, versionId: String) -> APICall<Caseplan> {
        APICall(
            "getCasemanagementCaseplanVersion", .get,
            "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}",
            parameters: [("caseplanId", caseplanId), ("versionId", versionId)])
    }
}

// MARK: - getCasemanagementCaseplanVersionDataschemas

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/dataschemas`.
    ///
    /// Needs the permission `caseManagement:caseplanDataSchemas:view`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - versionId: `versionId` in the path.
    public func getCasemanagementCaseplanVersionDataschemas(
        caseplanId: String, versionId: String
    ) async throws(ApiError) -> CaseplanDataSchemaListing {
        try await client.send(
            Self.getCasemanagementCaseplanVersionDataschemas(caseplanId: caseplanId, versionId: versionId))
    }

    /// The call `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/dataschemas`, ready to be sent.
    public static func getCasemanagementCaseplanVersionDataschemas(
        caseplanId: String, versionId: String
    ) -> APICall<CaseplanDataSchemaListing> {
        APICall(
            "getCasemanagementCaseplanVersionDataschemas", .get,
            "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/dataschemas",
            parameters: [("caseplanId", caseplanId), ("versionId", versionId)])
    }
}

// MARK: - getCasemanagementCaseplanVersionIntakesettings

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/intakesettings`.
    ///
    /// Needs the permission `caseManagement:caseplanIntakeSettings:view`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - versionId: `versionId` in the path.
    public func getCasemanagementCaseplanVersionIntakesettings(
        caseplanId: String, versionId: String
    ) async throws(ApiError) -> IntakeSettingsListing {
        try await client.send(
            Self.getCasemanagementCaseplanVersionIntakesettings(caseplanId: caseplanId, versionId: versionId))
    }

    /// The call `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/intakesettings`, ready to be
    /// sent.
    public static func getCasemanagementCaseplanVersionIntakesettings(
        caseplanId: String, versionId: String
    ) -> APICall<IntakeSettingsListing> {
        APICall(
            "getCasemanagementCaseplanVersionIntakesettings", .get,
            "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/intakesettings",
            parameters: [("caseplanId", caseplanId), ("versionId", versionId)])
    }
}

// MARK: - getCasemanagementCaseplanVersionStageplan

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}`.
    ///
    /// Needs the permission `caseManagement:stageplan:view`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - stageplanId: `stageplanId` in the path.
    ///   - expands: `expands` in the query, once for each element.
    public func getCasemanagementCaseplanVersionStageplan(
        caseplanId: String, versionId: String, stageplanId: String,
        expands: [GetCasemanagementCaseplanVersionStageplanExpands]? = nil
    ) async throws(ApiError) -> Stageplan {
        try await client.send(
            Self.getCasemanagementCaseplanVersionStageplan(
                caseplanId: caseplanId, versionId: versionId, stageplanId: stageplanId, expands: expands))
    }

    /// The call `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}`,
    /// ready to be sent.
    public static func getCasemanagementCaseplanVersionStageplan(
        caseplanId: String, versionId: String, stageplanId: String,
        expands: [GetCasemanagementCaseplanVersionStageplanExpands]? = nil
    ) -> APICall<Stageplan> {
        var queryParameters = QueryParameters()
        queryParameters.add("expands", expands)
        return APICall(
            "getCasemanagementCaseplanVersionStageplan", .get,
            "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}",
            parameters: [("caseplanId", caseplanId), ("versionId", versionId), ("stageplanId", stageplanId)],
            query: queryParameters)
    }
}

// MARK: - getCasemanagementCaseplanVersionStageplanStepplan

extension CaseManagementApi {
    /// Calls `GET
    /// /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans/{stepplanId}`.
    ///
    /// Needs the permission `caseManagement:stepplan:view`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - stageplanId: `stageplanId` in the path.
    ///   - stepplanId: `stepplanId` in the path.
    ///   - expands: `expands` in the query, once for each element.
    public func getCasemanagementCaseplanVersionStageplanStepplan(
        caseplanId: String, versionId: String, stageplanId: String, stepplanId: String,
        expands: [GetCasemanagementCaseplanVersionStageplanStepplanExpands]? = nil
    ) async throws(ApiError) -> Stepplan {
        try await client.send(
            Self.getCasemanagementCaseplanVersionStageplanStepplan(
                caseplanId: caseplanId, versionId: versionId, stageplanId: stageplanId, stepplanId: stepplanId,
                expands: expands))
    }

    /// The call `GET
    /// /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans/{stepplanId}`,
    /// ready to be sent.
    public static func getCasemanagementCaseplanVersionStageplanStepplan(
        caseplanId: String, versionId: String, stageplanId: String, stepplanId: String,
        expands: [GetCasemanagementCaseplanVersionStageplanStepplanExpands]? = nil
    ) -> APICall<Stepplan> {
        var queryParameters = QueryParameters()
        queryParameters.add("expands", expands)
        return APICall(
            "getCasemanagementCaseplanVersionStageplanStepplan", .get,
            "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans/{stepplanId}",
            parameters: [("caseplanId", caseplanId), ("versionId", versionId), ("stageplanId", stageplanId), ("stepplanId", stepplanId)],
            query: queryParameters)
    }
}

// MARK: - getCasemanagementCaseplanVersionStageplanStepplans

extension CaseManagementApi {
    /// Calls `GET
    /// /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans`.
    ///
    /// Needs the permission `caseManagement:stepplan:view`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - stageplanId: `stageplanId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - expands: `expands` in the query, once for each element.
    public func getCasemanagementCaseplanVersionStageplanStepplans(
        caseplanId: String, versionId: String, stageplanId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil, expands: [GetCasemanagementCaseplanVersionStageplanStepplansExpands]? = nil
    ) async throws(ApiError) -> StepplanListing {
        try await client.send(
            Self.getCasemanagementCaseplanVersionStageplanStepplans(
                caseplanId: caseplanId, versionId: versionId, stageplanId: stageplanId, before: before, after: after,
                pageSize: pageSize, expands: expands))
    }

    /// The call `GET
    /// /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans`, ready to
    /// be sent.
    public static func getCasemanagementCaseplanVersionStageplanStepplans(
        caseplanId: String, versionId: String, stageplanId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil, expands: [GetCasemanagementCaseplanVersionStageplanStepplansExpands]? = nil
    ) -> APICall<StepplanListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("expands", expands)
        return APICall(
            "getCasemanagementCaseplanVersionStageplanStepplans", .get,
            "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans",
            parameters: [("caseplanId", caseplanId), ("versionId", versionId), ("stageplanId", stageplanId)],
            query: queryParameters)
    }
}

// MARK: - getCasemanagementCaseplanVersionStageplans

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans`.
    ///
    /// Needs the permission `caseManagement:stageplan:view`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - expands: `expands` in the query, once for each element.
    public func getCasemanagementCaseplanVersionStageplans(
        caseplanId: String, versionId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        expands: [GetCasemanagementCaseplanVersionStageplansExpands]? = nil
    ) async throws(ApiError) -> StageplanListing {
        try await client.send(
            Self.getCasemanagementCaseplanVersionStageplans(
                caseplanId: caseplanId, versionId: versionId, before: before, after: after, pageSize: pageSize,
                expands: expands))
    }

    /// The call `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans`, ready to be sent.
    public static func getCasemanagementCaseplanVersionStageplans(
        caseplanId: String, versionId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        expands: [GetCasemanagementCaseplanVersionStageplansExpands]? = nil
    ) -> APICall<StageplanListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("expands", expands)
        return APICall(
            "getCasemanagementCaseplanVersionStageplans", .get,
            "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans",
            parameters: [("caseplanId", caseplanId), ("versionId", versionId)], query: queryParameters)
    }
}

// MARK: - getCasemanagementCaseplans

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/caseplans`.
    ///
    /// Needs the permission `caseManagement:caseplan:view`.
    ///
    /// - Parameters:
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - customerIntentId: `customerIntentId` in the query.
    ///   - divisionIds: `divisionIds` in the query.
    public func getCasemanagementCaseplans(
        after: String? = nil, pageSize: Int? = nil, customerIntentId: String? = nil, divisionIds: String? = nil
    ) async throws(ApiError) -> CaseplanListing {
        try await client.send(
            Self.getCasemanagementCaseplans(
                after: after, pageSize: pageSize, customerIntentId: customerIntentId, divisionIds: divisionIds))
    }

    /// The call `GET /api/v2/casemanagement/caseplans`, ready to be sent.
    public static func getCasemanagementCaseplans(
        after: String? = nil, pageSize: Int? = nil, customerIntentId: String? = nil, divisionIds: String? = nil
    ) -> APICall<CaseplanListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("customerIntentId", customerIntentId)
        queryParameters.add("divisionIds", divisionIds)
        return APICall("getCasemanagementCaseplans", .get, "/api/v2/casemanagement/caseplans", query: queryParameters)
    }
}

// MARK: - getCasemanagementCasesExternalcontact

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/externalcontacts/{externalContactId}`.
    ///
    /// Needs the permission `caseManagement:caseExternalContact:view`.
    ///
    /// - Parameters:
    ///   - externalContactId: `externalContactId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - divisionIds: `divisionIds` in the query.
    ///   - expands: `expands` in the query, once for each element.
    public func getCasemanagementCasesExternalcontact(
        externalContactId: String, after: String? = nil, pageSize: Int? = nil, divisionIds: String? = nil,
        expands: [GetCasemanagementCasesExternalcontactExpands]? = nil
    ) async throws(ApiError) -> CaseListing {
        try await client.send(
            Self.getCasemanagementCasesExternalcontact(
                externalContactId: externalContactId, after: after, pageSize: pageSize, divisionIds: divisionIds,
                expands: expands))
    }

    /// The call `GET /api/v2/casemanagement/cases/externalcontacts/{externalContactId}`, ready to be sent.
    public static func getCasemanagementCasesExternalcontact(
        externalContactId: String, after: String? = nil, pageSize: Int? = nil, divisionIds: String? = nil,
        expands: [GetCasemanagementCasesExternalcontactExpands]? = nil
    ) -> APICall<CaseListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("divisionIds", divisionIds)
        queryParameters.add("expands", expands)
        return APICall(
            "getCasemanagementCasesExternalcontact", .get,
            "/api/v2/casemanagement/cases/externalcontacts/{externalContactId}",
            parameters: [("externalContactId", externalContactId)], query: queryParameters)
    }
}

// MARK: - getCasemanagementCasesQueryJob

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/query/jobs/{jobId}`.
    ///
    /// Needs the permission `caseManagement:queryJob:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getCasemanagementCasesQueryJob(jobId: String) async throws(ApiError) -> CaseQueryJobResponse {
        try await client.send(Self.getCasemanagementCasesQueryJob(jobId: jobId))
    }

    /// The call `GET /api/v2/casemanagement/cases/query/jobs/{jobId}`, ready to be sent.
    public static func getCasemanagementCasesQueryJob(jobId: String) -> APICall<CaseQueryJobResponse> {
        APICall(
            "getCasemanagementCasesQueryJob", .get, "/api/v2/casemanagement/cases/query/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getCasemanagementCasesQueryJobResults

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/query/jobs/{jobId}/results`.
    ///
    /// Needs the permission `caseManagement:queryJobResults:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getCasemanagementCasesQueryJobResults(
        jobId: String
    ) async throws(ApiError) -> CaseQueryJobResultsResponse {
        try await client.send(Self.getCasemanagementCasesQueryJobResults(jobId: jobId))
    }

    /// The call `GET /api/v2/casemanagement/cases/query/jobs/{jobId}/results`, ready to be sent.
    public static func getCasemanagementCasesQueryJobResults(jobId: String) -> APICall<CaseQueryJobResultsResponse> {
        APICall(
            "getCasemanagementCasesQueryJobResults", .get, "/api/v2/casemanagement/cases/query/jobs/{jobId}/results",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getCasemanagementCasesReference

extension CaseManagementApi {
    /// Calls `GET /api/v2/casemanagement/cases/references/{referenceId}`.
    ///
    /// Needs the permission `caseManagement:caseReference:view`.
    ///
    /// - Parameters:
    ///   - referenceId: `referenceId` in the path.
    ///   - expands: `expands` in the query, once for each element.
    public func getCasemanagementCasesReference(
        referenceId: String, expands: [GetCasemanagementCasesReferenceExpands]? = nil
    ) async throws(ApiError) -> Case {
        try await client.send(Self.getCasemanagementCasesReference(referenceId: referenceId, expands: expands))
    }

    /// The call `GET /api/v2/casemanagement/cases/references/{referenceId}`, ready to be sent.
    public static func getCasemanagementCasesReference(
        referenceId: String, expands: [GetCasemanagementCasesReferenceExpands]? = nil
    ) -> APICall<Case> {
        var queryParameters = QueryParameters()
        queryParameters.add("expands", expands)
        return APICall(
            "getCasemanagementCasesReference", .get, "/api/v2/casemanagement/cases/references/{referenceId}",
            parameters: [("referenceId", referenceId)], query: queryParameters)
    }
}

// MARK: - patchCasemanagementCaseDatedue

extension CaseManagementApi {
    /// Calls `PATCH /api/v2/casemanagement/cases/{caseId}/datedue`.
    ///
    /// Needs the permission `caseManagement:caseDateDue:edit`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchCasemanagementCaseDatedue(caseId: String, body: CaseDateDueUpdate) async throws(ApiError) -> Case {
        try await client.send(Self.patchCasemanagementCaseDatedue(caseId: caseId, body: body))
    }

    /// The call `PATCH /api/v2/casemanagement/cases/{caseId}/datedue`, ready to be sent.
    public static func patchCasemanagementCaseDatedue(caseId: String, body: CaseDateDueUpdate) -> APICall<Case> {
        APICall(
            "patchCasemanagementCaseDatedue", .patch, "/api/v2/casemanagement/cases/{caseId}/datedue",
            parameters: [("caseId", caseId)], body: .json(body.asJSON))
    }
}

// MARK: - patchCasemanagementCaseDescription

extension CaseManagementApi {
    /// Calls `PATCH /api/v2/casemanagement/cases/{caseId}/description`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchCasemanagementCaseDescription(
        caseId: String, body: CaseDescriptionUpdate
    ) async throws(ApiError) -> Case {
        try await client.send(Self.patchCasemanagementCaseDescription(caseId: caseId, body: body))
    }

    /// The call `PATCH /api/v2/casemanagement/cases/{caseId}/description`, ready to be sent.
    public static func patchCasemanagementCaseDescription(
        caseId: String, body: CaseDescriptionUpdate
    ) -> APICall<Case> {
        APICall(
            "patchCasemanagementCaseDescription", .patch, "/api/v2/casemanagement/cases/{caseId}/description",
            parameters: [("caseId", caseId)], body: .json(body.asJSON))
    }
}

// MARK: - patchCasemanagementCaseExternalid

extension CaseManagementApi {
    /// Calls `PATCH /api/v2/casemanagement/cases/{caseId}/externalid`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchCasemanagementCaseExternalid(
        caseId: String, body: CaseExternalIdUpdate
    ) async throws(ApiError) -> Case {
        try await client.send(Self.patchCasemanagementCaseExternalid(caseId: caseId, body: body))
    }

    /// The call `PATCH /api/v2/casemanagement/cases/{caseId}/externalid`, ready to be sent.
    public static func patchCasemanagementCaseExternalid(caseId: String, body: CaseExternalIdUpdate) -> APICall<Case> {
        APICall(
            "patchCasemanagementCaseExternalid", .patch, "/api/v2/casemanagement/cases/{caseId}/externalid",
            parameters: [("caseId", caseId)], body: .json(body.asJSON))
    }
}

// MARK: - patchCasemanagementCaseOwner

extension CaseManagementApi {
    /// Calls `PATCH /api/v2/casemanagement/cases/{caseId}/owner`.
    ///
    /// Needs the permission `caseManagement:caseOwner:edit`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchCasemanagementCaseOwner(caseId: String, body: CaseOwnerUpdate) async throws(ApiError) -> Case {
        try await client.send(Self.patchCasemanagementCaseOwner(caseId: caseId, body: body))
    }

    /// The call `PATCH /api/v2/casemanagement/cases/{caseId}/owner`, ready to be sent.
    public static func patchCasemanagementCaseOwner(caseId: String, body: CaseOwnerUpdate) -> APICall<Case> {
        APICall(
            "patchCasemanagementCaseOwner", .patch, "/api/v2/casemanagement/cases/{caseId}/owner",
            parameters: [("caseId", caseId)], body: .json(body.asJSON))
    }
}

// MARK: - patchCasemanagementCasePriority

extension CaseManagementApi {
    /// Calls `PATCH /api/v2/casemanagement/cases/{caseId}/priority`.
    ///
    /// Needs the permission `caseManagement:casePriority:edit`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchCasemanagementCasePriority(
        caseId: String, body: CasePriorityUpdate
    ) async throws(ApiError) -> Case {
        try await client.send(Self.patchCasemanagementCasePriority(caseId: caseId, body: body))
    }

    /// The call `PATCH /api/v2/casemanagement/cases/{caseId}/priority`, ready to be sent.
    public static func patchCasemanagementCasePriority(caseId: String, body: CasePriorityUpdate) -> APICall<Case> {
        APICall(
            "patchCasemanagementCasePriority", .patch, "/api/v2/casemanagement/cases/{caseId}/priority",
            parameters: [("caseId", caseId)], body: .json(body.asJSON))
    }
}

// MARK: - patchCasemanagementCaseSummary

extension CaseManagementApi {
    /// Calls `PATCH /api/v2/casemanagement/cases/{caseId}/summary`.
    ///
    /// Needs the permission `caseManagement:caseSummary:edit`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchCasemanagementCaseSummary(caseId: String, body: CaseSummaryUpdate) async throws(ApiError) -> Case {
        try await client.send(Self.patchCasemanagementCaseSummary(caseId: caseId, body: body))
    }

    /// The call `PATCH /api/v2/casemanagement/cases/{caseId}/summary`, ready to be sent.
    public static func patchCasemanagementCaseSummary(caseId: String, body: CaseSummaryUpdate) -> APICall<Case> {
        APICall(
            "patchCasemanagementCaseSummary", .patch, "/api/v2/casemanagement/cases/{caseId}/summary",
            parameters: [("caseId", caseId)], body: .json(body.asJSON))
    }
}

// MARK: - patchCasemanagementCaseplan

extension CaseManagementApi {
    /// Calls `PATCH /api/v2/casemanagement/caseplans/{caseplanId}`.
    ///
    /// Needs the permission `caseManagement:caseplan:edit`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchCasemanagementCaseplan(
        caseplanId: String, body: CaseplanUpdate
    ) async throws(ApiError) -> Caseplan {
        try await client.send(Self.patchCasemanagementCaseplan(caseplanId: caseplanId, body: body))
    }

    /// The call `PATCH /api/v2/casemanagement/caseplans/{caseplanId}`, ready to be sent.
    public static func patchCasemanagementCaseplan(caseplanId: String, body: CaseplanUpdate) -> APICall<Caseplan> {
        APICall(
            "patchCasemanagementCaseplan", .patch, "/api/v2/casemanagement/caseplans/{caseplanId}",
            parameters: [("caseplanId", caseplanId)], body: .json(body.asJSON))
    }
}

// MARK: - patchCasemanagementCaseplanStageplan

extension CaseManagementApi {
    /// Calls `PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}`.
    ///
    /// Needs the permission `caseManagement:stageplan:edit`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - stageplanId: `stageplanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchCasemanagementCaseplanStageplan(
        caseplanId: String, stageplanId: String, body: StageplanUpdate
    ) async throws(ApiError) -> Stageplan {
        try await client.send(
            Self.patchCasemanagementCaseplanStageplan(caseplanId: caseplanId, stageplanId: stageplanId, body: body))
    }

    /// The call `PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}`, ready to be sent.
    public static func patchCasemanagementCaseplanStageplan(
        caseplanId: String, stageplanId: String, body: StageplanUpdate
    ) -> APICall<Stageplan> {
        APICall(
            "patchCasemanagementCaseplanStageplan", .patch,
            "/api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}",
            parameters: [("caseplanId", caseplanId), ("stageplanId", stageplanId)], body: .json(body.asJSON))
    }
}

// MARK: - patchCasemanagementCaseplanStageplanStepplan

extension CaseManagementApi {
    /// Calls `PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/stepplans/{stepplanId}`.
    ///
    /// Needs the permission `caseManagement:stepplan:edit`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - stageplanId: `stageplanId` in the path.
    ///   - stepplanId: `stepplanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchCasemanagementCaseplanStageplanStepplan(
        caseplanId: String, stageplanId: String, stepplanId: String, body: StepplanUpdate
    ) async throws(ApiError) -> Stepplan {
        try await client.send(
            Self.patchCasemanagementCaseplanStageplanStepplan(
                caseplanId: caseplanId, stageplanId: stageplanId, stepplanId: stepplanId, body: body))
    }

    /// The call `PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/stepplans/{stepplanId}`,
    /// ready to be sent.
    public static func patchCasemanagementCaseplanStageplanStepplan(
        caseplanId: String, stageplanId: String, stepplanId: String, body: StepplanUpdate
    ) -> APICall<Stepplan> {
        APICall(
            "patchCasemanagementCaseplanStageplanStepplan", .patch,
            "/api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/stepplans/{stepplanId}",
            parameters: [("caseplanId", caseplanId), ("stageplanId", stageplanId), ("stepplanId", stepplanId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postCasemanagementCaseAssociations

extension CaseManagementApi {
    /// Calls `POST /api/v2/casemanagement/cases/{caseId}/associations`.
    ///
    /// Needs the permission `caseManagement:caseAssociation:add`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postCasemanagementCaseAssociations(
        caseId: String, body: CaseAssociationCreate
    ) async throws(ApiError) -> CaseAssociation {
        try await client.send(Self.postCasemanagementCaseAssociations(caseId: caseId, body: body))
    }

    /// The call `POST /api/v2/casemanagement/cases/{caseId}/associations`, ready to be sent.
    public static func postCasemanagementCaseAssociations(
        caseId: String, body: CaseAssociationCreate
    ) -> APICall<CaseAssociation> {
        APICall(
            "postCasemanagementCaseAssociations", .post, "/api/v2/casemanagement/cases/{caseId}/associations",
            parameters: [("caseId", caseId)], body: .json(body.asJSON))
    }
}

// MARK: - postCasemanagementCaseComments

extension CaseManagementApi {
    /// Calls `POST /api/v2/casemanagement/cases/{caseId}/comments`.
    ///
    /// Needs the permission `caseManagement:comment:add`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postCasemanagementCaseComments(caseId: String, body: CommentCreate) async throws(ApiError) -> Comment {
        try await client.send(Self.postCasemanagementCaseComments(caseId: caseId, body: body))
    }

    /// The call `POST /api/v2/casemanagement/cases/{caseId}/comments`, ready to be sent.
    public static func postCasemanagementCaseComments(caseId: String, body: CommentCreate) -> APICall<Comment> {
        APICall(
            "postCasemanagementCaseComments", .post, "/api/v2/casemanagement/cases/{caseId}/comments",
            parameters: [("caseId", caseId)], body: .json(body.asJSON))
    }
}

// MARK: - postCasemanagementCaseTerminateJobs

extension CaseManagementApi {
    /// Calls `POST /api/v2/casemanagement/cases/{caseId}/terminate/jobs`.
    ///
    /// Needs the permission `caseManagement:terminateJob:add`.
    ///
    /// - Parameters:
    ///   - caseId: `caseId` in the path.
    @discardableResult
    public func postCasemanagementCaseTerminateJobs(caseId: String) async throws(ApiError) -> TerminateJob {
        try await client.send(Self.postCasemanagementCaseTerminateJobs(caseId: caseId))
    }

    /// The call `POST /api/v2/casemanagement/cases/{caseId}/terminate/jobs`, ready to be sent.
    public static func postCasemanagementCaseTerminateJobs(caseId: String) -> APICall<TerminateJob> {
        APICall(
            "postCasemanagementCaseTerminateJobs", .post, "/api/v2/casemanagement/cases/{caseId}/terminate/jobs",
            parameters: [("caseId", caseId)])
    }
}

// MARK: - postCasemanagementCaseplanDataschemas

extension CaseManagementApi {
    /// Calls `POST /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas`.
    ///
    /// Needs the permission `caseManagement:caseplanDataSchemas:add`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postCasemanagementCaseplanDataschemas(
        caseplanId: String, body: CaseplanDataSchemaRequest
    ) async throws(ApiError) -> CaseplanDataSchema {
        try await client.send(Self.postCasemanagementCaseplanDataschemas(caseplanId: caseplanId, body: body))
    }

    /// The call `POST /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas`, ready to be sent.
    public static func postCasemanagementCaseplanDataschemas(
        caseplanId: String, body: CaseplanDataSchemaRequest
    ) -> APICall<CaseplanDataSchema> {
        APICall(
            "postCasemanagementCaseplanDataschemas", .post, "/api/v2/casemanagement/caseplans/{caseplanId}/dataschemas",
            parameters: [("caseplanId", caseplanId)], body: .json(body.asJSON))
    }
}

// MARK: - postCasemanagementCaseplanPublish

extension CaseManagementApi {
    /// Calls `POST /api/v2/casemanagement/caseplans/{caseplanId}/publish`.
    ///
    /// Needs the permission `caseManagement:caseplan:publish`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    @discardableResult
    public func postCasemanagementCaseplanPublish(caseplanId: String) async throws(ApiError) -> Caseplan {
        try await client.send(Self.postCasemanagementCaseplanPublish(caseplanId: caseplanId))
    }

    /// The call `POST /api/v2/casemanagement/caseplans/{caseplanId}/publish`, ready to be sent.
    public static func postCasemanagementCaseplanPublish(caseplanId: String) -> APICall<Caseplan> {
        APICall(
            "postCasemanagementCaseplanPublish", .post, "/api/v2/casemanagement/caseplans/{caseplanId}/publish",
            parameters: [("caseplanId", caseplanId)])
    }
}

// MARK: - postCasemanagementCaseplanStageplanReposition

extension CaseManagementApi {
    /// Calls `POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/reposition`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - stageplanId: `stageplanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postCasemanagementCaseplanStageplanReposition(
        caseplanId: String, stageplanId: String, body: StageplanReposition
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.postCasemanagementCaseplanStageplanReposition(
                caseplanId: caseplanId, stageplanId: stageplanId, body: body))
    }

    /// The call `POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/reposition`, ready to be
    /// sent.
    public static func postCasemanagementCaseplanStageplanReposition(
        caseplanId: String, stageplanId: String, body: StageplanReposition
    ) -> APICall<JSON> {
        APICall(
            "postCasemanagementCaseplanStageplanReposition", .post,
            "/api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/reposition",
            parameters: [("caseplanId", caseplanId), ("stageplanId", stageplanId)], body: .json(body.asJSON))
    }
}

// MARK: - postCasemanagementCaseplanStageplans

extension CaseManagementApi {
    /// Calls `POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postCasemanagementCaseplanStageplans(
        caseplanId: String, body: StageplanCreate
    ) async throws(ApiError) -> Stageplan {
        try await client.send(Self.postCasemanagementCaseplanStageplans(caseplanId: caseplanId, body: body))
    }

    /// The call `POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans`, ready to be sent.
    public static func postCasemanagementCaseplanStageplans(
        caseplanId: String, body: StageplanCreate
    ) -> APICall<Stageplan> {
        APICall(
            "postCasemanagementCaseplanStageplans", .post, "/api/v2/casemanagement/caseplans/{caseplanId}/stageplans",
            parameters: [("caseplanId", caseplanId)], body: .json(body.asJSON))
    }
}

// MARK: - postCasemanagementCaseplanVersions

extension CaseManagementApi {
    /// Calls `POST /api/v2/casemanagement/caseplans/{caseplanId}/versions`.
    ///
    /// Needs the permission `caseManagement:caseplan:edit`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    @discardableResult
    public func postCasemanagementCaseplanVersions(caseplanId: String) async throws(ApiError) -> Caseplan {
        try await client.send(Self.postCasemanagementCaseplanVersions(caseplanId: caseplanId))
    }

    /// The call `POST /api/v2/casemanagement/caseplans/{caseplanId}/versions`, ready to be sent.
    public static func postCasemanagementCaseplanVersions(caseplanId: String) -> APICall<Caseplan> {
        APICall(
            "postCasemanagementCaseplanVersions", .post, "/api/v2/casemanagement/caseplans/{caseplanId}/versions",
            parameters: [("caseplanId", caseplanId)])
    }
}

// MARK: - postCasemanagementCaseplans

extension CaseManagementApi {
    /// Calls `POST /api/v2/casemanagement/caseplans`.
    ///
    /// Needs the permission `caseManagement:caseplan:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postCasemanagementCaseplans(body: CaseplanCreate) async throws(ApiError) -> CaseplanCreateResponse {
        try await client.send(Self.postCasemanagementCaseplans(body: body))
    }

    /// The call `POST /api/v2/casemanagement/caseplans`, ready to be sent.
    public static func postCasemanagementCaseplans(body: CaseplanCreate) -> APICall<CaseplanCreateResponse> {
        APICall("postCasemanagementCaseplans", .post, "/api/v2/casemanagement/caseplans", body: .json(body.asJSON))
    }
}

// MARK: - postCasemanagementCaseplansQuery

extension CaseManagementApi {
    /// Calls `POST /api/v2/casemanagement/caseplans/query`.
    ///
    /// Needs the permission `caseManagement:caseplan:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postCasemanagementCaseplansQuery(
        body: CaseplanQueryRequest
    ) async throws(ApiError) -> CaseplanQueryEntityListing {
        try await client.send(Self.postCasemanagementCaseplansQuery(body: body))
    }

    /// The call `POST /api/v2/casemanagement/caseplans/query`, ready to be sent.
    public static func postCasemanagementCaseplansQuery(
        body: CaseplanQueryRequest
    ) -> APICall<CaseplanQueryEntityListing> {
        APICall(
            "postCasemanagementCaseplansQuery", .post, "/api/v2/casemanagement/caseplans/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postCasemanagementCases

extension CaseManagementApi {
    /// Calls `POST /api/v2/casemanagement/cases`.
    ///
    /// Needs the permission `caseManagement:case:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postCasemanagementCases(body: CaseCreate) async throws(ApiError) -> Case {
        try await client.send(Self.postCasemanagementCases(body: body))
    }

    /// The call `POST /api/v2/casemanagement/cases`, ready to be sent.
    public static func postCasemanagementCases(body: CaseCreate) -> APICall<Case> {
        APICall("postCasemanagementCases", .post, "/api/v2/casemanagement/cases", body: .json(body.asJSON))
    }
}

// MARK: - postCasemanagementCasesAssociationsQuery

extension CaseManagementApi {
    /// Calls `POST /api/v2/casemanagement/cases/associations/query`.
    ///
    /// Needs the permission `caseManagement:caseAssociation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postCasemanagementCasesAssociationsQuery(
        body: CaseAssociationQuery
    ) async throws(ApiError) -> CaseAssociationQueryEntityListing {
        try await client.send(Self.postCasemanagementCasesAssociationsQuery(body: body))
    }

    /// The call `POST /api/v2/casemanagement/cases/associations/query`, ready to be sent.
    public static func postCasemanagementCasesAssociationsQuery(
        body: CaseAssociationQuery
    ) -> APICall<CaseAssociationQueryEntityListing> {
        APICall(
            "postCasemanagementCasesAssociationsQuery", .post, "/api/v2/casemanagement/cases/associations/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postCasemanagementCasesQueryJobs

extension CaseManagementApi {
    /// Calls `POST /api/v2/casemanagement/cases/query/jobs`.
    ///
    /// Needs the permission `caseManagement:queryJob:add`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postCasemanagementCasesQueryJobs(
        body: CaseQueryJobCreate
    ) async throws(ApiError) -> CaseQueryJobResponse {
        try await client.send(Self.postCasemanagementCasesQueryJobs(body: body))
    }

    /// The call `POST /api/v2/casemanagement/cases/query/jobs`, ready to be sent.
    public static func postCasemanagementCasesQueryJobs(body: CaseQueryJobCreate) -> APICall<CaseQueryJobResponse> {
        APICall(
            "postCasemanagementCasesQueryJobs", .post, "/api/v2/casemanagement/cases/query/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - putCasemanagementCaseplanDataschema

extension CaseManagementApi {
    /// Calls `PUT /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}`.
    ///
    /// Needs the permission `caseManagement:caseplanDataSchemas:edit`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - schemaKeyName: `schemaKeyName` in the path.
    ///   - body: the body.
    @discardableResult
    public func putCasemanagementCaseplanDataschema(
        caseplanId: String, schemaKeyName: String, body: CaseplanDataSchemaRequest
    ) async throws(ApiError) -> CaseplanDataSchema {
        try await client.send(
            Self.putCasemanagementCaseplanDataschema(caseplanId: caseplanId, schemaKeyName: schemaKeyName, body: body))
    }

    /// The call `PUT /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}`, ready to be sent.
    public static func putCasemanagementCaseplanDataschema(
        caseplanId: String, schemaKeyName: String, body: CaseplanDataSchemaRequest
    ) -> APICall<CaseplanDataSchema> {
        APICall(
            "putCasemanagementCaseplanDataschema", .put,
            "/api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}",
            parameters: [("caseplanId", caseplanId), ("schemaKeyName", schemaKeyName)], body: .json(body.asJSON))
    }
}

// MARK: - putCasemanagementCaseplanIntakesettings

extension CaseManagementApi {
    /// Calls `PUT /api/v2/casemanagement/caseplans/{caseplanId}/intakesettings`.
    ///
    /// Needs the permission `caseManagement:caseplanIntakeSettings:edit`.
    ///
    /// - Parameters:
    ///   - caseplanId: `caseplanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putCasemanagementCaseplanIntakesettings(
        caseplanId: String, body: IntakeSettingsUpdate
    ) async throws(ApiError) -> IntakeSettingsListing {
        try await client.send(Self.putCasemanagementCaseplanIntakesettings(caseplanId: caseplanId, body: body))
    }

    /// The call `PUT /api/v2/casemanagement/caseplans/{caseplanId}/intakesettings`, ready to be sent.
    public static func putCasemanagementCaseplanIntakesettings(
        caseplanId: String, body: IntakeSettingsUpdate
    ) -> APICall<IntakeSettingsListing> {
        APICall(
            "putCasemanagementCaseplanIntakesettings", .put,
            "/api/v2/casemanagement/caseplans/{caseplanId}/intakesettings", parameters: [("caseplanId", caseplanId)],
            body: .json(body.asJSON))
    }
}
