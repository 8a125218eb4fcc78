// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteKnowledgeConnection

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/connections/{connectionId}`.
    ///
    /// Needs the permission `knowledge:connection:delete`.
    ///
    /// - Parameters:
    ///   - connectionId: `connectionId` in the path.
    @discardableResult
    public func deleteKnowledgeConnection(connectionId: String) async throws(ApiError) -> ConnectionResponse {
        try await client.send(Self.deleteKnowledgeConnection(connectionId: connectionId))
    }

    /// The call `DELETE /api/v2/knowledge/connections/{connectionId}`, ready to be sent.
    public static func deleteKnowledgeConnection(connectionId: String) -> APICall<ConnectionResponse> {
        APICall(
            "deleteKnowledgeConnection", .delete, "/api/v2/knowledge/connections/{connectionId}",
            parameters: [("connectionId", connectionId)])
    }
}

// MARK: - deleteKnowledgeSetting

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/settings/{knowledgeSettingId}`.
    ///
    /// Needs the permission `knowledge:knowledgeSetting:delete`.
    ///
    /// - Parameters:
    ///   - knowledgeSettingId: `knowledgeSettingId` in the path.
    public func deleteKnowledgeSetting(knowledgeSettingId: String) async throws(ApiError) {
        try await client.send(Self.deleteKnowledgeSetting(knowledgeSettingId: knowledgeSettingId))
    }

    /// The call `DELETE /api/v2/knowledge/settings/{knowledgeSettingId}`, ready to be sent.
    public static func deleteKnowledgeSetting(knowledgeSettingId: String) -> APICall<Void> {
        APICall(
            "deleteKnowledgeSetting", .delete, "/api/v2/knowledge/settings/{knowledgeSettingId}",
            parameters: [("knowledgeSettingId", knowledgeSettingId)])
    }
}

// MARK: - getKnowledgeConnection

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/connections/{connectionId}`.
    ///
    /// Needs the permission `knowledge:connection:view`.
    ///
    /// - Parameters:
    ///   - connectionId: `connectionId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getKnowledgeConnection(
        connectionId: String, expand: [GetKnowledgeConnectionExpand]? = nil
    ) async throws(ApiError) -> ConnectionResponse {
        try await client.send(Self.getKnowledgeConnection(connectionId: connectionId, expand: expand))
    }

    /// The call `GET /api/v2/knowledge/connections/{connectionId}`, ready to be sent.
    public static func getKnowledgeConnection(
        connectionId: String, expand: [GetKnowledgeConnectionExpand]? = nil
    ) -> APICall<ConnectionResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getKnowledgeConnection", .get, "/api/v2/knowledge/connections/{connectionId}",
            parameters: [("connectionId", connectionId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeConnectionOptions

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/connections/{connectionId}/options`.
    ///
    /// Needs the permission `knowledge:connectionOptions:view`.
    ///
    /// - Parameters:
    ///   - connectionId: `connectionId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `200`.
    ///   - parentId: `parentId` in the query.
    public func getKnowledgeConnectionOptions(
        connectionId: String, after: String? = nil, pageSize: String? = nil, parentId: String? = nil
    ) async throws(ApiError) -> ConnectionOptionListing {
        try await client.send(
            Self.getKnowledgeConnectionOptions(
                connectionId: connectionId, after: after, pageSize: pageSize, parentId: parentId))
    }

    /// The call `GET /api/v2/knowledge/connections/{connectionId}/options`, ready to be sent.
    public static func getKnowledgeConnectionOptions(
        connectionId: String, after: String? = nil, pageSize: String? = nil, parentId: String? = nil
    ) -> APICall<ConnectionOptionListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("parentId", parentId)
        return APICall(
            "getKnowledgeConnectionOptions", .get, "/api/v2/knowledge/connections/{connectionId}/options",
            parameters: [("connectionId", connectionId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeConnections

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/connections`.
    ///
    /// Needs the permission `knowledge:connection:view`.
    public func getKnowledgeConnections() async throws(ApiError) -> ConnectionListing {
        try await client.send(Self.getKnowledgeConnections())
    }

    /// The call `GET /api/v2/knowledge/connections`, ready to be sent.
    public static func getKnowledgeConnections() -> APICall<ConnectionListing> {
        APICall("getKnowledgeConnections", .get, "/api/v2/knowledge/connections")
    }
}

// MARK: - getKnowledgeGuestSessionCategories

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/guest/sessions/{sessionId}/categories`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - parentId: `parentId` in the query.
    ///   - isRoot: `isRoot` in the query.
    ///   - name: `name` in the query.
    ///   - sortBy: `sortBy` in the query; when left out: `Name`.
    ///   - expand: `expand` in the query.
    ///   - includeDocumentCount: `includeDocumentCount` in the query.
    public func getKnowledgeGuestSessionCategories(
        sessionId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        parentId: String? = nil, isRoot: Bool? = nil, name: String? = nil,
        sortBy: GetKnowledgeGuestSessionCategoriesSortBy? = nil, expand: String? = nil,
        includeDocumentCount: Bool? = nil
    ) async throws(ApiError) -> GuestCategoryResponseListing {
        try await client.send(
            Self.getKnowledgeGuestSessionCategories(
                sessionId: sessionId, before: before, after: after, pageSize: pageSize, parentId: parentId,
                isRoot: isRoot, name: name, sortBy: sortBy, expand: expand, includeDocumentCount: includeDocumentCount))
    }

    /// The call `GET /api/v2/knowledge/guest/sessions/{sessionId}/categories`, ready to be sent.
    public static func getKnowledgeGuestSessionCategories(
        sessionId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil,
        parentId: String? = nil, isRoot: Bool? = nil, name: String? = nil,
        sortBy: GetKnowledgeGuestSessionCategoriesSortBy? = nil, expand: String? = nil,
        includeDocumentCount: Bool? = nil
    ) -> APICall<GuestCategoryResponseListing> {
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
            "getKnowledgeGuestSessionCategories", .get, "/api/v2/knowledge/guest/sessions/{sessionId}/categories",
            parameters: [("sessionId", sessionId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeGuestSessionDocument

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    ///   - documentId: `documentId` in the path.
    public func getKnowledgeGuestSessionDocument(
        sessionId: String, documentId: String
    ) async throws(ApiError) -> KnowledgeGuestDocumentResponse {
        try await client.send(Self.getKnowledgeGuestSessionDocument(sessionId: sessionId, documentId: documentId))
    }

    /// The call `GET /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}`, ready to be sent.
    public static func getKnowledgeGuestSessionDocument(
        sessionId: String, documentId: String
    ) -> APICall<KnowledgeGuestDocumentResponse> {
        APICall(
            "getKnowledgeGuestSessionDocument", .get,
            "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}",
            parameters: [("sessionId", sessionId), ("documentId", documentId)])
    }
}

// MARK: - getKnowledgeGuestSessionDocuments

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/guest/sessions/{sessionId}/documents`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    ///   - categoryId: `categoryId` in the query, once for each element.
    ///   - pageSize: `pageSize` in the query.
    public func getKnowledgeGuestSessionDocuments(
        sessionId: String, categoryId: [String]? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> KnowledgeGuestDocumentResponseListing {
        try await client.send(
            Self.getKnowledgeGuestSessionDocuments(sessionId: sessionId, categoryId: categoryId, pageSize: pageSize))
    }

    /// The call `GET /api/v2/knowledge/guest/sessions/{sessionId}/documents`, ready to be sent.
    public static func getKnowledgeGuestSessionDocuments(
        sessionId: String, categoryId: [String]? = nil, pageSize: Int? = nil
    ) -> APICall<KnowledgeGuestDocumentResponseListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("categoryId", categoryId)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getKnowledgeGuestSessionDocuments", .get, "/api/v2/knowledge/guest/sessions/{sessionId}/documents",
            parameters: [("sessionId", sessionId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeIntegrationOptions

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/integrations/{integrationId}/options`.
    ///
    /// Needs the permission `knowledge:integrationOptions:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - knowledgeBaseIds: `knowledgeBaseIds` in the query, once for each element.
    public func getKnowledgeIntegrationOptions(
        integrationId: String, knowledgeBaseIds: [String]? = nil
    ) async throws(ApiError) -> KnowledgeIntegrationOptionsResponse {
        try await client.send(
            Self.getKnowledgeIntegrationOptions(integrationId: integrationId, knowledgeBaseIds: knowledgeBaseIds))
    }

    /// The call `GET /api/v2/knowledge/integrations/{integrationId}/options`, ready to be sent.
    public static func getKnowledgeIntegrationOptions(
        integrationId: String, knowledgeBaseIds: [String]? = nil
    ) -> APICall<KnowledgeIntegrationOptionsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("knowledgeBaseIds", knowledgeBaseIds)
        return APICall(
            "getKnowledgeIntegrationOptions", .get, "/api/v2/knowledge/integrations/{integrationId}/options",
            parameters: [("integrationId", integrationId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeSetting

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/settings/{knowledgeSettingId}`.
    ///
    /// Needs the permission `knowledge:knowledgeSetting:view`.
    ///
    /// - Parameters:
    ///   - knowledgeSettingId: `knowledgeSettingId` in the path.
    public func getKnowledgeSetting(knowledgeSettingId: String) async throws(ApiError) -> KnowledgeSettingsResponse {
        try await client.send(Self.getKnowledgeSetting(knowledgeSettingId: knowledgeSettingId))
    }

    /// The call `GET /api/v2/knowledge/settings/{knowledgeSettingId}`, ready to be sent.
    public static func getKnowledgeSetting(knowledgeSettingId: String) -> APICall<KnowledgeSettingsResponse> {
        APICall(
            "getKnowledgeSetting", .get, "/api/v2/knowledge/settings/{knowledgeSettingId}",
            parameters: [("knowledgeSettingId", knowledgeSettingId)])
    }
}

// MARK: - getKnowledgeSettings

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/settings`.
    ///
    /// Needs the permission `knowledge:knowledgeSetting:view`.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - name: `name` in the query.
    ///   - sourceId: `sourceId` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    public func getKnowledgeSettings(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, name: String? = nil,
        sourceId: String? = nil, sortBy: GetKnowledgeSettingsSortBy? = nil,
        sortOrder: GetKnowledgeSettingsSortOrder? = nil
    ) async throws(ApiError) -> KnowledgeSettingListing {
        try await client.send(
            Self.getKnowledgeSettings(
                before: before, after: after, pageSize: pageSize, name: name, sourceId: sourceId, sortBy: sortBy,
                sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/knowledge/settings`, ready to be sent.
    public static func getKnowledgeSettings(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, name: String? = nil,
        sourceId: String? = nil, sortBy: GetKnowledgeSettingsSortBy? = nil,
        sortOrder: GetKnowledgeSettingsSortOrder? = nil
    ) -> APICall<KnowledgeSettingListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("name", name)
        queryParameters.add("sourceId", sourceId)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getKnowledgeSettings", .get, "/api/v2/knowledge/settings", query: queryParameters)
    }
}

// MARK: - patchKnowledgeConnection

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/connections/{connectionId}`.
    ///
    /// Needs the permission `knowledge:connection:edit`.
    ///
    /// - Parameters:
    ///   - connectionId: `connectionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchKnowledgeConnection(
        connectionId: String, body: ConnectionUpdateRequest? = nil
    ) async throws(ApiError) -> ConnectionResponse {
        try await client.send(Self.patchKnowledgeConnection(connectionId: connectionId, body: body))
    }

    /// The call `PATCH /api/v2/knowledge/connections/{connectionId}`, ready to be sent.
    public static func patchKnowledgeConnection(
        connectionId: String, body: ConnectionUpdateRequest? = nil
    ) -> APICall<ConnectionResponse> {
        APICall(
            "patchKnowledgeConnection", .patch, "/api/v2/knowledge/connections/{connectionId}",
            parameters: [("connectionId", connectionId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchKnowledgeGuestSessionDocumentsSearchSearchId

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/{searchId}`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    ///   - searchId: `searchId` in the path.
    ///   - body: the body.
    public func patchKnowledgeGuestSessionDocumentsSearchSearchId(
        sessionId: String, searchId: String, body: SearchUpdateRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.patchKnowledgeGuestSessionDocumentsSearchSearchId(
                sessionId: sessionId, searchId: searchId, body: body))
    }

    /// The call `PATCH /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/{searchId}`, ready to be sent.
    public static func patchKnowledgeGuestSessionDocumentsSearchSearchId(
        sessionId: String, searchId: String, body: SearchUpdateRequest
    ) -> APICall<Void> {
        APICall(
            "patchKnowledgeGuestSessionDocumentsSearchSearchId", .patch,
            "/api/v2/knowledge/guest/sessions/{sessionId}/documents/search/{searchId}",
            parameters: [("sessionId", sessionId), ("searchId", searchId)], body: .json(body.asJSON))
    }
}

// MARK: - patchKnowledgeSetting

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/settings/{knowledgeSettingId}`.
    ///
    /// Needs the permission `knowledge:knowledgeSetting:edit`.
    ///
    /// - Parameters:
    ///   - knowledgeSettingId: `knowledgeSettingId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchKnowledgeSetting(
        knowledgeSettingId: String, body: KnowledgeSettingsRequest
    ) async throws(ApiError) -> KnowledgeSettingsResponse {
        try await client.send(Self.patchKnowledgeSetting(knowledgeSettingId: knowledgeSettingId, body: body))
    }

    /// The call `PATCH /api/v2/knowledge/settings/{knowledgeSettingId}`, ready to be sent.
    public static func patchKnowledgeSetting(
        knowledgeSettingId: String, body: KnowledgeSettingsRequest
    ) -> APICall<KnowledgeSettingsResponse> {
        APICall(
            "patchKnowledgeSetting", .patch, "/api/v2/knowledge/settings/{knowledgeSettingId}",
            parameters: [("knowledgeSettingId", knowledgeSettingId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeConnections

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/connections`.
    ///
    /// Needs the permission `knowledge:connection:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeConnections(
        body: ConnectionCreateRequest
    ) async throws(ApiError) -> ConnectionCreateResponse {
        try await client.send(Self.postKnowledgeConnections(body: body))
    }

    /// The call `POST /api/v2/knowledge/connections`, ready to be sent.
    public static func postKnowledgeConnections(body: ConnectionCreateRequest) -> APICall<ConnectionCreateResponse> {
        APICall("postKnowledgeConnections", .post, "/api/v2/knowledge/connections", body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeDocumentuploads

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/documentuploads`.
    ///
    /// Needs the permission `knowledge:document:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeDocumentuploads(body: UploadUrlRequest) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(Self.postKnowledgeDocumentuploads(body: body))
    }

    /// The call `POST /api/v2/knowledge/documentuploads`, ready to be sent.
    public static func postKnowledgeDocumentuploads(body: UploadUrlRequest) -> APICall<UploadUrlResponse> {
        APICall("postKnowledgeDocumentuploads", .post, "/api/v2/knowledge/documentuploads", body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeGuestSessionDocumentCopies

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/copies`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - body: the body.
    public func postKnowledgeGuestSessionDocumentCopies(
        sessionId: String, documentId: String, body: KnowledgeGuestDocumentCopy? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postKnowledgeGuestSessionDocumentCopies(sessionId: sessionId, documentId: documentId, body: body))
    }

    /// The call `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/copies`, ready to be sent.
    public static func postKnowledgeGuestSessionDocumentCopies(
        sessionId: String, documentId: String, body: KnowledgeGuestDocumentCopy? = nil
    ) -> APICall<Void> {
        APICall(
            "postKnowledgeGuestSessionDocumentCopies", .post,
            "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/copies",
            parameters: [("sessionId", sessionId), ("documentId", documentId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeGuestSessionDocumentFeedback

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/feedback`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeGuestSessionDocumentFeedback(
        sessionId: String, documentId: String, body: KnowledgeGuestDocumentFeedback? = nil
    ) async throws(ApiError) -> KnowledgeGuestDocumentFeedback {
        try await client.send(
            Self.postKnowledgeGuestSessionDocumentFeedback(sessionId: sessionId, documentId: documentId, body: body))
    }

    /// The call `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/feedback`, ready to be sent.
    public static func postKnowledgeGuestSessionDocumentFeedback(
        sessionId: String, documentId: String, body: KnowledgeGuestDocumentFeedback? = nil
    ) -> APICall<KnowledgeGuestDocumentFeedback> {
        APICall(
            "postKnowledgeGuestSessionDocumentFeedback", .post,
            "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/feedback",
            parameters: [("sessionId", sessionId), ("documentId", documentId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeGuestSessionDocumentViews

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/views`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    ///   - documentId: `documentId` in the path.
    ///   - body: the body.
    public func postKnowledgeGuestSessionDocumentViews(
        sessionId: String, documentId: String, body: KnowledgeGuestDocumentView? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postKnowledgeGuestSessionDocumentViews(sessionId: sessionId, documentId: documentId, body: body))
    }

    /// The call `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/views`, ready to be sent.
    public static func postKnowledgeGuestSessionDocumentViews(
        sessionId: String, documentId: String, body: KnowledgeGuestDocumentView? = nil
    ) -> APICall<Void> {
        APICall(
            "postKnowledgeGuestSessionDocumentViews", .post,
            "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/views",
            parameters: [("sessionId", sessionId), ("documentId", documentId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeGuestSessionDocumentsAnswers

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/answers`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeGuestSessionDocumentsAnswers(
        sessionId: String, body: KnowledgeDocumentsAnswerFilter
    ) async throws(ApiError) -> KnowledgeGuestAnswerDocumentsResponse {
        try await client.send(Self.postKnowledgeGuestSessionDocumentsAnswers(sessionId: sessionId, body: body))
    }

    /// The call `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/answers`, ready to be sent.
    public static func postKnowledgeGuestSessionDocumentsAnswers(
        sessionId: String, body: KnowledgeDocumentsAnswerFilter
    ) -> APICall<KnowledgeGuestAnswerDocumentsResponse> {
        APICall(
            "postKnowledgeGuestSessionDocumentsAnswers", .post,
            "/api/v2/knowledge/guest/sessions/{sessionId}/documents/answers", parameters: [("sessionId", sessionId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeGuestSessionDocumentsPresentations

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/presentations`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    ///   - body: the body.
    public func postKnowledgeGuestSessionDocumentsPresentations(
        sessionId: String, body: KnowledgeGuestDocumentPresentation? = nil
    ) async throws(ApiError) {
        try await client.send(Self.postKnowledgeGuestSessionDocumentsPresentations(sessionId: sessionId, body: body))
    }

    /// The call `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/presentations`, ready to be sent.
    public static func postKnowledgeGuestSessionDocumentsPresentations(
        sessionId: String, body: KnowledgeGuestDocumentPresentation? = nil
    ) -> APICall<Void> {
        APICall(
            "postKnowledgeGuestSessionDocumentsPresentations", .post,
            "/api/v2/knowledge/guest/sessions/{sessionId}/documents/presentations",
            parameters: [("sessionId", sessionId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeGuestSessionDocumentsSearch

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postKnowledgeGuestSessionDocumentsSearch(
        sessionId: String, body: KnowledgeDocumentGuestSearchRequest? = nil,
        expand: [PostKnowledgeGuestSessionDocumentsSearchExpand]? = nil
    ) async throws(ApiError) -> KnowledgeDocumentGuestSearch {
        try await client.send(
            Self.postKnowledgeGuestSessionDocumentsSearch(sessionId: sessionId, body: body, expand: expand))
    }

    /// The call `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search`, ready to be sent.
    public static func postKnowledgeGuestSessionDocumentsSearch(
        sessionId: String, body: KnowledgeDocumentGuestSearchRequest? = nil,
        expand: [PostKnowledgeGuestSessionDocumentsSearchExpand]? = nil
    ) -> APICall<KnowledgeDocumentGuestSearch> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postKnowledgeGuestSessionDocumentsSearch", .post,
            "/api/v2/knowledge/guest/sessions/{sessionId}/documents/search", parameters: [("sessionId", sessionId)],
            query: queryParameters, body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeGuestSessionDocumentsSearchSuggestions

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/suggestions`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeGuestSessionDocumentsSearchSuggestions(
        sessionId: String, body: KnowledgeGuestDocumentSuggestionRequest? = nil
    ) async throws(ApiError) -> KnowledgeGuestDocumentSuggestion {
        try await client.send(
            Self.postKnowledgeGuestSessionDocumentsSearchSuggestions(sessionId: sessionId, body: body))
    }

    /// The call `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/suggestions`, ready to be sent.
    public static func postKnowledgeGuestSessionDocumentsSearchSuggestions(
        sessionId: String, body: KnowledgeGuestDocumentSuggestionRequest? = nil
    ) -> APICall<KnowledgeGuestDocumentSuggestion> {
        APICall(
            "postKnowledgeGuestSessionDocumentsSearchSuggestions", .post,
            "/api/v2/knowledge/guest/sessions/{sessionId}/documents/search/suggestions",
            parameters: [("sessionId", sessionId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeGuestSessions

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/guest/sessions`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeGuestSessions(
        body: KnowledgeGuestSession
    ) async throws(ApiError) -> KnowledgeGuestSession {
        try await client.send(Self.postKnowledgeGuestSessions(body: body))
    }

    /// The call `POST /api/v2/knowledge/guest/sessions`, ready to be sent.
    public static func postKnowledgeGuestSessions(body: KnowledgeGuestSession) -> APICall<KnowledgeGuestSession> {
        APICall("postKnowledgeGuestSessions", .post, "/api/v2/knowledge/guest/sessions", body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeSearch

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/search`.
    ///
    /// Needs the permission `knowledge:knowledgeSetting:search`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeSearch(
        body: KnowledgeSourcesSearchRequest? = nil
    ) async throws(ApiError) -> KnowledgeSourcesSearchResponse {
        try await client.send(Self.postKnowledgeSearch(body: body))
    }

    /// The call `POST /api/v2/knowledge/search`, ready to be sent.
    public static func postKnowledgeSearch(
        body: KnowledgeSourcesSearchRequest? = nil
    ) -> APICall<KnowledgeSourcesSearchResponse> {
        APICall("postKnowledgeSearch", .post, "/api/v2/knowledge/search", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeSearchPreview

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/search/preview`.
    ///
    /// Needs the permission `knowledge:knowledgeSetting:searchPreview`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeSearchPreview(
        body: KnowledgeSearchPreviewRequest? = nil
    ) async throws(ApiError) -> KnowledgeSearchPreviewResponse {
        try await client.send(Self.postKnowledgeSearchPreview(body: body))
    }

    /// The call `POST /api/v2/knowledge/search/preview`, ready to be sent.
    public static func postKnowledgeSearchPreview(
        body: KnowledgeSearchPreviewRequest? = nil
    ) -> APICall<KnowledgeSearchPreviewResponse> {
        APICall(
            "postKnowledgeSearchPreview", .post, "/api/v2/knowledge/search/preview",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeSettings

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/settings`.
    ///
    /// Needs the permission `knowledge:knowledgeSetting:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeSettings(
        body: KnowledgeSettingsRequest? = nil
    ) async throws(ApiError) -> KnowledgeSettingsResponse {
        try await client.send(Self.postKnowledgeSettings(body: body))
    }

    /// The call `POST /api/v2/knowledge/settings`, ready to be sent.
    public static func postKnowledgeSettings(
        body: KnowledgeSettingsRequest? = nil
    ) -> APICall<KnowledgeSettingsResponse> {
        APICall(
            "postKnowledgeSettings", .post, "/api/v2/knowledge/settings", body: body.map { .json($0.asJSON) } ?? .none)
    }
}
