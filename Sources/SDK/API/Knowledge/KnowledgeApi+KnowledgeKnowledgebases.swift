// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteKnowledgeKnowledgebase

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}`.
    ///
    /// Needs the permission `knowledge:knowledgebase:delete`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    @discardableResult
    public func deleteKnowledgeKnowledgebase(knowledgeBaseId: String) async throws(ApiError) -> KnowledgeBase {
        try await client.send(Self.deleteKnowledgeKnowledgebase(knowledgeBaseId: knowledgeBaseId))
    }

    /// The call `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}`, ready to be sent.
    public static func deleteKnowledgeKnowledgebase(knowledgeBaseId: String) -> APICall<KnowledgeBase> {
        APICall(
            "deleteKnowledgeKnowledgebase", .delete, "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId)])
    }
}

// MARK: - deleteKnowledgeKnowledgebaseCategory

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}`.
    ///
    /// Needs the permission `knowledge:category:delete`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - categoryId: `categoryId` in the path.
    @discardableResult
    public func deleteKnowledgeKnowledgebaseCategory(
        knowledgeBaseId: String, categoryId: String
    ) async throws(ApiError) -> CategoryResponse {
        try await client.send(
            Self.deleteKnowledgeKnowledgebaseCategory(knowledgeBaseId: knowledgeBaseId, categoryId: categoryId))
    }

    /// The call `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}`, ready to be sent.
    public static func deleteKnowledgeKnowledgebaseCategory(
        knowledgeBaseId: String, categoryId: String
    ) -> APICall<CategoryResponse> {
        APICall(
            "deleteKnowledgeKnowledgebaseCategory", .delete,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("categoryId", categoryId)])
    }
}

// MARK: - deleteKnowledgeKnowledgebaseExportJob

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}`.
    ///
    /// Needs the permission `knowledge:exportJob:delete`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - exportJobId: `exportJobId` in the path.
    public func deleteKnowledgeKnowledgebaseExportJob(
        knowledgeBaseId: String, exportJobId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteKnowledgeKnowledgebaseExportJob(knowledgeBaseId: knowledgeBaseId, exportJobId: exportJobId))
    }

    /// The call `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}`, ready to be
    /// sent.
    public static func deleteKnowledgeKnowledgebaseExportJob(
        knowledgeBaseId: String, exportJobId: String
    ) -> APICall<Void> {
        APICall(
            "deleteKnowledgeKnowledgebaseExportJob", .delete,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("exportJobId", exportJobId)])
    }
}

// MARK: - deleteKnowledgeKnowledgebaseImportJob

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}`.
    ///
    /// Needs the permission `knowledge:importJob:delete`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - importJobId: `importJobId` in the path.
    public func deleteKnowledgeKnowledgebaseImportJob(
        knowledgeBaseId: String, importJobId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteKnowledgeKnowledgebaseImportJob(knowledgeBaseId: knowledgeBaseId, importJobId: importJobId))
    }

    /// The call `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}`, ready to be
    /// sent.
    public static func deleteKnowledgeKnowledgebaseImportJob(
        knowledgeBaseId: String, importJobId: String
    ) -> APICall<Void> {
        APICall(
            "deleteKnowledgeKnowledgebaseImportJob", .delete,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("importJobId", importJobId)])
    }
}

// MARK: - deleteKnowledgeKnowledgebaseLabel

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}`.
    ///
    /// Needs the permission `knowledge:label:delete`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - labelId: `labelId` in the path.
    @discardableResult
    public func deleteKnowledgeKnowledgebaseLabel(
        knowledgeBaseId: String, labelId: String
    ) async throws(ApiError) -> LabelResponse {
        try await client.send(
            Self.deleteKnowledgeKnowledgebaseLabel(knowledgeBaseId: knowledgeBaseId, labelId: labelId))
    }

    /// The call `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}`, ready to be sent.
    public static func deleteKnowledgeKnowledgebaseLabel(
        knowledgeBaseId: String, labelId: String
    ) -> APICall<LabelResponse> {
        APICall(
            "deleteKnowledgeKnowledgebaseLabel", .delete,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("labelId", labelId)])
    }
}

// MARK: - deleteKnowledgeKnowledgebaseSourcesSalesforceSourceId

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}`.
    ///
    /// Needs the permission `knowledge:integrationSource:delete`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - sourceId: `sourceId` in the path.
    public func deleteKnowledgeKnowledgebaseSourcesSalesforceSourceId(
        knowledgeBaseId: String, sourceId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteKnowledgeKnowledgebaseSourcesSalesforceSourceId(
                knowledgeBaseId: knowledgeBaseId, sourceId: sourceId))
    }

    /// The call `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}`, ready to be
    /// sent.
    public static func deleteKnowledgeKnowledgebaseSourcesSalesforceSourceId(
        knowledgeBaseId: String, sourceId: String
    ) -> APICall<Void> {
        APICall(
            "deleteKnowledgeKnowledgebaseSourcesSalesforceSourceId", .delete,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("sourceId", sourceId)])
    }
}

// MARK: - deleteKnowledgeKnowledgebaseSourcesServicenowSourceId

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}`.
    ///
    /// Needs the permission `knowledge:integrationSource:delete`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - sourceId: `sourceId` in the path.
    public func deleteKnowledgeKnowledgebaseSourcesServicenowSourceId(
        knowledgeBaseId: String, sourceId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteKnowledgeKnowledgebaseSourcesServicenowSourceId(
                knowledgeBaseId: knowledgeBaseId, sourceId: sourceId))
    }

    /// The call `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}`, ready to be
    /// sent.
    public static func deleteKnowledgeKnowledgebaseSourcesServicenowSourceId(
        knowledgeBaseId: String, sourceId: String
    ) -> APICall<Void> {
        APICall(
            "deleteKnowledgeKnowledgebaseSourcesServicenowSourceId", .delete,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("sourceId", sourceId)])
    }
}

// MARK: - deleteKnowledgeKnowledgebaseSynchronizeJob

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}`.
    ///
    /// Needs the permission `knowledge:syncJob:delete`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - syncJobId: `syncJobId` in the path.
    public func deleteKnowledgeKnowledgebaseSynchronizeJob(
        knowledgeBaseId: String, syncJobId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteKnowledgeKnowledgebaseSynchronizeJob(knowledgeBaseId: knowledgeBaseId, syncJobId: syncJobId))
    }

    /// The call `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}`, ready to be
    /// sent.
    public static func deleteKnowledgeKnowledgebaseSynchronizeJob(
        knowledgeBaseId: String, syncJobId: String
    ) -> APICall<Void> {
        APICall(
            "deleteKnowledgeKnowledgebaseSynchronizeJob", .delete,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("syncJobId", syncJobId)])
    }
}

// MARK: - getKnowledgeKnowledgebase

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}`.
    ///
    /// Needs the permission `knowledge:knowledgebase:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    public func getKnowledgeKnowledgebase(knowledgeBaseId: String) async throws(ApiError) -> KnowledgeBase {
        try await client.send(Self.getKnowledgeKnowledgebase(knowledgeBaseId: knowledgeBaseId))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}`, ready to be sent.
    public static func getKnowledgeKnowledgebase(knowledgeBaseId: String) -> APICall<KnowledgeBase> {
        APICall(
            "getKnowledgeKnowledgebase", .get, "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId)])
    }
}

// MARK: - getKnowledgeKnowledgebaseCategories

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories`.
    ///
    /// Needs the permission `knowledge:category:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - parentId: `parentId` in the query.
    ///   - isRoot: `isRoot` in the query.
    ///   - name: `name` in the query.
    ///   - sortBy: `sortBy` in the query; when left out: `Name`.
    ///   - expand: `expand` in the query.
    ///   - includeDocumentCount: `includeDocumentCount` in the query.
    public func getKnowledgeKnowledgebaseCategories(
        knowledgeBaseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        parentId: String? = nil, isRoot: Bool? = nil, name: String? = nil,
        sortBy: GetKnowledgeKnowledgebaseCategoriesSortBy? = nil, expand: String? = nil,
        includeDocumentCount: Bool? = nil
    ) async throws(ApiError) -> CategoryResponseListing {
        try await client.send(
            Self.getKnowledgeKnowledgebaseCategories(
                knowledgeBaseId: knowledgeBaseId, before: before, after: after, pageSize: pageSize, parentId: parentId,
                isRoot: isRoot, name: name, sortBy: sortBy, expand: expand, includeDocumentCount: includeDocumentCount))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories`, ready to be sent.
    public static func getKnowledgeKnowledgebaseCategories(
        knowledgeBaseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        parentId: String? = nil, isRoot: Bool? = nil, name: String? = nil,
        sortBy: GetKnowledgeKnowledgebaseCategoriesSortBy? = nil, expand: String? = nil,
        includeDocumentCount: Bool? = nil
    ) -> APICall<CategoryResponseListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("parentId", parentId)
        queryParameters.add("isRoot", isRoot)
        queryParameters.add("name", name)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("includeDocumentCount", includeDocumentCount)
        return APICall(
            "getKnowledgeKnowledgebaseCategories", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseCategory

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}`.
    ///
    /// Needs the permission `knowledge:category:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - categoryId: `categoryId` in the path.
    public func getKnowledgeKnowledgebaseCategory(
        knowledgeBaseId: String, categoryId: String
    ) async throws(ApiError) -> CategoryResponse {
        try await client.send(
            Self.getKnowledgeKnowledgebaseCategory(knowledgeBaseId: knowledgeBaseId, categoryId: categoryId))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}`, ready to be sent.
    public static func getKnowledgeKnowledgebaseCategory(
        knowledgeBaseId: String, categoryId: String
    ) -> APICall<CategoryResponse> {
        APICall(
            "getKnowledgeKnowledgebaseCategory", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("categoryId", categoryId)])
    }
}

// MARK: - getKnowledgeKnowledgebaseExportJob

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}`.
    ///
    /// Needs the permission `knowledge:exportJob:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - exportJobId: `exportJobId` in the path.
    public func getKnowledgeKnowledgebaseExportJob(
        knowledgeBaseId: String, exportJobId: String
    ) async throws(ApiError) -> KnowledgeExportJobResponse {
        try await client.send(
            Self.getKnowledgeKnowledgebaseExportJob(knowledgeBaseId: knowledgeBaseId, exportJobId: exportJobId))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}`, ready to be sent.
    public static func getKnowledgeKnowledgebaseExportJob(
        knowledgeBaseId: String, exportJobId: String
    ) -> APICall<KnowledgeExportJobResponse> {
        APICall(
            "getKnowledgeKnowledgebaseExportJob", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("exportJobId", exportJobId)])
    }
}

// MARK: - getKnowledgeKnowledgebaseImportJob

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}`.
    ///
    /// Needs the permission `knowledge:importJob:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - importJobId: `importJobId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getKnowledgeKnowledgebaseImportJob(
        knowledgeBaseId: String, importJobId: String, expand: [GetKnowledgeKnowledgebaseImportJobExpand]? = nil
    ) async throws(ApiError) -> KnowledgeImportJobResponse {
        try await client.send(
            Self.getKnowledgeKnowledgebaseImportJob(
                knowledgeBaseId: knowledgeBaseId, importJobId: importJobId, expand: expand))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}`, ready to be sent.
    public static func getKnowledgeKnowledgebaseImportJob(
        knowledgeBaseId: String, importJobId: String, expand: [GetKnowledgeKnowledgebaseImportJobExpand]? = nil
    ) -> APICall<KnowledgeImportJobResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getKnowledgeKnowledgebaseImportJob", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("importJobId", importJobId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseLabel

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}`.
    ///
    /// Needs the permission `knowledge:label:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - labelId: `labelId` in the path.
    public func getKnowledgeKnowledgebaseLabel(
        knowledgeBaseId: String, labelId: String
    ) async throws(ApiError) -> LabelResponse {
        try await client.send(Self.getKnowledgeKnowledgebaseLabel(knowledgeBaseId: knowledgeBaseId, labelId: labelId))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}`, ready to be sent.
    public static func getKnowledgeKnowledgebaseLabel(
        knowledgeBaseId: String, labelId: String
    ) -> APICall<LabelResponse> {
        APICall(
            "getKnowledgeKnowledgebaseLabel", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("labelId", labelId)])
    }
}

// MARK: - getKnowledgeKnowledgebaseLabels

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels`.
    ///
    /// Needs the permission `knowledge:label:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - name: `name` in the query.
    ///   - includeDocumentCount: `includeDocumentCount` in the query.
    public func getKnowledgeKnowledgebaseLabels(
        knowledgeBaseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        name: String? = nil, includeDocumentCount: Bool? = nil
    ) async throws(ApiError) -> LabelListing {
        try await client.send(
            Self.getKnowledgeKnowledgebaseLabels(
                knowledgeBaseId: knowledgeBaseId, before: before, after: after, pageSize: pageSize, name: name,
                includeDocumentCount: includeDocumentCount))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels`, ready to be sent.
    public static func getKnowledgeKnowledgebaseLabels(
        knowledgeBaseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        name: String? = nil, includeDocumentCount: Bool? = nil
    ) -> APICall<LabelListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("name", name)
        queryParameters.add("includeDocumentCount", includeDocumentCount)
        return APICall(
            "getKnowledgeKnowledgebaseLabels", .get, "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseOperations

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations`.
    ///
    /// Needs the permission `knowledge:importExportOperationsList:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - userId: `userId` in the query, once for each element.
    ///   - type: `type` in the query, once for each element.
    ///   - status: `status` in the query, once for each element.
    ///   - interval: `interval` in the query.
    ///   - sourceId: `sourceId` in the query, once for each element.
    public func getKnowledgeKnowledgebaseOperations(
        knowledgeBaseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        userId: [String]? = nil, type: [GetKnowledgeKnowledgebaseOperationsType]? = nil, status: [String]? = nil,
        interval: String? = nil, sourceId: [String]? = nil
    ) async throws(ApiError) -> OperationListing {
        try await client.send(
            Self.getKnowledgeKnowledgebaseOperations(
                knowledgeBaseId: knowledgeBaseId, before: before, after: after, pageSize: pageSize, userId: userId,
                type: type, status: status, interval: interval, sourceId: sourceId))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations`, ready to be sent.
    public static func getKnowledgeKnowledgebaseOperations(
        knowledgeBaseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        userId: [String]? = nil, type: [GetKnowledgeKnowledgebaseOperationsType]? = nil, status: [String]? = nil,
        interval: String? = nil, sourceId: [String]? = nil
    ) -> APICall<OperationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("userId", userId)
        queryParameters.add("type", type)
        queryParameters.add("status", status)
        queryParameters.add("interval", interval)
        queryParameters.add("sourceId", sourceId)
        return APICall(
            "getKnowledgeKnowledgebaseOperations", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseOperationsUsersQuery

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations/users/query`.
    ///
    /// Needs the permission `knowledge:importExportOperationsList:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    public func getKnowledgeKnowledgebaseOperationsUsersQuery(
        knowledgeBaseId: String
    ) async throws(ApiError) -> OperationCreatorUserResponse {
        try await client.send(Self.getKnowledgeKnowledgebaseOperationsUsersQuery(knowledgeBaseId: knowledgeBaseId))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations/users/query`, ready to be sent.
    public static func getKnowledgeKnowledgebaseOperationsUsersQuery(
        knowledgeBaseId: String
    ) -> APICall<OperationCreatorUserResponse> {
        APICall(
            "getKnowledgeKnowledgebaseOperationsUsersQuery", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations/users/query",
            parameters: [("knowledgeBaseId", knowledgeBaseId)])
    }
}

// MARK: - getKnowledgeKnowledgebaseParseJob

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}`.
    ///
    /// Needs the permission `knowledge:importJob:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - parseJobId: `parseJobId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getKnowledgeKnowledgebaseParseJob(
        knowledgeBaseId: String, parseJobId: String, expand: [GetKnowledgeKnowledgebaseParseJobExpand]? = nil
    ) async throws(ApiError) -> KnowledgeParseJobResponse {
        try await client.send(
            Self.getKnowledgeKnowledgebaseParseJob(
                knowledgeBaseId: knowledgeBaseId, parseJobId: parseJobId, expand: expand))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}`, ready to be sent.
    public static func getKnowledgeKnowledgebaseParseJob(
        knowledgeBaseId: String, parseJobId: String, expand: [GetKnowledgeKnowledgebaseParseJobExpand]? = nil
    ) -> APICall<KnowledgeParseJobResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getKnowledgeKnowledgebaseParseJob", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("parseJobId", parseJobId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseSources

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources`.
    ///
    /// Needs the permission `knowledge:integrationSource:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - type: `type` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - ids: `ids` in the query, once for each element.
    public func getKnowledgeKnowledgebaseSources(
        knowledgeBaseId: String, type: GetKnowledgeKnowledgebaseSourcesType? = nil,
        expand: [GetKnowledgeKnowledgebaseSourcesExpand]? = nil, ids: [String]? = nil
    ) async throws(ApiError) -> [SourceBaseResponse] {
        try await client.send(
            Self.getKnowledgeKnowledgebaseSources(
                knowledgeBaseId: knowledgeBaseId, type: type, expand: expand, ids: ids))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources`, ready to be sent.
    public static func getKnowledgeKnowledgebaseSources(
        knowledgeBaseId: String, type: GetKnowledgeKnowledgebaseSourcesType? = nil,
        expand: [GetKnowledgeKnowledgebaseSourcesExpand]? = nil, ids: [String]? = nil
    ) -> APICall<[SourceBaseResponse]> {
        var queryParameters = QueryParameters()
        queryParameters.add("type", type)
        queryParameters.add("expand", expand)
        queryParameters.add("ids", ids)
        return APICall(
            "getKnowledgeKnowledgebaseSources", .get, "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseSourcesSalesforceSourceId

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}`.
    ///
    /// Needs the permission `knowledge:integrationSource:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - sourceId: `sourceId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getKnowledgeKnowledgebaseSourcesSalesforceSourceId(
        knowledgeBaseId: String, sourceId: String,
        expand: [GetKnowledgeKnowledgebaseSourcesSalesforceSourceIdExpand]? = nil
    ) async throws(ApiError) -> SalesforceSourceResponse {
        try await client.send(
            Self.getKnowledgeKnowledgebaseSourcesSalesforceSourceId(
                knowledgeBaseId: knowledgeBaseId, sourceId: sourceId, expand: expand))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}`, ready to be
    /// sent.
    public static func getKnowledgeKnowledgebaseSourcesSalesforceSourceId(
        knowledgeBaseId: String, sourceId: String,
        expand: [GetKnowledgeKnowledgebaseSourcesSalesforceSourceIdExpand]? = nil
    ) -> APICall<SalesforceSourceResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getKnowledgeKnowledgebaseSourcesSalesforceSourceId", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("sourceId", sourceId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseSourcesServicenowSourceId

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}`.
    ///
    /// Needs the permission `knowledge:integrationSource:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - sourceId: `sourceId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getKnowledgeKnowledgebaseSourcesServicenowSourceId(
        knowledgeBaseId: String, sourceId: String,
        expand: [GetKnowledgeKnowledgebaseSourcesServicenowSourceIdExpand]? = nil
    ) async throws(ApiError) -> ServiceNowSourceResponse {
        try await client.send(
            Self.getKnowledgeKnowledgebaseSourcesServicenowSourceId(
                knowledgeBaseId: knowledgeBaseId, sourceId: sourceId, expand: expand))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}`, ready to be
    /// sent.
    public static func getKnowledgeKnowledgebaseSourcesServicenowSourceId(
        knowledgeBaseId: String, sourceId: String,
        expand: [GetKnowledgeKnowledgebaseSourcesServicenowSourceIdExpand]? = nil
    ) -> APICall<ServiceNowSourceResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getKnowledgeKnowledgebaseSourcesServicenowSourceId", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("sourceId", sourceId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseSynchronizeJob

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}`.
    ///
    /// Needs the permission `knowledge:syncJob:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - syncJobId: `syncJobId` in the path.
    public func getKnowledgeKnowledgebaseSynchronizeJob(
        knowledgeBaseId: String, syncJobId: String
    ) async throws(ApiError) -> KnowledgeSyncJobResponse {
        try await client.send(
            Self.getKnowledgeKnowledgebaseSynchronizeJob(knowledgeBaseId: knowledgeBaseId, syncJobId: syncJobId))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}`, ready to be
    /// sent.
    public static func getKnowledgeKnowledgebaseSynchronizeJob(
        knowledgeBaseId: String, syncJobId: String
    ) -> APICall<KnowledgeSyncJobResponse> {
        APICall(
            "getKnowledgeKnowledgebaseSynchronizeJob", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("syncJobId", syncJobId)])
    }
}

// MARK: - getKnowledgeKnowledgebaseUnansweredGroup

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}`.
    ///
    /// Needs the permission `knowledge:groups:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - groupId: `groupId` in the path.
    ///   - app: `app` in the query.
    ///   - dateStart: `dateStart` in the query.
    ///   - dateEnd: `dateEnd` in the query.
    public func getKnowledgeKnowledgebaseUnansweredGroup(
        knowledgeBaseId: String, groupId: String, app: GetKnowledgeKnowledgebaseUnansweredGroupApp? = nil,
        dateStart: String? = nil, dateEnd: String? = nil
    ) async throws(ApiError) -> UnansweredGroup {
        try await client.send(
            Self.getKnowledgeKnowledgebaseUnansweredGroup(
                knowledgeBaseId: knowledgeBaseId, groupId: groupId, app: app, dateStart: dateStart, dateEnd: dateEnd))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}`, ready to be sent.
    public static func getKnowledgeKnowledgebaseUnansweredGroup(
        knowledgeBaseId: String, groupId: String, app: GetKnowledgeKnowledgebaseUnansweredGroupApp? = nil,
        dateStart: String? = nil, dateEnd: String? = nil
    ) -> APICall<UnansweredGroup> {
        var queryParameters = QueryParameters()
        queryParameters.add("app", app)
        queryParameters.add("dateStart", dateStart)
        queryParameters.add("dateEnd", dateEnd)
        return APICall(
            "getKnowledgeKnowledgebaseUnansweredGroup", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("groupId", groupId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup

extension KnowledgeApi {
    /// Calls `GET
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}`.
    ///
    /// Needs the permission `knowledge:groups:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - groupId: `groupId` in the path.
    ///   - phraseGroupId: `phraseGroupId` in the path.
    ///   - app: `app` in the query.
    ///   - dateStart: `dateStart` in the query.
    ///   - dateEnd: `dateEnd` in the query.
    public func getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup(
        knowledgeBaseId: String, groupId: String, phraseGroupId: String,
        app: GetKnowledgeKnowledgebaseUnansweredGroupPhrasegroupApp? = nil, dateStart: String? = nil,
        dateEnd: String? = nil
    ) async throws(ApiError) -> UnansweredPhraseGroup {
        try await client.send(
            Self.getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup(
                knowledgeBaseId: knowledgeBaseId, groupId: groupId, phraseGroupId: phraseGroupId, app: app,
                dateStart: dateStart, dateEnd: dateEnd))
    }

    /// The call `GET
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}`,
    /// ready to be sent.
    public static func getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup(
        knowledgeBaseId: String, groupId: String, phraseGroupId: String,
        app: GetKnowledgeKnowledgebaseUnansweredGroupPhrasegroupApp? = nil, dateStart: String? = nil,
        dateEnd: String? = nil
    ) -> APICall<UnansweredPhraseGroup> {
        var queryParameters = QueryParameters()
        queryParameters.add("app", app)
        queryParameters.add("dateStart", dateStart)
        queryParameters.add("dateEnd", dateEnd)
        return APICall(
            "getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("groupId", groupId), ("phraseGroupId", phraseGroupId)],
            query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseUnansweredGroups

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups`.
    ///
    /// Needs the permission `knowledge:groups:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - app: `app` in the query.
    ///   - dateStart: `dateStart` in the query.
    ///   - dateEnd: `dateEnd` in the query.
    public func getKnowledgeKnowledgebaseUnansweredGroups(
        knowledgeBaseId: String, app: GetKnowledgeKnowledgebaseUnansweredGroupsApp? = nil, dateStart: String? = nil,
        dateEnd: String? = nil
    ) async throws(ApiError) -> UnansweredGroups {
        try await client.send(
            Self.getKnowledgeKnowledgebaseUnansweredGroups(
                knowledgeBaseId: knowledgeBaseId, app: app, dateStart: dateStart, dateEnd: dateEnd))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups`, ready to be sent.
    public static func getKnowledgeKnowledgebaseUnansweredGroups(
        knowledgeBaseId: String, app: GetKnowledgeKnowledgebaseUnansweredGroupsApp? = nil, dateStart: String? = nil,
        dateEnd: String? = nil
    ) -> APICall<UnansweredGroups> {
        var queryParameters = QueryParameters()
        queryParameters.add("app", app)
        queryParameters.add("dateStart", dateStart)
        queryParameters.add("dateEnd", dateEnd)
        return APICall(
            "getKnowledgeKnowledgebaseUnansweredGroups", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseUploadsUrlsJob

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}`.
    ///
    /// Needs the permission `knowledge:uploadSourceUrlJob:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getKnowledgeKnowledgebaseUploadsUrlsJob(
        knowledgeBaseId: String, jobId: String
    ) async throws(ApiError) -> GetUploadSourceUrlJobStatusResponse {
        try await client.send(
            Self.getKnowledgeKnowledgebaseUploadsUrlsJob(knowledgeBaseId: knowledgeBaseId, jobId: jobId))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}`, ready to be sent.
    public static func getKnowledgeKnowledgebaseUploadsUrlsJob(
        knowledgeBaseId: String, jobId: String
    ) -> APICall<GetUploadSourceUrlJobStatusResponse> {
        APICall(
            "getKnowledgeKnowledgebaseUploadsUrlsJob", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("jobId", jobId)])
    }
}

// MARK: - getKnowledgeKnowledgebases

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases`.
    ///
    /// Needs the permission `knowledge:knowledgebase:view`.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - limit: `limit` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - name: `name` in the query.
    ///   - coreLanguage: `coreLanguage` in the query.
    ///   - published: `published` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    public func getKnowledgeKnowledgebases(
        before: String? = nil, after: String? = nil, limit: String? = nil, pageSize: String? = nil, name: String? = nil,
        coreLanguage: GetKnowledgeKnowledgebasesCoreLanguage? = nil, published: Bool? = nil,
        sortBy: GetKnowledgeKnowledgebasesSortBy? = nil, sortOrder: GetKnowledgeKnowledgebasesSortOrder? = nil
    ) async throws(ApiError) -> KnowledgeBaseListing {
        try await client.send(
            Self.getKnowledgeKnowledgebases(
                before: before, after: after, limit: limit, pageSize: pageSize, name: name, coreLanguage: coreLanguage,
                published: published, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases`, ready to be sent.
    public static func getKnowledgeKnowledgebases(
        before: String? = nil, after: String? = nil, limit: String? = nil, pageSize: String? = nil, name: String? = nil,
        coreLanguage: GetKnowledgeKnowledgebasesCoreLanguage? = nil, published: Bool? = nil,
        sortBy: GetKnowledgeKnowledgebasesSortBy? = nil, sortOrder: GetKnowledgeKnowledgebasesSortOrder? = nil
    ) -> APICall<KnowledgeBaseListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("limit", limit)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("name", name)
        queryParameters.add("coreLanguage", coreLanguage)
        queryParameters.add("published", published)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getKnowledgeKnowledgebases", .get, "/api/v2/knowledge/knowledgebases", query: queryParameters)
    }
}

// MARK: - patchKnowledgeKnowledgebase

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}`.
    ///
    /// Needs the permission `knowledge:knowledgebase:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchKnowledgeKnowledgebase(
        knowledgeBaseId: String, body: KnowledgeBaseUpdateRequest
    ) async throws(ApiError) -> KnowledgeBase {
        try await client.send(Self.patchKnowledgeKnowledgebase(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}`, ready to be sent.
    public static func patchKnowledgeKnowledgebase(
        knowledgeBaseId: String, body: KnowledgeBaseUpdateRequest
    ) -> APICall<KnowledgeBase> {
        APICall(
            "patchKnowledgeKnowledgebase", .patch, "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - patchKnowledgeKnowledgebaseCategory

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}`.
    ///
    /// Needs the permission `knowledge:category:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - categoryId: `categoryId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchKnowledgeKnowledgebaseCategory(
        knowledgeBaseId: String, categoryId: String, body: CategoryUpdateRequest
    ) async throws(ApiError) -> CategoryResponse {
        try await client.send(
            Self.patchKnowledgeKnowledgebaseCategory(
                knowledgeBaseId: knowledgeBaseId, categoryId: categoryId, body: body))
    }

    /// The call `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}`, ready to be sent.
    public static func patchKnowledgeKnowledgebaseCategory(
        knowledgeBaseId: String, categoryId: String, body: CategoryUpdateRequest
    ) -> APICall<CategoryResponse> {
        APICall(
            "patchKnowledgeKnowledgebaseCategory", .patch,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("categoryId", categoryId)], body: .json(body.asJSON))
    }
}

// MARK: - patchKnowledgeKnowledgebaseChunksSearchSearchId

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search/{searchId}`.
    ///
    /// Needs the permission `knowledge:knowledgebase:search`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - searchId: `searchId` in the path.
    ///   - body: the body.
    public func patchKnowledgeKnowledgebaseChunksSearchSearchId(
        knowledgeBaseId: String, searchId: String, body: ChunkSearchRegisterRequest? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.patchKnowledgeKnowledgebaseChunksSearchSearchId(
                knowledgeBaseId: knowledgeBaseId, searchId: searchId, body: body))
    }

    /// The call `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search/{searchId}`, ready to be sent.
    public static func patchKnowledgeKnowledgebaseChunksSearchSearchId(
        knowledgeBaseId: String, searchId: String, body: ChunkSearchRegisterRequest? = nil
    ) -> APICall<Void> {
        APICall(
            "patchKnowledgeKnowledgebaseChunksSearchSearchId", .patch,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search/{searchId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("searchId", searchId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchKnowledgeKnowledgebaseImportJob

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}`.
    ///
    /// Needs the permission `knowledge:importJob:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - importJobId: `importJobId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchKnowledgeKnowledgebaseImportJob(
        knowledgeBaseId: String, importJobId: String, body: ImportStatusRequest
    ) async throws(ApiError) -> KnowledgeImportJobResponse {
        try await client.send(
            Self.patchKnowledgeKnowledgebaseImportJob(
                knowledgeBaseId: knowledgeBaseId, importJobId: importJobId, body: body))
    }

    /// The call `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}`, ready to be sent.
    public static func patchKnowledgeKnowledgebaseImportJob(
        knowledgeBaseId: String, importJobId: String, body: ImportStatusRequest
    ) -> APICall<KnowledgeImportJobResponse> {
        APICall(
            "patchKnowledgeKnowledgebaseImportJob", .patch,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("importJobId", importJobId)], body: .json(body.asJSON))
    }
}

// MARK: - patchKnowledgeKnowledgebaseLabel

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}`.
    ///
    /// Needs the permission `knowledge:label:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - labelId: `labelId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchKnowledgeKnowledgebaseLabel(
        knowledgeBaseId: String, labelId: String, body: LabelUpdateRequest
    ) async throws(ApiError) -> LabelResponse {
        try await client.send(
            Self.patchKnowledgeKnowledgebaseLabel(knowledgeBaseId: knowledgeBaseId, labelId: labelId, body: body))
    }

    /// The call `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}`, ready to be sent.
    public static func patchKnowledgeKnowledgebaseLabel(
        knowledgeBaseId: String, labelId: String, body: LabelUpdateRequest
    ) -> APICall<LabelResponse> {
        APICall(
            "patchKnowledgeKnowledgebaseLabel", .patch,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("labelId", labelId)], body: .json(body.asJSON))
    }
}

// MARK: - patchKnowledgeKnowledgebaseParseJob

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}`.
    ///
    /// Needs the permission `knowledge:importJob:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - parseJobId: `parseJobId` in the path.
    ///   - body: the body.
    public func patchKnowledgeKnowledgebaseParseJob(
        knowledgeBaseId: String, parseJobId: String, body: KnowledgeParseJobRequestPatch
    ) async throws(ApiError) {
        try await client.send(
            Self.patchKnowledgeKnowledgebaseParseJob(
                knowledgeBaseId: knowledgeBaseId, parseJobId: parseJobId, body: body))
    }

    /// The call `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}`, ready to be sent.
    public static func patchKnowledgeKnowledgebaseParseJob(
        knowledgeBaseId: String, parseJobId: String, body: KnowledgeParseJobRequestPatch
    ) -> APICall<Void> {
        APICall(
            "patchKnowledgeKnowledgebaseParseJob", .patch,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("parseJobId", parseJobId)], body: .json(body.asJSON))
    }
}

// MARK: - patchKnowledgeKnowledgebaseSynchronizeJob

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}`.
    ///
    /// Needs the permission `knowledge:syncJob:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - syncJobId: `syncJobId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchKnowledgeKnowledgebaseSynchronizeJob(
        knowledgeBaseId: String, syncJobId: String, body: SyncStatusRequest
    ) async throws(ApiError) -> KnowledgeSyncJobResponse {
        try await client.send(
            Self.patchKnowledgeKnowledgebaseSynchronizeJob(
                knowledgeBaseId: knowledgeBaseId, syncJobId: syncJobId, body: body))
    }

    /// The call `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}`, ready to be
    /// sent.
    public static func patchKnowledgeKnowledgebaseSynchronizeJob(
        knowledgeBaseId: String, syncJobId: String, body: SyncStatusRequest
    ) -> APICall<KnowledgeSyncJobResponse> {
        APICall(
            "patchKnowledgeKnowledgebaseSynchronizeJob", .patch,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("syncJobId", syncJobId)], body: .json(body.asJSON))
    }
}

// MARK: - patchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup

extension KnowledgeApi {
    /// Calls `PATCH
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}`.
    ///
    /// Needs the permissions `knowledge:groups:edit`, `knowledge:document:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - groupId: `groupId` in the path.
    ///   - phraseGroupId: `phraseGroupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup(
        knowledgeBaseId: String, groupId: String, phraseGroupId: String, body: UnansweredPhraseGroupPatchRequestBody
    ) async throws(ApiError) -> UnansweredPhraseGroupUpdateResponse {
        try await client.send(
            Self.patchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup(
                knowledgeBaseId: knowledgeBaseId, groupId: groupId, phraseGroupId: phraseGroupId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}`,
    /// ready to be sent.
    public static func patchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup(
        knowledgeBaseId: String, groupId: String, phraseGroupId: String, body: UnansweredPhraseGroupPatchRequestBody
    ) -> APICall<UnansweredPhraseGroupUpdateResponse> {
        APICall(
            "patchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup", .patch,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("groupId", groupId), ("phraseGroupId", phraseGroupId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseCategories

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories`.
    ///
    /// Needs the permission `knowledge:category:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseCategories(
        knowledgeBaseId: String, body: CategoryCreateRequest
    ) async throws(ApiError) -> CategoryResponse {
        try await client.send(Self.postKnowledgeKnowledgebaseCategories(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories`, ready to be sent.
    public static func postKnowledgeKnowledgebaseCategories(
        knowledgeBaseId: String, body: CategoryCreateRequest
    ) -> APICall<CategoryResponse> {
        APICall(
            "postKnowledgeKnowledgebaseCategories", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseChunksSearch

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search`.
    ///
    /// Needs the permission `knowledge:knowledgebase:search`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseChunksSearch(
        knowledgeBaseId: String, body: KnowledgeDocumentChunkRequest? = nil
    ) async throws(ApiError) -> KnowledgeDocumentChunkResponse {
        try await client.send(Self.postKnowledgeKnowledgebaseChunksSearch(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search`, ready to be sent.
    public static func postKnowledgeKnowledgebaseChunksSearch(
        knowledgeBaseId: String, body: KnowledgeDocumentChunkRequest? = nil
    ) -> APICall<KnowledgeDocumentChunkResponse> {
        APICall(
            "postKnowledgeKnowledgebaseChunksSearch", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeKnowledgebaseExportJobs

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs`.
    ///
    /// Needs the permission `knowledge:exportJob:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseExportJobs(
        knowledgeBaseId: String, body: KnowledgeExportJobRequest
    ) async throws(ApiError) -> KnowledgeExportJobResponse {
        try await client.send(Self.postKnowledgeKnowledgebaseExportJobs(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs`, ready to be sent.
    public static func postKnowledgeKnowledgebaseExportJobs(
        knowledgeBaseId: String, body: KnowledgeExportJobRequest
    ) -> APICall<KnowledgeExportJobResponse> {
        APICall(
            "postKnowledgeKnowledgebaseExportJobs", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseImportJobs

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs`.
    ///
    /// Needs the permission `knowledge:importJob:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseImportJobs(
        knowledgeBaseId: String, body: KnowledgeImportJobRequest
    ) async throws(ApiError) -> KnowledgeImportJobResponse {
        try await client.send(Self.postKnowledgeKnowledgebaseImportJobs(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs`, ready to be sent.
    public static func postKnowledgeKnowledgebaseImportJobs(
        knowledgeBaseId: String, body: KnowledgeImportJobRequest
    ) -> APICall<KnowledgeImportJobResponse> {
        APICall(
            "postKnowledgeKnowledgebaseImportJobs", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseLabels

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels`.
    ///
    /// Needs the permission `knowledge:label:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseLabels(
        knowledgeBaseId: String, body: LabelCreateRequest
    ) async throws(ApiError) -> LabelResponse {
        try await client.send(Self.postKnowledgeKnowledgebaseLabels(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels`, ready to be sent.
    public static func postKnowledgeKnowledgebaseLabels(
        knowledgeBaseId: String, body: LabelCreateRequest
    ) -> APICall<LabelResponse> {
        APICall(
            "postKnowledgeKnowledgebaseLabels", .post, "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseParseJobImport

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import`.
    ///
    /// Needs the permission `knowledge:importJob:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - parseJobId: `parseJobId` in the path.
    ///   - body: the body.
    public func postKnowledgeKnowledgebaseParseJobImport(
        knowledgeBaseId: String, parseJobId: String, body: KnowledgeParseJobRequestImport
    ) async throws(ApiError) {
        try await client.send(
            Self.postKnowledgeKnowledgebaseParseJobImport(
                knowledgeBaseId: knowledgeBaseId, parseJobId: parseJobId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import`, ready to be
    /// sent.
    public static func postKnowledgeKnowledgebaseParseJobImport(
        knowledgeBaseId: String, parseJobId: String, body: KnowledgeParseJobRequestImport
    ) -> APICall<Void> {
        APICall(
            "postKnowledgeKnowledgebaseParseJobImport", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("parseJobId", parseJobId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseParseJobs

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs`.
    ///
    /// Needs the permission `knowledge:importJob:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseParseJobs(
        knowledgeBaseId: String, body: KnowledgeParseJobRequest
    ) async throws(ApiError) -> KnowledgeParseJobResponse {
        try await client.send(Self.postKnowledgeKnowledgebaseParseJobs(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs`, ready to be sent.
    public static func postKnowledgeKnowledgebaseParseJobs(
        knowledgeBaseId: String, body: KnowledgeParseJobRequest
    ) -> APICall<KnowledgeParseJobResponse> {
        APICall(
            "postKnowledgeKnowledgebaseParseJobs", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseSourcesSalesforce

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce`.
    ///
    /// Needs the permission `knowledge:integrationSource:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseSourcesSalesforce(
        knowledgeBaseId: String, body: SalesforceSourceRequest
    ) async throws(ApiError) -> KnowledgeSyncJobResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseSourcesSalesforce(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce`, ready to be sent.
    public static func postKnowledgeKnowledgebaseSourcesSalesforce(
        knowledgeBaseId: String, body: SalesforceSourceRequest
    ) -> APICall<KnowledgeSyncJobResponse> {
        APICall(
            "postKnowledgeKnowledgebaseSourcesSalesforce", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync`.
    ///
    /// Needs the permission `knowledge:integrationSource:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - sourceId: `sourceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync(
        knowledgeBaseId: String, sourceId: String, body: JSON? = nil
    ) async throws(ApiError) -> SourceSyncResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync(
                knowledgeBaseId: knowledgeBaseId, sourceId: sourceId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync`, ready to
    /// be sent.
    public static func postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync(
        knowledgeBaseId: String, sourceId: String, body: JSON? = nil
    ) -> APICall<SourceSyncResponse> {
        APICall(
            "postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("sourceId", sourceId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeKnowledgebaseSourcesServicenow

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow`.
    ///
    /// Needs the permission `knowledge:integrationSource:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseSourcesServicenow(
        knowledgeBaseId: String, body: ServiceNowSourceRequest
    ) async throws(ApiError) -> KnowledgeSyncJobResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseSourcesServicenow(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow`, ready to be sent.
    public static func postKnowledgeKnowledgebaseSourcesServicenow(
        knowledgeBaseId: String, body: ServiceNowSourceRequest
    ) -> APICall<KnowledgeSyncJobResponse> {
        APICall(
            "postKnowledgeKnowledgebaseSourcesServicenow", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseSourcesServicenowSourceIdSync

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync`.
    ///
    /// Needs the permission `knowledge:integrationSource:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - sourceId: `sourceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseSourcesServicenowSourceIdSync(
        knowledgeBaseId: String, sourceId: String, body: JSON? = nil
    ) async throws(ApiError) -> SourceSyncResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseSourcesServicenowSourceIdSync(
                knowledgeBaseId: knowledgeBaseId, sourceId: sourceId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync`, ready to
    /// be sent.
    public static func postKnowledgeKnowledgebaseSourcesServicenowSourceIdSync(
        knowledgeBaseId: String, sourceId: String, body: JSON? = nil
    ) -> APICall<SourceSyncResponse> {
        APICall(
            "postKnowledgeKnowledgebaseSourcesServicenowSourceIdSync", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("sourceId", sourceId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeKnowledgebaseSynchronizeJobs

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs`.
    ///
    /// Needs the permission `knowledge:syncJob:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseSynchronizeJobs(
        knowledgeBaseId: String, body: KnowledgeSyncJobRequest
    ) async throws(ApiError) -> KnowledgeSyncJobResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseSynchronizeJobs(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs`, ready to be sent.
    public static func postKnowledgeKnowledgebaseSynchronizeJobs(
        knowledgeBaseId: String, body: KnowledgeSyncJobRequest
    ) -> APICall<KnowledgeSyncJobResponse> {
        APICall(
            "postKnowledgeKnowledgebaseSynchronizeJobs", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseUploadsUrlsJobs

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs`.
    ///
    /// Needs the permission `knowledge:uploadSourceUrlJob:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseUploadsUrlsJobs(
        knowledgeBaseId: String, body: CreateUploadSourceUrlJobRequest
    ) async throws(ApiError) -> CreateUploadSourceUrlJobResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseUploadsUrlsJobs(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs`, ready to be sent.
    public static func postKnowledgeKnowledgebaseUploadsUrlsJobs(
        knowledgeBaseId: String, body: CreateUploadSourceUrlJobRequest
    ) -> APICall<CreateUploadSourceUrlJobResponse> {
        APICall(
            "postKnowledgeKnowledgebaseUploadsUrlsJobs", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebases

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases`.
    ///
    /// Needs the permission `knowledge:knowledgebase:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebases(body: KnowledgeBaseCreateRequest) async throws(ApiError) -> KnowledgeBase {
        try await client.send(Self.postKnowledgeKnowledgebases(body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases`, ready to be sent.
    public static func postKnowledgeKnowledgebases(body: KnowledgeBaseCreateRequest) -> APICall<KnowledgeBase> {
        APICall("postKnowledgeKnowledgebases", .post, "/api/v2/knowledge/knowledgebases", body: .json(body.asJSON))
    }
}

// MARK: - putKnowledgeKnowledgebaseSourcesSalesforceSourceId

extension KnowledgeApi {
    /// Calls `PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}`.
    ///
    /// Needs the permission `knowledge:integrationSource:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - sourceId: `sourceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putKnowledgeKnowledgebaseSourcesSalesforceSourceId(
        knowledgeBaseId: String, sourceId: String, body: SalesforceSourceRequest
    ) async throws(ApiError) -> SalesforceSourceResponse {
        try await client.send(
            Self.putKnowledgeKnowledgebaseSourcesSalesforceSourceId(
                knowledgeBaseId: knowledgeBaseId, sourceId: sourceId, body: body))
    }

    /// The call `PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}`, ready to be
    /// sent.
    public static func putKnowledgeKnowledgebaseSourcesSalesforceSourceId(
        knowledgeBaseId: String, sourceId: String, body: SalesforceSourceRequest
    ) -> APICall<SalesforceSourceResponse> {
        APICall(
            "putKnowledgeKnowledgebaseSourcesSalesforceSourceId", .put,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("sourceId", sourceId)], body: .json(body.asJSON))
    }
}

// MARK: - putKnowledgeKnowledgebaseSourcesServicenowSourceId

extension KnowledgeApi {
    /// Calls `PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}`.
    ///
    /// Needs the permission `knowledge:integrationSource:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - sourceId: `sourceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putKnowledgeKnowledgebaseSourcesServicenowSourceId(
        knowledgeBaseId: String, sourceId: String, body: ServiceNowSourceRequest
    ) async throws(ApiError) -> ServiceNowSourceResponse {
        try await client.send(
            Self.putKnowledgeKnowledgebaseSourcesServicenowSourceId(
                knowledgeBaseId: knowledgeBaseId, sourceId: sourceId, body: body))
    }

    /// The call `PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}`, ready to be
    /// sent.
    public static func putKnowledgeKnowledgebaseSourcesServicenowSourceId(
        knowledgeBaseId: String, sourceId: String, body: ServiceNowSourceRequest
    ) -> APICall<ServiceNowSourceResponse> {
        APICall(
            "putKnowledgeKnowledgebaseSourcesServicenowSourceId", .put,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("sourceId", sourceId)], body: .json(body.asJSON))
    }
}
