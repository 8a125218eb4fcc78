// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Recording.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct RecordingApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteConversationRecordingAnnotation

extension RecordingApi {
    /// Calls `DELETE /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}`.
    ///
    /// Needs one of the permissions `recording:annotation:delete`, `recording:recording:view`,
    /// `recording:recordingSegment:view`, `recording:snippetRecording:view`, `recording:screenRecording:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - recordingId: `recordingId` in the path.
    ///   - annotationId: `annotationId` in the path.
    public func deleteConversationRecordingAnnotation(
        conversationId: String, recordingId: String, annotationId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationRecordingAnnotation(
                conversationId: conversationId, recordingId: recordingId, annotationId: annotationId))
    }

    /// The call `DELETE /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}`,
    /// ready to be sent.
    public static func deleteConversationRecordingAnnotation(
        conversationId: String, recordingId: String, annotationId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationRecordingAnnotation", .delete,
            "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}",
            parameters: [("conversationId", conversationId), ("recordingId", recordingId), ("annotationId", annotationId)])
    }
}

// MARK: - deleteOrphanrecording

extension RecordingApi {
    /// Calls `DELETE /api/v2/orphanrecordings/{orphanId}`.
    ///
    /// Needs the permission `recording:orphan:delete`.
    ///
    /// - Parameters:
    ///   - orphanId: `orphanId` in the path.
    @discardableResult
    public func deleteOrphanrecording(orphanId: String) async throws(ApiError) -> OrphanRecording {
        try await client.send(Self.deleteOrphanrecording(orphanId: orphanId))
    }

    /// The call `DELETE /api/v2/orphanrecordings/{orphanId}`, ready to be sent.
    public static func deleteOrphanrecording(orphanId: String) -> APICall<OrphanRecording> {
        APICall(
            "deleteOrphanrecording", .delete, "/api/v2/orphanrecordings/{orphanId}",
            parameters: [("orphanId", orphanId)])
    }
}

// MARK: - deleteRecordingCrossplatformMediaretentionpolicies

extension RecordingApi {
    /// Calls `DELETE /api/v2/recording/crossplatform/mediaretentionpolicies`.
    ///
    /// Needs the permission `recording:crossPlatformRetentionPolicy:delete`.
    ///
    /// - Parameters:
    ///   - ids: `ids` in the query.
    public func deleteRecordingCrossplatformMediaretentionpolicies(ids: String) async throws(ApiError) {
        try await client.send(Self.deleteRecordingCrossplatformMediaretentionpolicies(ids: ids))
    }

    /// The call `DELETE /api/v2/recording/crossplatform/mediaretentionpolicies`, ready to be sent.
    public static func deleteRecordingCrossplatformMediaretentionpolicies(ids: String) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("ids", ids)
        return APICall(
            "deleteRecordingCrossplatformMediaretentionpolicies", .delete,
            "/api/v2/recording/crossplatform/mediaretentionpolicies", query: queryParameters)
    }
}

// MARK: - deleteRecordingCrossplatformMediaretentionpolicy

extension RecordingApi {
    /// Calls `DELETE /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`.
    ///
    /// Needs the permission `recording:crossPlatformRetentionPolicy:delete`.
    ///
    /// - Parameters:
    ///   - policyId: `policyId` in the path.
    public func deleteRecordingCrossplatformMediaretentionpolicy(policyId: String) async throws(ApiError) {
        try await client.send(Self.deleteRecordingCrossplatformMediaretentionpolicy(policyId: policyId))
    }

    /// The call `DELETE /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`, ready to be sent.
    public static func deleteRecordingCrossplatformMediaretentionpolicy(policyId: String) -> APICall<Void> {
        APICall(
            "deleteRecordingCrossplatformMediaretentionpolicy", .delete,
            "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}", parameters: [("policyId", policyId)])
    }
}

// MARK: - deleteRecordingJob

extension RecordingApi {
    /// Calls `DELETE /api/v2/recording/jobs/{jobId}`.
    ///
    /// Needs the permission `recording:job:delete`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteRecordingJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteRecordingJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/recording/jobs/{jobId}`, ready to be sent.
    public static func deleteRecordingJob(jobId: String) -> APICall<Void> {
        APICall("deleteRecordingJob", .delete, "/api/v2/recording/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteRecordingMediaretentionpolicies

extension RecordingApi {
    /// Calls `DELETE /api/v2/recording/mediaretentionpolicies`.
    ///
    /// Needs the permission `recording:retentionPolicy:delete`.
    ///
    /// - Parameters:
    ///   - ids: `ids` in the query.
    public func deleteRecordingMediaretentionpolicies(ids: String) async throws(ApiError) {
        try await client.send(Self.deleteRecordingMediaretentionpolicies(ids: ids))
    }

    /// The call `DELETE /api/v2/recording/mediaretentionpolicies`, ready to be sent.
    public static func deleteRecordingMediaretentionpolicies(ids: String) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("ids", ids)
        return APICall(
            "deleteRecordingMediaretentionpolicies", .delete, "/api/v2/recording/mediaretentionpolicies",
            query: queryParameters)
    }
}

// MARK: - deleteRecordingMediaretentionpolicy

extension RecordingApi {
    /// Calls `DELETE /api/v2/recording/mediaretentionpolicies/{policyId}`.
    ///
    /// Needs the permission `recording:retentionPolicy:delete`.
    ///
    /// - Parameters:
    ///   - policyId: `policyId` in the path.
    public func deleteRecordingMediaretentionpolicy(policyId: String) async throws(ApiError) {
        try await client.send(Self.deleteRecordingMediaretentionpolicy(policyId: policyId))
    }

    /// The call `DELETE /api/v2/recording/mediaretentionpolicies/{policyId}`, ready to be sent.
    public static func deleteRecordingMediaretentionpolicy(policyId: String) -> APICall<Void> {
        APICall(
            "deleteRecordingMediaretentionpolicy", .delete, "/api/v2/recording/mediaretentionpolicies/{policyId}",
            parameters: [("policyId", policyId)])
    }
}

// MARK: - getConversationRecording

extension RecordingApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/recordings/{recordingId}`.
    ///
    /// Needs one of the permissions `recording:recording:view`, `recording:recordingSegment:view`,
    /// `recording:snippetRecording:view`, `recording:screenRecording:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - recordingId: `recordingId` in the path.
    ///   - formatId: `formatId` in the query; when left out: `WEBM`.
    ///   - emailFormatId: `emailFormatId` in the query; when left out: `EML`.
    ///   - chatFormatId: `chatFormatId` in the query; when left out: `ZIP`.
    ///   - messageFormatId: `messageFormatId` in the query; when left out: `ZIP`.
    ///   - download: `download` in the query; when left out: `false`.
    ///   - fileName: `fileName` in the query.
    ///   - locale: `locale` in the query.
    ///   - mediaFormats: `mediaFormats` in the query, once for each element.
    public func getConversationRecording(
        conversationId: String, recordingId: String, formatId: GetConversationRecordingFormatId? = nil,
        emailFormatId: GetConversationRecordingEmailFormatId? = nil,
        chatFormatId: GetConversationRecordingChatFormatId? = nil,
        messageFormatId: GetConversationRecordingMessageFormatId? = nil, download: Bool? = nil, fileName: String? = nil,
        locale: String? = nil, mediaFormats: [String]? = nil
    ) async throws(ApiError) -> Recording {
        try await client.send(
            Self.getConversationRecording(
                conversationId: conversationId, recordingId: recordingId, formatId: formatId,
                emailFormatId: emailFormatId, chatFormatId: chatFormatId, messageFormatId: messageFormatId,
                download: download, fileName: fileName, locale: locale, mediaFormats: mediaFormats))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/recordings/{recordingId}`, ready to be sent.
    public static func getConversationRecording(
        conversationId: String, recordingId: String, formatId: GetConversationRecordingFormatId? = nil,
        emailFormatId: GetConversationRecordingEmailFormatId? = nil,
        chatFormatId: GetConversationRecordingChatFormatId? = nil,
        messageFormatId: GetConversationRecordingMessageFormatId? = nil, download: Bool? = nil, fileName: String? = nil,
        locale: String? = nil, mediaFormats: [String]? = nil
    ) -> APICall<Recording> {
        var queryParameters = QueryParameters()
        queryParameters.add("formatId", formatId)
        queryParameters.add("emailFormatId", emailFormatId)
        queryParameters.add("chatFormatId", chatFormatId)
        queryParameters.add("messageFormatId", messageFormatId)
        queryParameters.add("download", download)
        queryParameters.add("fileName", fileName)
        queryParameters.add("locale", locale)
        queryParameters.add("mediaFormats", mediaFormats)
        return APICall(
            "getConversationRecording", .get, "/api/v2/conversations/{conversationId}/recordings/{recordingId}",
            parameters: [("conversationId", conversationId), ("recordingId", recordingId)], query: queryParameters)
    }
}

// MARK: - getConversationRecordingAnnotation

extension RecordingApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}`.
    ///
    /// Needs one of the permissions `recording:annotation:view`, `recording:recording:view`,
    /// `recording:recordingSegment:view`, `recording:snippetRecording:view`, `recording:screenRecording:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - recordingId: `recordingId` in the path.
    ///   - annotationId: `annotationId` in the path.
    public func getConversationRecordingAnnotation(
        conversationId: String, recordingId: String, annotationId: String
    ) async throws(ApiError) -> Annotation {
        try await client.send(
            Self.getConversationRecordingAnnotation(
                conversationId: conversationId, recordingId: recordingId, annotationId: annotationId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}`, ready
    /// to be sent.
    public static func getConversationRecordingAnnotation(
        conversationId: String, recordingId: String, annotationId: String
    ) -> APICall<Annotation> {
        APICall(
            "getConversationRecordingAnnotation", .get,
            "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}",
            parameters: [("conversationId", conversationId), ("recordingId", recordingId), ("annotationId", annotationId)])
    }
}

// MARK: - getConversationRecordingAnnotations

extension RecordingApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations`.
    ///
    /// Needs one of the permissions `recording:annotation:view`, `recording:recording:view`,
    /// `recording:recordingSegment:view`, `recording:snippetRecording:view`, `recording:screenRecording:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - recordingId: `recordingId` in the path.
    public func getConversationRecordingAnnotations(
        conversationId: String, recordingId: String
    ) async throws(ApiError) -> [Annotation] {
        try await client.send(
            Self.getConversationRecordingAnnotations(conversationId: conversationId, recordingId: recordingId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations`, ready to be sent.
    public static func getConversationRecordingAnnotations(
        conversationId: String, recordingId: String
    ) -> APICall<[Annotation]> {
        APICall(
            "getConversationRecordingAnnotations", .get,
            "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations",
            parameters: [("conversationId", conversationId), ("recordingId", recordingId)])
    }
}

// MARK: - getConversationRecordingmetadata

extension RecordingApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/recordingmetadata`.
    ///
    /// Needs one of the permissions `recording:recording:view`, `recording:recordingSegment:view`,
    /// `recording:snippetRecording:view`, `recording:screenRecording:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationRecordingmetadata(conversationId: String) async throws(ApiError) -> [RecordingMetadata] {
        try await client.send(Self.getConversationRecordingmetadata(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/recordingmetadata`, ready to be sent.
    public static func getConversationRecordingmetadata(conversationId: String) -> APICall<[RecordingMetadata]> {
        APICall(
            "getConversationRecordingmetadata", .get, "/api/v2/conversations/{conversationId}/recordingmetadata",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationRecordingmetadataRecordingId

extension RecordingApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}`.
    ///
    /// Needs one of the permissions `recording:recording:view`, `recording:recordingSegment:view`,
    /// `recording:snippetRecording:view`, `recording:screenRecording:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - recordingId: `recordingId` in the path.
    public func getConversationRecordingmetadataRecordingId(
        conversationId: String, recordingId: String
    ) async throws(ApiError) -> RecordingMetadata {
        try await client.send(
            Self.getConversationRecordingmetadataRecordingId(conversationId: conversationId, recordingId: recordingId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}`, ready to be sent.
    public static func getConversationRecordingmetadataRecordingId(
        conversationId: String, recordingId: String
    ) -> APICall<RecordingMetadata> {
        APICall(
            "getConversationRecordingmetadataRecordingId", .get,
            "/api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}",
            parameters: [("conversationId", conversationId), ("recordingId", recordingId)])
    }
}

// MARK: - getConversationRecordings

extension RecordingApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/recordings`.
    ///
    /// Needs one of the permissions `recording:recording:view`, `recording:recordingSegment:view`,
    /// `recording:snippetRecording:view`, `recording:screenRecording:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - maxWaitMs: `maxWaitMs` in the query; when left out: `5000`.
    ///   - formatId: `formatId` in the query; when left out: `WEBM`.
    ///   - mediaFormats: `mediaFormats` in the query, once for each element.
    ///   - locale: `locale` in the query.
    ///   - includePauseAnnotationsForScreenRecordings: `includePauseAnnotationsForScreenRecordings` in the query; when
    ///     left out: `false`.
    public func getConversationRecordings(
        conversationId: String, maxWaitMs: Int? = nil, formatId: GetConversationRecordingsFormatId? = nil,
        mediaFormats: [String]? = nil, locale: String? = nil, includePauseAnnotationsForScreenRecordings: Bool? = nil
    ) async throws(ApiError) -> [Recording] {
        try await client.send(
            Self.getConversationRecordings(
                conversationId: conversationId, maxWaitMs: maxWaitMs, formatId: formatId, mediaFormats: mediaFormats,
                locale: locale, includePauseAnnotationsForScreenRecordings: includePauseAnnotationsForScreenRecordings))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/recordings`, ready to be sent.
    public static func getConversationRecordings(
        conversationId: String, maxWaitMs: Int? = nil, formatId: GetConversationRecordingsFormatId? = nil,
        mediaFormats: [String]? = nil, locale: String? = nil, includePauseAnnotationsForScreenRecordings: Bool? = nil
    ) -> APICall<[Recording]> {
        var queryParameters = QueryParameters()
        queryParameters.add("maxWaitMs", maxWaitMs)
        queryParameters.add("formatId", formatId)
        queryParameters.add("mediaFormats", mediaFormats)
        queryParameters.add("locale", locale)
        queryParameters.add("includePauseAnnotationsForScreenRecordings", includePauseAnnotationsForScreenRecordings)
        return APICall(
            "getConversationRecordings", .get, "/api/v2/conversations/{conversationId}/recordings",
            parameters: [("conversationId", conversationId)], query: queryParameters)
    }
}

// MARK: - getOrphanrecording

extension RecordingApi {
    /// Calls `GET /api/v2/orphanrecordings/{orphanId}`.
    ///
    /// Needs the permission `recording:orphan:view`.
    ///
    /// - Parameters:
    ///   - orphanId: `orphanId` in the path.
    public func getOrphanrecording(orphanId: String) async throws(ApiError) -> OrphanRecording {
        try await client.send(Self.getOrphanrecording(orphanId: orphanId))
    }

    /// The call `GET /api/v2/orphanrecordings/{orphanId}`, ready to be sent.
    public static func getOrphanrecording(orphanId: String) -> APICall<OrphanRecording> {
        APICall("getOrphanrecording", .get, "/api/v2/orphanrecordings/{orphanId}", parameters: [("orphanId", orphanId)])
    }
}

// MARK: - getOrphanrecordingMedia

extension RecordingApi {
    /// Calls `GET /api/v2/orphanrecordings/{orphanId}/media`.
    ///
    /// Needs the permission `recording:orphan:view`.
    ///
    /// - Parameters:
    ///   - orphanId: `orphanId` in the path.
    ///   - formatId: `formatId` in the query; when left out: `WEBM`.
    ///   - emailFormatId: `emailFormatId` in the query; when left out: `EML`.
    ///   - chatFormatId: `chatFormatId` in the query; when left out: `ZIP`.
    ///   - messageFormatId: `messageFormatId` in the query; when left out: `ZIP`.
    ///   - download: `download` in the query; when left out: `false`.
    ///   - fileName: `fileName` in the query.
    ///   - locale: `locale` in the query.
    ///   - mediaFormats: `mediaFormats` in the query, once for each element.
    public func getOrphanrecordingMedia(
        orphanId: String, formatId: GetOrphanrecordingMediaFormatId? = nil,
        emailFormatId: GetOrphanrecordingMediaEmailFormatId? = nil,
        chatFormatId: GetOrphanrecordingMediaChatFormatId? = nil,
        messageFormatId: GetOrphanrecordingMediaMessageFormatId? = nil, download: Bool? = nil, fileName: String? = nil,
        locale: String? = nil, mediaFormats: [String]? = nil
    ) async throws(ApiError) -> Recording {
        try await client.send(
            Self.getOrphanrecordingMedia(
                orphanId: orphanId, formatId: formatId, emailFormatId: emailFormatId, chatFormatId: chatFormatId,
                messageFormatId: messageFormatId, download: download, fileName: fileName, locale: locale,
                mediaFormats: mediaFormats))
    }

    /// The call `GET /api/v2/orphanrecordings/{orphanId}/media`, ready to be sent.
    public static func getOrphanrecordingMedia(
        orphanId: String, formatId: GetOrphanrecordingMediaFormatId? = nil,
        emailFormatId: GetOrphanrecordingMediaEmailFormatId? = nil,
        chatFormatId: GetOrphanrecordingMediaChatFormatId? = nil,
        messageFormatId: GetOrphanrecordingMediaMessageFormatId? = nil, download: Bool? = nil, fileName: String? = nil,
        locale: String? = nil, mediaFormats: [String]? = nil
    ) -> APICall<Recording> {
        var queryParameters = QueryParameters()
        queryParameters.add("formatId", formatId)
        queryParameters.add("emailFormatId", emailFormatId)
        queryParameters.add("chatFormatId", chatFormatId)
        queryParameters.add("messageFormatId", messageFormatId)
        queryParameters.add("download", download)
        queryParameters.add("fileName", fileName)
        queryParameters.add("locale", locale)
        queryParameters.add("mediaFormats", mediaFormats)
        return APICall(
            "getOrphanrecordingMedia", .get, "/api/v2/orphanrecordings/{orphanId}/media",
            parameters: [("orphanId", orphanId)], query: queryParameters)
    }
}

// MARK: - getOrphanrecordings

extension RecordingApi {
    /// Calls `GET /api/v2/orphanrecordings`.
    ///
    /// Needs the permission `recording:orphan:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - hasConversation: `hasConversation` in the query; when left out: `false`.
    ///   - media: `media` in the query.
    public func getOrphanrecordings(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, hasConversation: Bool? = nil,
        media: GetOrphanrecordingsMedia? = nil
    ) async throws(ApiError) -> OrphanRecordingListing {
        try await client.send(
            Self.getOrphanrecordings(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand, nextPage: nextPage,
                previousPage: previousPage, hasConversation: hasConversation, media: media))
    }

    /// The call `GET /api/v2/orphanrecordings`, ready to be sent.
    public static func getOrphanrecordings(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, hasConversation: Bool? = nil,
        media: GetOrphanrecordingsMedia? = nil
    ) -> APICall<OrphanRecordingListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("hasConversation", hasConversation)
        queryParameters.add("media", media)
        return APICall("getOrphanrecordings", .get, "/api/v2/orphanrecordings", query: queryParameters)
    }
}

// MARK: - getRecordingBatchrequest

extension RecordingApi {
    /// Calls `GET /api/v2/recording/batchrequests/{jobId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getRecordingBatchrequest(jobId: String) async throws(ApiError) -> BatchDownloadJobStatusResult {
        try await client.send(Self.getRecordingBatchrequest(jobId: jobId))
    }

    /// The call `GET /api/v2/recording/batchrequests/{jobId}`, ready to be sent.
    public static func getRecordingBatchrequest(jobId: String) -> APICall<BatchDownloadJobStatusResult> {
        APICall(
            "getRecordingBatchrequest", .get, "/api/v2/recording/batchrequests/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getRecordingCrossplatformMediaretentionpolicies

extension RecordingApi {
    /// Calls `GET /api/v2/recording/crossplatform/mediaretentionpolicies`.
    ///
    /// Needs the permission `recording:crossPlatformRetentionPolicy:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - name: `name` in the query.
    ///   - enabled: `enabled` in the query.
    ///   - summary: `summary` in the query; when left out: `false`.
    ///   - hasErrors: `hasErrors` in the query.
    ///   - deleteDaysThreshold: `deleteDaysThreshold` in the query.
    public func getRecordingCrossplatformMediaretentionpolicies(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, name: String? = nil, enabled: Bool? = nil,
        summary: Bool? = nil, hasErrors: Bool? = nil, deleteDaysThreshold: Int? = nil
    ) async throws(ApiError) -> PolicyEntityListing {
        try await client.send(
            Self.getRecordingCrossplatformMediaretentionpolicies(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand, nextPage: nextPage,
                previousPage: previousPage, name: name, enabled: enabled, summary: summary, hasErrors: hasErrors,
                deleteDaysThreshold: deleteDaysThreshold))
    }

    /// The call `GET /api/v2/recording/crossplatform/mediaretentionpolicies`, ready to be sent.
    public static func getRecordingCrossplatformMediaretentionpolicies(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, name: String? = nil, enabled: Bool? = nil,
        summary: Bool? = nil, hasErrors: Bool? = nil, deleteDaysThreshold: Int? = nil
    ) -> APICall<PolicyEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("name", name)
        queryParameters.add("enabled", enabled)
        queryParameters.add("summary", summary)
        queryParameters.add("hasErrors", hasErrors)
        queryParameters.add("deleteDaysThreshold", deleteDaysThreshold)
        return APICall(
            "getRecordingCrossplatformMediaretentionpolicies", .get,
            "/api/v2/recording/crossplatform/mediaretentionpolicies", query: queryParameters)
    }
}

// MARK: - getRecordingCrossplatformMediaretentionpolicy

extension RecordingApi {
    /// Calls `GET /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`.
    ///
    /// Needs the permission `recording:crossPlatformRetentionPolicy:view`.
    ///
    /// - Parameters:
    ///   - policyId: `policyId` in the path.
    public func getRecordingCrossplatformMediaretentionpolicy(
        policyId: String
    ) async throws(ApiError) -> CrossPlatformPolicy {
        try await client.send(Self.getRecordingCrossplatformMediaretentionpolicy(policyId: policyId))
    }

    /// The call `GET /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`, ready to be sent.
    public static func getRecordingCrossplatformMediaretentionpolicy(policyId: String) -> APICall<CrossPlatformPolicy> {
        APICall(
            "getRecordingCrossplatformMediaretentionpolicy", .get,
            "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}", parameters: [("policyId", policyId)])
    }
}

// MARK: - getRecordingJob

extension RecordingApi {
    /// Calls `GET /api/v2/recording/jobs/{jobId}`.
    ///
    /// Needs the permission `recording:job:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getRecordingJob(jobId: String) async throws(ApiError) -> RecordingJob {
        try await client.send(Self.getRecordingJob(jobId: jobId))
    }

    /// The call `GET /api/v2/recording/jobs/{jobId}`, ready to be sent.
    public static func getRecordingJob(jobId: String) -> APICall<RecordingJob> {
        APICall("getRecordingJob", .get, "/api/v2/recording/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getRecordingJobFailedrecordings

extension RecordingApi {
    /// Calls `GET /api/v2/recording/jobs/{jobId}/failedrecordings`.
    ///
    /// Needs the permission `recording:job:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - includeTotal: `includeTotal` in the query.
    ///   - cursor: `cursor` in the query.
    public func getRecordingJobFailedrecordings(
        jobId: String, pageSize: Int? = nil, pageNumber: Int? = nil, includeTotal: Bool? = nil, cursor: String? = nil
    ) async throws(ApiError) -> FailedRecordingEntityListing {
        try await client.send(
            Self.getRecordingJobFailedrecordings(
                jobId: jobId, pageSize: pageSize, pageNumber: pageNumber, includeTotal: includeTotal, cursor: cursor))
    }

    /// The call `GET /api/v2/recording/jobs/{jobId}/failedrecordings`, ready to be sent.
    public static func getRecordingJobFailedrecordings(
        jobId: String, pageSize: Int? = nil, pageNumber: Int? = nil, includeTotal: Bool? = nil, cursor: String? = nil
    ) -> APICall<FailedRecordingEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("includeTotal", includeTotal)
        queryParameters.add("cursor", cursor)
        return APICall(
            "getRecordingJobFailedrecordings", .get, "/api/v2/recording/jobs/{jobId}/failedrecordings",
            parameters: [("jobId", jobId)], query: queryParameters)
    }
}

// MARK: - getRecordingJobs

extension RecordingApi {
    /// Calls `GET /api/v2/recording/jobs`.
    ///
    /// Needs the permission `recording:job:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `userId`.
    ///   - state: `state` in the query.
    ///   - showOnlyMyJobs: `showOnlyMyJobs` in the query.
    ///   - jobType: `jobType` in the query.
    ///   - includeTotal: `includeTotal` in the query.
    ///   - cursor: `cursor` in the query.
    public func getRecordingJobs(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: GetRecordingJobsSortBy? = nil,
        state: GetRecordingJobsState? = nil, showOnlyMyJobs: Bool? = nil, jobType: GetRecordingJobsJobType? = nil,
        includeTotal: Bool? = nil, cursor: String? = nil
    ) async throws(ApiError) -> RecordingJobEntityListing {
        try await client.send(
            Self.getRecordingJobs(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, state: state,
                showOnlyMyJobs: showOnlyMyJobs, jobType: jobType, includeTotal: includeTotal, cursor: cursor))
    }

    /// The call `GET /api/v2/recording/jobs`, ready to be sent.
    public static func getRecordingJobs(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: GetRecordingJobsSortBy? = nil,
        state: GetRecordingJobsState? = nil, showOnlyMyJobs: Bool? = nil, jobType: GetRecordingJobsJobType? = nil,
        includeTotal: Bool? = nil, cursor: String? = nil
    ) -> APICall<RecordingJobEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("state", state)
        queryParameters.add("showOnlyMyJobs", showOnlyMyJobs)
        queryParameters.add("jobType", jobType)
        queryParameters.add("includeTotal", includeTotal)
        queryParameters.add("cursor", cursor)
        return APICall("getRecordingJobs", .get, "/api/v2/recording/jobs", query: queryParameters)
    }
}

// MARK: - getRecordingKeyconfiguration

extension RecordingApi {
    /// Calls `GET /api/v2/recording/keyconfigurations/{keyConfigurationId}`.
    ///
    /// Needs the permission `recording:encryptionKey:view`.
    ///
    /// - Parameters:
    ///   - keyConfigurationId: `keyConfigurationId` in the path.
    public func getRecordingKeyconfiguration(
        keyConfigurationId: String
    ) async throws(ApiError) -> RecordingEncryptionConfiguration {
        try await client.send(Self.getRecordingKeyconfiguration(keyConfigurationId: keyConfigurationId))
    }

    /// The call `GET /api/v2/recording/keyconfigurations/{keyConfigurationId}`, ready to be sent.
    public static func getRecordingKeyconfiguration(
        keyConfigurationId: String
    ) -> APICall<RecordingEncryptionConfiguration> {
        APICall(
            "getRecordingKeyconfiguration", .get, "/api/v2/recording/keyconfigurations/{keyConfigurationId}",
            parameters: [("keyConfigurationId", keyConfigurationId)])
    }
}

// MARK: - getRecordingKeyconfigurations

extension RecordingApi {
    /// Calls `GET /api/v2/recording/keyconfigurations`.
    ///
    /// Needs the permission `recording:encryptionKey:view`.
    public func getRecordingKeyconfigurations() async throws(ApiError) -> RecordingEncryptionConfigurationListing {
        try await client.send(Self.getRecordingKeyconfigurations())
    }

    /// The call `GET /api/v2/recording/keyconfigurations`, ready to be sent.
    public static func getRecordingKeyconfigurations() -> APICall<RecordingEncryptionConfigurationListing> {
        APICall("getRecordingKeyconfigurations", .get, "/api/v2/recording/keyconfigurations")
    }
}

// MARK: - getRecordingMediaretentionpolicies

extension RecordingApi {
    /// Calls `GET /api/v2/recording/mediaretentionpolicies`.
    ///
    /// Needs the permission `recording:retentionPolicy:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - name: `name` in the query.
    ///   - enabled: `enabled` in the query.
    ///   - summary: `summary` in the query; when left out: `false`.
    ///   - hasErrors: `hasErrors` in the query.
    ///   - deleteDaysThreshold: `deleteDaysThreshold` in the query.
    public func getRecordingMediaretentionpolicies(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, name: String? = nil, enabled: Bool? = nil,
        summary: Bool? = nil, hasErrors: Bool? = nil, deleteDaysThreshold: Int? = nil
    ) async throws(ApiError) -> PolicyEntityListing {
        try await client.send(
            Self.getRecordingMediaretentionpolicies(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand, nextPage: nextPage,
                previousPage: previousPage, name: name, enabled: enabled, summary: summary, hasErrors: hasErrors,
                deleteDaysThreshold: deleteDaysThreshold))
    }

    /// The call `GET /api/v2/recording/mediaretentionpolicies`, ready to be sent.
    public static func getRecordingMediaretentionpolicies(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, name: String? = nil, enabled: Bool? = nil,
        summary: Bool? = nil, hasErrors: Bool? = nil, deleteDaysThreshold: Int? = nil
    ) -> APICall<PolicyEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("name", name)
        queryParameters.add("enabled", enabled)
        queryParameters.add("summary", summary)
        queryParameters.add("hasErrors", hasErrors)
        queryParameters.add("deleteDaysThreshold", deleteDaysThreshold)
        return APICall(
            "getRecordingMediaretentionpolicies", .get, "/api/v2/recording/mediaretentionpolicies",
            query: queryParameters)
    }
}

// MARK: - getRecordingMediaretentionpolicy

extension RecordingApi {
    /// Calls `GET /api/v2/recording/mediaretentionpolicies/{policyId}`.
    ///
    /// Needs the permission `recording:retentionPolicy:view`.
    ///
    /// - Parameters:
    ///   - policyId: `policyId` in the path.
    public func getRecordingMediaretentionpolicy(policyId: String) async throws(ApiError) -> Policy {
        try await client.send(Self.getRecordingMediaretentionpolicy(policyId: policyId))
    }

    /// The call `GET /api/v2/recording/mediaretentionpolicies/{policyId}`, ready to be sent.
    public static func getRecordingMediaretentionpolicy(policyId: String) -> APICall<Policy> {
        APICall(
            "getRecordingMediaretentionpolicy", .get, "/api/v2/recording/mediaretentionpolicies/{policyId}",
            parameters: [("policyId", policyId)])
    }
}

// MARK: - getRecordingRecordingkeys

extension RecordingApi {
    /// Calls `GET /api/v2/recording/recordingkeys`.
    ///
    /// Needs the permission `recording:encryptionKey:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getRecordingRecordingkeys(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> EncryptionKeyEntityListing {
        try await client.send(Self.getRecordingRecordingkeys(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/recording/recordingkeys`, ready to be sent.
    public static func getRecordingRecordingkeys(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<EncryptionKeyEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getRecordingRecordingkeys", .get, "/api/v2/recording/recordingkeys", query: queryParameters)
    }
}

// MARK: - getRecordingRecordingkeysRotationschedule

extension RecordingApi {
    /// Calls `GET /api/v2/recording/recordingkeys/rotationschedule`.
    ///
    /// Needs the permission `recording:encryptionKey:view`.
    public func getRecordingRecordingkeysRotationschedule() async throws(ApiError) -> KeyRotationSchedule {
        try await client.send(Self.getRecordingRecordingkeysRotationschedule())
    }

    /// The call `GET /api/v2/recording/recordingkeys/rotationschedule`, ready to be sent.
    public static func getRecordingRecordingkeysRotationschedule() -> APICall<KeyRotationSchedule> {
        APICall("getRecordingRecordingkeysRotationschedule", .get, "/api/v2/recording/recordingkeys/rotationschedule")
    }
}

// MARK: - getRecordingSettings

extension RecordingApi {
    /// Calls `GET /api/v2/recording/settings`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - createDefault: `createDefault` in the query; when left out: `false`.
    public func getRecordingSettings(createDefault: Bool? = nil) async throws(ApiError) -> RecordingSettings {
        try await client.send(Self.getRecordingSettings(createDefault: createDefault))
    }

    /// The call `GET /api/v2/recording/settings`, ready to be sent.
    public static func getRecordingSettings(createDefault: Bool? = nil) -> APICall<RecordingSettings> {
        var queryParameters = QueryParameters()
        queryParameters.add("createDefault", createDefault)
        return APICall("getRecordingSettings", .get, "/api/v2/recording/settings", query: queryParameters)
    }
}

// MARK: - getRecordingUploadsReport

extension RecordingApi {
    /// Calls `GET /api/v2/recording/uploads/reports/{reportId}`.
    ///
    /// Needs the permission `recording:uploadReport:view`.
    ///
    /// - Parameters:
    ///   - reportId: `reportId` in the path.
    public func getRecordingUploadsReport(reportId: String) async throws(ApiError) -> RecordingUploadReport {
        try await client.send(Self.getRecordingUploadsReport(reportId: reportId))
    }

    /// The call `GET /api/v2/recording/uploads/reports/{reportId}`, ready to be sent.
    public static func getRecordingUploadsReport(reportId: String) -> APICall<RecordingUploadReport> {
        APICall(
            "getRecordingUploadsReport", .get, "/api/v2/recording/uploads/reports/{reportId}",
            parameters: [("reportId", reportId)])
    }
}

// MARK: - getRecordingsRetentionQuery

extension RecordingApi {
    /// Calls `GET /api/v2/recordings/retention/query`.
    ///
    /// Needs the permission `recording:recording:view`.
    ///
    /// - Parameters:
    ///   - retentionThresholdDays: `retentionThresholdDays` in the query.
    ///   - cursor: `cursor` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getRecordingsRetentionQuery(
        retentionThresholdDays: Int, cursor: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> RecordingRetentionCursorEntityListing {
        try await client.send(
            Self.getRecordingsRetentionQuery(
                retentionThresholdDays: retentionThresholdDays, cursor: cursor, pageSize: pageSize))
    }

    /// The call `GET /api/v2/recordings/retention/query`, ready to be sent.
    public static func getRecordingsRetentionQuery(
        retentionThresholdDays: Int, cursor: String? = nil, pageSize: Int? = nil
    ) -> APICall<RecordingRetentionCursorEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("retentionThresholdDays", retentionThresholdDays)
        queryParameters.add("cursor", cursor)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getRecordingsRetentionQuery", .get, "/api/v2/recordings/retention/query", query: queryParameters)
    }
}

// MARK: - getRecordingsScreensessionsDetails

extension RecordingApi {
    /// Calls `GET /api/v2/recordings/screensessions/details`.
    ///
    /// Needs the permission `recording:screenRecording:view`.
    public func getRecordingsScreensessionsDetails() async throws(ApiError) -> ScreenRecordingActiveSessions {
        try await client.send(Self.getRecordingsScreensessionsDetails())
    }

    /// The call `GET /api/v2/recordings/screensessions/details`, ready to be sent.
    public static func getRecordingsScreensessionsDetails() -> APICall<ScreenRecordingActiveSessions> {
        APICall("getRecordingsScreensessionsDetails", .get, "/api/v2/recordings/screensessions/details")
    }
}

// MARK: - patchRecordingCrossplatformMediaretentionpolicy

extension RecordingApi {
    /// Calls `PATCH /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`.
    ///
    /// Needs the permission `recording:crossPlatformRetentionPolicy:edit`.
    ///
    /// - Parameters:
    ///   - policyId: `policyId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRecordingCrossplatformMediaretentionpolicy(
        policyId: String, body: CrossPlatformPolicyUpdate
    ) async throws(ApiError) -> CrossPlatformPolicy {
        try await client.send(Self.patchRecordingCrossplatformMediaretentionpolicy(policyId: policyId, body: body))
    }

    /// The call `PATCH /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`, ready to be sent.
    public static func patchRecordingCrossplatformMediaretentionpolicy(
        policyId: String, body: CrossPlatformPolicyUpdate
    ) -> APICall<CrossPlatformPolicy> {
        APICall(
            "patchRecordingCrossplatformMediaretentionpolicy", .patch,
            "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}", parameters: [("policyId", policyId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchRecordingMediaretentionpolicy

extension RecordingApi {
    /// Calls `PATCH /api/v2/recording/mediaretentionpolicies/{policyId}`.
    ///
    /// Needs the permission `recording:retentionPolicy:edit`.
    ///
    /// - Parameters:
    ///   - policyId: `policyId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRecordingMediaretentionpolicy(
        policyId: String, body: PolicyUpdate
    ) async throws(ApiError) -> Policy {
        try await client.send(Self.patchRecordingMediaretentionpolicy(policyId: policyId, body: body))
    }

    /// The call `PATCH /api/v2/recording/mediaretentionpolicies/{policyId}`, ready to be sent.
    public static func patchRecordingMediaretentionpolicy(policyId: String, body: PolicyUpdate) -> APICall<Policy> {
        APICall(
            "patchRecordingMediaretentionpolicy", .patch, "/api/v2/recording/mediaretentionpolicies/{policyId}",
            parameters: [("policyId", policyId)], body: .json(body.asJSON))
    }
}

// MARK: - postConversationRecordingAnnotations

extension RecordingApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations`.
    ///
    /// Needs one of the permissions `recording:annotation:add`, `recording:annotation:edit`,
    /// `recording:recording:view`, `recording:recordingSegment:view`, `recording:snippetRecording:view`,
    /// `recording:screenRecording:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - recordingId: `recordingId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postConversationRecordingAnnotations(
        conversationId: String, recordingId: String, body: Annotation
    ) async throws(ApiError) -> Annotation {
        try await client.send(
            Self.postConversationRecordingAnnotations(
                conversationId: conversationId, recordingId: recordingId, body: body))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations`, ready to be sent.
    public static func postConversationRecordingAnnotations(
        conversationId: String, recordingId: String, body: Annotation
    ) -> APICall<Annotation> {
        APICall(
            "postConversationRecordingAnnotations", .post,
            "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations",
            parameters: [("conversationId", conversationId), ("recordingId", recordingId)], body: .json(body.asJSON))
    }
}

// MARK: - postRecordingBatchrequests

extension RecordingApi {
    /// Calls `POST /api/v2/recording/batchrequests`.
    ///
    /// Needs one of the permissions `recording:recording:view`, `recording:recordingSegment:view`,
    /// `recording:snippetRecording:view`, `recording:screenRecording:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRecordingBatchrequests(
        body: BatchDownloadJobSubmission
    ) async throws(ApiError) -> BatchDownloadJobSubmissionResult {
        try await client.send(Self.postRecordingBatchrequests(body: body))
    }

    /// The call `POST /api/v2/recording/batchrequests`, ready to be sent.
    public static func postRecordingBatchrequests(
        body: BatchDownloadJobSubmission
    ) -> APICall<BatchDownloadJobSubmissionResult> {
        APICall("postRecordingBatchrequests", .post, "/api/v2/recording/batchrequests", body: .json(body.asJSON))
    }
}

// MARK: - postRecordingCrossplatformMediaretentionpolicies

extension RecordingApi {
    /// Calls `POST /api/v2/recording/crossplatform/mediaretentionpolicies`.
    ///
    /// Needs the permission `recording:crossPlatformRetentionPolicy:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRecordingCrossplatformMediaretentionpolicies(
        body: CrossPlatformPolicyCreate
    ) async throws(ApiError) -> CrossPlatformPolicy {
        try await client.send(Self.postRecordingCrossplatformMediaretentionpolicies(body: body))
    }

    /// The call `POST /api/v2/recording/crossplatform/mediaretentionpolicies`, ready to be sent.
    public static func postRecordingCrossplatformMediaretentionpolicies(
        body: CrossPlatformPolicyCreate
    ) -> APICall<CrossPlatformPolicy> {
        APICall(
            "postRecordingCrossplatformMediaretentionpolicies", .post,
            "/api/v2/recording/crossplatform/mediaretentionpolicies", body: .json(body.asJSON))
    }
}

// MARK: - postRecordingJobs

extension RecordingApi {
    /// Calls `POST /api/v2/recording/jobs`.
    ///
    /// Needs the permission `recording:job:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRecordingJobs(body: RecordingJobsQuery) async throws(ApiError) -> RecordingJob {
        try await client.send(Self.postRecordingJobs(body: body))
    }

    /// The call `POST /api/v2/recording/jobs`, ready to be sent.
    public static func postRecordingJobs(body: RecordingJobsQuery) -> APICall<RecordingJob> {
        APICall("postRecordingJobs", .post, "/api/v2/recording/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postRecordingKeyconfigurations

extension RecordingApi {
    /// Calls `POST /api/v2/recording/keyconfigurations`.
    ///
    /// Needs the permission `recording:encryptionKey:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRecordingKeyconfigurations(
        body: RecordingEncryptionConfiguration
    ) async throws(ApiError) -> RecordingEncryptionConfiguration {
        try await client.send(Self.postRecordingKeyconfigurations(body: body))
    }

    /// The call `POST /api/v2/recording/keyconfigurations`, ready to be sent.
    public static func postRecordingKeyconfigurations(
        body: RecordingEncryptionConfiguration
    ) -> APICall<RecordingEncryptionConfiguration> {
        APICall(
            "postRecordingKeyconfigurations", .post, "/api/v2/recording/keyconfigurations", body: .json(body.asJSON))
    }
}

// MARK: - postRecordingKeyconfigurationsValidate

extension RecordingApi {
    /// Calls `POST /api/v2/recording/keyconfigurations/validate`.
    ///
    /// Needs the permission `recording:encryptionKey:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRecordingKeyconfigurationsValidate(
        body: RecordingEncryptionConfiguration
    ) async throws(ApiError) -> RecordingEncryptionConfiguration {
        try await client.send(Self.postRecordingKeyconfigurationsValidate(body: body))
    }

    /// The call `POST /api/v2/recording/keyconfigurations/validate`, ready to be sent.
    public static func postRecordingKeyconfigurationsValidate(
        body: RecordingEncryptionConfiguration
    ) -> APICall<RecordingEncryptionConfiguration> {
        APICall(
            "postRecordingKeyconfigurationsValidate", .post, "/api/v2/recording/keyconfigurations/validate",
            body: .json(body.asJSON))
    }
}

// MARK: - postRecordingLocalkeys

extension RecordingApi {
    /// Calls `POST /api/v2/recording/localkeys`.
    ///
    /// Needs the permission `recording:encryptionKey:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRecordingLocalkeys(body: LocalEncryptionKeyRequest) async throws(ApiError) -> EncryptionKey {
        try await client.send(Self.postRecordingLocalkeys(body: body))
    }

    /// The call `POST /api/v2/recording/localkeys`, ready to be sent.
    public static func postRecordingLocalkeys(body: LocalEncryptionKeyRequest) -> APICall<EncryptionKey> {
        APICall("postRecordingLocalkeys", .post, "/api/v2/recording/localkeys", body: .json(body.asJSON))
    }
}

// MARK: - postRecordingMediaretentionpolicies

extension RecordingApi {
    /// Calls `POST /api/v2/recording/mediaretentionpolicies`.
    ///
    /// Needs the permission `recording:retentionPolicy:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRecordingMediaretentionpolicies(body: PolicyCreate) async throws(ApiError) -> Policy {
        try await client.send(Self.postRecordingMediaretentionpolicies(body: body))
    }

    /// The call `POST /api/v2/recording/mediaretentionpolicies`, ready to be sent.
    public static func postRecordingMediaretentionpolicies(body: PolicyCreate) -> APICall<Policy> {
        APICall(
            "postRecordingMediaretentionpolicies", .post, "/api/v2/recording/mediaretentionpolicies",
            body: .json(body.asJSON))
    }
}

// MARK: - postRecordingRecordingkeys

extension RecordingApi {
    /// Calls `POST /api/v2/recording/recordingkeys`.
    ///
    /// Needs the permission `recording:encryptionKey:edit`.
    @discardableResult
    public func postRecordingRecordingkeys() async throws(ApiError) -> EncryptionKey {
        try await client.send(Self.postRecordingRecordingkeys())
    }

    /// The call `POST /api/v2/recording/recordingkeys`, ready to be sent.
    public static func postRecordingRecordingkeys() -> APICall<EncryptionKey> {
        APICall("postRecordingRecordingkeys", .post, "/api/v2/recording/recordingkeys")
    }
}

// MARK: - postRecordingUploadsReports

extension RecordingApi {
    /// Calls `POST /api/v2/recording/uploads/reports`.
    ///
    /// Needs the permission `recording:uploadReport:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRecordingUploadsReports(
        body: RecordingUploadReportRequest
    ) async throws(ApiError) -> RecordingUploadReport {
        try await client.send(Self.postRecordingUploadsReports(body: body))
    }

    /// The call `POST /api/v2/recording/uploads/reports`, ready to be sent.
    public static func postRecordingUploadsReports(
        body: RecordingUploadReportRequest
    ) -> APICall<RecordingUploadReport> {
        APICall("postRecordingUploadsReports", .post, "/api/v2/recording/uploads/reports", body: .json(body.asJSON))
    }
}

// MARK: - postRecordingsDeletionprotection

extension RecordingApi {
    /// Calls `POST /api/v2/recordings/deletionprotection`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRecordingsDeletionprotection(
        body: ConversationDeletionProtectionQuery
    ) async throws(ApiError) -> [AddressableEntityRef] {
        try await client.send(Self.postRecordingsDeletionprotection(body: body))
    }

    /// The call `POST /api/v2/recordings/deletionprotection`, ready to be sent.
    public static func postRecordingsDeletionprotection(
        body: ConversationDeletionProtectionQuery
    ) -> APICall<[AddressableEntityRef]> {
        APICall(
            "postRecordingsDeletionprotection", .post, "/api/v2/recordings/deletionprotection",
            body: .json(body.asJSON))
    }
}

// MARK: - postRecordingsScreensessionsAcknowledge

extension RecordingApi {
    /// Calls `POST /api/v2/recordings/screensessions/acknowledge`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func postRecordingsScreensessionsAcknowledge(
        body: AcknowledgeScreenRecordingRequest
    ) async throws(ApiError) {
        try await client.send(Self.postRecordingsScreensessionsAcknowledge(body: body))
    }

    /// The call `POST /api/v2/recordings/screensessions/acknowledge`, ready to be sent.
    public static func postRecordingsScreensessionsAcknowledge(
        body: AcknowledgeScreenRecordingRequest
    ) -> APICall<Void> {
        APICall(
            "postRecordingsScreensessionsAcknowledge", .post, "/api/v2/recordings/screensessions/acknowledge",
            body: .json(body.asJSON))
    }
}

// MARK: - postRecordingsScreensessionsMetadata

extension RecordingApi {
    /// Calls `POST /api/v2/recordings/screensessions/metadata`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func postRecordingsScreensessionsMetadata(body: ScreenRecordingMetaDataRequest) async throws(ApiError) {
        try await client.send(Self.postRecordingsScreensessionsMetadata(body: body))
    }

    /// The call `POST /api/v2/recordings/screensessions/metadata`, ready to be sent.
    public static func postRecordingsScreensessionsMetadata(body: ScreenRecordingMetaDataRequest) -> APICall<Void> {
        APICall(
            "postRecordingsScreensessionsMetadata", .post, "/api/v2/recordings/screensessions/metadata",
            body: .json(body.asJSON))
    }
}

// MARK: - putConversationRecording

extension RecordingApi {
    /// Calls `PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}`.
    ///
    /// Needs one of the permissions `recording:recording:view`, `recording:recording:editRetention`,
    /// `recording:recording:restore`, `recording:screenRecording:view`, `recording:screenRecording:editRetention`,
    /// `recording:screenRecording:restore`, `recording:snippetRecording:view`,
    /// `recording:snippetRecording:editRetention`, `recording:snippetRecording:restore`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - recordingId: `recordingId` in the path.
    ///   - body: the body.
    ///   - clearExport: `clearExport` in the query.
    @discardableResult
    public func putConversationRecording(
        conversationId: String, recordingId: String, body: Recording, clearExport: Bool? = nil
    ) async throws(ApiError) -> Recording {
        try await client.send(
            Self.putConversationRecording(
                conversationId: conversationId, recordingId: recordingId, body: body, clearExport: clearExport))
    }

    /// The call `PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}`, ready to be sent.
    public static func putConversationRecording(
        conversationId: String, recordingId: String, body: Recording, clearExport: Bool? = nil
    ) -> APICall<Recording> {
        var queryParameters = QueryParameters()
        queryParameters.add("clearExport", clearExport)
        return APICall(
            "putConversationRecording", .put, "/api/v2/conversations/{conversationId}/recordings/{recordingId}",
            parameters: [("conversationId", conversationId), ("recordingId", recordingId)], query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - putConversationRecordingAnnotation

extension RecordingApi {
    /// Calls `PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}`.
    ///
    /// Needs one of the permissions `recording:annotation:edit`, `recording:annotation:add`,
    /// `recording:recording:view`, `recording:recordingSegment:view`, `recording:snippetRecording:view`,
    /// `recording:screenRecording:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - recordingId: `recordingId` in the path.
    ///   - annotationId: `annotationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationRecordingAnnotation(
        conversationId: String, recordingId: String, annotationId: String, body: Annotation
    ) async throws(ApiError) -> Annotation {
        try await client.send(
            Self.putConversationRecordingAnnotation(
                conversationId: conversationId, recordingId: recordingId, annotationId: annotationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}`, ready
    /// to be sent.
    public static func putConversationRecordingAnnotation(
        conversationId: String, recordingId: String, annotationId: String, body: Annotation
    ) -> APICall<Annotation> {
        APICall(
            "putConversationRecordingAnnotation", .put,
            "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}",
            parameters: [("conversationId", conversationId), ("recordingId", recordingId), ("annotationId", annotationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putOrphanrecording

extension RecordingApi {
    /// Calls `PUT /api/v2/orphanrecordings/{orphanId}`.
    ///
    /// Needs the permission `recording:orphan:edit`.
    ///
    /// - Parameters:
    ///   - orphanId: `orphanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOrphanrecording(
        orphanId: String, body: OrphanUpdateRequest? = nil
    ) async throws(ApiError) -> Recording {
        try await client.send(Self.putOrphanrecording(orphanId: orphanId, body: body))
    }

    /// The call `PUT /api/v2/orphanrecordings/{orphanId}`, ready to be sent.
    public static func putOrphanrecording(orphanId: String, body: OrphanUpdateRequest? = nil) -> APICall<Recording> {
        APICall(
            "putOrphanrecording", .put, "/api/v2/orphanrecordings/{orphanId}", parameters: [("orphanId", orphanId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putRecordingCrossplatformMediaretentionpolicy

extension RecordingApi {
    /// Calls `PUT /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`.
    ///
    /// Needs the permission `recording:crossPlatformRetentionPolicy:edit`.
    ///
    /// - Parameters:
    ///   - policyId: `policyId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRecordingCrossplatformMediaretentionpolicy(
        policyId: String, body: CrossPlatformPolicy
    ) async throws(ApiError) -> CrossPlatformPolicy {
        try await client.send(Self.putRecordingCrossplatformMediaretentionpolicy(policyId: policyId, body: body))
    }

    /// The call `PUT /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`, ready to be sent.
    public static func putRecordingCrossplatformMediaretentionpolicy(
        policyId: String, body: CrossPlatformPolicy
    ) -> APICall<CrossPlatformPolicy> {
        APICall(
            "putRecordingCrossplatformMediaretentionpolicy", .put,
            "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}", parameters: [("policyId", policyId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putRecordingJob

extension RecordingApi {
    /// Calls `PUT /api/v2/recording/jobs/{jobId}`.
    ///
    /// Needs the permissions `recording:job:edit`, `recording:recording:editRetention`,
    /// `recording:screenRecording:editRetention`, `recording:snippetRecording:editRetention`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRecordingJob(jobId: String, body: ExecuteRecordingJobsQuery) async throws(ApiError) -> RecordingJob {
        try await client.send(Self.putRecordingJob(jobId: jobId, body: body))
    }

    /// The call `PUT /api/v2/recording/jobs/{jobId}`, ready to be sent.
    public static func putRecordingJob(jobId: String, body: ExecuteRecordingJobsQuery) -> APICall<RecordingJob> {
        APICall(
            "putRecordingJob", .put, "/api/v2/recording/jobs/{jobId}", parameters: [("jobId", jobId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putRecordingKeyconfiguration

extension RecordingApi {
    /// Calls `PUT /api/v2/recording/keyconfigurations/{keyConfigurationId}`.
    ///
    /// Needs the permission `recording:encryptionKey:edit`.
    ///
    /// - Parameters:
    ///   - keyConfigurationId: `keyConfigurationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRecordingKeyconfiguration(
        keyConfigurationId: String, body: RecordingEncryptionConfiguration
    ) async throws(ApiError) -> RecordingEncryptionConfiguration {
        try await client.send(Self.putRecordingKeyconfiguration(keyConfigurationId: keyConfigurationId, body: body))
    }

    /// The call `PUT /api/v2/recording/keyconfigurations/{keyConfigurationId}`, ready to be sent.
    public static func putRecordingKeyconfiguration(
        keyConfigurationId: String, body: RecordingEncryptionConfiguration
    ) -> APICall<RecordingEncryptionConfiguration> {
        APICall(
            "putRecordingKeyconfiguration", .put, "/api/v2/recording/keyconfigurations/{keyConfigurationId}",
            parameters: [("keyConfigurationId", keyConfigurationId)], body: .json(body.asJSON))
    }
}

// MARK: - putRecordingMediaretentionpolicy

extension RecordingApi {
    /// Calls `PUT /api/v2/recording/mediaretentionpolicies/{policyId}`.
    ///
    /// Needs the permission `recording:retentionPolicy:edit`.
    ///
    /// - Parameters:
    ///   - policyId: `policyId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRecordingMediaretentionpolicy(policyId: String, body: Policy) async throws(ApiError) -> Policy {
        try await client.send(Self.putRecordingMediaretentionpolicy(policyId: policyId, body: body))
    }

    /// The call `PUT /api/v2/recording/mediaretentionpolicies/{policyId}`, ready to be sent.
    public static func putRecordingMediaretentionpolicy(policyId: String, body: Policy) -> APICall<Policy> {
        APICall(
            "putRecordingMediaretentionpolicy", .put, "/api/v2/recording/mediaretentionpolicies/{policyId}",
            parameters: [("policyId", policyId)], body: .json(body.asJSON))
    }
}

// MARK: - putRecordingRecordingkeysRotationschedule

extension RecordingApi {
    /// Calls `PUT /api/v2/recording/recordingkeys/rotationschedule`.
    ///
    /// Needs the permission `recording:encryptionKey:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putRecordingRecordingkeysRotationschedule(
        body: KeyRotationSchedule
    ) async throws(ApiError) -> KeyRotationSchedule {
        try await client.send(Self.putRecordingRecordingkeysRotationschedule(body: body))
    }

    /// The call `PUT /api/v2/recording/recordingkeys/rotationschedule`, ready to be sent.
    public static func putRecordingRecordingkeysRotationschedule(
        body: KeyRotationSchedule
    ) -> APICall<KeyRotationSchedule> {
        APICall(
            "putRecordingRecordingkeysRotationschedule", .put, "/api/v2/recording/recordingkeys/rotationschedule",
            body: .json(body.asJSON))
    }
}

// MARK: - putRecordingSettings

extension RecordingApi {
    /// Calls `PUT /api/v2/recording/settings`.
    ///
    /// Needs one of the permissions `recording:settings:editScreenRecordings`,
    /// `recording:settings:editRegionalStorage`, `recording:settings:editUrlExpiration`,
    /// `recording:settings:editConferenceRecording`, `recording:settings:editHierarchyAccessControl`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putRecordingSettings(body: RecordingSettings) async throws(ApiError) -> RecordingSettings {
        try await client.send(Self.putRecordingSettings(body: body))
    }

    /// The call `PUT /api/v2/recording/settings`, ready to be sent.
    public static func putRecordingSettings(body: RecordingSettings) -> APICall<RecordingSettings> {
        APICall("putRecordingSettings", .put, "/api/v2/recording/settings", body: .json(body.asJSON))
    }
}

// MARK: - putRecordingsDeletionprotection

extension RecordingApi {
    /// Calls `PUT /api/v2/recordings/deletionprotection`.
    ///
    /// Needs one of the permissions `recording:deletionProtection:apply`, `recording:deletionProtection:revoke`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - protect: `protect` in the query; when left out: `true`.
    @discardableResult
    public func putRecordingsDeletionprotection(
        body: ConversationDeletionProtectionQuery? = nil, protect: Bool? = nil
    ) async throws(ApiError) -> ManageDeleteProtectionResult {
        try await client.send(Self.putRecordingsDeletionprotection(body: body, protect: protect))
    }

    /// The call `PUT /api/v2/recordings/deletionprotection`, ready to be sent.
    public static func putRecordingsDeletionprotection(
        body: ConversationDeletionProtectionQuery? = nil, protect: Bool? = nil
    ) -> APICall<ManageDeleteProtectionResult> {
        var queryParameters = QueryParameters()
        queryParameters.add("protect", protect)
        return APICall(
            "putRecordingsDeletionprotection", .put, "/api/v2/recordings/deletionprotection", query: queryParameters,
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}
