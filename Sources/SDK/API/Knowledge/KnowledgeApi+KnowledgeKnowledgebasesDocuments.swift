// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteKnowledgeKnowledgebaseDocument

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}`.
    ///
    /// Needs the permission `knowledge:document:delete`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    public func deleteKnowledgeKnowledgebaseDocument(
        knowledgeBaseId: String, documentId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteKnowledgeKnowledgebaseDocument(knowledgeBaseId: knowledgeBaseId, documentId: documentId))
    }

    /// The call `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}`, ready to be sent.
    public static func deleteKnowledgeKnowledgebaseDocument(
        knowledgeBaseId: String, documentId: String
    ) -> APICall<Void> {
        APICall(
            "deleteKnowledgeKnowledgebaseDocument", .delete,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId)])
    }
}

// MARK: - deleteKnowledgeKnowledgebaseDocumentVariation

extension KnowledgeApi {
    /// Calls `DELETE
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}`.
    ///
    /// Needs one of the permissions `knowledge:document:delete`, `knowledge:document:edit`.
    ///
    /// - Parameters:
    ///   - documentVariationId: `documentVariationId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    public func deleteKnowledgeKnowledgebaseDocumentVariation(
        documentVariationId: String, documentId: String, knowledgeBaseId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteKnowledgeKnowledgebaseDocumentVariation(
                documentVariationId: documentVariationId, documentId: documentId, knowledgeBaseId: knowledgeBaseId))
    }

    /// The call `DELETE
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}`,
    /// ready to be sent.
    public static func deleteKnowledgeKnowledgebaseDocumentVariation(
        documentVariationId: String, documentId: String, knowledgeBaseId: String
    ) -> APICall<Void> {
        APICall(
            "deleteKnowledgeKnowledgebaseDocumentVariation", .delete,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}",
            parameters: [("documentVariationId", documentVariationId), ("documentId", documentId), ("knowledgeBaseId", knowledgeBaseId)])
    }
}

// MARK: - getKnowledgeKnowledgebaseDocument

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}`.
    ///
    /// Needs the permission `knowledge:document:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    ///   - state: `state` in the query.
    public func getKnowledgeKnowledgebaseDocument(
        knowledgeBaseId: String, documentId: String, expand: [GetKnowledgeKnowledgebaseDocumentExpand]? = nil,
        state: GetKnowledgeKnowledgebaseDocumentState? = nil
    ) async throws(ApiError) -> KnowledgeDocumentResponse {
        try await client.send(
            Self.getKnowledgeKnowledgebaseDocument(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, expand: expand, state: state))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}`, ready to be sent.
    public static func getKnowledgeKnowledgebaseDocument(
        knowledgeBaseId: String, documentId: String, expand: [GetKnowledgeKnowledgebaseDocumentExpand]? = nil,
        state: GetKnowledgeKnowledgebaseDocumentState? = nil
    ) -> APICall<KnowledgeDocumentResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("state", state)
        return APICall(
            "getKnowledgeKnowledgebaseDocument", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseDocumentFeedback

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback`.
    ///
    /// Needs the permission `knowledge:feedback:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - onlyCommented: `onlyCommented` in the query.
    ///   - documentVersionId: `documentVersionId` in the query.
    ///   - documentVariationId: `documentVariationId` in the query.
    ///   - appType: `appType` in the query.
    ///   - queryType: `queryType` in the query.
    ///   - userId: `userId` in the query.
    ///   - queueId: `queueId` in the query.
    ///   - state: `state` in the query.
    public func getKnowledgeKnowledgebaseDocumentFeedback(
        knowledgeBaseId: String, documentId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil, onlyCommented: Bool? = nil, documentVersionId: String? = nil,
        documentVariationId: String? = nil, appType: GetKnowledgeKnowledgebaseDocumentFeedbackAppType? = nil,
        queryType: GetKnowledgeKnowledgebaseDocumentFeedbackQueryType? = nil, userId: String? = nil,
        queueId: String? = nil, state: GetKnowledgeKnowledgebaseDocumentFeedbackState? = nil
    ) async throws(ApiError) -> KnowledgeDocumentFeedbackResponseListing {
        try await client.send(
            Self.getKnowledgeKnowledgebaseDocumentFeedback(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, before: before, after: after,
                pageSize: pageSize, onlyCommented: onlyCommented, documentVersionId: documentVersionId,
                documentVariationId: documentVariationId, appType: appType, queryType: queryType, userId: userId,
                queueId: queueId, state: state))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback`, ready to be
    /// sent.
    public static func getKnowledgeKnowledgebaseDocumentFeedback(
        knowledgeBaseId: String, documentId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil, onlyCommented: Bool? = nil, documentVersionId: String? = nil,
        documentVariationId: String? = nil, appType: GetKnowledgeKnowledgebaseDocumentFeedbackAppType? = nil,
        queryType: GetKnowledgeKnowledgebaseDocumentFeedbackQueryType? = nil, userId: String? = nil,
        queueId: String? = nil, state: GetKnowledgeKnowledgebaseDocumentFeedbackState? = nil
    ) -> APICall<KnowledgeDocumentFeedbackResponseListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("onlyCommented", onlyCommented)
        queryParameters.add("documentVersionId", documentVersionId)
        queryParameters.add("documentVariationId", documentVariationId)
        queryParameters.add("appType", appType)
        queryParameters.add("queryType", queryType)
        queryParameters.add("userId", userId)
        queryParameters.add("queueId", queueId)
        queryParameters.add("state", state)
        return APICall(
            "getKnowledgeKnowledgebaseDocumentFeedback", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseDocumentFeedbackFeedbackId

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}`.
    ///
    /// Needs the permission `knowledge:feedback:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - feedbackId: `feedbackId` in the path.
    public func getKnowledgeKnowledgebaseDocumentFeedbackFeedbackId(
        knowledgeBaseId: String, documentId: String, feedbackId: String
    ) async throws(ApiError) -> KnowledgeDocumentFeedbackResponse {
        try await client.send(
            Self.getKnowledgeKnowledgebaseDocumentFeedbackFeedbackId(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, feedbackId: feedbackId))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}`,
    /// ready to be sent.
    public static func getKnowledgeKnowledgebaseDocumentFeedbackFeedbackId(
        knowledgeBaseId: String, documentId: String, feedbackId: String
    ) -> APICall<KnowledgeDocumentFeedbackResponse> {
        APICall(
            "getKnowledgeKnowledgebaseDocumentFeedbackFeedbackId", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId), ("feedbackId", feedbackId)])
    }
}

// MARK: - getKnowledgeKnowledgebaseDocumentVariation

extension KnowledgeApi {
    /// Calls `GET
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}`.
    ///
    /// Needs the permission `knowledge:document:view`.
    ///
    /// - Parameters:
    ///   - documentVariationId: `documentVariationId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentState: `documentState` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getKnowledgeKnowledgebaseDocumentVariation(
        documentVariationId: String, documentId: String, knowledgeBaseId: String,
        documentState: GetKnowledgeKnowledgebaseDocumentVariationDocumentState? = nil,
        expand: [GetKnowledgeKnowledgebaseDocumentVariationExpand]? = nil
    ) async throws(ApiError) -> DocumentVariationResponse {
        try await client.send(
            Self.getKnowledgeKnowledgebaseDocumentVariation(
                documentVariationId: documentVariationId, documentId: documentId, knowledgeBaseId: knowledgeBaseId,
                documentState: documentState, expand: expand))
    }

    /// The call `GET
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}`,
    /// ready to be sent.
    public static func getKnowledgeKnowledgebaseDocumentVariation(
        documentVariationId: String, documentId: String, knowledgeBaseId: String,
        documentState: GetKnowledgeKnowledgebaseDocumentVariationDocumentState? = nil,
        expand: [GetKnowledgeKnowledgebaseDocumentVariationExpand]? = nil
    ) -> APICall<DocumentVariationResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("documentState", documentState)
        queryParameters.add("expand", expand)
        return APICall(
            "getKnowledgeKnowledgebaseDocumentVariation", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}",
            parameters: [("documentVariationId", documentVariationId), ("documentId", documentId), ("knowledgeBaseId", knowledgeBaseId)],
            query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseDocumentVariations

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations`.
    ///
    /// Needs the permission `knowledge:document:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - documentState: `documentState` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getKnowledgeKnowledgebaseDocumentVariations(
        knowledgeBaseId: String, documentId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil, documentState: GetKnowledgeKnowledgebaseDocumentVariationsDocumentState? = nil,
        expand: [GetKnowledgeKnowledgebaseDocumentVariationsExpand]? = nil
    ) async throws(ApiError) -> DocumentVariationResponseListing {
        try await client.send(
            Self.getKnowledgeKnowledgebaseDocumentVariations(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, before: before, after: after,
                pageSize: pageSize, documentState: documentState, expand: expand))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations`, ready to be
    /// sent.
    public static func getKnowledgeKnowledgebaseDocumentVariations(
        knowledgeBaseId: String, documentId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil, documentState: GetKnowledgeKnowledgebaseDocumentVariationsDocumentState? = nil,
        expand: [GetKnowledgeKnowledgebaseDocumentVariationsExpand]? = nil
    ) -> APICall<DocumentVariationResponseListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("documentState", documentState)
        queryParameters.add("expand", expand)
        return APICall(
            "getKnowledgeKnowledgebaseDocumentVariations", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseDocumentVersion

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}`.
    ///
    /// Needs the permission `knowledge:documentVersion:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getKnowledgeKnowledgebaseDocumentVersion(
        knowledgeBaseId: String, documentId: String, versionId: String,
        expand: [GetKnowledgeKnowledgebaseDocumentVersionExpand]? = nil
    ) async throws(ApiError) -> KnowledgeDocumentVersion {
        try await client.send(
            Self.getKnowledgeKnowledgebaseDocumentVersion(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, versionId: versionId, expand: expand))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}`,
    /// ready to be sent.
    public static func getKnowledgeKnowledgebaseDocumentVersion(
        knowledgeBaseId: String, documentId: String, versionId: String,
        expand: [GetKnowledgeKnowledgebaseDocumentVersionExpand]? = nil
    ) -> APICall<KnowledgeDocumentVersion> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getKnowledgeKnowledgebaseDocumentVersion", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId), ("versionId", versionId)],
            query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseDocumentVersionVariation

extension KnowledgeApi {
    /// Calls `GET
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId}`.
    ///
    /// Needs the permission `knowledge:documentVersion:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - variationId: `variationId` in the path.
    public func getKnowledgeKnowledgebaseDocumentVersionVariation(
        knowledgeBaseId: String, documentId: String, versionId: String, variationId: String
    ) async throws(ApiError) -> KnowledgeDocumentVersionVariation {
        try await client.send(
            Self.getKnowledgeKnowledgebaseDocumentVersionVariation(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, versionId: versionId,
                variationId: variationId))
    }

    /// The call `GET
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId}`,
    /// ready to be sent.
    public static func getKnowledgeKnowledgebaseDocumentVersionVariation(
        knowledgeBaseId: String, documentId: String, versionId: String, variationId: String
    ) -> APICall<KnowledgeDocumentVersionVariation> {
        APICall(
            "getKnowledgeKnowledgebaseDocumentVersionVariation", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId), ("versionId", versionId), ("variationId", variationId)])
    }
}

// MARK: - getKnowledgeKnowledgebaseDocumentVersionVariations

extension KnowledgeApi {
    /// Calls `GET
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations`.
    ///
    /// Needs the permission `knowledge:documentVersion:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getKnowledgeKnowledgebaseDocumentVersionVariations(
        knowledgeBaseId: String, documentId: String, versionId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil
    ) async throws(ApiError) -> KnowledgeDocumentVersionVariationListing {
        try await client.send(
            Self.getKnowledgeKnowledgebaseDocumentVersionVariations(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, versionId: versionId, before: before,
                after: after, pageSize: pageSize))
    }

    /// The call `GET
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations`,
    /// ready to be sent.
    public static func getKnowledgeKnowledgebaseDocumentVersionVariations(
        knowledgeBaseId: String, documentId: String, versionId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil
    ) -> APICall<KnowledgeDocumentVersionVariationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getKnowledgeKnowledgebaseDocumentVersionVariations", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId), ("versionId", versionId)],
            query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseDocumentVersions

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions`.
    ///
    /// Needs the permission `knowledge:documentVersion:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getKnowledgeKnowledgebaseDocumentVersions(
        knowledgeBaseId: String, documentId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil, expand: [GetKnowledgeKnowledgebaseDocumentVersionsExpand]? = nil
    ) async throws(ApiError) -> KnowledgeDocumentVersionListing {
        try await client.send(
            Self.getKnowledgeKnowledgebaseDocumentVersions(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, before: before, after: after,
                pageSize: pageSize, expand: expand))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions`, ready to be
    /// sent.
    public static func getKnowledgeKnowledgebaseDocumentVersions(
        knowledgeBaseId: String, documentId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil, expand: [GetKnowledgeKnowledgebaseDocumentVersionsExpand]? = nil
    ) -> APICall<KnowledgeDocumentVersionListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("expand", expand)
        return APICall(
            "getKnowledgeKnowledgebaseDocumentVersions", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseDocuments

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents`.
    ///
    /// Needs the permission `knowledge:document:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - interval: `interval` in the query.
    ///   - documentId: `documentId` in the query, once for each element.
    ///   - categoryId: `categoryId` in the query, once for each element.
    ///   - includeSubcategories: `includeSubcategories` in the query.
    ///   - includeDrafts: `includeDrafts` in the query.
    ///   - labelIds: `labelIds` in the query, once for each element.
    ///   - expand: `expand` in the query, once for each element.
    ///   - externalIds: `externalIds` in the query, once for each element.
    public func getKnowledgeKnowledgebaseDocuments(
        knowledgeBaseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        interval: String? = nil, documentId: [String]? = nil, categoryId: [String]? = nil,
        includeSubcategories: Bool? = nil, includeDrafts: Bool? = nil, labelIds: [String]? = nil,
        expand: [GetKnowledgeKnowledgebaseDocumentsExpand]? = nil, externalIds: [String]? = nil
    ) async throws(ApiError) -> KnowledgeDocumentResponseListing {
        try await client.send(
            Self.getKnowledgeKnowledgebaseDocuments(
                knowledgeBaseId: knowledgeBaseId, before: before, after: after, pageSize: pageSize, interval: interval,
                documentId: documentId, categoryId: categoryId, includeSubcategories: includeSubcategories,
                includeDrafts: includeDrafts, labelIds: labelIds, expand: expand, externalIds: externalIds))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents`, ready to be sent.
    public static func getKnowledgeKnowledgebaseDocuments(
        knowledgeBaseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        interval: String? = nil, documentId: [String]? = nil, categoryId: [String]? = nil,
        includeSubcategories: Bool? = nil, includeDrafts: Bool? = nil, labelIds: [String]? = nil,
        expand: [GetKnowledgeKnowledgebaseDocumentsExpand]? = nil, externalIds: [String]? = nil
    ) -> APICall<KnowledgeDocumentResponseListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("interval", interval)
        queryParameters.add("documentId", documentId)
        queryParameters.add("categoryId", categoryId)
        queryParameters.add("includeSubcategories", includeSubcategories)
        queryParameters.add("includeDrafts", includeDrafts)
        queryParameters.add("labelIds", labelIds)
        queryParameters.add("expand", expand)
        queryParameters.add("externalIds", externalIds)
        return APICall(
            "getKnowledgeKnowledgebaseDocuments", .get, "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeKnowledgebaseDocumentsFeedback

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/feedback`.
    ///
    /// Needs the permission `knowledge:feedback:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - onlyCommented: `onlyCommented` in the query.
    ///   - documentVersionId: `documentVersionId` in the query.
    ///   - documentVariationId: `documentVariationId` in the query.
    ///   - appType: `appType` in the query.
    ///   - queryType: `queryType` in the query.
    ///   - userId: `userId` in the query.
    ///   - queueId: `queueId` in the query.
    ///   - state: `state` in the query.
    public func getKnowledgeKnowledgebaseDocumentsFeedback(
        knowledgeBaseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        onlyCommented: Bool? = nil, documentVersionId: String? = nil, documentVariationId: String? = nil,
        appType: GetKnowledgeKnowledgebaseDocumentsFeedbackAppType? = nil,
        queryType: GetKnowledgeKnowledgebaseDocumentsFeedbackQueryType? = nil, userId: String? = nil,
        queueId: String? = nil, state: GetKnowledgeKnowledgebaseDocumentsFeedbackState? = nil
    ) async throws(ApiError) -> KnowledgeDocumentFeedbackResponseListing {
        try await client.send(
            Self.getKnowledgeKnowledgebaseDocumentsFeedback(
                knowledgeBaseId: knowledgeBaseId, before: before, after: after, pageSize: pageSize,
                onlyCommented: onlyCommented, documentVersionId: documentVersionId,
                documentVariationId: documentVariationId, appType: appType, queryType: queryType, userId: userId,
                queueId: queueId, state: state))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/feedback`, ready to be sent.
    public static func getKnowledgeKnowledgebaseDocumentsFeedback(
        knowledgeBaseId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        onlyCommented: Bool? = nil, documentVersionId: String? = nil, documentVariationId: String? = nil,
        appType: GetKnowledgeKnowledgebaseDocumentsFeedbackAppType? = nil,
        queryType: GetKnowledgeKnowledgebaseDocumentsFeedbackQueryType? = nil, userId: String? = nil,
        queueId: String? = nil, state: GetKnowledgeKnowledgebaseDocumentsFeedbackState? = nil
    ) -> APICall<KnowledgeDocumentFeedbackResponseListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("onlyCommented", onlyCommented)
        queryParameters.add("documentVersionId", documentVersionId)
        queryParameters.add("documentVariationId", documentVariationId)
        queryParameters.add("appType", appType)
        queryParameters.add("queryType", queryType)
        queryParameters.add("userId", userId)
        queryParameters.add("queueId", queueId)
        queryParameters.add("state", state)
        return APICall(
            "getKnowledgeKnowledgebaseDocumentsFeedback", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/feedback",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], query: queryParameters)
    }
}

// MARK: - patchKnowledgeKnowledgebaseDocument

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}`.
    ///
    /// Needs the permission `knowledge:document:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchKnowledgeKnowledgebaseDocument(
        knowledgeBaseId: String, documentId: String, body: KnowledgeDocumentReq
    ) async throws(ApiError) -> KnowledgeDocumentResponse {
        try await client.send(
            Self.patchKnowledgeKnowledgebaseDocument(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, body: body))
    }

    /// The call `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}`, ready to be sent.
    public static func patchKnowledgeKnowledgebaseDocument(
        knowledgeBaseId: String, documentId: String, body: KnowledgeDocumentReq
    ) -> APICall<KnowledgeDocumentResponse> {
        APICall(
            "patchKnowledgeKnowledgebaseDocument", .patch,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId)], body: .json(body.asJSON))
    }
}

// MARK: - patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}`.
    ///
    /// Needs the permission `knowledge:feedback:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - feedbackId: `feedbackId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId(
        knowledgeBaseId: String, documentId: String, feedbackId: String,
        body: KnowledgeDocumentFeedbackUpdateRequest? = nil
    ) async throws(ApiError) -> KnowledgeDocumentFeedbackResponse {
        try await client.send(
            Self.patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, feedbackId: feedbackId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}`, ready to be
    /// sent.
    public static func patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId(
        knowledgeBaseId: String, documentId: String, feedbackId: String,
        body: KnowledgeDocumentFeedbackUpdateRequest? = nil
    ) -> APICall<KnowledgeDocumentFeedbackResponse> {
        APICall(
            "patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId", .patch,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId), ("feedbackId", feedbackId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchKnowledgeKnowledgebaseDocumentVariation

extension KnowledgeApi {
    /// Calls `PATCH
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}`.
    ///
    /// Needs the permission `knowledge:document:edit`.
    ///
    /// - Parameters:
    ///   - documentVariationId: `documentVariationId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchKnowledgeKnowledgebaseDocumentVariation(
        documentVariationId: String, documentId: String, knowledgeBaseId: String, body: DocumentVariationRequest
    ) async throws(ApiError) -> DocumentVariationResponse {
        try await client.send(
            Self.patchKnowledgeKnowledgebaseDocumentVariation(
                documentVariationId: documentVariationId, documentId: documentId, knowledgeBaseId: knowledgeBaseId,
                body: body))
    }

    /// The call `PATCH
    /// /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}`,
    /// ready to be sent.
    public static func patchKnowledgeKnowledgebaseDocumentVariation(
        documentVariationId: String, documentId: String, knowledgeBaseId: String, body: DocumentVariationRequest
    ) -> APICall<DocumentVariationResponse> {
        APICall(
            "patchKnowledgeKnowledgebaseDocumentVariation", .patch,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}",
            parameters: [("documentVariationId", documentVariationId), ("documentId", documentId), ("knowledgeBaseId", knowledgeBaseId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchKnowledgeKnowledgebaseDocumentsSearchSearchId

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/{searchId}`.
    ///
    /// Needs the permission `knowledge:search:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - searchId: `searchId` in the path.
    ///   - body: the body.
    public func patchKnowledgeKnowledgebaseDocumentsSearchSearchId(
        knowledgeBaseId: String, searchId: String, body: SearchUpdateRequest? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.patchKnowledgeKnowledgebaseDocumentsSearchSearchId(
                knowledgeBaseId: knowledgeBaseId, searchId: searchId, body: body))
    }

    /// The call `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/{searchId}`, ready to be
    /// sent.
    public static func patchKnowledgeKnowledgebaseDocumentsSearchSearchId(
        knowledgeBaseId: String, searchId: String, body: SearchUpdateRequest? = nil
    ) -> APICall<Void> {
        APICall(
            "patchKnowledgeKnowledgebaseDocumentsSearchSearchId", .patch,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/{searchId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("searchId", searchId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeKnowledgebaseDocumentCopies

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies`.
    ///
    /// Needs the permission `knowledge:documentCopy:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - body: the body.
    public func postKnowledgeKnowledgebaseDocumentCopies(
        knowledgeBaseId: String, documentId: String, body: KnowledgeDocumentCopy? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postKnowledgeKnowledgebaseDocumentCopies(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies`, ready to be
    /// sent.
    public static func postKnowledgeKnowledgebaseDocumentCopies(
        knowledgeBaseId: String, documentId: String, body: KnowledgeDocumentCopy? = nil
    ) -> APICall<Void> {
        APICall(
            "postKnowledgeKnowledgebaseDocumentCopies", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeKnowledgebaseDocumentFeedback

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback`.
    ///
    /// Needs the permission `knowledge:feedback:create`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseDocumentFeedback(
        knowledgeBaseId: String, documentId: String, body: KnowledgeDocumentFeedback? = nil
    ) async throws(ApiError) -> KnowledgeDocumentFeedbackResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseDocumentFeedback(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback`, ready to be
    /// sent.
    public static func postKnowledgeKnowledgebaseDocumentFeedback(
        knowledgeBaseId: String, documentId: String, body: KnowledgeDocumentFeedback? = nil
    ) -> APICall<KnowledgeDocumentFeedbackResponse> {
        APICall(
            "postKnowledgeKnowledgebaseDocumentFeedback", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeKnowledgebaseDocumentVariations

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations`.
    ///
    /// Needs one of the permissions `knowledge:document:add`, `knowledge:document:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseDocumentVariations(
        knowledgeBaseId: String, documentId: String, body: DocumentVariationRequest
    ) async throws(ApiError) -> DocumentVariationResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseDocumentVariations(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations`, ready to
    /// be sent.
    public static func postKnowledgeKnowledgebaseDocumentVariations(
        knowledgeBaseId: String, documentId: String, body: DocumentVariationRequest
    ) -> APICall<DocumentVariationResponse> {
        APICall(
            "postKnowledgeKnowledgebaseDocumentVariations", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseDocumentVersions

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions`.
    ///
    /// Needs the permission `knowledge:documentVersion:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseDocumentVersions(
        knowledgeBaseId: String, documentId: String, body: KnowledgeDocumentVersion
    ) async throws(ApiError) -> KnowledgeDocumentVersion {
        try await client.send(
            Self.postKnowledgeKnowledgebaseDocumentVersions(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions`, ready to be
    /// sent.
    public static func postKnowledgeKnowledgebaseDocumentVersions(
        knowledgeBaseId: String, documentId: String, body: KnowledgeDocumentVersion
    ) -> APICall<KnowledgeDocumentVersion> {
        APICall(
            "postKnowledgeKnowledgebaseDocumentVersions", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseDocumentViews

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/views`.
    ///
    /// Needs the permission `knowledge:documentView:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - body: the body.
    public func postKnowledgeKnowledgebaseDocumentViews(
        knowledgeBaseId: String, documentId: String, body: KnowledgeDocumentView? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postKnowledgeKnowledgebaseDocumentViews(
                knowledgeBaseId: knowledgeBaseId, documentId: documentId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/views`, ready to be
    /// sent.
    public static func postKnowledgeKnowledgebaseDocumentViews(
        knowledgeBaseId: String, documentId: String, body: KnowledgeDocumentView? = nil
    ) -> APICall<Void> {
        APICall(
            "postKnowledgeKnowledgebaseDocumentViews", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/views",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("documentId", documentId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeKnowledgebaseDocuments

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents`.
    ///
    /// Needs the permission `knowledge:document:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseDocuments(
        knowledgeBaseId: String, body: KnowledgeDocumentReq
    ) async throws(ApiError) -> KnowledgeDocumentResponse {
        try await client.send(Self.postKnowledgeKnowledgebaseDocuments(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents`, ready to be sent.
    public static func postKnowledgeKnowledgebaseDocuments(
        knowledgeBaseId: String, body: KnowledgeDocumentReq
    ) -> APICall<KnowledgeDocumentResponse> {
        APICall(
            "postKnowledgeKnowledgebaseDocuments", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseDocumentsAnswers

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/answers`.
    ///
    /// Needs the permissions `knowledge:document:view`, `knowledge:documentAnswer:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseDocumentsAnswers(
        knowledgeBaseId: String, body: KnowledgeDocumentsAnswerFilter
    ) async throws(ApiError) -> KnowledgeAnswerDocumentsResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseDocumentsAnswers(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/answers`, ready to be sent.
    public static func postKnowledgeKnowledgebaseDocumentsAnswers(
        knowledgeBaseId: String, body: KnowledgeDocumentsAnswerFilter
    ) -> APICall<KnowledgeAnswerDocumentsResponse> {
        APICall(
            "postKnowledgeKnowledgebaseDocumentsAnswers", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/answers",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseDocumentsBulkRemove

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/remove`.
    ///
    /// Needs the permission `knowledge:document:delete`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseDocumentsBulkRemove(
        knowledgeBaseId: String, body: KnowledgeDocumentBulkRemoveRequest
    ) async throws(ApiError) -> BulkResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseDocumentsBulkRemove(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/remove`, ready to be sent.
    public static func postKnowledgeKnowledgebaseDocumentsBulkRemove(
        knowledgeBaseId: String, body: KnowledgeDocumentBulkRemoveRequest
    ) -> APICall<BulkResponse> {
        APICall(
            "postKnowledgeKnowledgebaseDocumentsBulkRemove", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/remove",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseDocumentsBulkUpdate

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/update`.
    ///
    /// Needs the permission `knowledge:document:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseDocumentsBulkUpdate(
        knowledgeBaseId: String, body: KnowledgeDocumentBulkUpdateRequest
    ) async throws(ApiError) -> BulkResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseDocumentsBulkUpdate(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/update`, ready to be sent.
    public static func postKnowledgeKnowledgebaseDocumentsBulkUpdate(
        knowledgeBaseId: String, body: KnowledgeDocumentBulkUpdateRequest
    ) -> APICall<BulkResponse> {
        APICall(
            "postKnowledgeKnowledgebaseDocumentsBulkUpdate", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/update",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseDocumentsPresentations

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/presentations`.
    ///
    /// Needs the permission `knowledge:documentPresentation:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    public func postKnowledgeKnowledgebaseDocumentsPresentations(
        knowledgeBaseId: String, body: KnowledgeDocumentPresentation? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postKnowledgeKnowledgebaseDocumentsPresentations(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/presentations`, ready to be sent.
    public static func postKnowledgeKnowledgebaseDocumentsPresentations(
        knowledgeBaseId: String, body: KnowledgeDocumentPresentation? = nil
    ) -> APICall<Void> {
        APICall(
            "postKnowledgeKnowledgebaseDocumentsPresentations", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/presentations",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeKnowledgebaseDocumentsQuery

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query`.
    ///
    /// Needs the permission `knowledge:document:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postKnowledgeKnowledgebaseDocumentsQuery(
        knowledgeBaseId: String, body: KnowledgeDocumentQuery? = nil,
        expand: [PostKnowledgeKnowledgebaseDocumentsQueryExpand]? = nil
    ) async throws(ApiError) -> KnowledgeDocumentQueryResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseDocumentsQuery(knowledgeBaseId: knowledgeBaseId, body: body, expand: expand))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query`, ready to be sent.
    public static func postKnowledgeKnowledgebaseDocumentsQuery(
        knowledgeBaseId: String, body: KnowledgeDocumentQuery? = nil,
        expand: [PostKnowledgeKnowledgebaseDocumentsQueryExpand]? = nil
    ) -> APICall<KnowledgeDocumentQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postKnowledgeKnowledgebaseDocumentsQuery", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], query: queryParameters,
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeKnowledgebaseDocumentsSearch

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search`.
    ///
    /// Needs the permission `knowledge:knowledgebase:search`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postKnowledgeKnowledgebaseDocumentsSearch(
        knowledgeBaseId: String, body: KnowledgeDocumentSearchRequest? = nil,
        expand: [PostKnowledgeKnowledgebaseDocumentsSearchExpand]? = nil
    ) async throws(ApiError) -> KnowledgeDocumentSearch {
        try await client.send(
            Self.postKnowledgeKnowledgebaseDocumentsSearch(
                knowledgeBaseId: knowledgeBaseId, body: body, expand: expand))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search`, ready to be sent.
    public static func postKnowledgeKnowledgebaseDocumentsSearch(
        knowledgeBaseId: String, body: KnowledgeDocumentSearchRequest? = nil,
        expand: [PostKnowledgeKnowledgebaseDocumentsSearchExpand]? = nil
    ) -> APICall<KnowledgeDocumentSearch> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postKnowledgeKnowledgebaseDocumentsSearch", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], query: queryParameters,
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeKnowledgebaseDocumentsSearchSuggestions

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/suggestions`.
    ///
    /// Needs the permission `knowledge:knowledgebase:search`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseDocumentsSearchSuggestions(
        knowledgeBaseId: String, body: KnowledgeDocumentSuggestionRequest? = nil
    ) async throws(ApiError) -> KnowledgeDocumentSuggestion {
        try await client.send(
            Self.postKnowledgeKnowledgebaseDocumentsSearchSuggestions(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/suggestions`, ready to be
    /// sent.
    public static func postKnowledgeKnowledgebaseDocumentsSearchSuggestions(
        knowledgeBaseId: String, body: KnowledgeDocumentSuggestionRequest? = nil
    ) -> APICall<KnowledgeDocumentSuggestion> {
        APICall(
            "postKnowledgeKnowledgebaseDocumentsSearchSuggestions", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/suggestions",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeKnowledgebaseDocumentsVersionsBulkAdd

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add`.
    ///
    /// Needs the permission `knowledge:documentVersion:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseDocumentsVersionsBulkAdd(
        knowledgeBaseId: String, body: KnowledgeDocumentBulkVersionAddRequest
    ) async throws(ApiError) -> BulkResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseDocumentsVersionsBulkAdd(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add`, ready to be
    /// sent.
    public static func postKnowledgeKnowledgebaseDocumentsVersionsBulkAdd(
        knowledgeBaseId: String, body: KnowledgeDocumentBulkVersionAddRequest
    ) -> APICall<BulkResponse> {
        APICall(
            "postKnowledgeKnowledgebaseDocumentsVersionsBulkAdd", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}
