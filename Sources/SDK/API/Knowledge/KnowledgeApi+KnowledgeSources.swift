// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - deleteKnowledgeSource

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/sources/{sourceId}`.
    ///
    /// Needs the permission `knowledge:source:delete`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    public func deleteKnowledgeSource(sourceId: String) async throws(ApiError) {
        try await client.send(Self.deleteKnowledgeSource(sourceId: sourceId))
    }

    /// The call `DELETE /api/v2/knowledge/sources/{sourceId}`, ready to be sent.
    public static func deleteKnowledgeSource(sourceId: String) -> APICall<Void> {
        APICall(
            "deleteKnowledgeSource", .delete, "/api/v2/knowledge/sources/{sourceId}",
            parameters: [("sourceId", sourceId)])
    }
}

// MARK: - deleteKnowledgeSourceSynchronizationDeletion

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId}`.
    ///
    /// Needs the permission `knowledge:synchronizationFileDeletion:delete`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - synchronizationId: `synchronizationId` in the path.
    ///   - fileId: `fileId` in the path.
    public func deleteKnowledgeSourceSynchronizationDeletion(
        sourceId: String, synchronizationId: String, fileId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteKnowledgeSourceSynchronizationDeletion(
                sourceId: sourceId, synchronizationId: synchronizationId, fileId: fileId))
    }

    /// The call `DELETE /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId}`,
    /// ready to be sent.
    public static func deleteKnowledgeSourceSynchronizationDeletion(
        sourceId: String, synchronizationId: String, fileId: String
    ) -> APICall<Void> {
        APICall(
            "deleteKnowledgeSourceSynchronizationDeletion", .delete,
            "/api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId}",
            parameters: [("sourceId", sourceId), ("synchronizationId", synchronizationId), ("fileId", fileId)])
    }
}

// MARK: - deleteKnowledgeSourceSynchronizationUpload

extension KnowledgeApi {
    /// Calls `DELETE /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId}`.
    ///
    /// Needs the permission `knowledge:synchronizationFileUpload:delete`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - synchronizationId: `synchronizationId` in the path.
    ///   - fileId: `fileId` in the path.
    public func deleteKnowledgeSourceSynchronizationUpload(
        sourceId: String, synchronizationId: String, fileId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteKnowledgeSourceSynchronizationUpload(
                sourceId: sourceId, synchronizationId: synchronizationId, fileId: fileId))
    }

    /// The call `DELETE /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId}`,
    /// ready to be sent.
    public static func deleteKnowledgeSourceSynchronizationUpload(
        sourceId: String, synchronizationId: String, fileId: String
    ) -> APICall<Void> {
        APICall(
            "deleteKnowledgeSourceSynchronizationUpload", .delete,
            "/api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId}",
            parameters: [("sourceId", sourceId), ("synchronizationId", synchronizationId), ("fileId", fileId)])
    }
}

// MARK: - getKnowledgeSource

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/sources/{sourceId}`.
    ///
    /// Needs the permission `knowledge:source:view`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getKnowledgeSource(
        sourceId: String, expand: [GetKnowledgeSourceExpand]? = nil
    ) async throws(ApiError) -> V3SourceExpandableResponse {
        try await client.send(Self.getKnowledgeSource(sourceId: sourceId, expand: expand))
    }

    /// The call `GET /api/v2/knowledge/sources/{sourceId}`, ready to be sent.
    public static func getKnowledgeSource(
        sourceId: String, expand: [GetKnowledgeSourceExpand]? = nil
    ) -> APICall<V3SourceExpandableResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getKnowledgeSource", .get, "/api/v2/knowledge/sources/{sourceId}", parameters: [("sourceId", sourceId)],
            query: queryParameters)
    }
}

// MARK: - getKnowledgeSourceSynchronization

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}`.
    ///
    /// Needs the permission `knowledge:synchronization:view`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - synchronizationId: `synchronizationId` in the path.
    public func getKnowledgeSourceSynchronization(
        sourceId: String, synchronizationId: String
    ) async throws(ApiError) -> V3Synchronization {
        try await client.send(
            Self.getKnowledgeSourceSynchronization(sourceId: sourceId, synchronizationId: synchronizationId))
    }

    /// The call `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}`, ready to be sent.
    public static func getKnowledgeSourceSynchronization(
        sourceId: String, synchronizationId: String
    ) -> APICall<V3Synchronization> {
        APICall(
            "getKnowledgeSourceSynchronization", .get,
            "/api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}",
            parameters: [("sourceId", sourceId), ("synchronizationId", synchronizationId)])
    }
}

// MARK: - getKnowledgeSourceSynchronizationDeletion

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId}`.
    ///
    /// Needs the permission `knowledge:synchronizationFileDeletion:view`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - synchronizationId: `synchronizationId` in the path.
    ///   - fileId: `fileId` in the path.
    public func getKnowledgeSourceSynchronizationDeletion(
        sourceId: String, synchronizationId: String, fileId: String
    ) async throws(ApiError) -> V3SynchronizationDeletion {
        try await client.send(
            Self.getKnowledgeSourceSynchronizationDeletion(
                sourceId: sourceId, synchronizationId: synchronizationId, fileId: fileId))
    }

    /// The call `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId}`,
    /// ready to be sent.
    public static func getKnowledgeSourceSynchronizationDeletion(
        sourceId: String, synchronizationId: String, fileId: String
    ) -> APICall<V3SynchronizationDeletion> {
        APICall(
            "getKnowledgeSourceSynchronizationDeletion", .get,
            "/api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId}",
            parameters: [("sourceId", sourceId), ("synchronizationId", synchronizationId), ("fileId", fileId)])
    }
}

// MARK: - getKnowledgeSourceSynchronizationDeletions

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions`.
    ///
    /// Needs the permission `knowledge:synchronizationFileDeletion:view`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - synchronizationId: `synchronizationId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getKnowledgeSourceSynchronizationDeletions(
        sourceId: String, synchronizationId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil
    ) async throws(ApiError) -> V3SynchronizationDeletionListing {
        try await client.send(
            Self.getKnowledgeSourceSynchronizationDeletions(
                sourceId: sourceId, synchronizationId: synchronizationId, before: before, after: after,
                pageSize: pageSize))
    }

    /// The call `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions`, ready to be
    /// sent.
    public static func getKnowledgeSourceSynchronizationDeletions(
        sourceId: String, synchronizationId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil
    ) -> APICall<V3SynchronizationDeletionListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getKnowledgeSourceSynchronizationDeletions", .get,
            "/api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions",
            parameters: [("sourceId", sourceId), ("synchronizationId", synchronizationId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeSourceSynchronizationUpload

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId}`.
    ///
    /// Needs the permission `knowledge:synchronizationFileUpload:view`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - synchronizationId: `synchronizationId` in the path.
    ///   - fileId: `fileId` in the path.
    public func getKnowledgeSourceSynchronizationUpload(
        sourceId: String, synchronizationId: String, fileId: String
    ) async throws(ApiError) -> V3SynchronizationUpload {
        try await client.send(
            Self.getKnowledgeSourceSynchronizationUpload(
                sourceId: sourceId, synchronizationId: synchronizationId, fileId: fileId))
    }

    /// The call `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId}`, ready
    /// to be sent.
    public static func getKnowledgeSourceSynchronizationUpload(
        sourceId: String, synchronizationId: String, fileId: String
    ) -> APICall<V3SynchronizationUpload> {
        APICall(
            "getKnowledgeSourceSynchronizationUpload", .get,
            "/api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId}",
            parameters: [("sourceId", sourceId), ("synchronizationId", synchronizationId), ("fileId", fileId)])
    }
}

// MARK: - getKnowledgeSourceSynchronizationUploads

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads`.
    ///
    /// Needs the permission `knowledge:synchronizationFileUpload:view`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - synchronizationId: `synchronizationId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getKnowledgeSourceSynchronizationUploads(
        sourceId: String, synchronizationId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil
    ) async throws(ApiError) -> V3SynchronizationUploadListing {
        try await client.send(
            Self.getKnowledgeSourceSynchronizationUploads(
                sourceId: sourceId, synchronizationId: synchronizationId, before: before, after: after,
                pageSize: pageSize))
    }

    /// The call `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads`, ready to be
    /// sent.
    public static func getKnowledgeSourceSynchronizationUploads(
        sourceId: String, synchronizationId: String, before: String? = nil, after: String? = nil,
        pageSize: String? = nil
    ) -> APICall<V3SynchronizationUploadListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getKnowledgeSourceSynchronizationUploads", .get,
            "/api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads",
            parameters: [("sourceId", sourceId), ("synchronizationId", synchronizationId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeSourceSynchronizations

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/sources/{sourceId}/synchronizations`.
    ///
    /// Needs the permission `knowledge:synchronization:view`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getKnowledgeSourceSynchronizations(
        sourceId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> V3SynchronizationListing {
        try await client.send(
            Self.getKnowledgeSourceSynchronizations(
                sourceId: sourceId, before: before, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/knowledge/sources/{sourceId}/synchronizations`, ready to be sent.
    public static func getKnowledgeSourceSynchronizations(
        sourceId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) -> APICall<V3SynchronizationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getKnowledgeSourceSynchronizations", .get, "/api/v2/knowledge/sources/{sourceId}/synchronizations",
            parameters: [("sourceId", sourceId)], query: queryParameters)
    }
}

// MARK: - getKnowledgeSources

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/sources`.
    ///
    /// Needs the permission `knowledge:source:view`.
    ///
    /// - Parameters:
    ///   - expand: `expand` in the query, once for each element.
    public func getKnowledgeSources(
        expand: [GetKnowledgeSourcesExpand]? = nil
    ) async throws(ApiError) -> V3SourceExpandableListing {
        try await client.send(Self.getKnowledgeSources(expand: expand))
    }

    /// The call `GET /api/v2/knowledge/sources`, ready to be sent.
    public static func getKnowledgeSources(
        expand: [GetKnowledgeSourcesExpand]? = nil
    ) -> APICall<V3SourceExpandableListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall("getKnowledgeSources", .get, "/api/v2/knowledge/sources", query: queryParameters)
    }
}

// MARK: - getKnowledgeSourcesSynchronizations

extension KnowledgeApi {
    /// Calls `GET /api/v2/knowledge/sources/synchronizations`.
    ///
    /// Needs the permission `knowledge:synchronization:view`.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getKnowledgeSourcesSynchronizations(
        before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> V3SynchronizationListing {
        try await client.send(
            Self.getKnowledgeSourcesSynchronizations(before: before, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/knowledge/sources/synchronizations`, ready to be sent.
    public static func getKnowledgeSourcesSynchronizations(
        before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) -> APICall<V3SynchronizationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getKnowledgeSourcesSynchronizations", .get, "/api/v2/knowledge/sources/synchronizations",
            query: queryParameters)
    }
}

// MARK: - patchKnowledgeSourceSynchronization

extension KnowledgeApi {
    /// Calls `PATCH /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}`.
    ///
    /// Needs the permission `knowledge:synchronization:edit`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - synchronizationId: `synchronizationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchKnowledgeSourceSynchronization(
        sourceId: String, synchronizationId: String, body: V3SynchronizationUpdateRequest
    ) async throws(ApiError) -> V3Synchronization {
        try await client.send(
            Self.patchKnowledgeSourceSynchronization(
                sourceId: sourceId, synchronizationId: synchronizationId, body: body))
    }

    /// The call `PATCH /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}`, ready to be sent.
    public static func patchKnowledgeSourceSynchronization(
        sourceId: String, synchronizationId: String, body: V3SynchronizationUpdateRequest
    ) -> APICall<V3Synchronization> {
        APICall(
            "patchKnowledgeSourceSynchronization", .patch,
            "/api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}",
            parameters: [("sourceId", sourceId), ("synchronizationId", synchronizationId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeSourceSynchronizationDeletions

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions`.
    ///
    /// Needs the permission `knowledge:synchronization:deleteFile`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - synchronizationId: `synchronizationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeSourceSynchronizationDeletions(
        sourceId: String, synchronizationId: String, body: V3SynchronizationFileDeletionRequest
    ) async throws(ApiError) -> V3SynchronizationDeletion {
        try await client.send(
            Self.postKnowledgeSourceSynchronizationDeletions(
                sourceId: sourceId, synchronizationId: synchronizationId, body: body))
    }

    /// The call `POST /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions`, ready to be
    /// sent.
    public static func postKnowledgeSourceSynchronizationDeletions(
        sourceId: String, synchronizationId: String, body: V3SynchronizationFileDeletionRequest
    ) -> APICall<V3SynchronizationDeletion> {
        APICall(
            "postKnowledgeSourceSynchronizationDeletions", .post,
            "/api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions",
            parameters: [("sourceId", sourceId), ("synchronizationId", synchronizationId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeSourceSynchronizationUploads

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads`.
    ///
    /// Needs the permission `knowledge:synchronization:upload`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - synchronizationId: `synchronizationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeSourceSynchronizationUploads(
        sourceId: String, synchronizationId: String, body: V3SynchronizationUploadUrlRequest
    ) async throws(ApiError) -> V3SynchronizationUploadUrlResponse {
        try await client.send(
            Self.postKnowledgeSourceSynchronizationUploads(
                sourceId: sourceId, synchronizationId: synchronizationId, body: body))
    }

    /// The call `POST /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads`, ready to be
    /// sent.
    public static func postKnowledgeSourceSynchronizationUploads(
        sourceId: String, synchronizationId: String, body: V3SynchronizationUploadUrlRequest
    ) -> APICall<V3SynchronizationUploadUrlResponse> {
        APICall(
            "postKnowledgeSourceSynchronizationUploads", .post,
            "/api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads",
            parameters: [("sourceId", sourceId), ("synchronizationId", synchronizationId)], body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeSourceSynchronizations

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/sources/{sourceId}/synchronizations`.
    ///
    /// Needs the permission `knowledge:synchronization:add`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeSourceSynchronizations(
        sourceId: String, body: V3StartManualSyncRequest? = nil
    ) async throws(ApiError) -> V3Synchronization {
        try await client.send(Self.postKnowledgeSourceSynchronizations(sourceId: sourceId, body: body))
    }

    /// The call `POST /api/v2/knowledge/sources/{sourceId}/synchronizations`, ready to be sent.
    public static func postKnowledgeSourceSynchronizations(
        sourceId: String, body: V3StartManualSyncRequest? = nil
    ) -> APICall<V3Synchronization> {
        APICall(
            "postKnowledgeSourceSynchronizations", .post, "/api/v2/knowledge/sources/{sourceId}/synchronizations",
            parameters: [("sourceId", sourceId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postKnowledgeSources

extension KnowledgeApi {
    /// Calls `POST /api/v2/knowledge/sources`.
    ///
    /// Needs the permission `knowledge:source:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeSources(body: V3SourceCreateRequest) async throws(ApiError) -> V3SourceDetailedResponse {
        try await client.send(Self.postKnowledgeSources(body: body))
    }

    /// The call `POST /api/v2/knowledge/sources`, ready to be sent.
    public static func postKnowledgeSources(body: V3SourceCreateRequest) -> APICall<V3SourceDetailedResponse> {
        APICall("postKnowledgeSources", .post, "/api/v2/knowledge/sources", body: .json(body.asJSON))
    }
}

// MARK: - putKnowledgeSource

extension KnowledgeApi {
    /// Calls `PUT /api/v2/knowledge/sources/{sourceId}`.
    ///
    /// Needs the permission `knowledge:source:edit`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putKnowledgeSource(
        sourceId: String, body: V3SourceUpdateRequest
    ) async throws(ApiError) -> V3SourceDetailedResponse {
        try await client.send(Self.putKnowledgeSource(sourceId: sourceId, body: body))
    }

    /// The call `PUT /api/v2/knowledge/sources/{sourceId}`, ready to be sent.
    public static func putKnowledgeSource(
        sourceId: String, body: V3SourceUpdateRequest
    ) -> APICall<V3SourceDetailedResponse> {
        APICall(
            "putKnowledgeSource", .put, "/api/v2/knowledge/sources/{sourceId}", parameters: [("sourceId", sourceId)],
            body: .json(body.asJSON))
    }
}
